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
  // Nearly every place that is asked about is none: nothing is put down before the first pieces fit.
  struct Pieces {
    std::size_t first, width;  // the figures of all rows, one row's piece behind the other's
  };
  std::vector<Pieces> all;
  RowsInPieces found;
  std::size_t at = first, read = 0, widest = 0;
  std::uint32_t rightOf = 0;  // the place that the pieces before reach
  while (read < width) {
    Pieces pieces{at, 0};
    std::uint32_t reached = rightOf;
    for (std::size_t row = 0; row < count; ++row) {
      if (at >= stream.values.size() || (at > first && stream.values[at].row == stream.values[at - 1].row)) return {};
      if (!all.empty() && placeOf(stream, stream.values[at]) < rightOf) found.placed = false;
      const std::size_t end = pieceEnd(stream, at);
      if (row == 0) pieces.width = end - at;
      if (end - at != pieces.width) return {};
      const Value& last = stream.values[end - 1];
      reached = std::max(reached, placeOf(stream, last) + last.end - last.begin);
      at = end;
    }
    // Whole rows are no pieces.
    if (pieces.width == width) return {};
    all.push_back(pieces);
    read += pieces.width;
    widest = std::max(widest, pieces.width);
    rightOf = reached;
  }
  // Figures on lines of their own, one below the other, are those of rows one after the other.
  if (read != width || (!found.placed && widest < 2)) return {};
  for (std::size_t row = 0; row < count; ++row)
    for (const Pieces& pieces : all)
      for (std::size_t i = 0; i < pieces.width; ++i)
        found.figures.push_back(static_cast<std::uint32_t>(pieces.first + row * pieces.width + i));
  return found;
}

}  // namespace gouji::table
