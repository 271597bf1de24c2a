#include "table/row_pieces.hpp"

#include <algorithm>

namespace gouji::table {
namespace {

/// How far behind the beginning of its line a figure stands.
std::uint32_t placeOf(const Stream& stream, const Value& value) {
  return value.begin - static_cast<std::uint32_t>(stream.lines[value.line].place.begin);
}

/// One behind the last figure of the line on which figure `first` stands.
std::size_t pieceEnd(const Stream& stream, std::size_t first) {
  std::size_t end = first + 1;
  while (end < stream.values.size() && stream.values[end].row == stream.values[first].row) ++end;
  return end;
}

}  // namespace

RowsInPieces rowsInPieces(const Stream& stream, std::size_t first, std::size_t count, std::size_t width) {
  std::vector<std::vector<std::uint32_t>> rows(count);
  RowsInPieces found;
  std::size_t at = first, widest = 0;
  std::uint32_t rightOf = 0;  // the place that the piece before reaches
  for (std::size_t pieces = 0; rows.front().size() < width; ++pieces) {
    std::uint32_t reached = rightOf;
    for (std::vector<std::uint32_t>& row : rows) {
      if (at >= stream.values.size() || (at > first && stream.values[at].row == stream.values[at - 1].row)) return {};
      if (pieces > 0 && placeOf(stream, stream.values[at]) < rightOf) found.placed = false;
      const std::size_t end = pieceEnd(stream, at);
      widest = std::max(widest, end - at);
      for (; at < end; ++at) row.push_back(static_cast<std::uint32_t>(at));
      const Value& last = stream.values[end - 1];
      reached = std::max(reached, placeOf(stream, last) + last.end - last.begin);
      if (row.size() != rows.front().size()) return {};
    }
    // Whole rows are no pieces.
    if (pieces == 0 && rows.front().size() == width) return {};
    rightOf = reached;
  }
  // Figures on lines of their own, one below the other, are those of rows one after the other.
  if (rows.front().size() != width || (!found.placed && widest < 2)) return {};
  for (const std::vector<std::uint32_t>& row : rows) found.figures.insert(found.figures.end(), row.begin(), row.end());
  return found;
}

}  // namespace gouji::table
