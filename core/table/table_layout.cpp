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
                         std::span<const std::size_t> widths, const FoldedGrids& grids)
    : alignment_(alignment), widths_(widths) {
  const std::uint32_t stride = lineStride(folded, stream);
  for (std::size_t r = 0; r < alignment.rows.size(); ++r) {
    const AlignedRow& row = alignment.rows[r];
    RowSlots slots = row.values.empty() ? RowSlots{} : table::slotsOf(folded, stream, row, stride, grids);
    // Behind the last row empty lines are no cells.
    if (slots.layout == RowLayout::lines && r + 1 == alignment.rows.size())
      while (slots.slots.size() > widths[r] && slots.slots.back() < 0) slots.slots.pop_back();
    // The bar behind the last cell closes it.
    const bool barsOverLines = slots.layout == RowLayout::bars && slots.lineCells == 0;
    if (barsOverLines && slots.slots.size() == widths[r] + 1 && slots.slots.back() < 0) slots.slots.pop_back();
    slots_.push_back(std::move(slots));
  }
  weighBlanks();
  if (keepsBlanks_ && dropsEmptyRows(folded, stream, stride)) keepsBlanks_ = false;
  findGrid();
  findCommonOffset();
}

std::optional<std::size_t> TableLayout::firstColumnOf(std::size_t r) const {
  const RowSlots& row = slots_[r];
  if (row.slots.empty()) return std::nullopt;
  const std::size_t first = firstFigure(row.slots), last = lastFigure(row.slots);
  const auto fits = [&](std::size_t offset) { return offset <= first && last < offset + widths_[r]; };
  if (gridCells_ > 0 && row.lineCells == gridCells_ && gridBegin_ >= row.firstCell && fits(gridBegin_ - row.firstCell))
    return gridBegin_ - row.firstCell;
  if (commonOffset_ && fits(*commonOffset_)) return commonOffset_;
  return std::nullopt;
}

/// Empty cells are kept where some row shows one before its last figure, or where rows have exactly as
/// many cells as columns. Bars and lines may have been filled up behind the last figure; tabs never are.
void TableLayout::weighBlanks() {
  std::size_t shortRows = 0, showing = 0, exactRows = 0;
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
    gapInFront_ = slots_.size() == 1 && slots_[r].layout == RowLayout::lines && slots.front() < 0 &&
                  std::count(slots.begin(), slots.end(), -1) == 1;
    if (!gapInFront_ && std::count(slots.begin(), last, -1) > 0) ++showing;
  }
  if (showing > 0 && showing * 3 >= shortRows) keepsBlanks_ = true;
  if (exactRows > 0 && exactRows == shortRows) keepsBlanks_ = true;
}

/// Where each cell has its own line, a row without figures has as many empty ones as columns. Where most such rows
/// have none, empty lines are no cells.
bool TableLayout::dropsEmptyRows(std::u16string_view folded, const Stream& stream, std::uint32_t stride) const {
  for (const RowSlots& row : slots_)
    if (row.layout != RowLayout::lines && !row.slots.empty()) return false;
  std::size_t empty = 0, dropped = 0;
  for (const AlignedRow& row : alignment_.rows) {
    if (!row.values.empty() || row.labelEnd == 0) continue;
    ++empty;
    if (emptyLinesBehind(folded, stream, row.labelEnd, stride) == 0) ++dropped;
  }
  return dropped * 2 > empty;
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

/// Where complete rows all begin equally far behind their label, the others do too.
void TableLayout::findCommonOffset() {
  constexpr std::size_t fewRows = 2;
  std::size_t rows = 0;
  for (std::size_t r = 0; r < slots_.size(); ++r) {
    const auto& slots = slots_[r].slots;
    if (slots.empty() || alignment_.rows[r].values.size() != widths_[r] || widths_[r] < 2) continue;
    const std::size_t first = firstFigure(slots);
    if (lastFigure(slots) + 1 != first + widths_[r]) continue;
    if (rows++ > 0 && commonOffset_ != first) {
      commonOffset_.reset();
      return;
    }
    commonOffset_ = first;
  }
  if (rows < fewRows) commonOffset_.reset();
}

}  // namespace gouji::table
