#include "table/stream.hpp"

#include <algorithm>
#include <map>

#include "text/fold.hpp"

namespace gouji::table {
namespace {

using text::Commas;

constexpr bool isDelimiter(char16_t c) { return text::isSpace(c) || c == u'|' || c == u',' || c == u';' || c == u'"'; }

/// Whether a line repeats the report's title, as the head of a page does: no label has its words.
bool isRunningHead(std::u16string_view folded, text::Line line) {
  constexpr std::u16string_view title = u"公开工作年度报告";
  constexpr std::size_t longestHead = 80;
  if (line.end - line.begin > longestHead) return false;
  std::size_t matched = 0;
  for (std::size_t i = line.begin; i < line.end && matched < title.size(); ++i) {
    if (folded[i] == u'\t' || folded[i] == u'|') return false;
    if (!text::isSpace(folded[i])) matched = folded[i] == title[matched] ? matched + 1 : folded[i] == title[0];
  }
  return matched == title.size();
}

class Tokenizer {
 public:
  Tokenizer(std::u16string_view folded, std::size_t begin, std::size_t end, char16_t listDelimiter)
      : s_(folded.substr(0, end)), commas_(listDelimiter == u',' ? Commas::separate : Commas::groupThousands) {
    stream_.listDelimiter = listDelimiter;
    for (const text::Line& line : text::linesOf(folded, begin, end))
      stream_.lines.push_back({line,
                               folded.substr(line.begin, line.end - line.begin).find_first_of(u"\t|") != folded.npos,
                               text::isPageNumber(folded, line) || isRunningHead(folded, line)});
  }

  Stream run() {
    for (line_ = 0; line_ < stream_.lines.size(); ++line_)
      if (!stream_.lines[line_].pageNumber) readLine(stream_.lines[line_].place);
    return std::move(stream_);
  }

 private:
  void readLine(text::Line line) {
    for (std::size_t at = line.begin; at < line.end;) {
      if (stream_.values.size() >= mostValues || stream_.letters.size() >= mostLetters) return;
      if (const std::size_t next = readItemNumber(at); next > at)
        at = next;
      else if (const std::size_t next2 = readNumber(at, line.end); next2 > at)
        at = next2;
      else if (const std::size_t next3 = readBlankMark(at, line); next3 > at)
        at = next3;
      else {
        if (text::isHan(s_[at])) {
          stream_.letters.push_back({s_[at], item_, false, false, static_cast<std::uint32_t>(at)});
          item_ = 0;
        }
        ++at;
      }
    }
  }

  /// "3." or "3、" or "(3)" before a word names an item of the form; it is no figure.
  std::size_t readItemNumber(std::size_t at) {
    std::size_t i = at;
    const bool bracketed = s_[i] == u'(';
    if (bracketed) ++i;
    if (i >= s_.size() || !text::isDigit(s_[i]) || s_[i] == u'0') return at;
    if (!bracketed && i > 0 && (text::isDigit(s_[i - 1]) || s_[i - 1] == u'.' || s_[i - 1] == u'-')) return at;
    const auto item = static_cast<std::uint8_t>(s_[i] - u'0');
    // A line break may part the digit from its mark.
    const std::size_t digitEnd = ++i;
    while (i < s_.size() && text::isSpace(s_[i]) && !bracketed) ++i;
    if (i >= s_.size()) return at;
    const char16_t mark = s_[i];
    // A comma below the last figure of a row goes on with the label before it.
    if (mark == u'、' && isParted(digitEnd, i) && !beginsLine(at)) return at;
    const bool marked = bracketed ? mark == u')'
                                  : mark == u'.' || mark == u'、' || mark == u')' ||
                                        (mark == u',' && i == digitEnd && commas_ == Commas::groupThousands);
    if (!marked) return at;
    for (++i; i < s_.size() && text::isSpace(s_[i]);) ++i;
    if (i >= s_.size() || !(text::isHan(s_[i]) || s_[i] == u'"')) return at;
    item_ = item;
    return i;
  }

  bool isParted(std::size_t begin, std::size_t end) const {
    return s_.substr(begin, end - begin).find(u'\n') != s_.npos;
  }

  bool beginsLine(std::size_t at) const {
    while (at > 0 && s_[at - 1] != u'\n' && text::isSpace(s_[at - 1])) --at;
    return at == 0 || s_[at - 1] == u'\n';
  }

  std::size_t readNumber(std::size_t at, std::size_t lineEnd) {
    const char16_t c = s_[at];
    const bool word = c == u'减' || c == u'增';
    const bool sign = c == u'-' || c == u'+';
    if (!word && !sign && !text::isDigit(c)) return at;
    const bool parted = at == 0 || isDelimiter(s_[at - 1]);
    if (word && !parted) return at;
    if (sign && !parted && !text::isHan(s_[at - 1])) return at;
    const bool quoted = at > 0 && s_[at - 1] == u'"';
    const auto number = text::numberAt(s_, at, quoted ? Commas::groupThousands : commas_);
    if (!number || number->end > lineEnd) return at;
    Value value;
    value.number = *number;
    value.begin = static_cast<std::uint32_t>(number->begin);
    value.end = static_cast<std::uint32_t>(number->end);
    value.line = static_cast<std::uint32_t>(line_);
    value.letters = static_cast<std::uint32_t>(stream_.letters.size());
    value.glued = at > 0 && text::isHan(s_[at - 1]);
    stream_.values.push_back(value);
    item_ = 0;
    // A unit that begins a word is no unit: "1 项目" keeps 项.
    const bool unitEnds = number->unitEnd >= s_.size() || !text::isHan(s_[number->unitEnd]);
    return unitEnds && number->unitEnd <= lineEnd ? number->unitEnd : number->end;
  }

  /// "/", "-", "--", "无" alone in their cell.
  std::size_t readBlankMark(std::size_t at, text::Line line) {
    std::size_t end = at;
    if (s_[at] == u'/' || s_[at] == u'\\' || s_[at] == u'无') end = at + 1;
    while (end < line.end && s_[end] == u'-' && s_[at] == u'-') ++end;
    if (end == at || end - at > 2) return at;
    const bool glued = at > line.begin && !isDelimiter(s_[at - 1]);
    if (glued && (s_[at] == u'无' || !(text::isHan(s_[at - 1]) || s_[at - 1] == u')'))) return at;
    if (end < line.end && !isDelimiter(s_[end])) return at;
    Value value;
    value.isNumber = false;
    value.glued = glued;
    value.begin = static_cast<std::uint32_t>(at);
    value.end = static_cast<std::uint32_t>(end);
    value.line = static_cast<std::uint32_t>(line_);
    value.letters = static_cast<std::uint32_t>(stream_.letters.size());
    stream_.values.push_back(value);
    return end;
  }

  std::u16string_view s_;
  Commas commas_;
  Stream stream_;
  std::size_t line_ = 0;
  std::uint8_t item_ = 0;
};

/// Rows of grids are numbered apart from the lines of the text.
std::uint32_t rowOfGrid(const FoldedCell& cell) { return 0x80000000U + (cell.grid << 16) + cell.row; }

/// Whether nothing but an item number ("3.") stands in the cell of `value`.
bool isItemNumber(std::u16string_view s, const Value& value) {
  const text::Line cell = text::trimmed(s, {value.cell->begin, value.cell->end});
  return value.isNumber && cell.begin == value.begin && cell.end == value.end + 1UL &&
         (s[value.end] == u'.' || s[value.end] == u'、');
}

/// In the columns of labels an item number may stand in a row of its own, cut from its words by a page break.
void dropItemNumbers(std::u16string_view s, Stream& stream) {
  std::map<std::uint32_t, std::uint32_t> firstColumns;  // of figures, by grid
  for (const Value& value : stream.values)
    if (value.cell && !isItemNumber(s, value)) {
      auto& first = firstColumns.try_emplace(value.cell->grid, value.cell->column).first->second;
      first = std::min(first, value.cell->column);
    }
  std::erase_if(stream.values, [&](const Value& value) {
    if (!value.cell || !isItemNumber(s, value)) return false;
    const auto first = firstColumns.find(value.cell->grid);
    return first != firstColumns.end() && value.cell->column < first->second;
  });
}

/// A single figure alone on its line between the cells of a grid is a page number.
void dropBetweenCells(std::u16string_view s, Stream& stream) {
  const auto inCell = [&](std::size_t v) { return v >= stream.values.size() || stream.values[v].cell; };
  std::vector<Value> kept;
  bool cells = false;
  for (std::size_t v = 0; v < stream.values.size(); ++v) {
    const Value& value = stream.values[v];
    cells = cells || value.cell;
    const text::Line line = text::trimmed(s, stream.lines[value.line].place);
    const bool alone = value.isNumber && line.begin == value.begin && line.end == value.end;
    const bool besideCells = (v == 0 || inCell(v - 1)) && inCell(v + 1) && stream.values.size() > 1;
    if (value.cell || !alone || !besideCells) kept.push_back(value);
  }
  if (cells) stream.values = std::move(kept);
}

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

/// 无 stuck to the end of a label is a mark, not a letter.
void addGluedMarks(std::u16string_view s, Stream& stream) {
  for (std::uint32_t l = 1; l < stream.letters.size(); ++l) {
    const Letter &letter = stream.letters[l], &before = stream.letters[l - 1];
    const std::uint32_t at = letter.at;
    if (letter.character != u'无' || letter.labelled || !before.endsPiece || before.at + 1 != at) continue;
    if (at + 1 < s.size() && !isDelimiter(s[at + 1])) continue;
    Value mark;
    mark.isNumber = false;
    mark.begin = at;
    mark.end = at + 1;
    mark.glued = true;
    mark.letters = l;
    const auto next = std::upper_bound(stream.values.begin(), stream.values.end(), at,
                                       [](std::uint32_t offset, const Value& v) { return offset < v.begin; });
    const auto line =
        std::upper_bound(stream.lines.begin(), stream.lines.end(), at,
                         [](std::uint32_t offset, const StreamLine& l2) { return offset < l2.place.begin; });
    mark.line = mark.row = static_cast<std::uint32_t>(line - stream.lines.begin()) - 1;
    stream.values.insert(next, mark);
  }
}

}  // namespace

char16_t listDelimiterOf(std::u16string_view s, std::size_t begin, std::size_t end) {
  std::size_t commas = 0, semicolons = 0;  // lines that are lists
  for (const text::Line& line : text::linesOf(s, begin, end)) {
    std::size_t byComma = 0, bySemicolon = 0;
    for (std::size_t i = line.begin + 1; i < line.end; ++i) {
      if (s[i] != u',' && s[i] != u';') continue;
      if (!text::isDigit(s[i - 1]) && s[i - 1] != s[i]) continue;
      std::size_t digits = 0;
      while (i + 1 + digits < line.end && text::isDigit(s[i + 1 + digits])) ++digits;
      if (s[i] == u';')
        ++bySemicolon;
      else if (digits != 3)
        ++byComma;  // three digits may be a group of thousands
    }
    if (byComma >= 2) ++commas;
    if (bySemicolon >= 2) ++semicolons;
  }
  constexpr std::size_t fewLists = 2;
  if (commas >= fewLists && commas >= semicolons) return u',';
  return semicolons >= fewLists ? u';' : u'\0';
}

Stream streamOf(std::u16string_view folded, std::size_t begin, std::size_t end, const FoldedGrids& grids,
                char16_t listDelimiter) {
  Stream stream = Tokenizer(folded, begin, end, listDelimiter).run();
  std::size_t barred = 0, leading = 0;
  for (const StreamLine& line : stream.lines) {
    const text::Line place = text::trimmed(folded, line.place);
    const std::u16string_view text = folded.substr(place.begin, place.end - place.begin);
    if (text.find(u'|') == text.npos) continue;
    ++barred;
    if (text.front() == u'|') ++leading;
  }
  stream.leadingBars = leading * 2 > barred;
  for (Value& value : stream.values) {
    value.cell = grids.empty() ? nullptr : grids.cellAt(value.begin);
    value.row = value.cell ? rowOfGrid(*value.cell) : value.line;
  }
  if (!grids.empty()) {
    dropItemNumbers(folded, stream);
    dropBetweenCells(folded, stream);
  }
  return stream;
}

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
}

}  // namespace gouji::table
