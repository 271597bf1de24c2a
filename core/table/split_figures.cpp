#include "table/split_figures.hpp"

#include <algorithm>

namespace gouji::table {
namespace {

/// No report counts more.
constexpr std::uint32_t mostDigits = 12;
/// More surplus figures than this are no parts of others.
constexpr std::size_t mostSplits = 3;

/// The count of a figure of plain digits.
std::optional<std::int64_t> countOf(const Value& value) {
  const bool plain = value.isNumber && value.number.value.scale == 0 && value.number.value.units >= 0;
  return plain && value.end - value.begin <= mostDigits ? std::optional(value.number.value.units) : std::nullopt;
}

/// Whether nothing stands between the two that surely parts them: a space, a line break, or a comma where no cell ends
/// with one.
bool mayBeOne(const text::Folded& folded, const Stream& stream, const Value& first, const Value& second) {
  constexpr std::size_t most = 2;
  const std::u16string_view between =
      std::u16string_view(folded.text).substr(first.end, std::max(second.begin, first.end) - first.end);
  if (between.empty() || between.size() > most || first.cell != second.cell) return false;
  const bool comma = between.front() == u',' && stream.listDelimiter != u',';
  return (comma ? between.substr(1) : between).find_first_not_of(comma ? u" " : u" \n") == between.npos &&
         (comma || between.size() == 1);
}

/// The digits in [begin, end) as one figure, what stands between them left out.
std::optional<std::int64_t> joined(const text::Folded& folded, std::uint32_t begin, std::uint32_t end) {
  if (end - begin > mostDigits) return std::nullopt;
  std::int64_t count = 0;
  for (std::uint32_t at = begin; at < end; ++at) {
    const char16_t c = folded.text[at];
    if (c == u' ' || c == u',' || c == u'\n') continue;
    if (!text::isDigit(c)) return std::nullopt;
    count = count * 10 + (c - u'0');
  }
  return count;
}

/// Whether the last count is the sum of the others, an empty cell being zero.
bool comesOut(std::span<const std::optional<std::int64_t>> counts) {
  std::int64_t sum = 0;
  for (std::size_t k = 0; k + 1 < counts.size(); ++k) sum += counts[k].value_or(0);
  return sum == counts.back().value_or(0);
}

/// Whether in every `group` of columns the last count is the sum of the others.
bool comeOut(std::span<const std::optional<std::int64_t>> counts, std::size_t group) {
  for (std::size_t first = 0; first < counts.size(); first += group)
    if (!comesOut(counts.subspan(first, group))) return false;
  return true;
}

/// Tries every way to join figures, from the first one on.
class Joiner {
 public:
  Joiner(const text::Folded& folded, const Stream& stream, std::span<const std::uint32_t> values, std::size_t group)
      : folded_(folded), stream_(stream), values_(values), group_(group) {}

  std::vector<JoinedRow> run(std::size_t surplus) {
    go(0, surplus);
    return std::move(found_);
  }

 private:
  const Value& at(std::size_t k) const { return stream_.values[values_[k]]; }

  /// Goes on at figure `first`, with so many figures still too many.
  void go(std::size_t first, std::size_t surplus) {
    if (first == values_.size()) {
      if (surplus == 0 && comeOut(row_.counts, group_)) found_.push_back(row_);
      return;
    }
    if (first + surplus >= values_.size()) return;
    for (std::size_t last = first; last <= first + surplus; ++last) {
      if (last > first && !mayBeOne(folded_, stream_, at(last - 1), at(last))) return;
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
  std::size_t group_;
  JoinedRow row_;
  std::vector<JoinedRow> found_;
};

}  // namespace

std::vector<JoinedRow> splitFiguresOf(const text::Folded& folded, const Stream& stream,
                                      std::span<const std::uint32_t> values, std::size_t width, std::size_t group) {
  const std::size_t surplus = values.size() - std::min(values.size(), width);
  if (surplus == 0 || surplus > mostSplits) return {};
  return Joiner(folded, stream, values, group).run(surplus);
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
      if (comeOut(parted, group)) found.push_back(std::move(parted));
    }
  }
  return found;
}

}  // namespace gouji::table
