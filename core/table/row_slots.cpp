#include "table/row_slots.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "text/fold.hpp"

namespace gouji::table {
namespace {

/// Where the next label begins behind folded offset `at`, at most `end`.
std::uint32_t nextLabel(const Stream& stream, std::uint32_t at, std::uint32_t end) {
  auto letter = std::lower_bound(stream.letters.begin(), stream.letters.end(), at,
                                 [](const Letter& l, std::uint32_t offset) { return l.at < offset; });
  for (; letter != stream.letters.end() && letter->at < end; ++letter)
    if (letter->labelled) return letter->at;
  return end;
}

/// The cells of the folded stretch [begin, end) between `delimiters`.
std::vector<std::int32_t> splitAt(const Stream& stream, const AlignedRow& row,
                                  const std::vector<std::size_t>& delimiters, std::size_t begin, std::size_t end) {
  std::vector<std::int32_t> slots;
  slots.reserve(delimiters.size() + row.values.size() + 1);
  slots.push_back(-1);
  auto delimiter = delimiters.begin();
  for (const std::uint32_t index : row.values) {
    const std::uint32_t at = stream.values[index].begin;
    if (at < begin || at >= end) continue;
    for (; delimiter != delimiters.end() && *delimiter < at; ++delimiter) slots.push_back(-1);
    // Two figures in one cell: the cell is then two.
    if (slots.back() >= 0) slots.push_back(-1);
    slots.back() = static_cast<std::int32_t>(index);
  }
  slots.insert(slots.end(), static_cast<std::size_t>(delimiters.end() - delimiter), -1);
  return slots;
}

char16_t delimiterOf(const Stream& stream, RowLayout layout) {
  return layout == RowLayout::tabs ? u'\t' : layout == RowLayout::list ? stream.listDelimiter : u'|';
}

/// The slots of a row that stands on one line, with their places in the line.
RowSlots splitLine(std::u16string_view folded, const Stream& stream, const AlignedRow& row, RowLayout layout) {
  const Value& first = stream.values[row.values.front()];
  const LineCells cells(folded, stream, first.line, delimiterOf(stream, layout));
  RowSlots result{layout, splitAt(stream, row, cells.delimiters(), cells.begin(), cells.end())};
  result.lineCells = static_cast<std::uint32_t>(result.slots.size());
  // Behind the row's label the words of columns may stand.
  const std::uint32_t labelEnd =
      row.labelEnd > cells.begin() && row.labelEnd <= first.begin ? row.labelEnd : first.begin;
  for (std::uint32_t l = first.letters; l-- > 0 && stream.letters[l].at >= cells.begin();) {
    if (!stream.letters[l].labelled || stream.letters[l].at >= labelEnd) continue;
    // A figure glued to its label stands in the label's cell.
    const std::uint32_t labelCell = cells.cellOf(stream.letters[l].at), cell = cells.cellOf(first.begin);
    result.firstCell = std::min(labelCell + 1, cell);
    result.glued = labelCell == cell;
    break;
  }
  result.slots.erase(result.slots.begin(), result.slots.begin() + result.firstCell);
  return result;
}

/// The slots of a row between its label and the next one, wherever lines break.
RowSlots splitBetweenLabels(std::u16string_view folded, const Stream& stream, const AlignedRow& row, RowLayout layout,
                            char16_t delimiter) {
  const Value &first = stream.values[row.values.front()], &last = stream.values[row.values.back()];
  const bool labelled = row.labelEnd > 0 && row.labelEnd <= first.begin;
  const auto regionEnd = static_cast<std::uint32_t>(stream.lines.back().place.end);
  const std::size_t begin = labelled ? row.labelEnd : stream.lines[first.line].place.begin;
  const std::size_t end = nextLabel(stream, last.end, regionEnd);
  RowSlots result{layout, splitAt(stream, row, delimitersIn(folded, stream, delimiter, begin, end), begin, end)};
  // What stands before the first delimiter is the rest of the label's cell.
  if (labelled && result.slots.front() < 0) result.slots.erase(result.slots.begin());
  return result;
}

/// Whether figures of other rows stand on the line of a row, parted from it by words.
bool sharesLine(const Stream& stream, const AlignedRow& row) {
  const std::uint32_t first = row.values.front(), last = row.values.back();
  const auto parted = [&](const Value& value, const Value& other) {
    return value.line == other.line && value.letters != other.letters;
  };
  return (first > 0 && parted(stream.values[first], stream.values[first - 1])) ||
         (last + 1UL < stream.values.size() && parted(stream.values[last], stream.values[last + 1UL]));
}

/// The slots of a row of a grid; none where its figures do not stand in one, each in a cell of its own.
RowSlots slotsOfGrid(const Stream& stream, const AlignedRow& row, const FoldedGrids& grids) {
  const FoldedCell* cell = stream.values[row.values.front()].cell;
  if (!cell) return {};
  RowSlots result{RowLayout::grid};
  result.lineCells = grids.columnsOf(cell->grid);
  std::vector<std::int32_t> slots(result.lineCells, -1);
  for (const std::uint32_t value : row.values) {
    const FoldedCell* own = stream.values[value].cell;
    if (!own || stream.values[value].row != stream.values[row.values.front()].row || slots[own->column] >= 0) return {};
    slots[own->column] = static_cast<std::int32_t>(value);
  }
  const std::vector<const FoldedCell*> cells = grids.cellsOfRow(cell->grid, cell->row);
  for (const FoldedCell* other : cells) {
    const auto letter = std::lower_bound(stream.letters.begin(), stream.letters.end(), other->begin,
                                         [](const Letter& l, std::uint32_t offset) { return l.at < offset; });
    const bool isLabel = letter != stream.letters.end() && letter->at < other->end && letter->labelled;
    if (isLabel && slots[other->column] < 0)
      result.firstCell = std::max(result.firstCell, other->column + other->columnSpan);
  }
  const auto firstFigure = std::find_if(slots.begin(), slots.end(), [](std::int32_t s) { return s >= 0; });
  result.firstCell = std::min(result.firstCell, static_cast<std::uint32_t>(firstFigure - slots.begin()));
  for (std::uint32_t column = result.firstCell; column < slots.size(); ++column)
    if (std::any_of(cells.begin(), cells.end(), [&](const FoldedCell* one) { return one->column == column; }))
      result.cells.push_back(slots[column]);
  result.slots.assign(slots.begin() + result.firstCell, slots.end());
  return result;
}

/// The lines that count as cells: without page numbers and the empty line on either side of them.
std::vector<std::uint32_t> cellLines(std::u16string_view folded, const Stream& stream, std::uint32_t first,
                                     std::uint32_t last) {
  const auto isEmpty = [&](std::uint32_t line) {
    const text::Line place = text::trimmed(folded, stream.lines[line].place);
    return place.begin == place.end;
  };
  std::vector<std::uint32_t> lines;
  for (std::uint32_t line = first; line <= last; ++line) {
    if (!stream.lines[line].aside) {
      lines.push_back(line);
      continue;
    }
    if (!lines.empty() && isEmpty(lines.back())) lines.pop_back();
    if (line < last && isEmpty(line + 1)) ++line;
  }
  return lines;
}

std::vector<std::int32_t> splitLines(std::u16string_view folded, const Stream& stream, const AlignedRow& row,
                                     std::uint32_t stride) {
  const Value &first = stream.values[row.values.front()], &last = stream.values[row.values.back()];
  const std::uint32_t labelLine =
      row.labelEnd > 0 && row.labelEnd <= first.begin ? lineOf(stream, row.labelEnd - 1) : first.line;
  const std::uint32_t begin = labelLine < first.line ? labelLine + 1 : first.line;
  const auto regionEnd = static_cast<std::uint32_t>(stream.lines.back().place.end);
  const std::uint32_t stop = nextLabel(stream, last.end, regionEnd);
  const std::uint32_t lastLine = stop < regionEnd ? std::max(last.line, lineOf(stream, stop) - 1)
                                                  : static_cast<std::uint32_t>(stream.lines.size()) - 1;

  std::vector<std::int32_t> slots;
  std::uint32_t gap = 0;
  std::size_t next = 0;
  for (const std::uint32_t line : cellLines(folded, stream, begin, lastLine)) {
    bool filled = false;
    while (next < row.values.size() && stream.values[row.values[next]].line == line) {
      if (!filled)
        for (std::uint32_t k = stride; k <= gap; k += stride) slots.push_back(-1);
      slots.push_back(static_cast<std::int32_t>(row.values[next++]));
      filled = true;
    }
    // A line of words between cells is a running head; only empty lines are cells.
    const bool empty =
        text::trimmed(folded, stream.lines[line].place).begin == text::trimmed(folded, stream.lines[line].place).end;
    if (filled)
      gap = 0;
    else if (empty)
      ++gap;
  }
  for (std::uint32_t k = stride; k <= gap; k += stride) slots.push_back(-1);
  return slots;
}

}  // namespace

LineCells cellsOfLine(std::u16string_view folded, const Stream& stream, RowLayout layout, std::uint32_t at) {
  return LineCells(folded, stream, lineOf(stream, at), delimiterOf(stream, layout));
}

std::size_t emptyLinesBehind(std::u16string_view folded, const Stream& stream, std::uint32_t labelEnd,
                             std::uint32_t stride) {
  const auto lines =
      cellLines(folded, stream, lineOf(stream, labelEnd - 1) + 1, static_cast<std::uint32_t>(stream.lines.size()) - 1);
  std::size_t empty = 0;
  for (const std::uint32_t line : lines) {
    const text::Line place = text::trimmed(folded, stream.lines[line].place);
    if (place.begin < place.end) break;
    ++empty;
  }
  return empty / stride;
}

std::uint32_t lineStride(std::u16string_view folded, const Stream& stream) {
  std::map<std::uint32_t, std::size_t> distances;
  std::size_t pairs = 0;
  std::optional<std::uint32_t> before;
  for (std::uint32_t line = 0; line < stream.lines.size(); ++line) {
    const text::Line place = text::trimmed(folded, stream.lines[line].place);
    if (stream.lines[line].aside) before.reset();
    if (stream.lines[line].aside || place.begin == place.end) continue;
    if (before) {
      ++distances[line - *before];
      ++pairs;
    }
    before = line;
  }
  for (const auto& [distance, count] : distances)
    if (count * 10 >= pairs) return distance;
  return 1;
}

RowSlots slotsOf(std::u16string_view folded, const Stream& stream, const AlignedRow& row, std::uint32_t stride,
                 const FoldedGrids& grids) {
  if (RowSlots exact = slotsOfGrid(stream, row, grids); !exact.slots.empty()) return exact;
  const Value &first = stream.values[row.values.front()], &last = stream.values[row.values.back()];
  const text::Line line = stream.lines[first.line].place;
  const std::u16string_view lineText = folded.substr(line.begin, line.end - line.begin);
  const bool oneLine = first.line == last.line;
  const bool labelled = row.labelEnd > 0 && row.labelEnd <= first.begin;
  const bool labelOnLine = labelled && row.labelEnd > line.begin;
  const auto count = [&](char16_t c) { return std::count(lineText.begin(), lineText.end(), c); };
  const auto has = [&](char16_t c, std::uint32_t begin, std::uint32_t end) {
    return folded.substr(begin, end - begin).find(c) != folded.npos;
  };

  for (const auto& [layout, c] : {std::pair{RowLayout::bars, u'|'}, std::pair{RowLayout::tabs, u'\t'},
                                  std::pair{RowLayout::list, stream.listDelimiter}}) {
    if (c == 0 || (layout == RowLayout::list && !oneLine)) continue;
    // One cell a line, closed by its delimiter: a line holds one cell, or the empty ones at the end of a row.
    const bool above = labelled && !labelOnLine && has(c, row.labelEnd, first.begin);
    if (count(c) == 0 && !above && (oneLine || !has(c, first.begin, last.end))) continue;
    const bool overLines = !oneLine || (labelled && !labelOnLine && count(c) <= 1);
    if (overLines || (labelled && sharesLine(stream, row))) return splitBetweenLabels(folded, stream, row, layout, c);
    return splitLine(folded, stream, row, layout);
  }
  const text::Line written = text::trimmed(folded, line);
  const bool alone = written.begin == first.begin &&
                     (written.end == last.end || (last.isNumber && written.end == last.number.unitEnd));
  if (!oneLine || (row.values.size() == 1 && alone && labelled && !labelOnLine))
    return {RowLayout::lines, splitLines(folded, stream, row, stride)};
  return {};
}

}  // namespace gouji::table
