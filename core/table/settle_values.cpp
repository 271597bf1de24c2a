#include "table/settle_values.hpp"

#include <algorithm>
#include <span>
#include <vector>

#include "table/row_sums.hpp"
#include "text/fold.hpp"

namespace gouji::table {
namespace {

/// What a line is made of.
struct LineTokens {
  std::size_t labelled = 0, others = 0;  ///< letters that belong to labels, and that do not
  bool endsAsRow = false;                ///< behind its last letter many figures stand, and their sum
};

std::vector<LineTokens> tokensOf(const Stream& stream) {
  std::vector<LineTokens> tokens(stream.lines.size());
  std::size_t line = 0;
  for (const Letter& letter : stream.letters) {
    while (line + 1 < stream.lines.size() && letter.at >= stream.lines[line].place.end) ++line;
    ++(letter.labelled ? tokens[line].labelled : tokens[line].others);
  }
  constexpr std::size_t fewestFigures = 6;
  for (std::uint32_t v = 0, end = 0; v < stream.values.size(); v = end) {
    const Value& first = stream.values[v];
    std::vector<std::uint32_t> figures;
    for (; end < stream.values.size() && stream.values[end].line == first.line; ++end) {
      if (stream.values[end].letters != stream.values[v].letters) figures.clear(), v = end;
      figures.push_back(end);
    }
    tokens[first.line].endsAsRow = figures.size() >= fewestFigures && comesOut(stream, figures);
  }
  return tokens;
}

/// A line is a sentence where most of its letters belong to no label, nothing parts its cells, and it does not end with
/// figures and their sum, as a row of many columns does.
bool isSentence(const StreamLine& line, const LineTokens& tokens) {
  return !line.delimited && tokens.others >= 6 && tokens.others > 2 * tokens.labelled && !tokens.endsAsRow;
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

/// The total that the figures in [first, end) lack, in a line whose last cell is empty; 0 where they lack none.
std::int64_t lackingTotal(std::u16string_view s, const Stream& stream, std::size_t first, std::size_t end) {
  const StreamLine& line = stream.lines[stream.values[first].line];
  std::u16string_view text = s.substr(line.place.begin, line.place.end - line.place.begin);
  if (text.ends_with(u'|')) text.remove_suffix(1);
  const std::size_t edge = text.find_last_not_of(u' ');
  if (!line.delimited || edge == text.npos || (text[edge] != u'\t' && text[edge] != u'|')) return 0;
  std::int64_t sum = 0, last = 0;
  for (std::size_t v = first; v < end; ++v) {
    last = countOf(stream.values[v]).value_or(0);
    sum += last;
  }
  return end - first > 1 && sum == 2 * last ? 0 : sum;
}

/// Whether a line holds nothing but what may be numbers of pages: "12", "3/9"; or the year of a running head.
bool isOfPageNumbers(std::u16string_view line) {
  constexpr std::size_t mostDigits = 3;
  std::size_t digits = 0;
  const bool pages = std::all_of(line.begin(), line.end(), [&](char16_t c) {
    digits = text::isDigit(c) ? digits + 1 : 0;
    return digits <= mostDigits && (digits > 0 || c == u'/' || c == u' ');
  });
  return pages || (line.size() == 4 && line.starts_with(u"20") && std::all_of(line.begin(), line.end(), text::isDigit));
}

/// Figures that are alone on their lines where (nearly) all others stand in rows of cells parted by tabs or bars are page
/// numbers; but one below a row whose total it is has slipped out of it.
void dropBetweenDelimitedLines(std::u16string_view s, Stream& stream) {
  std::size_t rows = 0, others = 0;
  std::vector<std::uint32_t> bareLines;  // in order: of nothing but figures, no delimited ones
  std::int64_t lacking = 0;              // of the line before
  for (std::size_t v = 0; v < stream.values.size();) {
    const std::uint32_t line = stream.values[v].line;
    const std::size_t first = v;
    while (v < stream.values.size() && stream.values[v].line == line) ++v;
    const auto& [place, delimited, aside] = stream.lines[line];
    ++(delimited && v - first > 1 ? rows : others);
    const bool slipped = lacking > 0 && v - first == 1 && countOf(stream.values[first]) == lacking;
    if (!delimited && !slipped && isOfPageNumbers(s.substr(place.begin, place.end - place.begin)))
      bareLines.push_back(line);
    lacking = lackingTotal(s, stream, first, v);
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
/// @param tokens  of each line: no letter of a numbered row belongs to a label
void dropColumnNumbers(std::u16string_view s, std::span<const LineTokens> tokens, Stream& stream) {
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
    if (behind - first >= fewestColumns && only && tokens[stream.values[first].line].labelled == 0)
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
  const std::vector<LineTokens> tokens = tokensOf(stream);
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
    if (isSentence(stream.lines[value.line], tokens[value.line])) return true;
    std::size_t next = value.isNumber ? value.number.unitEnd : value.end;
    while (next < s.size() && s[next] == u' ') ++next;
    constexpr std::u16string_view calendar = u"年月日页号章时";
    return value.isNumber && next < stream.lines[value.line].place.end && calendar.find(s[next]) != calendar.npos;
  };
  std::erase_if(stream.values, isNoise);
  dropBetweenDelimitedLines(s, stream);
  dropColumnNumbers(s, tokens, stream);
  dropLineNumbers(s, stream);
}

}  // namespace gouji::table
