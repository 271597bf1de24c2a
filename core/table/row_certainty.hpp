/// Which rows of an alignment are certain to have just the figures that were given to them.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "gouji/form.hpp"
#include "table/row_alignment.hpp"
#include "table/stream.hpp"

namespace gouji::table {

/// A row's label that stands in the text.
struct SeenLabel {
  std::uint16_t row;
  std::uint32_t end;     ///< folded offset behind it
  bool isWhole = false;  ///< whether the label stands there from its beginning to its end
};

/// Where the labels of the rows stand.
struct SeenLabels {
  const std::vector<std::vector<SeenLabel>>& gaps;  ///< the row labels before each figure
  const std::vector<bool>& seen;                    ///< of each row
};

/// Marks the rows that are not certain. @param sums  whether a row's last figure is the sum of the others
void findUncertainRows(const Stream& stream, std::span<const form::PlacedRow> rows, bool sums, SeenLabels labels,
                       RowAlignment& alignment);

}  // namespace gouji::table
