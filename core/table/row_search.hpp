/// The likeliest way to part the figures of a region among the rows of the form.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "gouji/form.hpp"
#include "table/row_labels.hpp"
#include "table/stream.hpp"

namespace gouji::table {

/// More figures than columns that a row may have.
inline constexpr std::size_t mostSurplus = 2;

/// Rows that take figures together: one row, or several that are printed as a block.
struct RowStep {
  std::size_t row = 0;    ///< the first of them
  std::size_t rows = 0;   ///< none: the figure is left aside
  std::size_t value = 0;  ///< the first of their figures
  std::size_t values = 0;
  bool inPieces = false;  ///< whether the block is one of pieces (row_pieces.hpp), else it is printed column by column
};

/// The steps of the best path through rows and figures, the last one first; by dynamic programming, all evidence weighed.
/// @param sums  whether a row's last figure is the sum of the others, as in table 三
std::vector<RowStep> likeliestRows(const Stream& stream, std::span<const form::PlacedRow> rows, const RowLabels& labels,
                                   bool sums);

}  // namespace gouji::table
