#include "table/reading.hpp"

#include <algorithm>
#include <map>

#include "form/labels.hpp"
#include "table/column_placement.hpp"
#include "table/extra_column.hpp"
#include "table/header_columns.hpp"
#include "table/header_order.hpp"
#include "table/joint_placement.hpp"
#include "table/label_path.hpp"
#include "table/list_delimiter.hpp"
#include "table/named_columns.hpp"
#include "table/row_alignment.hpp"
#include "table/row_writer.hpp"
#include "table/scattered_groups.hpp"
#include "table/settle_values.hpp"
#include "table/stream.hpp"

namespace gouji::table {
namespace {

/// The tokens of a region with their labels.
struct LabelledRegion {
  const FoldedGrids& grids;
  Stream stream;
  std::vector<LabelPiece> pieces;

  LabelledRegion(std::u16string_view folded, Region region, std::string_view table, const FoldedGrids& cells,
                 const text::PageNumbers& pageNumbers, char16_t listDelimiter)
      : grids(cells),
        stream(streamOf(folded, region.begin, region.end, cells, pageNumbers, listDelimiter)),
        pieces(labelPath(table, stream)) {
    settleValues(folded, stream);
  }

  /// The folded offset of its first label; of its first figure where it has none.
  std::uint32_t begin() const {
    return pieces.empty() ? stream.values.front().begin : stream.letters[pieces.front().letterBegin].at;
  }

  /// How many letters belong to labels of rows or headers that only `form` has.
  std::size_t lettersOf(form::LabelForm form) const {
    std::size_t letters = 0;
    for (const LabelPiece& piece : pieces)
      if (piece.label->form == form && piece.matched * 2 > piece.label->letters.size()) letters += piece.matched;
    return letters;
  }

  /// How many letters belong to the labels of row `target`. The middle of a long label ("政府信息公开") stands in
  /// running heads too.
  std::size_t lettersOf(std::string_view target) const {
    std::size_t letters = 0;
    for (const LabelPiece& piece : pieces)
      if (piece.label->target == target && (piece.from <= 1 || piece.matched * 2 > piece.label->letters.size()))
        letters += piece.matched;
    return letters;
  }
};

/// @param keptElsewhere  as in `columnPlacements`; takes the layout of this table where it shows one first
std::vector<RowPlacements> placementsOf(const text::Folded& folded, const LabelledRegion& region,
                                        const RowAlignment& alignment, std::span<const form::PlacedRow> rows,
                                        std::optional<RowLayout>& keptElsewhere) {
  std::vector<std::size_t> widths;
  for (const form::PlacedRow& row : rows) widths.push_back(row.block->columns.size());
  std::vector<std::vector<std::size_t>> headed(rows.size());
  std::vector<std::vector<std::uint32_t>> words(rows.size());
  bool incomplete = false;
  for (std::size_t r = 0; r < rows.size(); ++r)
    incomplete = incomplete || (!alignment.rows[r].values.empty() && alignment.rows[r].values.size() < widths[r]);
  if (incomplete) {
    headed = headerColumns(folded, region.stream, region.pieces, alignment, rows);
    words = headerWords(folded, region.stream, region.pieces, alignment, rows);
  }
  const auto named = namedColumns(region.stream, region.pieces, alignment, rows);
  TablePlacements placements =
      columnPlacements(folded, region.stream, alignment, widths, region.grids, headed, named, words, keptElsewhere);
  if (!keptElsewhere) keptElsewhere = placements.keepsBlanksIn;
  return std::move(placements.rows);
}

// ── Table 二 ─────────────────────────────────────────────────────────────────────────────────

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

void noteUnplaced(const text::Folded& folded, const Stream& stream, const std::vector<std::uint32_t>& values,
                  TableReading& reading) {
  for (const std::uint32_t value : values)
    if (stream.values[value].isNumber)
      reading.unplaced.push_back(folded.sourceOf(stream.values[value].begin, stream.values[value].end));
}

void readProactive(const text::Folded& folded, const LabelledRegion& region, TableReading& reading,
                   std::optional<RowLayout>& keptElsewhere) {
  const auto& rows = form::rowsOf(*reading.table);
  const RowAlignment alignment = alignRows(region.stream, region.pieces, rows, false);
  noteUnplaced(folded, region.stream, alignment.leftOver, reading);
  const auto placements = placementsOf(folded, region, alignment, rows, keptElsewhere);
  RowWriter writer(folded, region.stream, reading);
  for (std::size_t r = 0; r < rows.size(); ++r) {
    const auto columns = rows[r].block->columns;
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

// ── Table 三 ─────────────────────────────────────────────────────────────────────────────────

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

/// Empty cells are zeros where rows come out that way. Where some rows have nothing but a total, the
/// parts were lost, unless the table writes no zero at all.
BlankMeaning meaningOfBlanks(const TableReading& reading) {
  std::size_t comeOut = 0, partsLost = 0, zeros = 0;
  for (const ReadRow& row : reading.rows) {
    if (row.options.empty()) continue;
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
    if (!total || blanks == 0) continue;
    if (parts > 0 && sum > 0 && sum == *total) ++comeOut;
    if (parts == 0 && *total > 0) ++partsLost;
  }
  if (comeOut == 0) return BlankMeaning::unknown;
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

void readRequests(const text::Folded& folded, const LabelledRegion& region, TableReading& reading,
                  std::optional<RowLayout>& keptElsewhere) {
  const auto& rows = form::rowsOf(*reading.table);
  RowAlignment alignment = alignRows(region.stream, region.pieces, rows, true);
  if (hasApplicantsAsRows(region.stream))
    for (AlignedRow& row : alignment.rows) row.certain = row.transposed;
  const std::size_t width = rows.front().block->columns.size();
  if (const auto extra = extraColumn(folded.text, reading.region.begin, region.stream, alignment, width))
    leaveColumnAside(*extra, alignment);
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

// ── Table 四 ─────────────────────────────────────────────────────────────────────────────────

/// How badly the three totals come out, where an empty cell is zero: 0 when all do.
int oddityOf(const Stream& stream, const RowPlacement& placement) {
  int oddity = 0;
  for (std::size_t first = 0; first < placement.size(); first += groupWidth) {
    std::int64_t parts = 0;
    for (std::size_t c = first; c < first + groupWidth - 1; ++c) parts += countIn(stream, placement, c);
    const std::int64_t total = countIn(stream, placement, first + groupWidth - 1);
    if (parts == total) continue;
    const bool totalStands = placement[first + groupWidth - 1] >= 0;
    oddity += parts == 0 ? 2 : totalStands ? 4 : 3;
  }
  return oddity;
}

/// Of the placements that are as little odd as `least`: the first of those whose counts most of them share.
std::size_t mostSupported(const Stream& stream, const RowPlacements& placements, const std::vector<int>& oddities,
                          int least) {
  std::map<std::vector<std::int64_t>, std::pair<std::size_t, std::size_t>> support;  // counts -> votes, first option
  for (std::size_t k = 0; k < oddities.size(); ++k) {
    if (oddities[k] != least) continue;
    std::vector<std::int64_t> counts;
    for (std::size_t c = 0; c < placements.options[k].size(); ++c)
      counts.push_back(countIn(stream, placements.options[k], c));
    ++support.try_emplace(std::move(counts), 0, k).first->second.first;
  }
  std::pair<std::size_t, std::size_t> best{0, 0};
  for (const auto& [counts, vote] : support)
    if (vote.first > best.first || (vote.first == best.first && vote.second < best.second)) best = vote;
  return best.second;
}

/// The figures of the one row: where there are too many of them, those that stand together in the right number, if no
/// others do. @returns the first one and how many
std::pair<std::size_t, std::size_t> rowOfDisputes(const Stream& stream, std::size_t width) {
  const std::size_t count = stream.values.size();
  std::optional<std::size_t> only;
  std::size_t runs = 0;
  for (std::size_t first = 0, end = 0; first < count; first = end) {
    while (end < count && stream.values[end].letters == stream.values[first].letters) ++end;
    if (end - first == width && ++runs == 1) only = first;
  }
  if (count > width && runs == 1) return {*only, width};
  return {0, std::min(count, width + 2)};
}

/// Whether a region holds nothing but the figures of a table of one row, as many as it has columns: its head was lost.
bool isBareRow(const LabelledRegion& region, const form::Table& table) {
  const auto& rows = form::rowsOf(table);
  return rows.size() == 1 && region.stream.letters.empty() &&
         region.stream.values.size() == rows.front().block->columns.size();
}

void readDisputes(const text::Folded& folded, const LabelledRegion& region, TableReading& reading,
                  std::optional<RowLayout>& keptElsewhere) {
  const std::size_t width = reading.table->blocks[0].columns.size();
  RowAlignment alignment;
  alignment.rows.resize(1);
  AlignedRow& row = alignment.rows[0];
  row.labelSeen = !region.pieces.empty();
  const auto [begin, count] = rowOfDisputes(region.stream, width);
  for (std::uint32_t v = 0; v < region.stream.values.size(); ++v)
    (v >= begin && v < begin + count ? row.values : alignment.leftOver).push_back(v);
  // Of more figures than the row can have, others may be its own.
  row.certain = alignment.leftOver.empty() || count == width;
  noteUnplaced(folded, region.stream, alignment.leftOver, reading);
  if (!row.values.empty())
    for (std::uint32_t l = 0; l < region.stream.values[row.values.front()].letters; ++l)
      if (region.stream.letters[l].labelled) row.labelEnd = region.stream.letters[l].at + 1;

  RowPlacements placements =
      std::move(placementsOf(folded, region, alignment, form::rowsOf(*reading.table), keptElsewhere).front());
  const auto results = reading.table->blocks[0].columns.first(groupWidth);
  if (RowPlacements lines = resultsInLines(region.stream, region.pieces, results); !lines.options.empty()) {
    placements = std::move(lines);
  } else if (RowPlacements groups = groupsInLines(region.stream, region.pieces, results); !groups.options.empty()) {
    placements = std::move(groups);
  } else if (row.values.size() == width && oddityOf(region.stream, placements.options.front()) > 0) {
    RowPlacements scattered = scatteredGroups(region.stream, region.pieces, groupWidth);
    if (!scattered.options.empty()) placements = std::move(scattered);
  }
  std::vector<int> oddities;
  for (const RowPlacement& option : placements.options) oddities.push_back(oddityOf(region.stream, option));
  const auto least = std::min_element(oddities.begin(), oddities.end());
  const bool first = placements.shown && oddities.front() == *least;
  const std::size_t chosen = first ? 0 : mostSupported(region.stream, placements, oddities, *least);
  std::vector<std::size_t> others;
  for (std::size_t k = 0; k < oddities.size() && others.size() < 64; ++k)
    if (k != chosen && oddities[k] == *least) others.push_back(k);

  RowWriter writer(folded, region.stream, reading);
  writer.write(0, row, placements, chosen, others);
  const RowPlacement& shown = placements.options[chosen];
  for (std::size_t group = 0; group < width; group += groupWidth) {
    std::int64_t sum = 0;
    bool blank = false;
    for (std::size_t c = group; c + 1 < group + groupWidth; ++c) {
      sum += countIn(region.stream, shown, c);
      blank = blank || shown[c] < 0;
    }
    if (blank && sum > 0 && sum == countIn(region.stream, shown, group + groupWidth - 1))
      reading.blanks = BlankMeaning::zero;
  }
}

}  // namespace

namespace {

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

}  // namespace

bool TableReading::hasOnlyLabels() const {
  return !hasFigures && std::none_of(cells.begin(), cells.end(),
                                     [](const ReadCell& cell) { return cell.source.end > cell.source.begin; });
}

Reading read(const text::Folded& folded, const outline::Outline& outline, std::span<const Grid> grids) {
  const FoldedGrids foldedGrids(folded, grids);
  Reading reading;
  reading.regions = regionsOf(folded.text, outline);
  const Regions& regions = reading.regions;
  constexpr std::array<std::string_view, tableCount> ids{"proactive", "requests", "disputes"};
  std::array<std::optional<LabelledRegion>, tableCount> labelled;
  const char16_t listDelimiter = listDelimiterOfTables(folded.text, regions);
  const text::PageNumbers pageNumbers(folded.text);
  for (std::size_t k = 0; k < tableCount; ++k)
    if (regions[k]) labelled[k].emplace(folded.text, *regions[k], ids[k], foldedGrids, pageNumbers, listDelimiter);

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
