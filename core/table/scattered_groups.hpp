/// Table 四 where its figures stand in another order than the form's: a line for each group or for each result, groups out
/// of order, totals apart from their parts.
#pragma once

#include <cstddef>
#include <span>

#include "gouji/form.hpp"
#include "table/column_placement.hpp"
#include "table/label_path.hpp"
#include "table/stream.hpp"

namespace gouji::table {

/// The ways to put the runs of figures (parted by labels) together to groups of `groupWidth`, each with
/// its total, so that every total comes out. The likeliest first: groups that a label names right
/// before them, then the order of the text. Empty where no way comes out.
RowPlacements scatteredGroups(const Stream& stream, std::span<const LabelPiece> pieces, std::size_t groupWidth);

/// The placement of a table that has a line for each group, its name before one figure for each of the `results`, the
/// columns of a group, in the order in which the head names them. Empty where it is none.
RowPlacements groupsInLines(const Stream& stream, std::span<const LabelPiece> pieces,
                            std::span<const form::Column> results);

/// The placement of a table that has the groups side by side and a line for each of the `results`, the columns of a
/// group: its name before one figure for each group. Empty where it is none.
RowPlacements resultsInLines(const Stream& stream, std::span<const LabelPiece> pieces,
                             std::span<const form::Column> results);

}  // namespace gouji::table
