#include "table/column_placement.hpp"

#include <algorithm>
#include <map>

#include "table/column_positions.hpp"
#include "table/row_slots.hpp"

namespace gouji::table {
namespace {

/// More ways than this to place one row are not listed: every placement is then open.
constexpr std::size_t mostOptions = 6435;  // 15 choose 7

/// Every way to choose `count` of `total` places, in lexical order.
std::vector<std::vector<std::size_t>> choices(std::size_t total, std::size_t count) {
  std::vector<std::vector<std::size_t>> all;
  std::vector<std::size_t> chosen(count);
  for (std::size_t k = 0; k < count; ++k) chosen[k] = k;
  if (count > total) return all;
  for (;;) {
    all.push_back(chosen);
    if (all.size() >= mostOptions) return all;
    std::size_t k = count;
    while (k > 0 && chosen[k - 1] == total - count + k - 1) --k;
    if (k == 0) return all;
    ++chosen[k - 1];
    for (std::size_t next = k; next < count; ++next) chosen[next] = chosen[next - 1] + 1;
  }
}

class Placer {
 public:
  Placer(std::u16string_view folded, const Stream& stream, const RowAlignment& alignment, std::size_t width,
         const FoldedGrids& grids)
      : stream_(stream), alignment_(alignment), width_(width), positions_(folded, stream, alignment, width) {
    const std::uint32_t stride = lineStride(stream, alignment, width);
    for (const AlignedRow& row : alignment.rows) {
      RowSlots slots = row.values.empty() ? RowSlots{} : slotsOf(folded, stream, row, stride, grids);
      // Behind the last row empty lines are no cells.
      if (slots.layout == RowLayout::lines && &row == &alignment.rows.back())
        while (slots.slots.size() > width && slots.slots.back() < 0) slots.slots.pop_back();
      slots_.push_back(std::move(slots));
    }
    weighBlanks();
    findGrid();
  }

  std::vector<RowPlacements> run() {
    std::vector<RowPlacements> all;
    for (std::size_t r = 0; r < alignment_.rows.size(); ++r) all.push_back(place(r));
    return all;
  }

 private:
  /// Whether empty cells are kept in this table: some row shows one before its last figure.
  void weighBlanks() {
    std::size_t shortRows = 0, showing = 0, exactRows = 0;
    for (std::size_t r = 0; r < slots_.size(); ++r) {
      const auto& slots = slots_[r].slots;
      const std::size_t count = alignment_.rows[r].values.size();
      if (count == 0 || count >= width_ || slots_[r].layout == RowLayout::spaces) continue;
      ++shortRows;
      // Bars may have been filled up behind the last figure; tabs never are.
      const bool filledUp = slots_[r].layout == RowLayout::bars || slots_[r].layout == RowLayout::lines;
      if (slots.size() == width_ && !filledUp) ++exactRows;
      const auto last = std::find_if(slots.rbegin(), slots.rend(), [](std::int32_t s) { return s >= 0; });
      if (std::count(last, slots.rend(), -1) > 0) ++showing;
    }
    const auto inGrid = [](const RowSlots& row) { return row.layout == RowLayout::grid; };
    blanksKept_ = std::any_of(slots_.begin(), slots_.end(), inGrid) || (showing * 3 >= shortRows && showing > 0) ||
                  (exactRows == shortRows && exactRows > 0);
  }

  /// Whether the lines of the table are a grid: all have as many cells, and the columns of figures are
  /// then the same in every line. Where figures leave more than one place for them it is none.
  void findGrid() {
    std::map<std::uint32_t, std::size_t> sizes;
    for (const RowSlots& row : slots_)
      if (row.lineCells > 0) ++sizes[row.lineCells];
    if (sizes.empty()) return;
    const auto common =
        std::max_element(sizes.begin(), sizes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    std::size_t rows = 0;
    for (const auto& [size, count] : sizes) rows += count;
    if (common->second * 10 < rows * 9 || common->first < width_) return;
    std::size_t low = 0, high = common->first - width_;
    for (const RowSlots& row : slots_) {
      if (row.lineCells != common->first) continue;
      low = std::max<std::size_t>(low, row.firstCell);
      for (std::size_t s = 0; s < row.slots.size(); ++s)
        if (row.slots[s] >= 0) {
          high = std::min<std::size_t>(high, row.firstCell + s);
          low = std::max(low, row.firstCell + s + 1 < width_ ? 0 : row.firstCell + s + 1 - width_);
        }
    }
    if (low != high) return;
    gridCells_ = common->first;
    gridBegin_ = low;
  }

  RowPlacements place(std::size_t r) const {
    const AlignedRow& row = alignment_.rows[r];
    RowPlacements result;
    if (row.values.size() == width_ || row.values.empty()) {
      RowPlacement placement(width_, -1);
      for (std::size_t c = 0; c < row.values.size(); ++c) placement[c] = static_cast<std::int32_t>(row.values[c]);
      result.options.push_back(std::move(placement));
      return result;
    }
    if (row.values.size() > width_) {
      result.exact = false;
      for (const auto& kept : choices(row.values.size(), width_)) {
        RowPlacement placement(width_, -1);
        for (std::size_t c = 0; c < width_; ++c) placement[c] = static_cast<std::int32_t>(row.values[kept[c]]);
        result.options.push_back(std::move(placement));
      }
      return result;
    }
    if (gridCells_ > 0 && slots_[r].lineCells == gridCells_ && blanksKept_) {
      RowPlacement placement(width_, -1);
      for (std::size_t s = 0; s < slots_[r].slots.size(); ++s)
        if (slots_[r].slots[s] >= 0) placement[slots_[r].firstCell + s - gridBegin_] = slots_[r].slots[s];
      result.options.push_back(std::move(placement));
      return result;
    }
    if (slots_[r].layout != RowLayout::spaces && blanksKept_) placeSlots(slots_[r], result);
    if (result.options.empty() && slots_[r].layout == RowLayout::spaces) placeByPosition(row, result);
    if (result.options.empty()) {
      result.exact = false;
      for (const auto& columns : choices(width_, row.values.size())) result.options.push_back(inColumns(row, columns));
    }
    return result;
  }

  static RowPlacement inColumns(const AlignedRow& row, const std::vector<std::size_t>& columns, std::size_t width) {
    RowPlacement placement(width, -1);
    for (std::size_t k = 0; k < columns.size(); ++k) placement[columns[k]] = static_cast<std::int32_t>(row.values[k]);
    return placement;
  }
  RowPlacement inColumns(const AlignedRow& row, const std::vector<std::size_t>& columns) const {
    return inColumns(row, columns, width_);
  }

  /// Empty cells are there, but how many stand before and behind the row's own is open.
  void placeSlots(const RowSlots& row, RowPlacements& result) const {
    const auto& slots = row.slots;
    const std::size_t count = slots.size();
    std::size_t first = 0, last = count - 1;
    while (slots[first] < 0) ++first;
    while (slots[last] < 0) --last;
    const auto add = [&](RowPlacement placement) {
      if (std::find(result.options.begin(), result.options.end(), placement) == result.options.end())
        result.options.push_back(std::move(placement));
    };
    if (last - first + 1 <= width_) {
      // The row's cells are a window of the slots; where slots are fewer, empty ones were cut off.
      const std::size_t low = last + 1 > width_ ? last + 1 - width_ : 0;
      const std::size_t high = count > width_ ? std::min(first, count - width_) : 0;
      for (std::size_t offset = low; offset <= std::max(low, high); ++offset) {
        RowPlacement placement(width_, -1);
        for (std::size_t s = first; s <= last; ++s)
          if (slots[s] >= 0) placement[s - offset] = slots[s];
        add(std::move(placement));
      }
      for (std::size_t shift = 1; count < width_ && shift + last < width_ && shift <= width_ - count; ++shift) {
        RowPlacement placement(width_, -1);
        for (std::size_t s = first; s <= last; ++s)
          if (slots[s] >= 0) placement[s + shift] = slots[s];
        add(std::move(placement));
      }
    }
    // An empty line may also be noise between two cells.
    if (row.layout == RowLayout::lines && count > width_ && count - width_ <= 2) {
      for (const auto& kept : choices(count, width_)) {
        RowPlacement placement(width_, -1);
        std::size_t filled = 0;
        for (std::size_t c = 0; c < width_; ++c) {
          placement[c] = slots[kept[c]];
          if (placement[c] >= 0) ++filled;
        }
        if (filled ==
            static_cast<std::size_t>(count - static_cast<std::size_t>(std::count(slots.begin(), slots.end(), -1))))
          add(std::move(placement));
      }
    }
    result.exact = count == width_ && result.options.size() == 1;
  }

  void placeByPosition(const AlignedRow& row, RowPlacements& result) const {
    const std::vector<std::size_t> columns = positions_.columnsOf(row);
    if (columns.empty()) return;
    // Single spaces leave no columns to see.
    bool aligned = false;
    for (std::size_t k = 1; k < row.values.size(); ++k)
      aligned = aligned || stream_.values[row.values[k]].begin - stream_.values[row.values[k - 1]].end >= 3;
    if (!aligned && row.values.size() > 1) return;
    result.options.push_back(inColumns(row, columns));
  }

  const Stream& stream_;
  const RowAlignment& alignment_;
  std::size_t width_;
  ColumnPositions positions_;
  std::vector<RowSlots> slots_;
  bool blanksKept_ = false;
  std::size_t gridCells_ = 0, gridBegin_ = 0;
};

}  // namespace

std::vector<RowPlacements> columnPlacements(std::u16string_view folded, const Stream& stream,
                                            const RowAlignment& alignment, std::size_t width,
                                            const FoldedGrids& grids) {
  return Placer(folded, stream, alignment, width, grids).run();
}

}  // namespace gouji::table
