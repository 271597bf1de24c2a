#include "table/spaced_digits.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace gouji::table {
namespace {

/// So many zeros show what parts the cells, and so many figures with spaces that it is the way of a table.
constexpr std::size_t fewestZeros = 8, fewestSpaced = 3;

enum class Gap { space, wide, other };

/// What stands between figure `v` and the next one.
Gap gapBehind(std::u16string_view folded, const Stream& stream, std::size_t v) {
  if (v + 1 >= stream.values.size()) return Gap::other;
  const Value &value = stream.values[v], &next = stream.values[v + 1];
  if (value.row != next.row) return Gap::other;
  if (value.cell != next.cell) return Gap::wide;
  const std::u16string_view between = folded.substr(value.end, next.begin - value.end);
  if (between == u" ") return Gap::space;
  return between.find_first_not_of(u" \t|") == between.npos ? Gap::wide : Gap::other;
}

/// A single digit without a unit.
bool isSingleDigit(const Value& value) {
  return value.isNumber && value.end == value.begin + 1 && value.number.unitEnd == value.end;
}

bool isZero(const Value& value) { return isSingleDigit(value) && value.number.value.units == 0; }

/// A digit that a longer figure may begin with, with or without a sign.
bool mayBegin(const Value& value) {
  const Decimal& digit = value.number.value;
  return value.isNumber && !value.number.malformed && value.number.unitEnd == value.end && digit.scale == 0 &&
         digit.units != 0 && digit.units > -10 && digit.units < 10;
}

/// How many zeros, not the last digits of longer figures, stand farther from the next figure than digits do; nothing where
/// one does not.
std::optional<std::size_t> zerosApart(std::u16string_view folded, const Stream& stream) {
  std::size_t apart = 0;
  for (std::size_t v = 0; v < stream.values.size(); ++v) {
    const bool ofLongerFigure = v > 0 && gapBehind(folded, stream, v - 1) == Gap::space;
    if (!isZero(stream.values[v]) || ofLongerFigure) continue;
    const Gap gap = gapBehind(folded, stream, v);
    if (gap == Gap::space) return std::nullopt;
    if (gap == Gap::wide) ++apart;
  }
  return apart;
}

/// @param place  what a unit of the figure is worth in those of the digits behind it
void append(Value& figure, const Value& digits, std::int64_t place) {
  const std::int64_t units = figure.number.value.units, more = digits.number.value.units;
  figure.number.value.units = units * place + (units < 0 ? -more : more);
  figure.end = digits.end;
  figure.number.end = digits.number.end;
  figure.number.unitEnd = digits.number.unitEnd;
  figure.spaced = true;
}

/// Joins them where they are more than the figures of several digits without a space.
void join(std::u16string_view folded, Stream& stream) {
  std::vector<Value> joined;
  std::size_t spaced = 0, others = 0;
  for (std::size_t v = 0; v < stream.values.size(); ++v) {
    Value figure = stream.values[v];
    const std::size_t first = v;
    while (mayBegin(stream.values[first]) && gapBehind(folded, stream, v) == Gap::space &&
           isSingleDigit(stream.values[v + 1]) && v - first + 1 < text::mostFigureDigits)
      append(figure, stream.values[++v], 10);
    if (figure.spaced)
      ++spaced;
    else if (figure.isNumber && figure.number.value.scale == 0 && !isSingleDigit(figure))
      ++others;
    joined.push_back(figure);
  }
  if (spaced >= fewestSpaced && spaced > others) stream.values = std::move(joined);
}

constexpr std::size_t groupDigits = 3;

/// Whether a figure is nothing but `fewest` to three digits, none of them 0 in front where there may be fewer.
bool isGroup(std::u16string_view folded, const Value& value, std::size_t fewest) {
  const std::size_t digits = value.end - value.begin;
  const bool plain = value.isNumber && value.number.value.scale == 0 && text::isDigit(folded[value.begin]);
  return plain && digits >= fewest && digits <= groupDigits && (fewest == groupDigits || folded[value.begin] != u'0');
}

/// Whether nothing but the figures [first, end) stands in their cell between tabs or bars.
bool fillsCell(std::u16string_view folded, const Stream& stream, std::size_t first, std::size_t end) {
  const Value &begin = stream.values[first], &last = stream.values[end - 1];
  const std::size_t before = folded.substr(0, begin.begin).find_last_not_of(u' ');
  const std::size_t behind = std::min(folded.find_first_not_of(u' ', last.number.unitEnd), folded.size());
  const auto isEdge = [&](std::size_t at) {
    return at >= folded.size() || folded[at] == u'\t' || folded[at] == u'|' || folded[at] == u'\n';
  };
  return (begin.cell || stream.lines[begin.line].delimited) && isEdge(before) && isEdge(behind);
}

}  // namespace

void joinThousands(std::u16string_view folded, std::size_t width, Stream& stream) {
  std::size_t kept = 0;  // what was joined leaves room behind it
  for (std::size_t first = 0, behind = 0; first < stream.values.size(); first = behind) {
    while (behind < stream.values.size() && stream.values[behind].row == stream.values[first].row) ++behind;
    for (std::size_t v = first, end = 0; v < behind; v = end) {
      end = v + 1;
      while (end < behind && gapBehind(folded, stream, end - 1) == Gap::space &&
             isGroup(folded, stream.values[end], groupDigits))
        ++end;
      const bool tooMany = behind - first > width || (v == first && end == behind);
      const bool joins = end > v + 1 && tooMany && (end - v) * groupDigits <= text::mostFigureDigits &&
                         isGroup(folded, stream.values[v], 1) && fillsCell(folded, stream, v, end);
      if (!joins) end = v + 1;
      if (kept < v) stream.values[kept] = stream.values[v];
      for (std::size_t k = v + 1; k < end; ++k) append(stream.values[kept], stream.values[k], 1000);
      ++kept;
    }
  }
  stream.values.resize(kept);
}

void joinSpacedDigits(std::u16string_view folded, std::span<Stream* const> streams) {
  std::size_t all = 0;
  for (const Stream* stream : streams) {
    const auto apart = zerosApart(folded, *stream);
    if (!apart) return;
    all += *apart;
  }
  if (all < fewestZeros) return;
  for (Stream* stream : streams)
    if (*zerosApart(folded, *stream) > 0) join(folded, *stream);
}

}  // namespace gouji::table
