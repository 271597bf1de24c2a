/// What all rows of a table together tell of its layout.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "table/row_alignment.hpp"
#include "table/row_slots.hpp"
#include "table/stream.hpp"

namespace gouji::table {

/// The layout of a table, learnt from its rows. Row r has `widths[r]` columns.
class TableLayout {
 public:
  TableLayout(std::u16string_view folded, const Stream& stream, const RowAlignment& alignment,
              std::span<const std::size_t> widths, const FoldedGrids& grids);

  /// The slots of row r.
  const RowSlots& slotsOf(std::size_t r) const { return slots_[r]; }

  /// Whether the one empty cell that the only row shows is a line in front, which may as well part it from the header.
  bool gapInFront() const { return gapInFront_; }

  /// Whether empty cells leave a trace in this table.
  bool keepsBlanks() const { return keepsBlanks_; }

  /// Where the first column of row r stands among its slots, if the table is regular enough to tell: a
  /// grid whose lines have equally many cells, or rows whose complete ones all begin alike.
  std::optional<std::size_t> firstColumnOf(std::size_t r) const;

 private:
  void weighBlanks();
  bool dropsEmptyRows(std::u16string_view folded, const Stream& stream, std::uint32_t stride) const;
  void findGrid();
  void findCommonOffset();

  const RowAlignment& alignment_;
  std::span<const std::size_t> widths_;
  std::vector<RowSlots> slots_;
  bool keepsBlanks_ = false, gapInFront_ = false;
  std::size_t gridCells_ = 0, gridBegin_ = 0;
  std::optional<std::size_t> commonOffset_;
};

}  // namespace gouji::table
