/// Table 四 where the copy scattered its figures: groups out of order, totals apart from their parts.
#pragma once

#include <cstddef>
#include <span>

#include "table/column_placement.hpp"
#include "table/label_path.hpp"
#include "table/stream.hpp"

namespace gouji::table {

/// The ways to put the runs of figures (parted by labels) together to groups of `groupWidth`, each with
/// its total, so that every total comes out. The likeliest first: groups that a label names right
/// before them, then the order of the text. Empty where no way comes out.
RowPlacements scatteredGroups(const Stream& stream, std::span<const LabelPiece> pieces, std::size_t groupWidth);

}  // namespace gouji::table
