/// What-ifs: figures that the user puts into cells after the text was read.
#pragma once

#include <span>

#include "gouji/report.hpp"
#include "table/reading.hpp"

namespace gouji::table {

/// Puts the figures of `edits` into `reading`. The place of an edited cell is exact; where its row left
/// several placements open, the one that is shown stays. Ids that no table has are passed over.
void apply(std::span<const Edit> edits, Reading& reading);

}  // namespace gouji::table
