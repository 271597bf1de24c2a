/// The exact cells that a reader found, in folded offsets.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "gouji/source.hpp"
#include "text/fold.hpp"

namespace gouji::table {

/// A cell of a grid. [begin, end) are folded offsets.
struct FoldedCell {
  std::uint32_t begin = 0, end = 0;
  std::uint32_t grid = 0, row = 0, column = 0, columnSpan = 1, rowSpan = 1;
};

/// All cells of all grids, by place in the text.
class FoldedGrids {
 public:
  /// A cell whose place or span is absurdly large, or that ends before it begins, is left aside; the others of its grid
  /// stay. So are grids beyond the first ten thousand. Offsets beyond the text are its end. Cells may overlap: `cellAt`
  /// takes the one that begins last.
  FoldedGrids(const text::Folded& folded, std::span<const Grid> grids);

  /// The cell in which the folded offset `at` stands, or null.
  const FoldedCell* cellAt(std::uint32_t at) const;

  /// The cells that cover `row` of `grid`, also those that begin above it.
  std::vector<const FoldedCell*> cellsOfRow(std::uint32_t grid, std::uint32_t row) const;

  /// How many columns `grid` has.
  std::uint32_t columnsOf(std::uint32_t grid) const { return columns_[grid]; }

  bool empty() const { return cells_.empty(); }

 private:
  std::vector<FoldedCell> cells_;
  std::vector<std::uint32_t> columns_;
};

}  // namespace gouji::table
