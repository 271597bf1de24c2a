#include "table/reading.hpp"

#include <algorithm>

#include "table/labelled_region.hpp"
#include "table/list_delimiter.hpp"
#include "table/spaced_digits.hpp"
#include "table/table_readers.hpp"

namespace gouji::table {
namespace {

/// Whether a region holds nothing but the figures of a table of one row, as many as it has columns: its head was lost.
bool isBareRow(const LabelledRegion& region, const form::Table& table) {
  const auto& rows = form::rowsOf(table);
  return rows.size() == 1 && region.stream.letters.empty() &&
         region.stream.values.size() == rows.front().block->columns.size();
}

/// One delimiter serves all tables of a report: a small one alone does not show it.
char16_t listDelimiterOfTables(std::u16string_view folded, const Regions& regions) {
  std::size_t begin = folded.size(), end = 0;
  for (const auto& region : regions) {
    if (!region) continue;
    begin = std::min(begin, region->begin);
    end = std::max(end, region->end);
  }
  return begin < end ? listDelimiterOf(folded, begin, end) : u'\0';
}

/// The most columns that a row of `table` has: the same in all forms.
std::size_t widestRow(const form::Table& table) {
  std::size_t most = 0;
  for (const form::Block& block : table.blocks) most = std::max(most, block.columns.size());
  return most;
}

}  // namespace

bool TableReading::hasOnlyLabels() const {
  return !hasFigures && std::none_of(cells.begin(), cells.end(),
                                     [](const ReadCell& cell) { return cell.source.end > cell.source.begin; });
}

Reading read(const text::Folded& folded, const outline::Outline& outline, const text::PageNumbers& pageNumbers,
             std::span<const Grid> grids) {
  const FoldedGrids foldedGrids(folded, grids);
  Reading reading;
  reading.regions = regionsOf(folded.text, outline);
  const Regions& regions = reading.regions;
  constexpr std::array<std::string_view, tableCount> ids{"proactive", "requests", "disputes"};
  std::array<std::optional<LabelledRegion>, tableCount> labelled;
  const char16_t listDelimiter = listDelimiterOfTables(folded.text, regions);
  for (std::size_t k = 0; k < tableCount; ++k)
    if (regions[k]) labelled[k].emplace(folded.text, *regions[k], ids[k], foldedGrids, pageNumbers, listDelimiter);

  std::vector<Stream*> streams;
  for (std::size_t k = 0; k < tableCount; ++k)
    if (labelled[k]) {
      streams.push_back(&labelled[k]->stream);
      joinThousands(folded.text, widestRow(form::find("2021")->tables[k]), labelled[k]->stream);
    }
  joinSpacedDigits(folded.text, streams);

  // The form is the one that table 二 shows; without it, the one that the year asks for.
  if (labelled[0]) {
    const std::size_t older = labelled[0]->lettersOf(form::LabelForm::form2019);
    const std::size_t newer = labelled[0]->lettersOf(form::LabelForm::form2021);
    if (older != newer) reading.form = form::find(older > newer ? "2019" : "2021");
  }
  const form::Form& shape = reading.form ? *reading.form : form::ofYear(outline.year.value_or(2021));

  std::optional<RowLayout> keptElsewhere;
  const auto readTable = [&](std::size_t k) {
    TableReading& table = reading.tables[k] = {};
    table.table = &shape.tables[k];
    if (k == 1 && labelled[k]) {
      // Table 三 is taken as it stands: with one row under （六） or with three.
      const std::size_t three =
          labelled[k]->lettersOf("other_not_corrected") + labelled[k]->lettersOf("other_fee_unpaid");
      const std::size_t one = labelled[k]->lettersOf("other");
      if (three + one > 0) table.table = &form::find(three >= 5 ? "2021" : "2019")->tables[k];
    }
    table.found = labelled[k] && (!labelled[k]->pieces.empty() || isBareRow(*labelled[k], *table.table));
    if (!table.found) {
      table.cells.resize(form::cellsOf(*table.table).size());
      table.rows.resize(form::rowsOf(*table.table).size());
      return;
    }
    table.inGrid = foldedGrids.cellAt(labelled[k]->begin()) != nullptr;
    table.place = folded.sourceOf(regions[k]->begin, regions[k]->end);
    table.region = *regions[k];
    table.changes = formChanges(folded, labelled[k]->stream, labelled[k]->pieces, ids[k]);
    if (k == 0)
      readProactive(folded, *labelled[k], table, keptElsewhere);
    else if (k == 1)
      readRequests(folded, *labelled[k], table, keptElsewhere);
    else
      readDisputes(folded, *labelled[k], table, keptElsewhere);
  };
  // Table 三 shows best whether empty cells are kept. What one of them shows counts for those before it too.
  std::array<bool, tableCount> shown{};
  constexpr std::array<std::size_t, tableCount> order{1, 0, 2};
  for (const std::size_t k : order) {
    readTable(k);
    shown[k] = keptElsewhere.has_value();
  }
  for (const std::size_t k : order)
    if (keptElsewhere && !shown[k]) readTable(k);
  return reading;
}

}  // namespace gouji::table
