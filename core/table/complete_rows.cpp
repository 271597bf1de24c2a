#include "table/complete_rows.hpp"

#include <algorithm>

#include "table/row_sums.hpp"

namespace gouji::table {
namespace {

/// Gives a row the figures from `first` on, one a column; false where there are too few, or a label between them.
bool take(const Stream& stream, const std::vector<std::vector<SeenLabel>>& gaps, std::size_t first, std::size_t width,
          AlignedRow& row) {
  if (first + width > stream.values.size()) return false;
  row.values.reserve(width);
  for (std::size_t v = first; v < first + width; ++v) {
    if (v > first && !gaps[v].empty()) return false;
    row.values.push_back(static_cast<std::uint32_t>(v));
  }
  return true;
}

/// The rows, none of which has a figure yet.
RowAlignment withoutFigures(const RowLabels& labels) {
  RowAlignment alignment;
  for (const bool seen : labels.seen) alignment.rows.emplace_back().labelSeen = seen;
  return alignment;
}

/// Whether the line of a figure begins with a label, and with no figure before it; in a grid all rows do.
bool lineBeginsWith(const Stream& stream, const SeenLabel& label, std::size_t value) {
  const Value& figure = stream.values[value];
  const bool isFirst = value == 0 || stream.values[value - 1].line != figure.line;
  return figure.cell != nullptr || (isFirst && label.end > stream.lines[figure.line].place.begin);
}

/// The figures [begin, end) behind the label of one row.
struct Run {
  std::size_t begin = 0, end = 0;
  std::uint16_t row = 0;
  std::uint32_t labelEnd = 0;  ///< folded offset
  bool parted = false;         ///< whether its first figure stands within the label
};

/// The run that begins at figure `first`; nothing where no label stands before it, or one stands elsewhere in it.
std::optional<Run> runFrom(const std::vector<std::vector<SeenLabel>>& gaps, std::size_t first, std::size_t count) {
  if (gaps[first].empty()) return std::nullopt;
  Run run{first, first + 1, gaps[first].back().row, gaps[first].back().end};
  for (; run.end < count; ++run.end) {
    const auto& inside = gaps[run.end];
    if (inside.empty()) continue;
    if (inside.back().row != run.row) break;
    if (run.end != first + 1) return std::nullopt;
    run.parted = true;
    run.labelEnd = inside.back().end;
  }
  return run;
}

/// Which of the figures of a run, the first one or the last, is the number of a page: the only one of them without which
/// the row comes out.
std::optional<std::size_t> pageNumberIn(const Stream& stream, const Run& run) {
  std::optional<std::size_t> found;
  for (const std::size_t page : {run.begin, run.end - 1}) {
    if (!mayBePageNumber(stream, page) || (run.parted && page != run.begin)) continue;
    std::vector<std::uint32_t> others;
    for (std::size_t v = run.begin; v < run.end; ++v)
      if (v != page) others.push_back(static_cast<std::uint32_t>(v));
    if (!comesOut(stream, others)) continue;
    if (found) return std::nullopt;
    found = page;
  }
  return found;
}

}  // namespace

std::optional<RowAlignment> rowsAroundPageNumbers(const Stream& stream, std::span<const form::PlacedRow> rows,
                                                  const RowLabels& labels) {
  if (!labels.gaps.back().empty()) return std::nullopt;
  RowAlignment alignment = withoutFigures(labels);
  std::size_t next = 0;
  for (std::size_t first = 0; first < stream.values.size();) {
    const auto run = runFrom(labels.gaps, first, stream.values.size());
    if (!run || run->row < next) return std::nullopt;
    const std::size_t figures = run->end - run->begin, width = rows[run->row].block->columns.size();
    const auto page = figures == width + 1 ? pageNumberIn(stream, *run) : std::nullopt;
    if (!page && (figures != width || run->parted)) return std::nullopt;
    AlignedRow& row = alignment.rows[run->row];
    row.labelEnd = run->labelEnd;
    for (std::size_t v = run->begin; v < run->end; ++v)
      (page == v ? alignment.leftOver : row.values).push_back(static_cast<std::uint32_t>(v));
    next = run->row + 1UL;
    first = run->end;
  }
  return alignment.leftOver.empty() ? std::nullopt : std::optional(std::move(alignment));
}

std::optional<RowAlignment> rowsInOtherOrder(const Stream& stream, std::span<const form::PlacedRow> rows,
                                             const RowLabels& labels) {
  const auto& gaps = labels.gaps;
  if (stream.values.empty() || !gaps.back().empty()) return std::nullopt;
  RowAlignment alignment = withoutFigures(labels);
  bool inOrder = true;
  std::size_t before = 0;
  for (std::size_t first = 0; first < stream.values.size();) {
    if (gaps[first].empty()) return std::nullopt;
    const std::uint16_t r = gaps[first].back().row;
    const std::uint32_t labelEnd = gaps[first].back().end;
    AlignedRow& row = alignment.rows[r];
    const std::size_t width = rows[r].block->columns.size();
    if (!row.values.empty() || !take(stream, gaps, first, width, row)) return std::nullopt;
    row.labelEnd = labelEnd;
    inOrder = inOrder && r >= before;
    before = r;
    first += width;
  }
  return inOrder ? std::nullopt : std::optional(std::move(alignment));
}

std::optional<RowsInOrder> rowsInOrder(const Stream& stream, std::span<const form::PlacedRow> rows,
                                       const RowLabels& labels, bool seenOnly) {
  RowsInOrder found;
  std::size_t first = 0;
  std::size_t rowBefore = rows.size();
  for (std::size_t r = 0; r < rows.size(); ++r) {
    AlignedRow& row = found.alignment.rows.emplace_back();
    row.labelSeen = labels.seen[r];
    if (seenOnly && !row.labelSeen) continue;
    const std::size_t width = rows[r].block->columns.size();
    if (!take(stream, labels.gaps, first, width, row)) return std::nullopt;
    const auto& before = labels.gaps[first];
    for (const SeenLabel& label : before)
      if (label.row == r) row.labelEnd = label.end;
    found.named = found.named && !before.empty() && before.back().row == r;
    // A line that begins with the label of another row is that row's.
    const bool ofOther = !before.empty() && row.labelEnd == 0;
    if (ofOther && lineBeginsWith(stream, before.back(), first)) return std::nullopt;
    // The label of the row before may be printed behind its figures.
    found.contradicted = found.contradicted || (ofOther && before.back().row != rowBefore);
    rowBefore = r;
    first += width;
  }
  return first == stream.values.size() ? std::optional(std::move(found)) : std::nullopt;
}

std::optional<RowAlignment> rowsOfLinedCells(const Stream& stream, std::span<const form::PlacedRow> rows,
                                             const RowLabels& labels) {
  RowAlignment alignment = withoutFigures(labels);
  std::size_t several = 0;
  for (std::size_t v = 0; v < stream.values.size(); ++v) {
    if (labels.rowOnLine[v] == rows.size()) return std::nullopt;
    AlignedRow& row = alignment.rows[labels.rowOnLine[v]];
    if (!row.values.empty() && row.values.back() + 1 != v) return std::nullopt;
    row.values.push_back(static_cast<std::uint32_t>(v));
    if (row.values.size() == 2) ++several;
    if (row.values.size() > rows[labels.rowOnLine[v]].block->columns.size()) return std::nullopt;
    if (row.labelEnd > 0) continue;
    for (const SeenLabel& label : labels.gaps[v])
      if (label.row == labels.rowOnLine[v]) row.labelEnd = label.end;
  }
  return several > 0 ? std::optional(std::move(alignment)) : std::nullopt;
}

std::optional<RowAlignment> rowsByColumns(const Stream& stream, std::span<const form::PlacedRow> rows,
                                          const RowLabels& labels) {
  const std::size_t count = stream.values.size();
  for (std::size_t gap = 1; gap < count; ++gap)
    if (!labels.gaps[gap].empty()) return std::nullopt;
  const auto seen = static_cast<std::size_t>(std::count(labels.seen.begin(), labels.seen.end(), true));
  const std::size_t width = rows.front().block->columns.size();
  if (count == 0 || count != seen * width) return std::nullopt;
  RowAlignment alignment;
  std::size_t first = 0;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    AlignedRow& row = alignment.rows.emplace_back();
    row.labelSeen = labels.seen[r];
    if (!row.labelSeen) continue;
    if (rows[r].block->columns.size() != width) return std::nullopt;
    row.transposed = true;
    for (std::size_t c = 0; c < width; ++c) row.values.push_back(static_cast<std::uint32_t>(c * seen + first));
    ++first;
  }
  return alignment;
}

std::size_t rowsThatComeOut(const Stream& stream, const RowAlignment& alignment) {
  return static_cast<std::size_t>(std::count_if(alignment.rows.begin(), alignment.rows.end(),
                                                [&](const AlignedRow& row) { return comesOut(stream, row.values); }));
}

}  // namespace gouji::table
