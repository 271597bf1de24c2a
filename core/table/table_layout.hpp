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

/// The layout of a table, learnt from its rows. Row r has `widths[r]` columns, whose words in the header above it are
/// `words[r]` (header_columns.hpp).
class TableLayout {
 public:
  /// @param words          the words of the columns of each row: folded offsets (header_columns.hpp)
  /// @param keptElsewhere  the layout in which another table of the report is seen to keep its empty cells
  TableLayout(std::u16string_view folded, const Stream& stream, const RowAlignment& alignment,
              std::span<const std::size_t> widths, const FoldedGrids& grids,
              std::span<const std::vector<std::uint32_t>> words, std::optional<RowLayout> keptElsewhere);

  /// The slots of row r.
  const RowSlots& slotsOf(std::size_t r) const { return slots_[r]; }

  /// Whether the one empty cell that the only row shows is a line in front, which may as well part it from the header.
  bool gapInFront() const { return gapInFront_; }

  /// Whether the only row begins with one of several empty lines, the first of which may part it from the header: there
  /// are lines to spare.
  bool openInFront() const { return openInFront_; }

  /// Whether empty cells leave a trace in this table.
  bool keepsBlanks() const { return keepsBlanks_; }

  /// The layout of most of the rows that show so.
  std::optional<RowLayout> keepsBlanksIn() const;

  /// Where the first column of row r stands among its slots, if the table is regular enough to tell: a
  /// grid whose lines have equally many cells, rows whose complete ones all begin alike, or a header whose words stand
  /// in the cells above them.
  std::optional<std::size_t> firstColumnOf(std::size_t r) const;

 private:
  bool spansColumns(std::size_t r) const;
  void openLabelCells();
  void weighBlanks(std::optional<RowLayout> keptElsewhere, std::size_t spareLines);
  void weighEmptyRows(std::u16string_view folded, const Stream& stream, std::uint32_t stride);
  void findGrid();
  void findCommonOffset();
  void findHeaders(std::u16string_view folded, const Stream& stream, const FoldedGrids& grids,
                   std::span<const std::vector<std::uint32_t>> words, std::optional<RowLayout> keptElsewhere);
  std::optional<std::size_t> commonBeginning(std::size_t (*before)(const RowSlots&)) const;

  const RowAlignment& alignment_;
  std::span<const std::size_t> widths_;
  std::vector<RowSlots> slots_;
  bool keepsBlanks_ = false, gapInFront_ = false, openInFront_ = false;
  std::size_t gridCells_ = 0, gridBegin_ = 0;
  std::optional<std::size_t> commonOffset_;         // behind the label
  std::optional<std::size_t> commonCell_;           // of the line
  std::vector<std::optional<std::size_t>> headed_;  // of the line, by row
};

}  // namespace gouji::table
