#include "table/row_writer.hpp"

#include <algorithm>
#include <utility>

#include "table/joint_placement.hpp"
#include "table/split_figures.hpp"

namespace gouji::table {
namespace {

/// More alternatives than this for one cell are not listed.
constexpr std::size_t mostAlternatives = 8;

Decimal withoutTrailingZeros(Decimal value) {
  while (value.scale > 0 && value.units % 10 == 0) {
    value.units /= 10;
    --value.scale;
  }
  return value;
}

}  // namespace

RowWriter::RowWriter(const text::Folded& folded, const Stream& stream, TableReading& reading)
    : folded_(folded), stream_(stream), reading_(reading), rows_(form::rowsOf(*reading.table)) {
  std::size_t cells = 0;
  for (const form::PlacedRow& row : rows_) cells += row.block->columns.size();
  reading_.cells.resize(cells);
  reading_.rows.resize(rows_.size());
}

void RowWriter::write(std::size_t r, const AlignedRow& aligned, const RowPlacements& placements, std::size_t chosen,
                      const std::vector<std::size_t>& others) {
  ReadRow& row = reading_.rows[r];
  const std::size_t width = rows_[r].block->columns.size();
  row.labelSeen = aligned.labelSeen;
  row.inText = aligned.labelSeen || !aligned.values.empty();
  row.certain = aligned.certain || placements.bounded;
  row.exact = placements.exact && !aligned.transposed && row.certain;
  if (!row.inText) return;
  for (const std::uint32_t value : aligned.values) row.figures.push_back(spanOf(stream_.values[value]));
  row.surplus = aligned.values.size() > width ? aligned.values.size() - width : 0;
  row.options.push_back(countsOf(r, placements.options[chosen]));
  // The columns of which the last one is the sum of the others: table 二 has none.
  const std::size_t group = rows_.size() > 1 ? width : groupWidth;
  if (reading_.table->id != "proactive") row.joined = splitFiguresOf(folded_, stream_, aligned.values, width, group);
  for (const JoinedRow& joined : row.joined) row.options.push_back(joined.counts);
  if (!placements.exact && reading_.table->id != "proactive")
    for (RowCounts& parted : partedFiguresOf(folded_, stream_, aligned.values, width, group))
      row.options.push_back(std::move(parted));
  for (std::size_t k = 0; k < placements.options.size(); ++k)
    if (k != chosen) row.options.push_back(countsOf(r, placements.options[k]));
  for (std::size_t c = 0; c < width; ++c) {
    ReadCell& cell = reading_.cells[rows_[r].firstCell + c];
    fill(cell, placements.options[chosen][c], rows_[r].block->columns[c]);
    cell.placement = row.exact && !cell.spaced ? Placement::exact : Placement::inferred;
    for (const std::size_t other : others)
      addAlternative(cell, placements.options[chosen][c], placements.options[other][c]);
    if (!cell.alternatives.empty()) cell.placement = Placement::ambiguous;
    if (cell.state == CellState::read) reading_.hasFigures = true;
  }
}

bool RowWriter::isLessened(const Value& value) const {
  const std::u16string_view behind = std::u16string_view(folded_.text).substr(value.number.unitEnd, 2);
  const bool arrow = behind.starts_with(u'↓') || behind.starts_with(u'▼');
  return arrow && value.number.value.units > 0 && (behind.size() == 1 || !text::isDigit(behind[1]));
}

void RowWriter::fill(ReadCell& cell, std::int32_t index, const form::Column& column) const {
  cell.state = CellState::blank;
  if (index < 0) return;
  const Value& value = stream_.values[static_cast<std::size_t>(index)];
  cell.source = cell.written = spanOf(value);
  cell.unreadable = value.unreadable;
  if (!value.isNumber) return;
  cell.state = CellState::read;
  cell.written = folded_.sourceOf(value.number.begin, value.number.unitEnd);
  cell.unit = value.number.unit;
  cell.malformed = value.number.malformed;
  cell.spaced = value.spaced;
  cell.value = value.number.value;
  if (column.measure == form::Measure::change && isLessened(value)) {
    cell.value->units = -cell.value->units;
    // The arrow is the sign: it belongs to what is written.
    cell.source = cell.written = folded_.sourceOf(value.number.begin, value.number.unitEnd + 1);
  }
  if (column.measure != form::Measure::money) return;
  text::Number money = value.number;
  if (cell.unit == text::Unit::none) money.unit = cell.unit = assumed_;
  cell.value = withoutTrailingZeros(text::inTenThousandYuan(money));
}

void RowWriter::addAlternative(ReadCell& cell, std::int32_t shown, std::int32_t other) const {
  if (other == shown || cell.alternatives.size() >= mostAlternatives) return;
  const Span span = other < 0 ? Span{} : spanOf(stream_.values[static_cast<std::size_t>(other)]);
  if (std::find(cell.alternatives.begin(), cell.alternatives.end(), span) == cell.alternatives.end())
    cell.alternatives.push_back(span);
}

RowCounts RowWriter::countsOf(std::size_t r, const RowPlacement& placement) const {
  RowCounts counts;
  counts.reserve(placement.size());
  for (std::size_t c = 0; c < rows_[r].block->columns.size(); ++c) {
    const bool number = placement[c] >= 0 && stream_.values[static_cast<std::size_t>(placement[c])].isNumber;
    counts.push_back(number ? std::optional(countIn(stream_, placement, c)) : std::nullopt);
  }
  return counts;
}

}  // namespace gouji::table
