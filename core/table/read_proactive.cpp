#include <algorithm>

#include "table/row_writer.hpp"
#include "table/table_readers.hpp"
#include "text/search.hpp"

namespace gouji::table {
namespace {

bool isMoney(const form::Column& column) { return column.measure == form::Measure::money; }

/// How many figures of a placement are none that their column can hold.
std::size_t misfits(const Stream& stream, const RowPlacement& placement, std::span<const form::Column> columns) {
  std::size_t count = 0;
  for (std::size_t c = 0; c < placement.size(); ++c) {
    if (placement[c] < 0) continue;
    const Value& value = stream.values[static_cast<std::size_t>(placement[c])];
    const form::Measure measure = columns[c].measure;
    const bool money = value.isNumber && (value.number.value.scale > 0 || value.number.unit == text::Unit::yuan ||
                                          value.number.unit == text::Unit::tenThousandYuan);
    const bool negative = value.isNumber && value.number.value.units < 0;
    if ((money && measure != form::Measure::money) || (negative && measure != form::Measure::change)) ++count;
  }
  return count;
}

/// A merged cell that was taken apart shows its one figure once for each of the columns above it.
void dropRepeated(const text::Folded& folded, const Stream& stream, AlignedRow& row) {
  const auto written = [&](std::uint32_t index) {
    const Value& value = stream.values[index];
    return std::u16string_view(folded.text).substr(value.begin, value.end - value.begin);
  };
  const auto isFirst = [&](std::uint32_t index) { return written(index) == written(row.values.front()); };
  if (std::all_of(row.values.begin(), row.values.end(), isFirst))
    row.values.resize(std::min<std::size_t>(row.values.size(), 1));
}

}  // namespace

text::Unit unitInHead(std::u16string_view folded, const Region& region, std::string_view row) {
  std::u16string words;
  for (std::size_t i = region.begin; i < region.end && i < folded.size(); ++i)
    if (!text::isSpace(folded[i])) words += folded[i];
  const std::size_t head = words.find(row == "procurement" ? u"采购总金额" : u"收费金额");
  if (head == words.npos) return text::Unit::none;
  constexpr std::size_t longest = 24;
  std::u16string_view named = std::u16string_view(words).substr(head, longest);
  named = named.substr(0, named.find_first_of(u"0123456789"));
  const std::size_t said = text::findAny(named, {u"(", u"单位"});
  const std::size_t unit = said == named.npos ? said : named.find(u'元', said);
  if (unit == named.npos) return text::Unit::none;
  constexpr std::u16string_view larger = u"亿千百";
  if (named[unit - 1] == u'万') return text::Unit::tenThousandYuan;
  return larger.find(named[unit - 1]) != larger.npos ? text::Unit::unknown : text::Unit::yuan;
}

void readProactive(const text::Folded& folded, const LabelledRegion& region, TableReading& reading,
                   std::optional<RowLayout>& keptElsewhere) {
  const auto& rows = form::rowsOf(*reading.table);
  RowAlignment alignment = alignRows(region.stream, region.pieces, rows, false);
  for (std::size_t r = 0; r < rows.size(); ++r)
    if (rows[r].block->columns.size() == 1) dropRepeated(folded, region.stream, alignment.rows[r]);
  noteUnplaced(folded, region.stream, alignment.leftOver, reading);
  const auto placements = placementsOf(folded, region, alignment, rows, keptElsewhere);
  RowWriter writer(folded, region.stream, reading);
  for (std::size_t r = 0; r < rows.size(); ++r) {
    const auto columns = rows[r].block->columns;
    if (std::any_of(columns.begin(), columns.end(), isMoney))
      writer.assume(unitInHead(folded.text, reading.region, rows[r].row->id));
    const auto& options = placements[r].options;
    std::vector<std::size_t> odd;
    for (const RowPlacement& option : options) odd.push_back(misfits(region.stream, option, columns));
    const auto best = std::min_element(odd.begin(), odd.end());
    const auto chosen = static_cast<std::size_t>(best - odd.begin());
    std::vector<std::size_t> others;
    for (std::size_t option = 0; option < options.size(); ++option)
      if (option != chosen && odd[option] == *best) others.push_back(option);
    writer.write(r, alignment.rows[r], placements[r], chosen, others);
  }
}

}  // namespace gouji::table
