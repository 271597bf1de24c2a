/// Columns that are told by where figures stand in their line, as PDF viewers and typewriters align them.
#pragma once

#include <cstdint>
#include <vector>

#include "table/row_alignment.hpp"
#include "table/stream.hpp"

namespace gouji::table {

/// Finds the column of figures by their place in the line, learnt from the complete rows of the same page.
class ColumnPositions {
 public:
  /// Learns from the rows of `alignment` that have exactly `width` figures on one line.
  ColumnPositions(const Stream& stream, const RowAlignment& alignment, std::size_t width);

  /// The column of every figure of a row that stands on one line.
  /// @returns one column a figure, ascending; empty where the places do not tell
  std::vector<std::size_t> columnsOf(const AlignedRow& row) const;

 private:
  /// The columns of one page: where the right edges of their figures stand.
  struct Page {
    std::uint32_t firstLine, lastLine;
    std::vector<double> edges;
  };

  const Stream& stream_;
  std::vector<Page> pages_;
};

}  // namespace gouji::table
