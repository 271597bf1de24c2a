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

std::vector<std::uint32_t> rowsInPieces(const Stream& stream, std::size_t first, std::size_t count, std::size_t width) {
  std::vector<std::vector<std::uint32_t>> rows(count);
  std::size_t at = first;
  std::uint32_t rightOf = 0;  // the place that the piece before reaches
  for (std::size_t pieces = 0; rows.front().size() < width; ++pieces) {
    std::uint32_t reached = rightOf;
    for (std::vector<std::uint32_t>& row : rows) {
      if (at >= stream.values.size()) return {};
      if (at > first && stream.values[at].row == stream.values[at - 1].row) return {};
      if (pieces > 0 && placeOf(stream, stream.values[at]) < rightOf) return {};
      for (const std::size_t end = pieceEnd(stream, at); at < end; ++at) {
        row.push_back(static_cast<std::uint32_t>(at));
        const Value& value = stream.values[at];
        reached = std::max(reached, placeOf(stream, value) + value.end - value.begin);
      }
      if (row.size() != rows.front().size()) return {};
    }
    // Whole rows are no pieces.
    if (pieces == 0 && rows.front().size() == width) return {};
    rightOf = reached;
  }
  if (rows.front().size() != width) return {};
  std::vector<std::uint32_t> figures;
  for (const std::vector<std::uint32_t>& row : rows) figures.insert(figures.end(), row.begin(), row.end());
  return figures;
}

}  // namespace gouji::table
