#include "compare/figures.hpp"

#include <algorithm>
#include <optional>

#include "check/shifts.hpp"

namespace gouji::comparison {
namespace {

using table::ReadCell;
using table::TableReading;

/// A cell by its place in the reading.
struct Place {
  std::size_t table = 0, cell = 0;
};

std::optional<Place> find(const checks::Examined& examined, std::string_view cellId) {
  for (std::size_t t = 0; t < table::tableCount; ++t) {
    const form::Table& table = *examined.reading.tables[t].table;
    if (!cellId.starts_with(table.id)) continue;
    const auto& cells = form::cellsOf(table);
    for (std::size_t c = 0; c < cells.size(); ++c)
      if (cells[c].id == cellId) return Place{t, c};
  }
  return std::nullopt;
}

/// Whether a blank stands for zero: where its table's blanks do, or where a sum comes out without it.
bool isZero(const checks::Examined& examined, Place place) {
  if (examined.reading.tables[place.table].blanks == table::BlankMeaning::zero) return true;
  const auto takesPart = [&](const std::vector<std::size_t>& side) {
    return std::find(side.begin(), side.end(), place.cell) != side.end();
  };
  return std::any_of(examined.verdicts.checks.begin(), examined.verdicts.checks.end(), [&](const auto& check) {
    return check.table == place.table && check.verdict == Verdict::holds &&
           (takesPart(check.identity->left) || takesPart(check.identity->right));
  });
}

bool isCount(const ReadCell& cell, form::Measure measure) {
  return !cell.malformed && cell.value->scale == 0 && (cell.value->units >= 0 || measure == form::Measure::change);
}

/// Adds what the other placements of the cell's row put there.
void addOthers(const TableReading& reading, Place place, Figure& figure) {
  const std::size_t row = form::rowOf(*reading.table, place.cell);
  const std::size_t column = place.cell - form::rowsOf(*reading.table)[row].firstCell;
  for (const table::RowCounts& counts : reading.rows[row].options) {
    const std::int64_t count = counts[column].value_or(0);
    if (count != figure.shown && std::find(figure.others.begin(), figure.others.end(), count) == figure.others.end())
      figure.others.push_back(count);
  }
}

/// Whether a figure of the cell may stand in another column.
bool mayBeShifted(const checks::Examined& examined, Place place) {
  return place.table == 1 &&
         std::any_of(examined.verdicts.shifts.begin(), examined.verdicts.shifts.end(), [&](const auto& shift) {
           return (shift.fromCell == place.cell || shift.toCell == place.cell) &&
                  checks::isOpen(examined.reading.tables[1], shift);
         });
}

}  // namespace

bool Member::isReport() const {
  if (!examined) return false;
  const auto& tables = examined->reading.tables;
  return examined->outline.isReport() ||
         std::any_of(tables.begin(), tables.end(), [](const auto& t) { return t.found; });
}

Figure figureOf(const Member& member, std::string_view cellId) {
  if (!member.examined || member.leftOut) return {Gap::leftOut, 0, {}, true};
  const auto place = find(*member.examined, cellId);
  if (!place) return {Gap::rowMissing, 0, {}, true};
  const TableReading& reading = member.examined->reading.tables[place->table];
  const ReadCell& cell = reading.cells[place->cell];
  if (!reading.found || !reading.hasFigures) return {Gap::tableMissing, 0, {}, true};
  if (cell.state == CellState::missing) return {Gap::rowMissing, 0, {}, true};
  const form::Measure measure = form::cellsOf(*reading.table)[place->cell].column->measure;
  if (cell.unreadable || (cell.state == CellState::read && !isCount(cell, measure)))
    return {Gap::notACount, 0, {}, true};
  if (cell.state == CellState::blank && cell.placement != Placement::ambiguous && !isZero(*member.examined, *place))
    return {Gap::blank, 0, {}, true};

  Figure figure;
  figure.shown = cell.state == CellState::read ? cell.value->units : 0;
  const bool shifted = mayBeShifted(*member.examined, *place);
  if (cell.placement != Placement::ambiguous && !shifted) return figure;
  figure.gap = Gap::ambiguous;
  addOthers(reading, *place, figure);
  figure.bounded = reading.searchComplete && !shifted && !figure.others.empty();
  return figure;
}

Span placeOf(const Member& member, std::string_view cellId) {
  const auto place = member.examined ? find(*member.examined, cellId) : std::nullopt;
  return place ? member.examined->reading.tables[place->table].cells[place->cell].source : Span{};
}

}  // namespace gouji::comparison
