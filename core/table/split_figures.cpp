#include "table/split_figures.hpp"

namespace gouji::table {
namespace {

/// No report counts more.
constexpr std::uint32_t mostDigits = 12;

/// The count of a figure of plain digits.
std::optional<std::int64_t> countOf(const Value& value) {
  const bool plain = value.isNumber && value.number.value.scale == 0 && value.number.value.units >= 0;
  return plain && value.end - value.begin <= mostDigits ? std::optional(value.number.value.units) : std::nullopt;
}

/// Two figures as one, where nothing but a space stands between them.
std::optional<std::int64_t> joined(const text::Folded& folded, const Value& first, const Value& second) {
  if (second.begin != first.end + 1 || folded.text[first.end] != u' ' || first.cell != second.cell) return std::nullopt;
  if (second.end - first.begin > mostDigits) return std::nullopt;
  std::int64_t count = *countOf(first);
  for (std::uint32_t at = second.begin; at < second.end; ++at) {
    if (!text::isDigit(folded.text[at])) return std::nullopt;
    count = count * 10 + (folded.text[at] - u'0');
  }
  return count;
}

/// Whether the last count is the sum of the others, an empty cell being zero.
bool comesOut(std::span<const std::optional<std::int64_t>> counts) {
  std::int64_t sum = 0;
  for (std::size_t k = 0; k + 1 < counts.size(); ++k) sum += counts[k].value_or(0);
  return sum == counts.back().value_or(0);
}

}  // namespace

std::vector<SplitFigure> splitFiguresOf(const text::Folded& folded, const Stream& stream,
                                        std::span<const std::uint32_t> values) {
  std::vector<std::optional<std::int64_t>> counts;
  for (const std::uint32_t value : values) {
    counts.push_back(countOf(stream.values[value]));
    if (!counts.back()) return {};
  }
  std::vector<SplitFigure> found;
  for (std::size_t k = 0; k + 1 < values.size(); ++k) {
    const Value &first = stream.values[values[k]], &second = stream.values[values[k + 1]];
    const auto count = joined(folded, first, second);
    if (!count) continue;
    auto together = counts;
    together.erase(together.begin() + static_cast<std::ptrdiff_t>(k));
    together[k] = count;
    if (comesOut(together)) found.push_back({folded.sourceOf(first.begin, second.end), *count, std::move(together)});
  }
  return found;
}

std::vector<std::vector<std::optional<std::int64_t>>> partedFiguresOf(const text::Folded& folded, const Stream& stream,
                                                                      std::span<const std::uint32_t> values,
                                                                      std::size_t width, std::size_t group) {
  std::vector<std::vector<std::optional<std::int64_t>>> found;
  if (values.empty() || values.size() + 1 != width) return found;
  std::vector<std::optional<std::int64_t>> counts;
  for (const std::uint32_t value : values) counts.push_back(countOf(stream.values[value]));
  for (std::size_t k = 0; k < values.size(); ++k) {
    const Value& value = stream.values[values[k]];
    std::int64_t tens = 10;
    for (std::uint32_t cut = value.end - 1; counts[k] && cut > value.begin; --cut, tens *= 10) {
      // No count begins with a zero, apart from zero itself.
      if (folded.text[cut] == u'0' && cut + 1 < value.end) continue;
      auto parted = counts;
      parted[k] = *counts[k] % tens;
      parted.insert(parted.begin() + static_cast<std::ptrdiff_t>(k), *counts[k] / tens);
      bool comeOut = true;
      for (std::size_t first = 0; first < width; first += group)
        comeOut = comeOut && comesOut(std::span(parted).subspan(first, group));
      if (comeOut) found.push_back(std::move(parted));
    }
  }
  return found;
}

}  // namespace gouji::table
