#include "text/compatibility.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>

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

}  // namespace

std::u16string_view compatibilityForm(char32_t c) {
  const Run* run =
      std::upper_bound(std::begin(runs), std::end(runs), c, [](char32_t one, const Run& r) { return one < r.begin; });
  if (run == std::begin(runs)) return {};
  --run;
  if (c - run->begin >= run->length) return {};
  const char16_t& form = forms[run->form + (c - run->begin)];
  if (form < longMark || form >= longEnd) return {&form, 1};
  return &longForms[form - longMark];
}

}  // namespace gouji::text
