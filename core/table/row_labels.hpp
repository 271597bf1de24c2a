/// Where the labels of the rows stand among the figures of a table.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "gouji/form.hpp"
#include "table/label_path.hpp"
#include "table/stream.hpp"

namespace gouji::table {

/// A row's label that stands in the text.
struct SeenLabel {
  std::uint16_t row;
  std::uint32_t end;     ///< folded offset behind it
  bool isWhole = false;  ///< whether the label stands there from its beginning to its end
  bool shared = false;   ///< whether it is a column's name too: 合计 for （七）总计
};

/// The labels of all rows.
struct RowLabels {
  std::vector<std::vector<SeenLabel>> gaps;  ///< those before each figure, and behind the last one
  std::vector<bool> seen;                    ///< of each row
  /// For each figure the row whose label leads its line, with the name of a column between; no row: as many as there are.
  std::vector<std::size_t> rowOnLine;
};

/// Puts every row label into the gap of figures in which it stands.
/// @param sums  whether a row's last figure is the sum of the others, as in table 三
RowLabels rowLabels(const Stream& stream, std::span<const LabelPiece> pieces, std::span<const form::PlacedRow> rows,
                    bool sums);

}  // namespace gouji::table
