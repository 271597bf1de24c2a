#include "table/settle_values.hpp"

#include <algorithm>
#include <span>
#include <vector>

#include "text/fold.hpp"

namespace gouji::table {
namespace {

/// A line is a sentence where most of its letters belong to no label and nothing parts its cells.
bool isSentence(const StreamLine& line, std::size_t labelled, std::size_t others) {
  return !line.delimited && others >= 6 && others > 2 * labelled;
}

/// Whether a figure is glued to words of its cell that are no label: "(指2019" in a note.
bool followsWords(std::u16string_view s, const Stream& stream, const Value& value) {
  constexpr std::uint32_t fewLetters = 3;
  if (!value.glued || value.letters < fewLetters || stream.letters[value.letters - 1].labelled) return false;
  const StreamLine& line = stream.lines[value.line];
  if (!value.cell && !line.delimited) return false;
  const std::size_t first = stream.letters[value.letters - fewLetters].at;
  return first >= line.place.begin && s.substr(first, value.begin - first).find_first_of(u"\t|\n") == s.npos;
}

/// Whether a figure stands amid the words of a cell that are no label: 其中2件为上年转入.
bool isAmidWords(std::u16string_view s, const Stream& stream, const Value& value) {
  constexpr std::ptrdiff_t fewBefore = 2, fewBehind = 3;
  constexpr std::u16string_view edges = u"\t|\n";
  if (!value.isNumber || !(value.cell || stream.lines[value.line].delimited)) return false;
  // No further than a remark is long.
  constexpr std::size_t reach = 80;
  const std::size_t far = value.begin > reach ? value.begin - reach : 0;
  const std::size_t edge = s.substr(far, value.begin - far).find_last_of(edges);
  const std::size_t begin = edge == s.npos ? far : far + edge + 1;
  const std::u16string_view behind = s.substr(value.end, reach);
  const std::size_t end = value.end + std::min(behind.find_first_of(edges), behind.size());
  const auto wordsIn = [&](std::size_t from, std::size_t to) {
    const auto before = [](const Letter& letter, std::size_t at) { return letter.at < at; };
    const auto first = std::lower_bound(stream.letters.begin(), stream.letters.end(), from, before);
    const auto last = std::lower_bound(first, stream.letters.end(), to, before);
    return std::count_if(first, last, [](const Letter& letter) { return !letter.labelled; });
  };
  return wordsIn(begin, value.begin) >= fewBefore && wordsIn(value.end, end) >= fewBehind;
}

/// A number in brackets behind the figure of a cell refers to a note: "5 [1]".
bool isNoteMark(std::u16string_view s, const Stream& stream, const Value& value) {
  if (!value.isNumber || value.begin == 0 || value.end >= s.size()) return false;
  constexpr std::u16string_view opening = u"([〔【", closing = u")]〕】";
  if (opening.find(s[value.begin - 1]) == opening.npos || closing.find(s[value.end]) == closing.npos) return false;
  if (!value.cell && !stream.lines[value.line].delimited) return false;
  const std::size_t before = s.substr(0, value.begin - 1UL).find_last_not_of(u' ');
  return before != s.npos && text::isDigit(s[before]);
}

/// 无 stuck to the end of a label is a mark, not a letter.
void addGluedMarks(std::u16string_view s, Stream& stream) {
  for (std::uint32_t l = 1; l < stream.letters.size(); ++l) {
    const Letter &letter = stream.letters[l], &before = stream.letters[l - 1];
    const std::uint32_t at = letter.at;
    // The label may end with a bracket or a quotation mark.
    const bool closed = before.at + 2 == at && (s[at - 1] == u')' || s[at - 1] == u'"');
    const bool behindLabel = before.endsPiece && (before.at + 1 == at || closed);
    if (letter.character != u'无' || letter.labelled || !behindLabel) continue;
    if (at + 1 < s.size() && !isDelimiter(s[at + 1])) continue;
    Value mark;
    mark.isNumber = false;
    mark.begin = at;
    mark.end = at + 1;
    mark.glued = true;
    mark.letters = l;
    const auto next = std::upper_bound(stream.values.begin(), stream.values.end(), at,
                                       [](std::uint32_t offset, const Value& v) { return offset < v.begin; });
    mark.line = mark.row = lineOf(stream, at);
    stream.values.insert(next, mark);
  }
}

/// Figures that are alone on their lines where (nearly) all others stand in rows of cells parted by tabs or bars are page
/// numbers.
void dropBetweenDelimitedLines(std::u16string_view s, Stream& stream) {
  std::size_t rows = 0, others = 0;
  std::vector<std::uint32_t> bareLines;  // in order: of nothing but figures, no delimited ones
  for (std::size_t v = 0; v < stream.values.size();) {
    const std::uint32_t line = stream.values[v].line;
    const std::size_t first = v;
    while (v < stream.values.size() && stream.values[v].line == line) ++v;
    const auto& [place, delimited, aside] = stream.lines[line];
    ++(delimited && v - first > 1 ? rows : others);
    const std::u16string_view text = s.substr(place.begin, place.end - place.begin);
    if (!delimited && text.find_first_not_of(u"0123456789/ ") == text.npos) bareLines.push_back(line);
  }
  if (others * 3 > rows) return;
  std::erase_if(stream.values, [&](const Value& value) {
    return !value.cell && std::binary_search(bareLines.begin(), bareLines.end(), value.line);
  });
}

/// Whether nothing but delimiters stands before a figure on its line.
bool beginsLine(std::u16string_view s, const Stream& stream, const Value& value) {
  std::size_t at = value.begin;
  while (at > stream.lines[value.line].place.begin && isDelimiter(s[at - 1])) --at;
  return at == stream.lines[value.line].place.begin;
}

/// Drops the numbers of the lines, which data frames and spreadsheets print before them: every line from the first
/// figure to the last begins with one, each is one more than that of the line before, and words follow some.
void dropLineNumbers(std::u16string_view s, Stream& stream) {
  constexpr std::size_t fewLines = 3;
  std::vector<std::size_t> numbers;  // indices into the values
  std::size_t worded = 0;
  std::uint32_t line = 0;
  for (std::size_t v = 0; v < stream.values.size(); ++v) {
    const Value& value = stream.values[v];
    if (value.cell) return;
    if (!numbers.empty() && value.line == stream.values[numbers.back()].line) continue;
    if (!value.isNumber || value.number.value.scale > 0 || value.number.unitEnd > value.end ||
        !beginsLine(s, stream, value))
      return;
    for (; !numbers.empty() && ++line < value.line;)
      if (const text::Line skipped = text::trimmed(s, stream.lines[line].place);
          skipped.begin < skipped.end && !stream.lines[line].aside)
        return;
    if (!numbers.empty() && value.number.value.units != stream.values[numbers.back()].number.value.units + 1) return;
    numbers.push_back(v);
    line = value.line;
    if (v + 1 == stream.values.size() || stream.values[v + 1].letters > value.letters) ++worded;
  }
  if (numbers.size() < fewLines || worded * 2 < numbers.size()) return;
  for (std::size_t n = numbers.size(); n-- > 0;)
    stream.values.erase(stream.values.begin() + static_cast<std::ptrdiff_t>(numbers[n]));
}

/// Drops the row that numbers the columns, as statistical forms have one: 1 2 3 4 5 6 7, also with the sum that the last
/// one is, 7=1+2+3+4+5+6; with that also one number a line.
/// @param labelled  how many letters of each line belong to labels: a numbered row has none
void dropColumnNumbers(std::u16string_view s, std::span<const std::size_t> labelled, Stream& stream) {
  constexpr std::size_t fewestColumns = 6;
  constexpr std::int64_t mostColumns = 20;
  const auto isNumbered = [](const Value& value, std::size_t column) {
    return value.isNumber && value.number.value.scale == 0 &&
           value.number.value.units == static_cast<std::int64_t>(column);
  };
  std::vector<std::uint32_t> rows;
  for (std::size_t first = 0, end = 0; first < stream.values.size(); first = end) {
    while (end < stream.values.size() && stream.values[end].row == stream.values[first].row) ++end;
    std::size_t behind = first;
    while (behind < end && isNumbered(stream.values[behind], behind - first + 1)) ++behind;
    const bool only = behind == end || s.substr(0, stream.values[behind].begin).ends_with(u'=');
    if (behind - first >= fewestColumns && only && labelled[stream.values[first].line] == 0)
      rows.push_back(stream.values[first].row);
  }
  for (std::size_t last = fewestColumns - 1; last < stream.values.size(); ++last) {
    const Value& sum = stream.values[last];
    if (sum.end >= s.size() || s[sum.end] != u'=' || !sum.isNumber || sum.number.value.units > mostColumns) continue;
    const auto columns = static_cast<std::size_t>(std::max<std::int64_t>(sum.number.value.units, 0));
    if (columns < fewestColumns || columns > last + 1) continue;
    const Value* const values = &stream.values[last + 1 - columns];
    std::size_t numbered = 0;
    while (numbered < columns && isNumbered(values[numbered], numbered + 1) && values[numbered].letters == sum.letters)
      ++numbered;
    for (std::size_t column = 0; numbered == columns && column < columns; ++column) rows.push_back(values[column].row);
  }
  std::erase_if(stream.values,
                [&](const Value& value) { return std::find(rows.begin(), rows.end(), value.row) != rows.end(); });
}

}  // namespace

void settleValues(std::u16string_view s, Stream& stream) {
  addGluedMarks(s, stream);
  std::vector<std::size_t> labelled(stream.lines.size()), others(stream.lines.size());
  std::size_t line = 0;
  for (const Letter& letter : stream.letters) {
    while (line + 1 < stream.lines.size() && letter.at >= stream.lines[line].place.end) ++line;
    ++(letter.labelled ? labelled : others)[line];
  }
  const auto isNoise = [&](const Value& value) {
    if (value.isNumber && followsWords(s, stream, value)) return true;
    if (isAmidWords(s, stream, value) || isNoteMark(s, stream, value)) return true;
    // A share in words ("增长12.5%").
    if (value.isNumber && value.glued && value.number.unitEnd > value.end && s[value.number.unitEnd - 1] == u'%')
      return true;
    // The "/" of 增/减 stands inside a label.
    if (!value.isNumber && value.glued && (value.letters == 0 || !stream.letters[value.letters - 1].endsPiece))
      return true;
    if (value.cell) return false;
    if (isSentence(stream.lines[value.line], labelled[value.line], others[value.line])) return true;
    std::size_t next = value.isNumber ? value.number.unitEnd : value.end;
    while (next < s.size() && s[next] == u' ') ++next;
    constexpr std::u16string_view calendar = u"年月日页号章时";
    return value.isNumber && next < stream.lines[value.line].place.end && calendar.find(s[next]) != calendar.npos;
  };
  std::erase_if(stream.values, isNoise);
  dropBetweenDelimitedLines(s, stream);
  dropColumnNumbers(s, labelled, stream);
  dropLineNumbers(s, stream);
}

}  // namespace gouji::table
