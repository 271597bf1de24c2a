#include "generator/slips.hpp"

#include <string>
#include <utility>

namespace gouji::tests {
namespace {

/// So many places are tried for a slip before another kind is.
constexpr int mostTries = 40;

std::optional<std::int64_t> withDigitChanged(Random& random, std::int64_t count) {
  std::string digits = std::to_string(count);
  digits[random.below(digits.size())] = static_cast<char>('0' + random.below(10));
  return std::stoll(digits);
}

std::optional<std::int64_t> withDigitDropped(Random& random, std::int64_t count) {
  std::string digits = std::to_string(count);
  if (digits.size() < 2) return std::nullopt;
  digits.erase(random.below(digits.size()), 1);
  return std::stoll(digits);
}

std::optional<std::int64_t> withDigitsTransposed(Random& random, std::int64_t count) {
  std::string digits = std::to_string(count);
  if (digits.size() < 2) return std::nullopt;
  const std::size_t k = random.below(digits.size() - 1);
  std::swap(digits[k], digits[k + 1]);
  return std::stoll(digits);
}

/// The last cell of the row or group in which `cell` stands.
std::size_t totalBeside(std::size_t sheet, std::size_t cell) {
  const std::size_t width = sheet == 1 ? requestColumns : disputeGroup;
  return cell / width * width + width - 1;
}

/// Applies `kind` at a random cell. @returns the changed cells; none where it does not fit there
std::vector<std::size_t> apply(Random& random, SlipKind kind, std::size_t index, Sheet& sheet) {
  const std::size_t cell = random.below(sheet.cells.size());
  const std::int64_t count = sheet.count(cell);
  std::optional<std::int64_t> changed;
  switch (kind) {
    case SlipKind::digitChanged:
      changed = withDigitChanged(random, count);
      break;
    case SlipKind::digitDropped:
      changed = withDigitDropped(random, count);
      break;
    case SlipKind::digitsTransposed:
      changed = withDigitsTransposed(random, count);
      break;
    case SlipKind::totalWrong: {
      const std::size_t total = totalBeside(index, cell);
      sheet.cells[total] = Decimal{std::max<std::int64_t>(0, sheet.count(total) + random.between(-2, 3)), 0};
      return {total};
    }
    case SlipKind::oneColumnOff: {
      const std::size_t beside = cell + 1;
      if (beside >= totalBeside(index, cell)) return {};
      if ((sheet.count(cell) == 0) == (sheet.count(beside) == 0)) return {};
      std::swap(sheet.cells[cell], sheet.cells[beside]);
      return {cell, beside};
    }
    case SlipKind::neighboursSwapped: {
      const std::size_t beside = cell + 1;
      if (beside > totalBeside(index, cell) || sheet.count(cell) == 0 || sheet.count(beside) == 0) return {};
      std::swap(sheet.cells[cell], sheet.cells[beside]);
      return {cell, beside};
    }
    case SlipKind::leftEmpty:
      if (count == 0) return {};
      sheet.cells[cell].reset();
      return {cell};
  }
  if (!changed || *changed == count) return {};
  sheet.cells[cell] = Decimal{*changed, 0};
  return {cell};
}

}  // namespace

std::optional<Slip> makeSlip(Random& random, Figures& figures) {
  constexpr SlipKind kinds[] = {SlipKind::digitChanged,     SlipKind::digitChanged,      SlipKind::digitDropped,
                                SlipKind::digitsTransposed, SlipKind::totalWrong,        SlipKind::totalWrong,
                                SlipKind::oneColumnOff,     SlipKind::neighboursSwapped, SlipKind::leftEmpty};
  const std::size_t brokenBefore = violatedBy(figures).size();
  for (int tries = 0; tries < mostTries; ++tries) {
    const SlipKind kind = random.pick(kinds);
    const std::size_t index = random.chance(80) ? 1 : 2;
    const Figures before = figures;
    std::vector<std::size_t> cells = apply(random, kind, index, figures.sheets[index]);
    // Two slips may undo each other; each must break something by itself.
    if (!cells.empty() && violatedBy(figures).size() > brokenBefore) return Slip{kind, index, std::move(cells)};
    figures = before;
  }
  return std::nullopt;
}

const char* nameOf(SlipKind kind) {
  switch (kind) {
    case SlipKind::digitChanged:
      return "digit changed";
    case SlipKind::digitDropped:
      return "digit dropped";
    case SlipKind::digitsTransposed:
      return "digits transposed";
    case SlipKind::totalWrong:
      return "total wrong";
    case SlipKind::oneColumnOff:
      return "one column off";
    case SlipKind::neighboursSwapped:
      return "neighbours swapped";
    case SlipKind::leftEmpty:
      return "left empty";
  }
  return "";
}

}  // namespace gouji::tests
