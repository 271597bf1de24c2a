#include "text/print_heads.hpp"

#include "text/fold.hpp"

namespace gouji::text {
namespace {

/// A longer line is none: its breaks were lost.
constexpr std::size_t longestHead = 300;
/// Before an address or a date stands at most the number of the page, of so many: no row of figures.
constexpr std::size_t mostNumbersBefore = 2;

std::size_t digitsAt(std::u16string_view s, std::size_t at) {
  std::size_t end = at;
  while (end < s.size() && isDigit(s[end])) ++end;
  return end - at;
}

std::size_t numbersIn(std::u16string_view s) {
  std::size_t numbers = 0;
  for (std::size_t i = 0; i < s.size(); ++i) numbers += isDigit(s[i]) && (i == 0 || !isDigit(s[i - 1])) ? 1 : 0;
  return numbers;
}

/// Where the date ends that begins at `at` ("2024/1/30", "2024-01-30", "2024年1月30日"); `at` where none does.
std::size_t dateEnd(std::u16string_view s, std::size_t at) {
  constexpr std::size_t mostDigits = 2;
  if (at > 0 && isDigit(s[at - 1])) return at;
  const std::size_t year = at + digitsAt(s, at);
  if (year != at + 4 || year == s.size()) return at;
  const bool inWords = s[year] == u'年';
  if (!inWords && s[year] != u'/' && s[year] != u'-') return at;
  const std::size_t monthDigits = digitsAt(s, year + 1), month = year + 1 + monthDigits;
  if (monthDigits < 1 || monthDigits > mostDigits || month == s.size()) return at;
  if (s[month] != (inWords ? u'月' : s[year])) return at;
  const std::size_t dayDigits = digitsAt(s, month + 1), day = month + 1 + dayDigits;
  if (dayDigits < 1 || dayDigits > mostDigits) return at;
  const char16_t next = day < s.size() ? s[day] : u'\0';
  if (inWords) return next == u'日' ? day + 1 : at;
  return next == s[year] ? at : day;
}

/// Whether a time of day comes next: ", 15:20", " 下午3:20".
bool isTimeNext(std::u16string_view s, std::size_t at) {
  while (at < s.size() && (isSpace(s[at]) || s[at] == u',' || isHan(s[at]))) ++at;
  const std::size_t hours = digitsAt(s, at);
  return hours >= 1 && hours <= 2 && at + hours < s.size() && s[at + hours] == u':' && digitsAt(s, at + hours + 1) == 2;
}

}  // namespace

bool isPrintHead(std::u16string_view folded, Line line) {
  line = trimmed(folded, line);
  if (line.end - line.begin > longestHead) return false;
  const std::u16string_view s = folded.substr(line.begin, line.end - line.begin);
  if (const std::size_t address = s.find(u"://"); address != s.npos) return numbersIn(s.substr(0, address)) == 0;
  const bool hasCells = s.find_first_of(u"\t|") != s.npos;
  for (std::size_t at = 0; at < s.size(); ++at) {
    const std::size_t end = dateEnd(s, at);
    if (end == at) continue;
    // A date alone may also stand in a cell, and one in words in a sentence.
    const bool alone = !hasCells && s[end - 1] != u'日';
    return numbersIn(s.substr(0, at)) <= mostNumbersBefore && (alone || isTimeNext(s, end));
  }
  return false;
}

}  // namespace gouji::text
