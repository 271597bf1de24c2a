/// The reading: the cells of the three tables as the text has them, with every doubt.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gouji/form.hpp"
#include "gouji/report.hpp"
#include "outline/outline.hpp"
#include "table/form_changes.hpp"
#include "table/regions.hpp"
#include "table/split_figures.hpp"
#include "text/fold.hpp"
#include "text/number.hpp"
#include "text/page_numbers.hpp"

namespace gouji::table {

/// What an empty cell means in a table.
enum class BlankMeaning {
  zero,     ///< rows come out with their empty cells as zero
  unknown,  ///< nothing in the table tells, or figures were lost
};

/// A cell with the figure that stands in it.
struct ReadCell {
  CellState state = CellState::missing;
  Placement placement = Placement::exact;
  std::optional<Decimal> value;  ///< money in 万元
  Span source;                   ///< of the figure, or of the mark that says there is none
  Span written;                  ///< with its unit
  text::Unit unit = text::Unit::none;
  bool malformed = false;
  bool spaced = false;  ///< a space parts its digits
  bool unreadable =
      false;  ///< a figure stands there that cannot be read; `state` is blank, but nothing says that it is 0
  std::vector<Span> alternatives;
  bool edited = false;
};

/// The counts of one row in one of the ways to place it; nothing where the cell is empty.
using RowCounts = std::vector<std::optional<std::int64_t>>;

/// A row of a table.
struct ReadRow {
  bool inText = false;  ///< its label or its figures stand in the text
  bool labelSeen = false;
  std::vector<RowCounts> options;  ///< every way to place its figures that the layout leaves open; the shown one first
  bool exact = true;               ///< whether the layout says where the figures stand
  bool certain = true;             ///< false: some of its figures may belong to other rows
  std::vector<Span> figures;       ///< all of them, in the order of the text
  std::size_t surplus = 0;         ///< how many more than columns
  std::vector<JoinedRow> joined;   ///< what it says if some of them are parts of one
};

/// A table as it was read.
struct TableReading {
  const form::Table* table = nullptr;
  bool found = false;  ///< whether any of its labels stands in the text
  bool hasFigures = false;
  bool inGrid = false;          ///< whether its labels stand in the exact cells of a file
  std::vector<ReadCell> cells;  ///< in the order of `form::cellsOf(*table)`
  std::vector<ReadRow> rows;    ///< in the order of `form::rowsOf(*table)`
  BlankMeaning blanks = BlankMeaning::unknown;
  std::vector<Span> unplaced;  ///< figures in the region that no row has room for
  bool searchComplete = true;  ///< false: the budget of the search was spent
  std::size_t searchSteps = 0;
  std::optional<Span> place;  ///< where the table stands
  Region region;              ///< the same, folded
  std::vector<FormChange> changes;

  /// Whether neither a figure nor a mark for none stands in it.
  bool hasOnlyLabels() const;
};

/// The reading of a report.
struct Reading {
  const form::Form* form = nullptr;  ///< the form that table 二 shows; null where nothing tells
  Regions regions;                   ///< where the tables stand
  std::array<TableReading, tableCount> tables;
};

/// Reads the tables of the report that `outline` describes. `grids` are taken as exact layout.
Reading read(const text::Folded& folded, const outline::Outline& outline, const text::PageNumbers& pageNumbers,
             std::span<const Grid> grids);

}  // namespace gouji::table
