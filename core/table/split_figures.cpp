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

/// Whether nothing but a space stands between the two.
bool areSpaceApart(const text::Folded& folded, const Value& first, const Value& second) {
  return second.begin == first.end + 1 && folded.text[first.end] == u' ' && first.cell == second.cell;
}

/// The digits in [begin, end) as one figure, spaces left out.
std::optional<std::int64_t> joined(const text::Folded& folded, std::uint32_t begin, std::uint32_t end) {
  if (end - begin > mostDigits) return std::nullopt;
  std::int64_t count = 0;
  for (std::uint32_t at = begin; at < end; ++at) {
    if (folded.text[at] == u' ') continue;
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

/// Tries every way to join figures, from the first one on.
class Joiner {
 public:
  Joiner(const text::Folded& folded, const Stream& stream, std::span<const std::uint32_t> values)
      : folded_(folded), stream_(stream), values_(values) {}

  std::vector<JoinedRow> run(std::size_t surplus) {
    go(0, surplus);
    return std::move(found_);
  }

 private:
  const Value& at(std::size_t k) const { return stream_.values[values_[k]]; }

  /// Goes on at figure `first`, with so many figures still too many.
  void go(std::size_t first, std::size_t surplus) {
    if (first == values_.size()) {
      if (surplus == 0 && comesOut(row_.counts)) found_.push_back(row_);
      return;
    }
    if (first + surplus >= values_.size()) return;
    for (std::size_t last = first; last <= first + surplus; ++last) {
      if (last > first && !areSpaceApart(folded_, at(last - 1), at(last))) return;
      const auto count = last == first ? countOf(at(first)) : joined(folded_, at(first).begin, at(last).end);
      if (!count) return;
      row_.counts.push_back(count);
      if (last > first) row_.splits.push_back({folded_.sourceOf(at(first).begin, at(last).end), *count});
      go(last + 1, surplus - (last - first));
      if (last > first) row_.splits.pop_back();
      row_.counts.pop_back();
    }
  }

  const text::Folded& folded_;
  const Stream& stream_;
  std::span<const std::uint32_t> values_;
  JoinedRow row_;
  std::vector<JoinedRow> found_;
};

}  // namespace

std::vector<JoinedRow> splitFiguresOf(const text::Folded& folded, const Stream& stream,
                                      std::span<const std::uint32_t> values, std::size_t surplus) {
  return Joiner(folded, stream, values).run(surplus);
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
