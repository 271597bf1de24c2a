#include "outline/print_heads.hpp"

#include <algorithm>

#include "outline/dates.hpp"
#include "text/fold.hpp"

namespace gouji::outline {
namespace {

using text::isDigit;
using text::isHan;
using text::isSpace;

/// A longer line is none: its breaks were lost.
constexpr std::size_t longestHead = 300;

std::size_t digitsAt(std::u16string_view s, std::size_t at) {
  std::size_t end = at;
  while (end < s.size() && isDigit(s[end])) ++end;
  return end - at;
}

/// Where the time of day ends that comes next: ", 15:20", " 下午3:20:33"; `at` where none does.
std::size_t timeEnd(std::u16string_view s, std::size_t at) {
  std::size_t end = at;
  while (end < s.size() && (isSpace(s[end]) || s[end] == u',' || s[end] == u'上' || s[end] == u'下' || s[end] == u'午'))
    ++end;
  const std::size_t hours = digitsAt(s, end);
  end += hours;
  if (hours < 1 || hours > 2 || end == s.size() || s[end] != u':' || digitsAt(s, end + 1) != 2) return at;
  end += 3;
  return end < s.size() && s[end] == u':' && digitsAt(s, end + 1) == 2 ? end + 3 : end;
}

/// Whether `c` may be part of the number of a page.
bool isOfPageMark(char16_t c) {
  constexpr std::u16string_view words = u"第页共of,/";
  return isDigit(c) || isSpace(c) || words.find(c) != words.npos;
}

/// Whether nothing but the number of a page is written: "1/3", "1 of 3", "第1页,共3页".
bool isPageMark(std::u16string_view s) {
  std::size_t numbers = 0;
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (isDigit(s[i]) && (i == 0 || !isDigit(s[i - 1]))) ++numbers;
    if (!isOfPageMark(s[i])) return false;
  }
  return numbers == 0 || numbers == 2;
}

/// Whether a figure stands among words: a number that no letter follows or leads to.
bool holdsFigure(std::u16string_view s) {
  for (std::size_t i = 0; i < s.size(); ++i) {
    const std::size_t digits = digitsAt(s, i);
    if (digits == 0) continue;
    const bool led = i > 0 && isHan(s[i - 1]), followed = i + digits < s.size() && isHan(s[i + digits]);
    if (!led && !followed) return true;
    i += digits - 1;
  }
  return false;
}

/// "https://… 1/3" behind words at most, and nothing behind it but the page or the date.
bool isAddress(std::u16string_view s, std::size_t mark) {
  constexpr std::u16string_view blanks = u" \t";
  if (s.find(u'|') != s.npos || holdsFigure(s.substr(0, mark))) return false;
  const std::size_t end = std::min(s.find_first_of(blanks, mark), s.size());
  const std::size_t rest = std::min(s.find_first_not_of(blanks, end), s.size());
  const auto date = dateAt(s, rest);
  return isPageMark(s.substr(rest)) || (date && isPageMark(s.substr(timeEnd(s, date->end))));
}

}  // namespace

bool isPrintHead(std::u16string_view folded, text::Line line) {
  line = text::trimmed(folded, line);
  if (line.end - line.begin > longestHead) return false;
  const std::u16string_view s = folded.substr(line.begin, line.end - line.begin);
  if (const std::size_t mark = s.find(u"://"); mark != s.npos) return isAddress(s, mark);
  // Behind anything but a page mark no date is looked for.
  for (std::size_t at = 0; at < s.size(); ++at) {
    const auto date = dateAt(s, at);
    if (!date && !isOfPageMark(s[at])) return false;
    if (!date) continue;
    // A date alone may also be that of the report.
    const std::size_t time = timeEnd(s, date->end);
    const bool dated = time > date->end ? !holdsFigure(s.substr(time)) : date->end == s.size() && isDigit(s.back());
    return dated && isPageMark(s.substr(0, at));
  }
  return false;
}

}  // namespace gouji::outline
