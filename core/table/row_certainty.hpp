/// Which rows of an alignment are certain to have just the figures that were given to them.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "gouji/form.hpp"
#include "table/row_alignment.hpp"
#include "table/row_labels.hpp"
#include "table/stream.hpp"

namespace gouji::table {

/// Marks the rows that are not certain. @param sums  whether a row's last figure is the sum of the others
void findUncertainRows(const Stream& stream, std::span<const form::PlacedRow> rows, bool sums, const RowLabels& labels,
                       RowAlignment& alignment);

}  // namespace gouji::table
