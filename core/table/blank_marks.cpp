#include "table/blank_marks.hpp"

#include <algorithm>
#include <array>

#include "table/stream.hpp"
#include "table/unreadable.hpp"
#include "text/fold.hpp"

namespace gouji::table {
namespace {

/// "--"; longer ones are rules, unless they stand behind a cell.
constexpr std::size_t longestDash = 2;
/// Six points are an ellipsis in Chinese.
constexpr std::size_t longestRun = 6;
/// Farther away nothing is looked for: a line may be as long as the text.
constexpr std::size_t farthest = 40;

bool isParted(std::u16string_view folded, std::size_t at, std::size_t end, text::Line line) {
  return (at == line.begin || isDelimiter(folded[at - 1])) && (end == line.end || isDelimiter(folded[end]));
}

/// Whether a figure or the same mark again comes next on the line.
bool standsBeforeCell(std::u16string_view folded, std::size_t at, std::size_t end, text::Line line) {
  const std::size_t next = folded.substr(0, std::min(line.end, end + farthest)).find_first_not_of(u" \t|", end);
  if (next == folded.npos) return false;
  const std::u16string_view mark = folded.substr(at, end - at);
  return text::isDigit(folded[next]) || folded.substr(next, mark.size()) == mark;
}

/// Marks that may mean anything elsewhere; `at` where none begins.
std::size_t anyMarkEnd(std::u16string_view folded, std::size_t at, text::Line line) {
  constexpr std::u16string_view single = u"×·○~°", runs = u"-.";
  // Data frames print the last three.
  constexpr std::array<std::u16string_view, 8> words{u"暂无", u"没有", u"无此项", u"空白",
                                                     u"空",   u"NaN",  u"nan",    u"None"};
  if (single.find(folded[at]) != single.npos) return at + 1;
  if (runs.find(folded[at]) != runs.npos) {
    std::size_t end = at;
    while (end < line.end && end - at <= longestRun && folded[end] == folded[at]) ++end;
    return end - at > longestDash && end - at <= longestRun ? end : at;
  }
  const auto word =
      std::find_if(words.begin(), words.end(), [&](std::u16string_view w) { return folded.substr(at, w.size()) == w; });
  return word == words.end() ? at : at + word->size();
}

/// Whether `letters` come next from `at` on, whatever white space parts them.
bool goesOn(std::u16string_view folded, std::size_t at, std::u16string_view letters) {
  for (const char16_t letter : letters) {
    while (at < folded.size() && text::isSpace(folded[at])) ++at;
    if (at >= folded.size() || folded[at++] != letter) return false;
  }
  return true;
}

/// Whether the 无 at `at` is a letter of a label that is printed one below the other, beside those of its rows: nothing but
/// such letters stands before it on its line, and words behind it.
bool isOfVerticalLabel(std::u16string_view folded, std::size_t at, text::Line line) {
  if (at - line.begin > farthest) return false;
  for (std::size_t i = line.begin; i < at; ++i)
    if (!text::isSpace(folded[i]) && !(text::isHan(folded[i]) && text::isSpace(folded[i + 1]))) return false;
  const std::size_t next = folded.find_first_not_of(u' ', at + 1);
  if (next >= line.end || next == at + 1) return false;
  const bool item = text::isDigit(folded[next]) && next + 1 < line.end && folded[next + 1] == u'.';
  return item || (text::isHan(folded[next]) && folded[next] != u'无');
}

}  // namespace

std::size_t blankMarkEnd(std::u16string_view folded, std::size_t at, text::Line line, bool behindCell) {
  const char16_t c = folded[at];
  std::size_t end = at;
  if (c == u'/' || c == u'\\' || c == u'无' || isNought(folded, at, line)) end = at + 1;
  while (end < line.end && folded[end] == u'-' && c == u'-' && end - at <= longestDash) ++end;
  if (end == at || end - at > longestDash || (c == u'无' && end < line.end && !isDelimiter(folded[end]))) {
    const std::size_t other = anyMarkEnd(folded, at, line);
    if (other == at || !isParted(folded, at, other, line)) return at;
    // Points and dashes before the first figure lead to it, or stand for the rest of a label that was cut off.
    const bool leads = c == u'.' || c == u'-' || c == u'·';
    const bool among = behindCell || (!leads && standsBeforeCell(folded, at, other, line)) ||
                       ((text::isHan(c) || c == u'N' || c == u'n') && fillsCell(folded, at, other, line));
    return among ? other : at;
  }
  // 无法提供 and 无正当理由 may be printed with one character a line.
  const bool letter = c == u'无' && (goesOn(folded, end, u"法提") || goesOn(folded, end, u"正当") ||
                                     isOfVerticalLabel(folded, at, line));
  const bool ends = end == line.end || isDelimiter(folded[end]);
  return ends && !letter ? end : at;
}

}  // namespace gouji::table
