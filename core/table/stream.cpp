#include "table/stream.hpp"

#include <algorithm>
#include <map>

#include "form/labels.hpp"
#include "outline/print_heads.hpp"
#include "table/blank_marks.hpp"
#include "table/remarks.hpp"
#include "table/unreadable.hpp"
#include "text/fold.hpp"
#include "text/search.hpp"

namespace gouji::table {
namespace {

using text::Commas;

constexpr bool isAsciiLetter(char16_t c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

constexpr text::FirstLetters signs{text::signLetters};

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
  Tokenizer(std::u16string_view folded, std::size_t begin, std::size_t end, const text::PageNumbers& pageNumbers,
            char16_t listDelimiter)
      : s_(folded.substr(0, end)), commas_(listDelimiter == u',' ? Commas::separate : Commas::groupThousands) {
    stream_.listDelimiter = listDelimiter;
    for (const text::Line& line : text::linesOf(folded, begin, end))
      stream_.lines.push_back({line,
                               folded.substr(line.begin, line.end - line.begin).find_first_of(u"\t|") != folded.npos,
                               pageNumbers.isOne(line) || isRunningHead(folded, line) ||
                                   outline::isPrintHead(folded, line) || isRemark(folded, line)});
    bulleted_ = isBulleted();
    stream_.letters.reserve(std::min(mostLetters, end - begin));
  }

  Stream run() {
    for (line_ = 0; line_ < stream_.lines.size(); ++line_)
      if (!stream_.lines[line_].aside) readLine(stream_.lines[line_].place);
    return std::move(stream_);
  }

 private:
  /// Where the dash of a list item ends, if `line` begins with one; else its beginning.
  std::size_t bulletEnd(text::Line line) const {
    const text::Line item = text::trimmed(s_, line);
    return item.begin + 1 < item.end && s_[item.begin] == u'-' && s_[item.begin + 1] == u' ' ? item.begin + 1
                                                                                             : line.begin;
  }

  /// What stands behind the dash of a list item, or nothing.
  char16_t beginOfItem(text::Line line) const {
    const std::size_t end = bulletEnd(line), at = s_.find_first_not_of(u" (", end);
    return end > line.begin && at < line.end ? s_[at] : u'\0';
  }

  /// Whether most lines are items of a list behind dashes: they are no marks for none then.
  bool isBulleted() const {
    std::size_t lines = 0, items = 0;
    for (const StreamLine& line : stream_.lines) {
      const text::Line written = text::trimmed(s_, line.place);
      if (written.begin == written.end) continue;
      ++lines;
      const char16_t item = beginOfItem(line.place);
      if (text::isHan(item) || text::isDigit(item)) ++items;
    }
    return items * 2 > lines;
  }

  void readLine(text::Line line) {
    const bool bullet = bulleted_ || text::isHan(beginOfItem(line));
    for (std::size_t at = std::max(behindNote_, bullet ? bulletEnd(line) : line.begin); at < line.end;) {
      if (stream_.values.size() >= mostValues || stream_.letters.size() >= mostLetters) return;
      const bool begins = at == line.begin || isDelimiter(s_[at - 1]);
      if (const std::size_t aside = asideEnd(at); aside > at) {
        at = behindNote_ = aside;
        continue;
      }
      if (const std::size_t end = begins ? readUnreadable(at, line) : at; end > at)
        at = end;
      else if (isMereLetter(s_[at]))
        readLetter(at++);
      else if (const std::size_t next = readItemNumber(at); next > at)
        at = next;
      else if (const std::size_t next2 = readNumber(at, line.end); next2 > at)
        at = next2;
      else if (const std::size_t zero = readZero(at, line.end); zero > at)
        at = zero;
      else if (const std::size_t next3 = readBlankMark(at, line); next3 > at)
        at = next3;
      else {
        if (text::isHan(s_[at])) readLetter(at);
        ++at;
      }
    }
  }

  /// Whether `c` is a letter with which no figure and no mark begins: most are.
  static bool isMereLetter(char16_t c) {
    return text::isHan(c) && !signs.mayHold(c) && !isZero(c) && c != u'无' && c != u'没' && c != u'暂' && c != u'空';
  }

  static bool isZero(char16_t c) { return c == u'零' || c == u'〇'; }

  /// "零" alone in its cell.
  std::size_t readZero(std::size_t at, std::size_t lineEnd) {
    const bool parted = (at == 0 || isDelimiter(s_[at - 1])) && (at + 1 == lineEnd || isDelimiter(s_[at + 1]));
    if (!isZero(s_[at]) || !parted) return at;
    Value value = valueAt(at, at + 1);
    value.number.begin = at;
    value.number.end = value.number.unitEnd = at + 1;
    stream_.values.push_back(value);
    return at + 1;
  }

  void readLetter(std::size_t at) {
    stream_.letters.push_back({s_[at], item_, false, false, static_cast<std::uint32_t>(at)});
    item_ = 0;
  }

  /// Where what is no part of the table ends within a line: "（其中网上申请2件）" behind a figure, "- 5 -" within a word.
  std::size_t asideEnd(std::size_t at) const {
    if (s_[at] == u'(' && !stream_.values.empty()) {
      const Value& last = stream_.values.back();
      return last.end == at || (last.isNumber && last.number.unitEnd == at) ? noteEnd(s_, at) : at;
    }
    return s_[at] == u'-' ? pageMarkEnd(s_, at) : at;
  }

  /// "3." or "3、" or "(3)" before a word names an item of the form; it is no figure.
  std::size_t readItemNumber(std::size_t at) {
    std::size_t i = at;
    const bool bracketed = s_[i] == u'(';
    if (bracketed) ++i;
    if (i >= s_.size() || !text::isDigit(s_[i]) || s_[i] == u'0') return at;
    const bool behindFigure = !stream_.values.empty() && stream_.values.back().end == at;
    if (!bracketed && !behindFigure && i > 0 && (text::isDigit(s_[i - 1]) || s_[i - 1] == u'.' || s_[i - 1] == u'-'))
      return at;
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
                                        (mark == u',' && i == digitEnd && commas_ == Commas::groupThousands &&
                                         (at == 0 || !text::isHan(s_[at - 1])));
    if (!marked) return readUnmarkedItem(at, digitEnd);
    const std::size_t markEnd = i + 1;
    for (++i; i < s_.size() && text::isSpace(s_[i]);) ++i;
    if (i >= s_.size() || !(text::isHan(s_[i]) || s_[i] == u'"')) return at;
    // "0. 0. 1." at the end of a row, "（0） （1）"
    if (isParted(markEnd, i) && isBehindCell(at) && !isItem(item, i)) return at;
    // "科研机构4、社会公益组织8" are figures in a list.
    if (mark == u'、' && at > 0 && text::isHan(s_[at - 1]) && (!isItem(item, i) || beginsWith(i, u"其他"))) return at;
    item_ = item;
    return i;
  }

  /// "3其他", "3\t其他": the number of an item without its mark, behind no figure on its line and before the words of an item
  /// with this number.
  std::size_t readUnmarkedItem(std::size_t at, std::size_t end) {
    const std::size_t lineBegin = stream_.lines[line_].place.begin;
    const std::size_t before = at > lineBegin ? s_.find_last_not_of(u" \t|", at - 1) : s_.npos;
    const bool behindFigure = before != s_.npos && before >= lineBegin && text::isDigit(s_[before]);
    if (behindFigure) return at;
    const auto item = static_cast<std::uint8_t>(s_[at] - u'0');
    while (end < s_.size() && (s_[end] == u' ' || s_[end] == u'\t' || s_[end] == u'|')) ++end;
    // "法律服务机构：3 其他：1"
    const bool column = at > lineBegin && s_[at - 1] == u':' && beginsWith(end, u"其他");
    if (column || !isItem(item, end)) return at;
    item_ = item;
    return end;
  }

  /// Whether the words of an item with this number begin at `at`.
  bool isItem(std::uint8_t item, std::size_t at) const {
    const auto labels = form::labelsOf("requests");
    return std::any_of(labels.begin(), labels.end(), [&](const form::Label& label) {
      return label.item == item && beginsWith(at, label.letters.substr(0, 4));
    });
  }

  /// Whether `letters` come next, with nothing but quotation marks between.
  bool beginsWith(std::size_t at, std::u16string_view letters) const {
    for (const char16_t letter : letters) {
      while (at < s_.size() && s_[at] == u'"') ++at;
      if (at >= s_.size() || s_[at++] != letter) return false;
    }
    return true;
  }

  bool isParted(std::size_t begin, std::size_t end) const {
    return s_.substr(begin, end - begin).find(u'\n') != s_.npos;
  }

  /// Whether a cell of the line that is read ends before `at`, with nothing but what parts cells between.
  bool isBehindCell(std::size_t at) const {
    if (stream_.values.empty() || stream_.values.back().line != line_) return false;
    const Value& last = stream_.values.back();
    const std::size_t end = last.isNumber ? std::max<std::size_t>(last.end, last.number.unitEnd) : last.end;
    constexpr std::size_t farthest = 40;  // a line may be as long as the text
    return end < at && at - end <= farthest && s_.substr(end, at - end).find_first_not_of(u" \t|.()") == s_.npos;
  }

  bool beginsLine(std::size_t at) const {
    while (at > 0 && s_[at - 1] != u'\n' && text::isSpace(s_[at - 1])) --at;
    return at == 0 || s_[at - 1] == u'\n';
  }

  /// Whether a figure has run into the number of the item behind it: "21.属于国家秘密" where the row before ends with 2.
  /// No form has more than nine items.
  bool endsWithItem(const text::Number& number) const {
    const std::size_t end = number.end;
    return number.value.scale == 0 && end - number.begin > 1 && text::isDigit(s_[end - 2]) && s_[end - 1] != u'0' &&
           end + 1 < s_.size() && s_[end] == u'.' && text::isHan(s_[end + 1]);
  }

  /// Whether the sign of a figure may follow `before`: not in "12-5", "A-5", "(1)-5" or within "--5".
  static bool maySign(char16_t before) {
    return !text::isDigit(before) && !isAsciiLetter(before) && before != u')' && before != u'-' && before != u'+';
  }

  std::size_t readNumber(std::size_t at, std::size_t lineEnd) {
    const char16_t c = s_[at];
    const bool word = text::isHan(c) || c == u'↓' || c == u'↑' || c == u'▼' || c == u'▲';
    const bool sign = c == u'-' || c == u'+';
    if (!(word && signs.mayHold(c)) && !sign && !text::isDigit(c)) return at;
    const bool parted = at == 0 || isDelimiter(s_[at - 1]);
    if (word && !parted) return at;
    if (sign && !parted && !maySign(s_[at - 1])) return at;
    const bool quoted = at > 0 && s_[at - 1] == u'"';
    auto number = text::numberAt(s_, at, quoted ? Commas::groupThousands : commas_);
    if (number && endsWithItem(*number)) number = text::numberAt(s_.substr(0, number->end - 1), at, commas_);
    if (!number || number->end > lineEnd) return at;
    // `colspan="3"` is markup.
    if (quoted && at > 2 && s_[at - 2] == u'=' && isAsciiLetter(s_[at - 3])) return number->end;
    Value value = valueAt(number->begin, number->end);
    value.isNumber = !number->tooLong;
    value.unreadable = number->tooLong;
    value.number = *number;
    value.number.value = wholeOf(number->value);
    value.glued = at > 0 && text::isHan(s_[at - 1]);
    stream_.values.push_back(value);
    item_ = 0;
    // A unit that begins a word is no unit: "1 项目" keeps 项.
    const bool unitEnds = number->unitEnd >= s_.size() || !text::isHan(s_[number->unitEnd]);
    return unitEnds && number->unitEnd <= lineEnd ? number->unitEnd : number->end;
  }

  /// Programs print a whole number as "12.0" or "12.00".
  static Decimal wholeOf(Decimal value) {
    Decimal whole = value;
    for (; whole.scale > 0; --whole.scale) {
      if (whole.units % 10 != 0) return value;
      whole.units /= 10;
    }
    return whole;
  }

  std::size_t readBlankMark(std::size_t at, text::Line line) {
    if (text::isSpace(s_[at])) return at;
    const std::size_t end = blankMarkEnd(s_, at, line, isBehindCell(at));
    const bool glued = at > line.begin && !isDelimiter(s_[at - 1]);
    if (end == at || (glued && (s_[at] == u'无' || !(text::isHan(s_[at - 1]) || s_[at - 1] == u')')))) return at;
    Value value = valueAt(at, end);
    value.isNumber = false;
    value.glued = glued;
    stream_.values.push_back(value);
    return end;
  }

  std::size_t readUnreadable(std::size_t at, text::Line line) {
    const std::size_t end = unreadableEnd(s_, at, line);
    if (end == at) return at;
    Value value = valueAt(at, end);
    value.isNumber = false;
    value.unreadable = true;
    stream_.values.push_back(value);
    return end;
  }

  Value valueAt(std::size_t begin, std::size_t end) const {
    Value value;
    value.begin = static_cast<std::uint32_t>(begin);
    value.end = static_cast<std::uint32_t>(end);
    value.line = static_cast<std::uint32_t>(line_);
    value.letters = static_cast<std::uint32_t>(stream_.letters.size());
    return value;
  }

  std::u16string_view s_;
  Commas commas_;
  Stream stream_;
  bool bulleted_ = false;
  std::size_t behindNote_ = 0;  // behind what was last left aside
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

}  // namespace

std::uint32_t lineOf(const Stream& stream, std::size_t at) {
  const auto behind = std::upper_bound(stream.lines.begin(), stream.lines.end(), at,
                                       [](std::size_t offset, const StreamLine& l) { return offset < l.place.begin; });
  return static_cast<std::uint32_t>(behind - stream.lines.begin()) - 1;
}

bool isAlone(const Stream& stream, std::size_t value) {
  const Value& v = stream.values[value];
  const text::Line line = stream.lines[v.line].place;
  const bool letterBefore = v.letters > 0 && stream.letters[v.letters - 1].at >= line.begin;
  const bool letterBehind = v.letters < stream.letters.size() && stream.letters[v.letters].at < line.end;
  const bool last = value + 1 == stream.values.size() || stream.values[value + 1].row != v.row;
  return v.isNumber && !v.cell && beginsRow(stream, value) && last && !letterBefore && !letterBehind;
}

bool mayBePageNumber(const Stream& stream, std::size_t value) {
  constexpr std::size_t mostDigits = 3;
  const Value& v = stream.values[value];
  return isAlone(stream, value) && v.number.unitEnd == v.end && v.end - v.begin <= mostDigits;
}

Stream streamOf(std::u16string_view folded, std::size_t begin, std::size_t end, const FoldedGrids& grids,
                const text::PageNumbers& pageNumbers, char16_t listDelimiter) {
  Stream stream = Tokenizer(folded, begin, end, pageNumbers, listDelimiter).run();
  std::size_t barred = 0, leading = 0;
  for (const StreamLine& line : stream.lines) {
    const text::Line place = text::trimmed(folded, line.place);
    const std::u16string_view text = folded.substr(place.begin, place.end - place.begin);
    if (text.find(u'|') == text.npos) continue;
    ++barred;
    if (text.front() == u'|') ++leading;
  }
  stream.leadingBars = (barred - leading) * 10 <= barred;
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

}  // namespace gouji::table
