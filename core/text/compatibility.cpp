#include "text/compatibility.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <vector>

namespace gouji::text {
namespace {

/// Consecutive code points, and where the first one's form stands in `forms`.
struct Run {
  std::uint32_t begin;
  std::uint16_t length;
  std::uint16_t form;
};

#include "text/compatibility_forms.inc"

constexpr char16_t longMark = 0xE000, longEnd = 0xF900;

constexpr std::size_t formCount = std::size(forms);

/// The forms as WebAssembly holds them in the fewest bytes once it is compressed: the high bytes, then the low ones.
consteval std::array<std::uint8_t, 2 * formCount> pack() {
  std::array<std::uint8_t, 2 * formCount> packed{};
  for (std::size_t k = 0; k < formCount; ++k) {
    packed[k] = static_cast<std::uint8_t>(forms[k] >> 8);
    packed[formCount + k] = static_cast<std::uint8_t>(forms[k] & 255);
  }
  return packed;
}

constexpr std::array packedForms = pack();

/// Made when they are first asked for.
const std::vector<char16_t>& unpackedForms() {
  static const std::vector<char16_t> unpacked = [] {
    std::vector<char16_t> all(formCount);
    for (std::size_t k = 0; k < formCount; ++k)
      all[k] = static_cast<char16_t>(packedForms[k] << 8 | packedForms[formCount + k]);
    return all;
  }();
  return unpacked;
}

}  // namespace

std::u16string_view compatibilityForm(char32_t c) {
  const Run* run =
      std::upper_bound(std::begin(runs), std::end(runs), c, [](char32_t one, const Run& r) { return one < r.begin; });
  if (run == std::begin(runs)) return {};
  --run;
  if (c - run->begin >= run->length) return {};
  const char16_t& form = unpackedForms()[run->form + (c - run->begin)];
  if (form < longMark || form >= longEnd) return {&form, 1};
  return &longForms[form - longMark];
}

}  // namespace gouji::text
