/// Columns that are told by the cells of the header: where tabs, bars, commas or a grid part the cells, figures stand in
/// the cells below the words of their columns.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "gouji/form.hpp"
#include "table/grids.hpp"
#include "table/label_path.hpp"
#include "table/row_alignment.hpp"
#include "table/stream.hpp"
#include "text/fold.hpp"

namespace gouji::table {

/// The columns of the figures of every row, as the cells of the header's words tell them. Lines of the header count
/// where they have as many cells as the row, and only where no row contradicts them.
///
/// @returns one column a figure for each row, ascending; none where the cells do not tell
std::vector<std::vector<std::size_t>> columnsByHeaderCells(const text::Folded& folded, const Stream& stream,
                                                           std::span<const LabelPiece> pieces,
                                                           const RowAlignment& alignment,
                                                           std::span<const form::PlacedRow> rows,
                                                           const FoldedGrids& grids);

}  // namespace gouji::table
