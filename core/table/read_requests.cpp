#include <algorithm>

#include "table/extra_column.hpp"
#include "table/header_order.hpp"
#include "table/joint_placement.hpp"
#include "table/row_writer.hpp"
#include "table/table_readers.hpp"

namespace gouji::table {
namespace {

std::vector<RowRole> rolesOf(std::span<const form::PlacedRow> rows, const RowAlignment& alignment) {
  std::vector<RowRole> roles(rows.size());
  for (std::size_t r = 0; r < rows.size(); ++r) {
    const std::string_view id = rows[r].row->id;
    if (id == "received" || id == "carried_in")
      roles[r].balance = 1;
    else if (id == "outcomes_total" || id == "carried_out")
      roles[r].balance = -1;
    if (id == "outcomes_total")
      roles[r].outcome = -1;
    else if (roles[r].balance == 0)
      roles[r].outcome = 1;
    roles[r].absent = alignment.rows[r].values.empty() && !alignment.rows[r].labelSeen;
  }
  return roles;
}

/// Whether all totals of the outcomes that stand there come out with empty cells as zeros, several of them with figures: as
/// where rows without any case are left empty.
bool columnsComeOut(const TableReading& reading) {
  constexpr std::size_t fewest = 2;
  std::size_t comeOut = 0;
  bool blank = false;
  for (const form::Identity& identity : form::identitiesOf(*reading.table)) {
    if (identity.rule != "outcome-total-mismatch") continue;
    const ReadCell& total = reading.cells[identity.right.front()];
    if (total.state != CellState::read) continue;
    std::int64_t sum = 0;
    for (const std::size_t part : identity.left) {
      const ReadCell& cell = reading.cells[part];
      if (cell.unreadable || (cell.state == CellState::read && cell.value->scale != 0)) return false;
      if (cell.state == CellState::read) sum += cell.value->units;
      blank = blank || cell.state == CellState::blank;
    }
    if (total.value->scale != 0 || sum != total.value->units) return false;
    if (sum > 0) ++comeOut;
  }
  return blank && comeOut >= fewest;
}

/// Empty cells are zeros where rows come out that way. Where some rows have nothing but a total, the
/// parts were lost, unless the table writes no zero at all.
BlankMeaning meaningOfBlanks(const TableReading& reading) {
  std::size_t comeOut = 0, partsLost = 0, zeros = 0;
  bool partlyEmpty = false;  // some row: one of its columns may be lost
  const auto& places = form::rowsOf(*reading.table);
  for (std::size_t r = 0; r < places.size(); ++r) {
    const ReadRow& row = reading.rows[r];
    const auto cells = std::span(reading.cells).subspan(places[r].firstCell, places[r].block->columns.size());
    // What cannot be read is no empty cell, and says nothing of them.
    if (row.options.empty() || std::any_of(cells.begin(), cells.end(), [](const ReadCell& c) { return c.unreadable; }))
      continue;
    const RowCounts& counts = row.options.front();
    std::int64_t sum = 0;
    std::size_t parts = 0, blanks = 0;
    for (std::size_t c = 0; c + 1 < counts.size(); ++c) {
      if (!counts[c]) {
        ++blanks;
        continue;
      }
      ++parts;
      sum += *counts[c];
      if (*counts[c] == 0) ++zeros;
    }
    const auto total = counts.back();
    partlyEmpty = partlyEmpty || ((blanks > 0 || !total) && (parts > 0 || total));
    if (!total || blanks == 0) continue;
    if (parts > 0 && sum > 0 && sum == *total) ++comeOut;
    if (parts == 0 && *total > 0) ++partsLost;
  }
  if (comeOut == 0) return !partlyEmpty && columnsComeOut(reading) ? BlankMeaning::zero : BlankMeaning::unknown;
  return partsLost == 0 || zeros == 0 ? BlankMeaning::zero : BlankMeaning::unknown;
}

/// What was placed as the columns are printed, `order`, where the form has them.
RowPlacement inFormOrder(const RowPlacement& printed, std::span<const std::size_t> order) {
  RowPlacement placement = printed;
  for (std::size_t c = 0; c < order.size(); ++c) placement[order[c]] = printed[c];
  return placement;
}

bool addsUp(const Stream& stream, const RowPlacement& placement) {
  std::int64_t parts = 0;
  for (std::size_t c = 0; c + 1 < placement.size(); ++c) parts += countIn(stream, placement, c);
  return parts == countIn(stream, placement, placement.size() - 1);
}

/// Moves all figures to where the form has them, unless fewer rows add up then: the head may be in the wrong.
void reorder(const Stream& stream, std::vector<RowPlacements>& placements, std::span<const std::size_t> order) {
  if (order.empty()) return;
  std::ptrdiff_t gained = 0;
  for (const RowPlacements& row : placements) {
    const RowPlacement& shown = row.options.front();
    gained += addsUp(stream, inFormOrder(shown, order)) - addsUp(stream, shown);
  }
  if (gained < 0) return;
  for (RowPlacements& row : placements)
    for (RowPlacement& option : row.options) option = inFormOrder(option, order);
}

}  // namespace

void readRequests(const text::Folded& folded, const LabelledRegion& region, TableReading& reading,
                  std::optional<RowLayout>& keptElsewhere) {
  const auto& rows = form::rowsOf(*reading.table);
  RowAlignment alignment = alignRows(region.stream, region.pieces, rows, true);
  if (hasApplicantsAsRows(region.stream))
    for (AlignedRow& row : alignment.rows) row.certain = row.transposed;
  const std::size_t width = rows.front().block->columns.size();
  leaveColumnsAside(extraColumns(folded.text, reading.region.begin, region.stream, alignment, width), alignment);
  noteUnplaced(folded, region.stream, alignment.leftOver, reading);
  auto placements = placementsOf(folded, region, alignment, rows, keptElsewhere);
  reorder(region.stream, placements, headerOrder(folded.text, reading.region.begin, region.stream));
  const JointPlacement joint = placeJointly(region.stream, placements, rolesOf(rows, alignment));
  reading.searchComplete = joint.complete;
  reading.searchSteps = joint.steps;
  RowWriter writer(folded, region.stream, reading);
  for (std::size_t r = 0; r < rows.size(); ++r)
    writer.write(r, alignment.rows[r], placements[r], joint.chosen[r], joint.others[r]);
  reading.blanks = meaningOfBlanks(reading);
}

}  // namespace gouji::table
