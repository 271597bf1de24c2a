/// In which columns the figures of a row may stand, as far as the layout of the paste tells.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "table/row_alignment.hpp"
#include "table/row_slots.hpp"
#include "table/stream.hpp"

namespace gouji::table {

/// One way to place the figures of a row: for every column a value's index, or -1 for an empty cell.
using RowPlacement = std::vector<std::int32_t>;

/// All ways that the layout leaves open for a row, the likeliest first.
struct RowPlacements {
  std::vector<RowPlacement> options;
  bool exact = true;     ///< whether the layout itself says where every figure stands
  bool shown = false;    ///< whether the layout speaks for the first option, without being clear
  bool bounded = false;  ///< whether the layout shows as many cells as columns for it
};

/// The placements of every row of a table, and the layout in which it is seen to keep its empty cells, if any.
struct TablePlacements {
  std::vector<RowPlacements> rows;
  std::optional<RowLayout> keepsBlanksIn;
};

/// The placements of every row of a table; row r has `widths[r]` columns. Rows without figures get one
/// placement of empty cells.
///
/// @param headed         the columns of each row as its header tells them (header_columns.hpp)
/// @param named          the same as words before its figures do (named_columns.hpp)
/// @param words          the words of the columns of each row
/// @param keptElsewhere  the layout in which another table of the report is seen to keep its empty cells
TablePlacements columnPlacements(const text::Folded& folded, const Stream& stream, const RowAlignment& alignment,
                                 std::span<const std::size_t> widths, const FoldedGrids& grids,
                                 std::span<const std::vector<std::size_t>> headed,
                                 std::span<const std::vector<std::size_t>> named,
                                 std::span<const std::vector<std::uint32_t>> words,
                                 std::optional<RowLayout> keptElsewhere);

}  // namespace gouji::table
