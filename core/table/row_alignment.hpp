/// Which figures of a region belong to which row of the form: one best path in order.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "gouji/form.hpp"
#include "table/label_path.hpp"
#include "table/stream.hpp"

namespace gouji::table {

/// The figures of one row.
struct AlignedRow {
  std::vector<std::uint32_t> values;  ///< indices into `Stream::values`, in the order of the columns
  bool labelSeen = false;             ///< whether its label stands in the text
  bool transposed = false;            ///< whether its figures were printed column by column with other rows
  bool certain = true;                ///< whether labels, lines or counts say where its figures begin and end
  std::uint32_t labelEnd = 0;         ///< folded offset behind the last piece of its label (before its figures, if any)
};

/// The figures of all rows.
struct RowAlignment {
  std::vector<AlignedRow> rows;
  std::vector<std::uint32_t> leftOver;  ///< figures that no row has room for
};

/// Aligns the figures of `stream` with `rows` in order. Labels say where a row begins; where they are
/// lost, wrapped or printed after their figures, order, count and arithmetic decide.
///
/// @param sumsInLastColumn  whether a row's last figure is the sum of the others (table 三)
RowAlignment alignRows(const Stream& stream, std::span<const LabelPiece> pieces, std::span<const form::PlacedRow> rows,
                       bool sumsInLastColumn);

}  // namespace gouji::table
