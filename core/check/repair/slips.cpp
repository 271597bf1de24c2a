#include "check/repair/slips.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace gouji::repair {
namespace {

bool areTransposed(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin());
  if (a.end() - x < 2) return false;
  return x[0] == y[1] && x[1] == y[0] && std::equal(x + 2, a.end(), y + 2);
}

/// Whether `shorter` is `longer` without one of its digits.
bool lacksDigit(std::string_view shorter, std::string_view longer) {
  if (shorter.size() + 1 != longer.size()) return false;
  const auto [x, y] = std::mismatch(shorter.begin(), shorter.end(), longer.begin());
  return std::equal(x, shorter.end(), y + 1);
}

bool differInOneDigit(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  std::size_t different = 0;
  for (std::size_t k = 0; k < a.size(); ++k) different += a[k] != b[k] ? 1 : 0;
  return different == 1;
}

}  // namespace

Slip slipOf(std::optional<Count> from, Count to, bool isTotal) {
  const std::string was = std::to_string(from.value_or(0)), is = std::to_string(to);
  const bool zero = from.value_or(0) == 0 || to == 0;
  if (!zero && areTransposed(was, is)) return Slip::transposed;
  if (!zero && lacksDigit(was, is)) return Slip::digitDropped;
  if (!zero && lacksDigit(is, was)) return Slip::digitAdded;
  // Any two numbers of one digit differ in one: that says little.
  if (was.size() > 1 && differInOneDigit(was, is)) return Slip::digitChanged;
  if (isTotal) return Slip::miscounted;
  if (from.value_or(0) == 0) return Slip::omitted;
  if (to == 0) return Slip::superfluous;
  return was.size() == 1 && is.size() == 1 ? Slip::anotherDigit : Slip::other;
}

int unlikeliness(Slip slip, std::size_t columns) {
  switch (slip) {
    case Slip::replaced:
      return 0;
    case Slip::transposed:
    case Slip::displaced:
    case Slip::shifted:
      return columns > 1 ? 2 : 1;
    case Slip::swapped:
      return columns > 1 ? 3 : 2;
    case Slip::digitDropped:
    case Slip::digitAdded:
    case Slip::digitChanged:
      return 2;
    case Slip::miscounted:
      return 3;
    case Slip::omitted:
    case Slip::superfluous:
    case Slip::anotherDigit:
      return 4;
    case Slip::other:
      break;
  }
  return 5;
}

}  // namespace gouji::repair
