#include "table/row_slots.hpp"

#include <algorithm>
#include <map>

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

/// Slots of a stretch whose cells end with `delimiter`. The first piece still belongs to the label.
std::vector<std::int32_t> splitAt(std::u16string_view folded, const Stream& stream, const AlignedRow& row,
                                  char16_t delimiter, std::uint32_t begin, std::uint32_t end) {
  std::vector<std::int32_t> slots{-1};
  std::size_t next = 0;
  for (std::uint32_t at = begin; at < end; ++at) {
    while (next < row.values.size() && stream.values[row.values[next]].begin < at) ++next;
    if (next < row.values.size() && stream.values[row.values[next]].begin == at) {
      // Two figures in one cell: the cell is then two.
      if (slots.back() >= 0) slots.push_back(-1);
      slots.back() = static_cast<std::int32_t>(row.values[next]);
    }
    if (folded[at] == delimiter) slots.push_back(-1);
  }
  return slots;
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
    if (!stream.lines[line].pageNumber) {
      lines.push_back(line);
      continue;
    }
    if (!lines.empty() && isEmpty(lines.back())) lines.pop_back();
    if (line < last && isEmpty(line + 1)) ++line;
  }
  return lines;
}

std::uint32_t lineOf(const Stream& stream, std::uint32_t at) {
  const auto found = std::upper_bound(stream.lines.begin(), stream.lines.end(), at,
                                      [](std::uint32_t offset, const StreamLine& l) { return offset < l.place.begin; });
  return static_cast<std::uint32_t>(found - stream.lines.begin()) - 1;
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
    gap = filled ? 0 : gap + 1;
  }
  for (std::uint32_t k = stride; k <= gap; k += stride) slots.push_back(-1);
  return slots;
}

}  // namespace

std::uint32_t lineStride(const Stream& stream, const RowAlignment& alignment, std::size_t width) {
  std::map<std::uint32_t, int> counts;
  for (const AlignedRow& row : alignment.rows) {
    if (row.values.size() != width || row.transposed) continue;
    for (std::size_t k = 1; k < row.values.size(); ++k)
      ++counts[stream.values[row.values[k]].line - stream.values[row.values[k - 1]].line];
  }
  counts.erase(0);
  if (counts.empty()) return 1;
  return std::max_element(counts.begin(), counts.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

RowSlots slotsOf(std::u16string_view folded, const Stream& stream, const AlignedRow& row, std::uint32_t stride) {
  const Value &first = stream.values[row.values.front()], &last = stream.values[row.values.back()];
  const text::Line line = stream.lines[first.line].place;
  const bool oneLine = first.line == last.line;
  const bool labelled = row.labelEnd > 0 && row.labelEnd <= first.begin;
  const bool labelOnLine = labelled && row.labelEnd > line.begin;
  const auto lineBegin = static_cast<std::uint32_t>(line.begin);
  const auto lastLineEnd = static_cast<std::uint32_t>(stream.lines[last.line].place.end);

  const auto regionEnd = static_cast<std::uint32_t>(stream.lines.back().place.end);
  const std::uint32_t begin = labelled && (labelOnLine || !oneLine) ? row.labelEnd : lineBegin;
  const std::u16string_view lineText = folded.substr(line.begin, line.end - line.begin);
  const bool hasBars = lineText.find(u'|') != lineText.npos ||
                       folded.substr(begin, last.end - begin).find(u'|') != std::u16string_view::npos;
  // Cells that have a line of their own and are closed by bars go on to the next label.
  const bool barsOverLines = hasBars && labelled && !labelOnLine;
  if (hasBars) {
    const std::uint32_t from = barsOverLines ? row.labelEnd : begin;
    const std::uint32_t to =
        barsOverLines || !oneLine ? nextLabel(stream, last.end, regionEnd) : nextLabel(stream, last.end, lastLineEnd);
    return {RowLayout::bars, splitAt(folded, stream, row, u'|', from, to)};
  }
  if (oneLine && lineText.find(u'\t') != lineText.npos)
    return {RowLayout::tabs, splitAt(folded, stream, row, u'\t', begin, nextLabel(stream, last.end, lastLineEnd))};
  const bool alone = text::trimmed(folded, line).end == last.end ||
                     stream.values[row.values.front()].number.unitEnd == text::trimmed(folded, line).end;
  if (!oneLine ||
      (row.values.size() == 1 && alone && labelled && !labelOnLine && text::trimmed(folded, line).begin == first.begin))
    return {RowLayout::lines, splitLines(folded, stream, row, stride)};
  return {};
}

}  // namespace gouji::table
