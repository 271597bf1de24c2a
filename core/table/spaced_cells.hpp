/// Cells that are parted by one space each, empty ones too: two spaces beside each other are an empty cell.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "table/row_alignment.hpp"
#include "table/stream.hpp"
#include "text/fold.hpp"

namespace gouji::table {

/// Tells the columns of rows by the spaces between their figures, where the rows of a table show that each is a cell's.
class SpacedCells {
 public:
  /// @param widths  how many columns each row of `alignment` has
  SpacedCells(const text::Folded& folded, const Stream& stream, const RowAlignment& alignment,
              std::span<const std::size_t> widths);

  /// The column of every figure of a row of `width` columns. @returns an empty list where the spaces do not tell
  std::vector<std::size_t> columnsOf(const AlignedRow& row, std::size_t width) const;

 private:
  std::vector<std::size_t> spacesBefore(const AlignedRow& row) const;

  const text::Folded& folded_;
  const Stream& stream_;
  bool found_ = false;
};

}  // namespace gouji::table
