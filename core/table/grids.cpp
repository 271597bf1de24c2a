#include "table/grids.hpp"

#include <algorithm>

#include "sorting/sort.hpp"

namespace gouji::table {
namespace {

/// No table of a report comes near; larger numbers are no grid of one.
constexpr std::uint32_t mostRows = 20000, mostColumns = 200;
/// No report has so many tables; the rest are left aside. Rows of all of them have numbers of 32 bits.
constexpr std::size_t mostGrids = 10000;

}  // namespace

FoldedGrids::FoldedGrids(const text::Folded& folded, std::span<const Grid> grids) {
  const auto foldedOffset = [&](std::uint32_t source) {
    return static_cast<std::uint32_t>(std::lower_bound(folded.begins.begin(), folded.begins.end(), source) -
                                      folded.begins.begin());
  };
  for (const Grid& grid : grids.first(std::min(grids.size(), mostGrids))) {
    const auto index = static_cast<std::uint32_t>(columns_.size());
    columns_.push_back(0);
    for (const GridCell& cell : grid.cells) {
      if (cell.row >= mostRows || cell.column >= mostColumns || cell.columnSpan > mostColumns ||
          cell.rowSpan > mostRows || cell.span.end < cell.span.begin)
        continue;
      const std::uint32_t begin = foldedOffset(cell.span.begin), end = foldedOffset(cell.span.end);
      const std::uint32_t columnSpan = std::max(cell.columnSpan, 1U), rowSpan = std::max(cell.rowSpan, 1U);
      columns_[index] = std::max(columns_[index], cell.column + columnSpan);
      cells_.push_back({begin, end, index, cell.row, cell.column, columnSpan, rowSpan});
    }
  }
  sorting::sortStably(cells_, [](const FoldedCell& a, const FoldedCell& b) { return a.begin < b.begin; });
}

const FoldedCell* FoldedGrids::cellAt(std::uint32_t at) const {
  auto cell = std::upper_bound(cells_.begin(), cells_.end(), at,
                               [](std::uint32_t offset, const FoldedCell& c) { return offset < c.begin; });
  // Empty cells may begin at the same place as the one that holds the text.
  for (int tries = 0; cell != cells_.begin() && tries < 64; ++tries) {
    --cell;
    if (at < cell->end) return &*cell;
    if (cell->end > cell->begin) break;
  }
  return nullptr;
}

std::vector<const FoldedCell*> FoldedGrids::cellsOfRow(std::uint32_t grid, std::uint32_t row) const {
  std::vector<const FoldedCell*> cells;
  for (const FoldedCell& cell : cells_)
    if (cell.grid == grid && row >= cell.row && row < cell.row + cell.rowSpan) cells.push_back(&cell);
  return cells;
}

}  // namespace gouji::table
