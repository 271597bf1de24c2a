/// The places that the layout of a paste shows for the cells of one row: figures and empty ones.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "table/line_cells.hpp"
#include "table/row_alignment.hpp"
#include "table/stream.hpp"

namespace gouji::table {

/// How the cells of a row are parted.
enum class RowLayout {
  spaces,  ///< white space only: empty cells leave no trace
  tabs,    ///< one tab a cell
  bars,    ///< one `|` a cell
  list,    ///< one comma or semicolon a cell
  grid,    ///< the exact cells of a grid
  lines,   ///< one line a cell
};

/// The cells of one row as the paste shows them, behind its label.
struct RowSlots {
  RowLayout layout = RowLayout::spaces;
  std::vector<std::int32_t> slots{};  ///< a value's index, or -1 for an empty cell; unused with `spaces`
  std::uint32_t firstCell = 0;        ///< with `grid`, and with `tabs` and `bars` on one line: the place of slots[0]
  bool glued = false;                 ///< whether slots[0] is the cell of the label
  std::uint32_t lineCells = 0;        ///< how many cells that line has; 0 where a row has no line of its own
  std::vector<std::int32_t> cells{};  ///< with `grid`: a slot for each cell behind the label, however wide it is
};

/// How far apart the lines of neighbouring cells stand where each cell has its own line: 1, or more
/// where empty lines are mere decoration. The shortest distance that lines of the region keep often.
std::uint32_t lineStride(std::u16string_view folded, const Stream& stream);

/// The cells of the line in which the folded offset `at` stands, where `layout` parts them.
LineCells cellsOfLine(std::u16string_view folded, const Stream& stream, RowLayout layout, std::uint32_t at);

/// How many empty cells stand below the label that ends before folded offset `labelEnd`, where each cell has its own
/// line.
std::size_t emptyLinesBehind(std::u16string_view folded, const Stream& stream, std::uint32_t labelEnd,
                             std::uint32_t stride);

/// The slots of a row that has figures, behind the cell of its label.
RowSlots slotsOf(std::u16string_view folded, const Stream& stream, const AlignedRow& row, std::uint32_t stride,
                 const FoldedGrids& grids);

}  // namespace gouji::table
