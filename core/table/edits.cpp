#include "table/edits.hpp"

#include <algorithm>

namespace gouji::table {
namespace {

/// The counts of row `r` as its cells show them now.
RowCounts shownCounts(const TableReading& table, const form::PlacedRow& row) {
  RowCounts counts;
  for (std::size_t c = 0; c < row.block->columns.size(); ++c) {
    const ReadCell& cell = table.cells[row.firstCell + c];
    const bool count = cell.state == CellState::read && cell.value->scale == 0;
    counts.push_back(count ? std::optional(cell.value->units) : std::nullopt);
  }
  return counts;
}

void put(TableReading& table, std::size_t index, const Edit& edit) {
  // Of what stands in the text its place alone is left: the unit and the spelling were those of the old figure.
  ReadCell cell;
  cell.source = table.cells[index].source;
  cell.written = table.cells[index].written;
  cell.state = edit.value ? CellState::read : CellState::blank;
  cell.value = edit.value;
  cell.edited = true;
  table.cells[index] = std::move(cell);
  table.found = true;
  table.hasFigures = table.hasFigures || edit.value.has_value();
  const std::size_t r = form::rowOf(*table.table, index);
  const form::PlacedRow& placed = form::rowsOf(*table.table)[r];
  ReadRow& row = table.rows[r];
  if (!row.inText)
    for (std::size_t c = 0; c < placed.block->columns.size(); ++c)
      if (ReadCell& other = table.cells[placed.firstCell + c]; other.state == CellState::missing)
        other.state = CellState::blank;
  row.inText = true;
  row.options.assign(1, shownCounts(table, placed));
}

}  // namespace

void apply(std::span<const Edit> edits, Reading& reading) {
  for (const Edit& edit : edits)
    for (TableReading& table : reading.tables) {
      const auto& cells = form::cellsOf(*table.table);
      const auto found =
          std::find_if(cells.begin(), cells.end(), [&](const auto& cell) { return cell.id == edit.cell; });
      if (found != cells.end()) put(table, static_cast<std::size_t>(found - cells.begin()), edit);
    }
}

}  // namespace gouji::table
