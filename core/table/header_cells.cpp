#include "table/header_cells.hpp"

#include <algorithm>
#include <optional>

#include "table/header_words.hpp"
#include "table/line_cells.hpp"
#include "table/row_slots.hpp"

namespace gouji::table {
namespace {

class Finder {
 public:
  Finder(const text::Folded& folded, const Stream& stream, std::span<const LabelPiece> pieces,
         const RowAlignment& alignment, std::span<const form::PlacedRow> rows, const FoldedGrids& grids)
      : folded_(folded.text),
        stream_(stream),
        words_(folded, stream, pieces, alignment, rows),
        alignment_(alignment),
        grids_(grids) {}

  std::vector<std::vector<std::size_t>> run() const {
    std::vector<std::vector<std::size_t>> columns(alignment_.rows.size());
    std::vector<std::size_t> headers(columns.size());  // of each row: where its header begins
    std::vector<std::size_t> contradicted;
    for (std::size_t r = 0; r < columns.size(); ++r) {
      const AlignedRow& row = alignment_.rows[r];
      if (row.values.empty() || row.transposed) continue;
      const RowSlots slots = slotsOf(folded_, stream_, row, 1, grids_);
      if (slots.lineCells == 0) continue;
      const std::vector<HeaderWord> words = words_.of(r);
      const auto cells = cellsOf(words, slots, stream_.values[row.values.front()]);
      if (cells.empty()) continue;
      headers[r] = words.front().begin;
      columns[r] = columnsOf(slots, cells);
      if (columns[r].size() != row.values.size()) contradicted.push_back(headers[r]);
    }
    for (std::size_t r = 0; r < columns.size(); ++r)
      if (std::find(contradicted.begin(), contradicted.end(), headers[r]) != contradicted.end()) columns[r].clear();
    return columns;
  }

 private:
  /// The cells of `words` in their lines, ascending; none where a line has more or fewer cells than the row.
  std::vector<std::uint32_t> cellsOf(const std::vector<HeaderWord>& words, const RowSlots& slots,
                                     const Value& figure) const {
    std::vector<std::uint32_t> cells;
    for (const HeaderWord& word : words) {
      const auto cell = slots.layout == RowLayout::grid ? cellInGrid(word, figure) : cellInLine(word, slots);
      if (!cell || (!cells.empty() && *cell <= cells.back())) return {};
      cells.push_back(*cell);
    }
    return cells;
  }

  std::optional<std::uint32_t> cellInLine(const HeaderWord& word, const RowSlots& slots) const {
    const LineCells line(folded_, stream_, static_cast<std::uint32_t>(word.line), delimiterOf(slots.layout, stream_));
    return line.count() == slots.lineCells ? std::optional(line.cellOf(word.letter)) : std::nullopt;
  }

  std::optional<std::uint32_t> cellInGrid(const HeaderWord& word, const Value& figure) const {
    const FoldedCell* cell = grids_.cellAt(static_cast<std::uint32_t>(word.letter));
    const bool isColumn = cell && cell->grid == figure.cell->grid && cell->columnSpan == 1;
    return isColumn ? std::optional(cell->column) : std::nullopt;
  }

  /// The columns of a row's figures, as far as each stands below a word.
  static std::vector<std::size_t> columnsOf(const RowSlots& slots, const std::vector<std::uint32_t>& cells) {
    std::vector<std::size_t> columns;
    for (std::uint32_t s = 0; s < slots.slots.size(); ++s) {
      if (slots.slots[s] < 0) continue;
      const auto below = std::find(cells.begin(), cells.end(), slots.firstCell + s);
      if (below != cells.end()) columns.push_back(static_cast<std::size_t>(below - cells.begin()));
    }
    return columns;
  }

  std::u16string_view folded_;
  const Stream& stream_;
  HeaderWords words_;
  const RowAlignment& alignment_;
  const FoldedGrids& grids_;
};

}  // namespace

std::vector<std::vector<std::size_t>> columnsByHeaderCells(const text::Folded& folded, const Stream& stream,
                                                           std::span<const LabelPiece> pieces,
                                                           const RowAlignment& alignment,
                                                           std::span<const form::PlacedRow> rows,
                                                           const FoldedGrids& grids) {
  return Finder(folded, stream, pieces, alignment, rows, grids).run();
}

}  // namespace gouji::table
