#include "table/spaced_digits.hpp"

#include <algorithm>
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
bool isDigit(const Value& value) {
  return value.isNumber && value.end == value.begin + 1 && value.number.unitEnd == value.end;
}

bool isZero(const Value& value) { return isDigit(value) && value.number.value.units == 0; }

/// A digit that a longer figure may begin with, with or without a sign.
bool mayBegin(const Value& value) {
  const Decimal& digit = value.number.value;
  return value.isNumber && !value.number.malformed && value.number.unitEnd == value.end && digit.scale == 0 &&
         digit.units != 0 && digit.units > -10 && digit.units < 10;
}

/// Whether cells stand farther apart than the digits of a figure.
bool partsCellsByMore(std::u16string_view folded, std::span<Stream* const> streams) {
  std::size_t wide = 0;
  for (const Stream* stream : streams)
    for (std::size_t v = 0; v < stream->values.size(); ++v) {
      const bool ofLongerFigure = v > 0 && gapBehind(folded, *stream, v - 1) == Gap::space;
      if (!isZero(stream->values[v]) || ofLongerFigure) continue;
      const Gap gap = gapBehind(folded, *stream, v);
      if (gap == Gap::space) return false;
      if (gap == Gap::wide) ++wide;
    }
  return wide >= fewestZeros;
}

void append(Value& figure, const Value& digit) {
  const std::int64_t units = figure.number.value.units;
  figure.number.value.units = units * 10 + (units < 0 ? -digit.number.value.units : digit.number.value.units);
  figure.end = digit.end;
  figure.number.end = digit.number.end;
  figure.number.unitEnd = digit.number.unitEnd;
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
           isDigit(stream.values[v + 1]) && v - first + 1 < text::mostFigureDigits)
      append(figure, stream.values[++v]);
    if (figure.spaced)
      ++spaced;
    else if (figure.isNumber && figure.number.value.scale == 0 && !isDigit(figure))
      ++others;
    joined.push_back(figure);
  }
  if (spaced >= fewestSpaced && spaced > others) stream.values = std::move(joined);
}

}  // namespace

void joinSpacedDigits(std::u16string_view folded, std::span<Stream* const> streams) {
  if (!partsCellsByMore(folded, streams)) return;
  for (Stream* stream : streams) join(folded, *stream);
}

}  // namespace gouji::table
