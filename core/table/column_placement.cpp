#include "table/column_placement.hpp"

#include <algorithm>
#include <map>

#include "table/column_positions.hpp"
#include "table/spaced_cells.hpp"
#include "table/table_layout.hpp"

namespace gouji::table {
namespace {

/// More ways than this to place one row are not listed.
constexpr std::size_t mostOptions = 6435;  // 15 choose 7
/// So many empty lines between the cells of a row may be noise.
constexpr std::size_t mostNoise = 2;

/// Every way to choose `count` of `total` places, in lexical order.
std::vector<std::vector<std::size_t>> choices(std::size_t total, std::size_t count) {
  std::vector<std::vector<std::size_t>> all;
  if (count > total) return all;
  std::vector<std::size_t> chosen(count);
  for (std::size_t k = 0; k < count; ++k) chosen[k] = k;
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

/// Collects the placements of one row.
class RowOptions {
 public:
  RowOptions(const AlignedRow& row, std::size_t width) : row_(row), width_(width) {}

  std::vector<RowPlacement> take() { return std::move(options_); }
  bool empty() const { return options_.empty(); }
  std::size_t size() const { return options_.size(); }

  void add(RowPlacement placement) {
    if (std::find(options_.begin(), options_.end(), placement) == options_.end())
      options_.push_back(std::move(placement));
  }

  /// The figures one after the other, in these columns.
  void addInColumns(const std::vector<std::size_t>& columns) {
    RowPlacement placement(width_, -1);
    for (std::size_t k = 0; k < columns.size(); ++k) placement[columns[k]] = static_cast<std::int32_t>(row_.values[k]);
    options_.push_back(std::move(placement));
  }

  /// All ways to leave some of too many figures out.
  void addSelections() {
    for (const auto& kept : choices(row_.values.size(), width_)) {
      RowPlacement placement(width_, -1);
      for (std::size_t c = 0; c < width_; ++c) placement[c] = static_cast<std::int32_t>(row_.values[kept[c]]);
      options_.push_back(std::move(placement));
    }
  }

  /// The slots from `offset` on are the columns. A negative offset: empty columns were cut off in front.
  void addWindow(const std::vector<std::int32_t>& slots, std::ptrdiff_t offset) {
    RowPlacement placement(width_, -1);
    for (std::size_t s = 0; s < slots.size(); ++s) {
      const std::ptrdiff_t column = static_cast<std::ptrdiff_t>(s) - offset;
      if (slots[s] < 0) continue;
      if (column < 0 || column >= static_cast<std::ptrdiff_t>(width_)) return;
      placement[static_cast<std::size_t>(column)] = slots[s];
    }
    add(std::move(placement));
  }

  /// Every way to take some empty slots for noise.
  void addWithoutNoise(const std::vector<std::int32_t>& slots) {
    for (const auto& kept : choices(slots.size(), width_)) {
      RowPlacement placement(width_, -1);
      std::size_t filled = 0;
      for (std::size_t c = 0; c < width_; ++c) {
        placement[c] = slots[kept[c]];
        if (placement[c] >= 0) ++filled;
      }
      if (filled == row_.values.size()) add(std::move(placement));
    }
  }

 private:
  const AlignedRow& row_;
  std::size_t width_;
  std::vector<RowPlacement> options_;
};

class Placer {
 public:
  Placer(const text::Folded& folded, const Stream& stream, const RowAlignment& alignment,
         std::span<const std::size_t> widths, const FoldedGrids& grids,
         std::span<const std::vector<std::size_t>> headed, std::span<const std::vector<std::size_t>> named,
         std::span<const std::vector<std::uint32_t>> words, std::optional<RowLayout> keptElsewhere)
      : folded_(folded),
        stream_(stream),
        alignment_(alignment),
        widths_(widths),
        headed_(headed),
        named_(named),
        layout_(folded.text, stream, alignment, widths, grids, words, keptElsewhere),
        spacedCells_(folded, stream, alignment, widths) {}

  TablePlacements run() {
    TablePlacements all;
    for (std::size_t r = 0; r < alignment_.rows.size(); ++r) all.rows.push_back(place(r));
    all.keepsBlanksIn = layout_.keepsBlanksIn();
    return all;
  }

 private:
  RowPlacements place(std::size_t r) {
    const AlignedRow& row = alignment_.rows[r];
    const std::size_t width = widths_[r], count = row.values.size();
    RowOptions options(row, width);
    bool exact = true;
    if (!named_[r].empty()) {
      options.addInColumns(named_[r]);
    } else if (count == width || count == 0) {
      std::vector<std::size_t> columns(count);
      for (std::size_t c = 0; c < count; ++c) columns[c] = c;
      options.addInColumns(columns);
    } else if (count > width) {
      options.addSelections();
      exact = false;
    } else {
      if (layout_.gapInFront()) options.addWindow(layout_.slotsOf(r).slots, 0);
      exact = placeShortRow(r, options);
    }
    // Whose cells lines are only labels say.
    const bool ownCells = layout_.slotsOf(r).layout != RowLayout::lines;
    const bool bounded = layout_.keepsBlanks() && ownCells && count > 0 &&
                         (layout_.slotsOf(r).slots.size() == width || layout_.firstColumnOf(r));
    return {options.take(), exact, count < width && layout_.gapInFront(), bounded};
  }

  /// Places a row with fewer figures than columns. @returns whether the layout itself says where
  bool placeShortRow(std::size_t r, RowOptions& options) {
    const AlignedRow& row = alignment_.rows[r];
    const std::size_t width = widths_[r];
    const RowSlots& slots = layout_.slotsOf(r);
    std::vector<std::size_t> columns = spacedCells_.columnsOf(row, width);
    if (columns.empty() && isAlignedBySpaces(slots, row)) columns = headed_[r];
    ColumnPositions::Seen seen;
    if (columns.empty() && isAlignedBySpaces(slots, row)) seen = positionsOf(width).columnsOf(row);
    if (columns.empty() && seen.count == width) columns = seen.columns;
    if (!columns.empty()) {
      options.addInColumns(columns);
      return true;
    }
    if (slots.layout != RowLayout::spaces && layout_.keepsBlanks()) {
      if (layout_.openInFront()) {
        options.addWindow(slots.slots, 0);
        options.addWindow(slots.slots, 1);
        if (!options.empty()) return false;
      }
      // As many cells as columns are the columns; where lost spans moved them, the grid says otherwise.
      if (slots.cells.size() == width) options.addWindow(slots.cells, 0);
      if (const auto first = layout_.firstColumnOf(r))
        options.addWindow(slots.slots, static_cast<std::ptrdiff_t>(*first));
      if (!options.empty()) return options.size() == 1;
      addWithoutPageNumber(slots, width, options);
      placeSlots(slots, width, options);
      // So many cells are not the columns alone: there may be one between every two.
      if (!options.empty() && slots.slots.size() + 1 >= 2 * width)
        for (const auto& chosen : choices(width, row.values.size())) options.addInColumns(chosen);
      if (!options.empty()) return slots.slots.size() == width && options.size() == 1;
    }
    for (const auto& chosen : choices(width, row.values.size()))
      if (isAmong(seen, chosen, width)) options.addInColumns(chosen);
    return false;
  }

  /// Whether the columns `chosen` may be those that the page shows: as many before and behind each, and the sum last.
  static bool isAmong(const ColumnPositions::Seen& seen, const std::vector<std::size_t>& chosen, std::size_t width) {
    for (std::size_t k = 0; k < seen.columns.size(); ++k) {
      const std::size_t column = seen.columns[k], behind = seen.count - 1 - column;
      if (chosen[k] < column || chosen[k] + behind >= width || (behind == 0 && chosen[k] + 1 < width)) return false;
    }
    return true;
  }

  /// The positions of `width` columns, looked for when they are first asked for.
  const ColumnPositions& positionsOf(std::size_t width) {
    const auto found = positions_.find(width);
    if (found != positions_.end()) return found->second;
    return positions_.emplace(width, ColumnPositions(folded_, stream_, alignment_, widths_, width)).first->second;
  }

  /// Empty cells are there, but how many stand before and behind the row's own is open.
  static void placeSlots(const RowSlots& row, std::size_t width, RowOptions& options) {
    const auto surplus = static_cast<std::ptrdiff_t>(row.slots.size()) - static_cast<std::ptrdiff_t>(width);
    for (std::ptrdiff_t offset = 0; offset <= std::max<std::ptrdiff_t>(surplus, 0); ++offset)
      options.addWindow(row.slots, offset);
    for (std::ptrdiff_t cut = 1; cut <= -surplus; ++cut) options.addWindow(row.slots, -cut);
    // An empty line may also be noise between two cells.
    if (row.layout == RowLayout::lines && surplus > 0 && surplus <= static_cast<std::ptrdiff_t>(mostNoise))
      options.addWithoutNoise(row.slots);
  }

  /// Of one line more than columns the last one may hold the number of a page.
  void addWithoutPageNumber(const RowSlots& row, std::size_t width, RowOptions& options) const {
    if (row.layout != RowLayout::lines || row.slots.size() != width + 1 || row.slots.back() < 0) return;
    if (mayBePageNumber(stream_, static_cast<std::size_t>(row.slots.back())))
      options.addWindow({row.slots.begin(), row.slots.end() - 1}, 0);
  }

  /// Single spaces leave no columns to see. One figure alone on its line is a cell, unless it is indented.
  bool isAlignedBySpaces(const RowSlots& slots, const AlignedRow& row) const {
    constexpr std::uint32_t narrowestGap = 3;
    if (slots.layout != RowLayout::spaces && slots.layout != RowLayout::lines) return false;
    if (row.values.size() == 1) {
      const Value& only = stream_.values[row.values.front()];
      const std::size_t before = only.begin - stream_.lines[only.line].place.begin;
      return before >= narrowestGap &&
             folded_.text.substr(only.begin - narrowestGap, narrowestGap).find_first_not_of(u' ') ==
                 std::u16string::npos;
    }
    if (slots.layout == RowLayout::lines) return false;
    for (std::size_t k = 1; k < row.values.size(); ++k)
      if (stream_.values[row.values[k]].begin - stream_.values[row.values[k - 1]].end >= narrowestGap) return true;
    return false;
  }

  const text::Folded& folded_;
  const Stream& stream_;
  const RowAlignment& alignment_;
  std::span<const std::size_t> widths_;
  std::span<const std::vector<std::size_t>> headed_, named_;
  TableLayout layout_;
  SpacedCells spacedCells_;
  std::map<std::size_t, ColumnPositions> positions_;  // by width
};

}  // namespace

TablePlacements columnPlacements(const text::Folded& folded, const Stream& stream, const RowAlignment& alignment,
                                 std::span<const std::size_t> widths, const FoldedGrids& grids,
                                 std::span<const std::vector<std::size_t>> headed,
                                 std::span<const std::vector<std::size_t>> named,
                                 std::span<const std::vector<std::uint32_t>> words,
                                 std::optional<RowLayout> keptElsewhere) {
  return Placer(folded, stream, alignment, widths, grids, headed, named, words, keptElsewhere).run();
}

}  // namespace gouji::table
