/// Alignments that give every figure of a region to a row that has one in each column: found by counting, without a
/// search.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "gouji/form.hpp"
#include "table/row_alignment.hpp"
#include "table/row_labels.hpp"
#include "table/stream.hpp"

namespace gouji::table {

/// Whole rows that stand in another order than the form's, each right behind its own label, with no label left over
/// behind the last of them. Nothing where the rows are in order, or where not all is so.
std::optional<RowAlignment> rowsInOtherOrder(const Stream& stream, std::span<const form::PlacedRow> rows,
                                             const RowLabels& labels);

/// Rows one behind the other in the order of the form.
struct RowsInOrder {
  RowAlignment alignment;
  bool named = true;          ///< whether right before each row's figures stands its own label
  bool contradicted = false;  ///< whether right before a row's figures there are only labels of other rows
};

/// The rows in order, where there are as many figures as cells, no label stands between the figures of a row, and no
/// line begins with the label of one row and goes on with the figures of another; wherever else labels stand.
/// @param seenOnly  only of the rows whose labels stand in the text
std::optional<RowsInOrder> rowsInOrder(const Stream& stream, std::span<const form::PlacedRow> rows,
                                       const RowLabels& labels, bool seenOnly);

/// Whole rows in order, each right behind its own label, some of them with the number of a page before or behind their
/// figures, or within their label: alone on its line, and without it the row comes out. Nothing where not all is so, or no
/// such number stands there.
std::optional<RowAlignment> rowsAroundPageNumbers(const Stream& stream, std::span<const form::PlacedRow> rows,
                                                  const RowLabels& labels);

/// The rows of a table that has a line for each cell, with the names of its row and its column. Nothing where not all
/// figures stand so, or two of a row's stand apart.
std::optional<RowAlignment> rowsOfLinedCells(const Stream& stream, std::span<const form::PlacedRow> rows,
                                             const RowLabels& labels);

/// The rows whose labels stand in the text, printed column by column: behind all labels, or before all of them, as many
/// figures as cells with nothing but white space between. Nothing where rows have several widths.
std::optional<RowAlignment> rowsByColumns(const Stream& stream, std::span<const form::PlacedRow> rows,
                                          const RowLabels& labels);

/// How many rows have a total that is the sum of the others.
std::size_t rowsThatComeOut(const Stream& stream, const RowAlignment& alignment);

}  // namespace gouji::table
