/// Columns that are told by where figures stand in their line, as PDF viewers and typewriters align them.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "table/line_places.hpp"
#include "table/row_alignment.hpp"
#include "table/stream.hpp"

namespace gouji::table {

/// Which part of a figure stands at the same place in all rows.
enum class ColumnEdge { left, middle, right };

/// Finds the column of figures by their place in the line, learnt from the complete rows of the same
/// page, or from all of its rows where together they show every column.
class ColumnPositions {
 public:
  /// Learns from the rows of `alignment` that have `width` columns and stand on one line.
  ColumnPositions(const text::Folded& folded, const Stream& stream, const RowAlignment& alignment,
                  std::span<const std::size_t> widths, std::size_t width);

  /// Which of the columns that its page shows every figure of a row stands in, where the row stands on one line.
  struct Seen {
    std::vector<std::size_t> columns;  ///< one a figure, ascending; empty where the places do not tell
    std::size_t count = 0;             ///< of the columns that the page shows; where not all, the last one is the sum
  };
  Seen columnsOf(const AlignedRow& row) const;

 private:
  /// The columns of one page.
  struct Page {
    std::uint32_t firstLine, lastLine;
    std::vector<double> columns;  ///< places in the line; empty where the page shows none
    ColumnEdge edge;
    Measure measure;
  };

  bool isAligned(const AlignedRow& row) const;
  void learn(Page& page, const std::vector<const AlignedRow*>& rows, std::size_t width) const;

  const text::Folded& folded_;
  const Stream& stream_;
  std::vector<Page> pages_;
};

}  // namespace gouji::table
