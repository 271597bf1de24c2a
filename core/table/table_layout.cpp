#include "table/table_layout.hpp"

#include <algorithm>
#include <map>

namespace gouji::table {
namespace {

std::size_t firstFigure(const std::vector<std::int32_t>& slots) {
  return static_cast<std::size_t>(std::find_if(slots.begin(), slots.end(), [](std::int32_t s) { return s >= 0; }) -
                                  slots.begin());
}

std::size_t lastFigure(const std::vector<std::int32_t>& slots) {
  const auto found = std::find_if(slots.rbegin(), slots.rend(), [](std::int32_t s) { return s >= 0; });
  return static_cast<std::size_t>(slots.rend() - found) - 1;
}

}  // namespace

TableLayout::TableLayout(std::u16string_view folded, const Stream& stream, const RowAlignment& alignment,
                         std::span<const std::size_t> widths, const FoldedGrids& grids,
                         std::span<const std::vector<std::uint32_t>> words, std::optional<RowLayout> keptElsewhere)
    : alignment_(alignment), widths_(widths) {
  const std::uint32_t stride = lineStride(folded, stream);
  std::size_t spareLines = 0;  // of the last row: more lines than columns
  for (std::size_t r = 0; r < alignment.rows.size(); ++r) {
    const AlignedRow& row = alignment.rows[r];
    RowSlots slots = row.values.empty() ? RowSlots{} : table::slotsOf(folded, stream, row, stride, grids);
    spareLines = slots.slots.size() - std::min(slots.slots.size(), widths[r]);
    // Behind the last row empty lines are no cells.
    if (slots.layout == RowLayout::lines && r + 1 == alignment.rows.size())
      while (slots.slots.size() > widths[r] && slots.slots.back() < 0) slots.slots.pop_back();
    // The delimiter behind the last cell closes it.
    const bool overLines = slots.layout != RowLayout::lines && slots.lineCells == 0;
    if (overLines && slots.slots.size() == widths[r] + 1 && slots.slots.back() < 0) slots.slots.pop_back();
    slots_.push_back(std::move(slots));
  }
  openLabelCells();
  weighBlanks(keptElsewhere, spareLines);
  weighEmptyRows(folded, stream, stride);
  findGrid();
  findCommonOffset();
  findHeaders(folded, stream, grids, words, keptElsewhere);
}

std::optional<std::size_t> TableLayout::firstColumnOf(std::size_t r) const {
  const RowSlots& row = slots_[r];
  if (row.slots.empty()) return std::nullopt;
  const std::size_t first = firstFigure(row.slots), last = lastFigure(row.slots);
  const auto fits = [&](std::size_t offset) { return offset <= first && last < offset + widths_[r]; };
  if (gridCells_ > 0 && row.lineCells == gridCells_ && gridBegin_ >= row.firstCell && fits(gridBegin_ - row.firstCell))
    return gridBegin_ - row.firstCell;
  if (commonOffset_ && fits(*commonOffset_)) return commonOffset_;
  if (commonCell_) return *commonCell_ - row.firstCell;
  if (headed_[r]) return *headed_[r] - row.firstCell;
  return std::nullopt;
}

/// Whether the figures of row r stand in its first column and its last one: its cells from one to the other are as many
/// as columns. Of lines that may be noise only complete rows tell that.
bool TableLayout::spansColumns(std::size_t r) const {
  const auto& slots = slots_[r].slots;
  const std::size_t count = alignment_.rows[r].values.size();
  if (slots.empty() || widths_[r] < 2 || count > widths_[r]) return false;
  if (slots_[r].layout == RowLayout::lines && count < widths_[r]) return false;
  return lastFigure(slots) + 1 == firstFigure(slots) + widths_[r];
}

/// Where such rows have their first figure in the cell of their label ("规章: 1, 2"), others have an empty one there.
void TableLayout::openLabelCells() {
  bool glued = false;
  for (std::size_t r = 0; r < slots_.size(); ++r) {
    if (!spansColumns(r)) continue;
    if (!slots_[r].glued) return;
    glued = true;
  }
  for (RowSlots& row : slots_) {
    if (!glued || row.glued || row.lineCells == 0 || row.firstCell == 0) continue;
    row.slots.insert(row.slots.begin(), -1);
    --row.firstCell;
  }
}

std::optional<RowLayout> TableLayout::keepsBlanksIn() const {
  if (!keepsBlanks_) return std::nullopt;
  std::map<RowLayout, std::size_t> rows;
  for (const RowSlots& row : slots_)
    if (!row.slots.empty()) ++rows[row.layout];
  const auto most =
      std::max_element(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == rows.end() ? std::nullopt : std::optional(most->first);
}

/// Empty cells are kept where some row shows one before its last figure, or where rows have exactly as
/// many cells as columns. Bars and lines may have been filled up behind the last figure; tabs never are. What one table
/// of a report does the others do too: a small one alone does not show it.
void TableLayout::weighBlanks(std::optional<RowLayout> keptElsewhere, std::size_t spareLines) {
  std::size_t shortRows = 0, showing = 0, exactRows = 0, asElsewhere = 0;
  for (std::size_t r = 0; r < slots_.size(); ++r) {
    const auto& slots = slots_[r].slots;
    if (slots_[r].layout == RowLayout::grid) keepsBlanks_ = true;
    const std::size_t count = alignment_.rows[r].values.size();
    if (count == 0 || count >= widths_[r] || slots_[r].layout == RowLayout::spaces) continue;
    ++shortRows;
    const bool filledUp = slots_[r].layout == RowLayout::bars || slots_[r].layout == RowLayout::lines;
    if (slots.size() == widths_[r] && !filledUp) ++exactRows;
    const auto last = slots.begin() + static_cast<std::ptrdiff_t>(lastFigure(slots));
    // A table of one row has no label for it: a lone empty line may only part it from the header.
    const bool lineInFront = slots_.size() == 1 && slots_[r].layout == RowLayout::lines && slots.front() < 0;
    gapInFront_ = lineInFront && std::count(slots.begin(), slots.end(), -1) == 1;
    // Whoever parts the row from its header parts it from what follows, too; a region ends with one more line.
    constexpr std::size_t linesAround = 3;
    openInFront_ = lineInFront && !gapInFront_ && spareLines >= linesAround;
    if (!gapInFront_ && std::count(slots.begin(), last, -1) > 0) ++showing;
    if (slots_[r].layout == keptElsewhere && slots.size() >= widths_[r]) ++asElsewhere;
  }
  if (showing > 0 && showing * 3 >= shortRows) keepsBlanks_ = true;
  if (exactRows > 0 && exactRows == shortRows) keepsBlanks_ = true;
  // Empty lines behind a last figure may as well part two rows.
  const bool shown = showing > 0 || keptElsewhere != RowLayout::lines;
  if (asElsewhere > 0 && asElsewhere == shortRows && shown) keepsBlanks_ = true;
}

/// Where each cell has its own line, a row without figures has as many empty ones as columns. Where most such rows
/// have none, empty lines are no cells.
void TableLayout::weighEmptyRows(std::u16string_view folded, const Stream& stream, std::uint32_t stride) {
  for (const RowSlots& row : slots_)
    if (row.layout != RowLayout::lines && !row.slots.empty()) return;
  std::size_t empty = 0, dropped = 0, kept = 0;
  for (std::size_t r = 0; r < slots_.size(); ++r) {
    const AlignedRow& row = alignment_.rows[r];
    if (!row.values.empty() || row.labelEnd == 0) continue;
    const std::size_t lines = emptyLinesBehind(folded, stream, row.labelEnd, stride);
    ++empty;
    if (lines == 0) ++dropped;
    if (lines == widths_[r]) ++kept;
  }
  if (dropped * 2 > empty)
    keepsBlanks_ = false;
  else if (kept * 2 > empty)
    keepsBlanks_ = true;
}

/// A grid: (nearly) all lines have equally many cells, and one first column alone fits the figures of all.
void TableLayout::findGrid() {
  std::map<std::uint32_t, std::size_t> sizes;
  std::size_t rows = 0;
  for (const RowSlots& row : slots_)
    if (row.lineCells > 0) {
      ++sizes[row.lineCells];
      ++rows;
    }
  if (sizes.empty()) return;
  const auto common =
      std::max_element(sizes.begin(), sizes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  if (common->second * 10 < rows * 9) return;
  std::size_t low = 0, high = common->first;
  for (std::size_t r = 0; r < slots_.size(); ++r) {
    const RowSlots& row = slots_[r];
    if (row.lineCells != common->first || row.slots.empty()) continue;
    const std::size_t first = row.firstCell + firstFigure(row.slots), last = row.firstCell + lastFigure(row.slots);
    high = std::min(high, first);
    low = std::max<std::size_t>(low, row.firstCell);
    if (last + 1 > widths_[r]) low = std::max(low, last + 1 - widths_[r]);
    if (common->first >= widths_[r]) high = std::min(high, common->first - widths_[r]);
  }
  if (low != high) return;
  gridCells_ = common->first;
  gridBegin_ = low;
}

/// Where rows that span the columns all begin equally far behind their label, the others do too. Else,
/// where they all begin in one cell of their lines and the figures of all other rows fit behind it, that is the first column.
void TableLayout::findCommonOffset() {
  commonOffset_ = commonBeginning([](const RowSlots&) { return std::size_t{0}; });
  if (commonOffset_) return;
  const auto cell = commonBeginning([](const RowSlots& row) { return std::size_t{row.firstCell}; });
  for (std::size_t r = 0; cell && r < slots_.size(); ++r) {
    const RowSlots& row = slots_[r];
    if (row.slots.empty()) continue;
    if (row.lineCells == 0 || row.firstCell > *cell || row.firstCell + firstFigure(row.slots) < *cell ||
        row.firstCell + lastFigure(row.slots) >= *cell + widths_[r])
      return;
  }
  commonCell_ = cell;
}

/// Where the first figures of all rows that span the columns stand, each with what `before` adds; none where they differ.
std::optional<std::size_t> TableLayout::commonBeginning(std::size_t (*before)(const RowSlots&)) const {
  constexpr std::size_t fewRows = 2;
  std::size_t rows = 0;
  std::optional<std::size_t> common;
  for (std::size_t r = 0; r < slots_.size(); ++r) {
    if (!spansColumns(r)) continue;
    const std::size_t beginning = before(slots_[r]) + firstFigure(slots_[r].slots);
    if (rows++ > 0 && common != beginning) return std::nullopt;
    common = beginning;
  }
  return rows < fewRows ? std::nullopt : common;
}

/// Where the words of the columns stand in cells one after the other, and the figures of all rows below in these cells,
/// that of the first word is the first column. A row or a line of the header must show that empty cells are kept there.
void TableLayout::findHeaders(std::u16string_view folded, const Stream& stream, const FoldedGrids& grids,
                              std::span<const std::vector<std::uint32_t>> words,
                              std::optional<RowLayout> keptElsewhere) {
  headed_.resize(slots_.size());
  const auto cellOf = [&](RowLayout layout, std::uint32_t word) -> std::size_t {
    if (layout != RowLayout::grid) return cellsOfLine(folded, stream, layout, word).cellOf(word);
    const FoldedCell* cell = grids.cellAt(word);
    return cell ? cell->column : grids.columnsOf(0);  // outside of any grid it stands in no column
  };
  const auto headerKeeps = [&](RowLayout layout, std::uint32_t word) {
    return layout == RowLayout::grid || layout == keptElsewhere ||
           cellsOfLine(folded, stream, layout, word).beginsEmpty();
  };
  std::map<std::uint32_t, std::vector<std::size_t>> rowsBelow;  // by the first word of their header
  for (std::size_t r = 0; r < slots_.size(); ++r)
    if (slots_[r].lineCells > 0 && words[r].size() == widths_[r]) rowsBelow[words[r].front()].push_back(r);
  for (const auto& [word, rows] : rowsBelow) {
    const RowLayout layout = slots_[rows.front()].layout;
    const std::size_t begin = cellOf(layout, word);
    bool fits = true, kept = headerKeeps(layout, word);
    for (std::size_t c = 1; c < widths_[rows.front()]; ++c)
      fits = fits && cellOf(layout, words[rows.front()][c]) == begin + c;
    for (const std::size_t r : rows) {
      const RowSlots& row = slots_[r];
      const std::size_t count = alignment_.rows[r].values.size();
      const std::size_t first = row.firstCell + firstFigure(row.slots), last = row.firstCell + lastFigure(row.slots);
      fits = fits && row.layout == layout && words[r] == words[rows.front()] && row.firstCell <= begin &&
             begin <= first && last < begin + widths_[r];
      kept = kept || last - begin >= count || (layout == RowLayout::tabs && row.lineCells >= begin + widths_[r]);
    }
    if (fits && kept)
      for (const std::size_t r : rows) headed_[r] = begin;
  }
}

}  // namespace gouji::table
