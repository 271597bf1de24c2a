#include "table/unreadable.hpp"

#include <algorithm>
#include <array>

#include "form/labels.hpp"
#include "text/fold.hpp"

namespace gouji::table {
namespace {

constexpr std::u16string_view edges = u"\t|";

/// Letters that look like digits; O alone is a nought to everybody.
constexpr bool looksLikeDigit(char16_t c) {
  constexpr std::u16string_view all = u"OoQDlIiSsZzBGgq";
  return c >= u'B' && c <= u'z' && all.find(c) != all.npos;
}
constexpr bool isLetterO(char16_t c) { return c == u'O' || c == u'o'; }

constexpr bool isExponent(std::u16string_view token, std::size_t at) {
  return (token[at] == u'E' || token[at] == u'e') && at > 0 && text::isDigit(token[at - 1]) && at + 1 < token.size() &&
         (token[at + 1] == u'+' || token[at + 1] == u'-');
}

bool isBehindEdge(std::u16string_view folded, std::size_t at, text::Line line) {
  while (at > line.begin && folded[at - 1] == u' ') --at;
  return at > line.begin && edges.find(folded[at - 1]) != edges.npos;
}

/// Whether the number that begins at `at` runs into no letter that looks like a digit, and in a cell into none at all: nearly
/// all are so.
bool isPlainNumber(std::u16string_view folded, std::size_t at, text::Line line) {
  std::size_t end = at;
  while (end < line.end && (text::isDigit(folded[end]) || folded[end] == u'.')) ++end;
  if (end == line.end) return true;
  if (text::isHan(folded[end])) return !isBehindEdge(folded, at, line);
  return !(looksLikeDigit(folded[end]) || folded[end] == u'E' || folded[end] == u'e');
}

/// "1O", "l3", "1.5E+6"
bool isMixed(std::u16string_view token) {
  bool digit = false, letter = false;
  for (std::size_t i = 0; i < token.size(); ++i) {
    const char16_t c = token[i];
    if (text::isDigit(c))
      digit = true;
    else if (looksLikeDigit(c) || isExponent(token, i))
      letter = true;
    else if (c != u'.' && c != u'+' && c != u'-')
      return false;
  }
  return digit && letter;
}

/// Whether figures stand beside [begin, end): one on its line, or one on each side, whatever parts them.
bool isBesideFigures(std::u16string_view folded, std::size_t begin, std::size_t end, text::Line line) {
  const std::size_t before = begin == 0 ? folded.npos : folded.find_last_not_of(u" \t\n", begin - 1);
  const std::size_t behind = folded.find_first_not_of(u" \t\n", end);
  const auto isFigure = [&](std::size_t i) {
    return i != folded.npos && (text::isDigit(folded[i]) || isLetterO(folded[i]));
  };
  const bool first = isFigure(before), last = isFigure(behind);
  return (first && last) || (first && before >= line.begin) || (last && behind < line.end);
}

/// Whether figures stand on both sides of [begin, end) on its line: behind the last one there may be a column of remarks.
bool isBetweenFigures(std::u16string_view folded, std::size_t begin, std::size_t end, text::Line line) {
  const std::size_t before = begin == 0 ? folded.npos : folded.find_last_not_of(u" \t|", begin - 1);
  const std::size_t behind = folded.find_first_not_of(u" \t|", end);
  return before != folded.npos && before >= line.begin && text::isDigit(folded[before]) && behind < line.end &&
         text::isDigit(folded[behind]);
}

/// "l", "ll", "lO"
bool isLetters(std::u16string_view token) {
  constexpr std::size_t longest = 3;
  if (token.size() == 1) return looksLikeDigit(token.front()) && !isLetterO(token.front());
  const auto isOne = [](char16_t c) { return c == u'l' || c == u'I'; };
  return token.size() <= longest && std::any_of(token.begin(), token.end(), isOne) &&
         std::all_of(token.begin(), token.end(), [&](char16_t c) { return isOne(c) || isLetterO(c); });
}

/// "ll,649": letters for digits, and thousands.
bool isMixedInThousands(std::u16string_view token) {
  std::size_t digits = 0;
  std::u16string plain;
  for (std::size_t i = token.size(); i-- > 0;) {
    if (token[i] == u',' && digits == 3)
      digits = 0;
    else
      plain += token[i], ++digits;
  }
  return plain.size() < token.size() && digits <= 3 && isMixed(plain);
}

/// "5了" in a cell: a character that recognition gives for a digit, behind figures.
bool isTrailed(std::u16string_view cell) {
  constexpr std::u16string_view likeDigits = u"了丁口囗乙";
  return cell.size() > 1 && likeDigits.find(cell.back()) != likeDigits.npos &&
         std::all_of(cell.begin(), cell.end() - 1, text::isDigit);
}

/// "三", "十二": seldom in a table, but no blank. A lone 一 may be a dash.
bool isNumeral(std::u16string_view cell) {
  return cell != u"一" && cell.find_first_not_of(u"一二三四五六七八九十百千万两") == cell.npos;
}

/// "待核", "见注": words, and no part of any label.
bool isRemark(std::u16string_view cell) {
  constexpr std::size_t longest = 4;
  constexpr std::array<std::u16string_view, 9> others{u"无",   u"没有", u"零",   u"〇", u"合计",
                                                      u"小计", u"件",   u"万元", u"元"};
  if (cell.size() > longest || !std::all_of(cell.begin(), cell.end(), text::isHan)) return false;
  if (std::find(others.begin(), others.end(), cell) != others.end()) return false;
  for (const std::string_view table : {"proactive", "requests", "disputes"})
    for (const form::Label& label : form::labelsOf(table))
      if (label.letters.find(cell) != label.letters.npos) return false;
  return true;
}

/// "l", "?", "#REF!", "####", "=SUM(D4:I4)"
bool isNoFigure(std::u16string_view cell) {
  const char16_t first = cell.front();
  if (isLetters(cell) || (cell.size() == 1 && first == u'?')) return true;
  if (first == u'?') return cell.find_first_not_of(u'?') == cell.npos;
  return (first == u'#' || first == u'=') && std::none_of(cell.begin(), cell.end(), text::isHan);
}

}  // namespace

bool fillsCell(std::u16string_view folded, std::size_t begin, std::size_t end, text::Line line) {
  while (end < line.end && folded[end] == u' ') ++end;
  return isBehindEdge(folded, begin, line) && (end >= line.end || edges.find(folded[end]) != edges.npos);
}

bool isNought(std::u16string_view folded, std::size_t at, text::Line line) {
  return isLetterO(folded[at]) && isBesideFigures(folded, at, at + 1, line);
}

std::size_t unreadableEnd(std::u16string_view folded, std::size_t at, text::Line line) {
  constexpr std::u16string_view delimiters = u" \t\n|,;\"";
  constexpr std::size_t longest = 60;
  const char16_t c = folded[at];
  const bool word = text::isHan(c);
  if (word ? !isBehindEdge(folded, at, line) : text::isDigit(c) && isPlainNumber(folded, at, line)) return at;
  if (!word && !text::isDigit(c) && !looksLikeDigit(c) && c != u'?' && c != u'#' && c != u'=') return at;
  if (at > line.begin && folded[at - 1] == u':') return at;  // "12:30" is a time
  const std::u16string_view rest = folded.substr(at, std::min(line.end - at, longest));
  const std::size_t token = std::min(rest.find_first_of(delimiters), rest.size());
  if (isMixed(rest.substr(0, token))) return at + token;
  if (isLetters(rest.substr(0, token)) && isBesideFigures(folded, at, at + token, line)) return at + token;
  std::size_t cell = std::min(rest.find_first_of(edges), rest.size());
  while (cell > 0 && rest[cell - 1] == u' ') --cell;
  if (cell == 0 || !fillsCell(folded, at, at + cell, line)) return at;
  const std::u16string_view text = rest.substr(0, cell);
  if (isMixedInThousands(text) || isTrailed(text)) return at + cell;
  if (!word) return isNoFigure(text) ? at + cell : at;
  const bool known = isNumeral(text) ? isBesideFigures(folded, at, at + cell, line)
                                     : isBetweenFigures(folded, at, at + cell, line) && isRemark(text);
  return known ? at + cell : at;
}

}  // namespace gouji::table
