#include "outline/dates.hpp"

#include <algorithm>

#include "text/fold.hpp"

namespace gouji::outline {
namespace {

constexpr int earliestYear = 2008, latestYear = 2099;  // the regulation is in force since 2008

/// Whether a year may begin with `c`: asked for every character.
constexpr bool beginsYear(char16_t c) { return c == u'2' || c == u'二'; }

/// What a figure or a Chinese digit stands for, -1 for anything else.
int digitOf(char16_t c) {
  constexpr std::u16string_view chinese = u"〇一二三四五六七八九";
  if (text::isDigit(c)) return c - u'0';
  if (c == u'零' || c == u'○') return 0;
  if (c < u'〇' || c > u'四') return -1;  // the last one of them: it is asked for every character
  const std::size_t digit = chinese.find(c);
  return digit == chinese.npos ? -1 : static_cast<int>(digit);
}

/// A year of four digits, in figures or in 二〇二四, before 年. @returns the year and its length
std::optional<std::pair<int, std::size_t>> yearAt(std::u16string_view s, std::size_t at) {
  int year = 0;
  std::size_t i = at;
  for (int k = 0; k < 4; ++k, ++i) {
    if (i >= s.size()) return std::nullopt;
    const int digit = digitOf(s[i]);
    if (digit < 0) return std::nullopt;
    year = year * 10 + digit;
  }
  if (i < s.size() && text::isDigit(s[i])) return std::nullopt;
  if (at > 0 && text::isDigit(s[at - 1])) return std::nullopt;
  while (i < s.size() && s[i] == u' ') ++i;
  if (i >= s.size() || s[i] != u'年' || year < earliestYear || year > latestYear) return std::nullopt;
  return std::pair{year, i + 1 - at};
}

/// A number of one or two digits, in figures or in 一 … 三十一.
std::optional<int> smallNumberAt(std::u16string_view s, std::size_t& at) {
  int value = 0;
  std::size_t i = at;
  for (; i < s.size() && i < at + 2 && text::isDigit(s[i]); ++i) value = value * 10 + (s[i] - u'0');
  if (i == at) {
    bool tens = false;
    for (; i < s.size() && i < at + 3; ++i) {
      if (s[i] == u'十') {
        value = value == 0 ? 10 : value * 10;
        tens = true;
      } else if (const int digit = digitOf(s[i]); digit >= 0 && (value == 0 || tens)) {
        value += digit;
      } else {
        break;
      }
    }
  }
  if (i == at) return std::nullopt;
  at = i;
  return value;
}

void skipSpaces(std::u16string_view s, std::size_t& at) {
  while (at < s.size() && s[at] == u' ') ++at;
}

}  // namespace

std::string isoDate(const Date& date) {
  const auto padded = [](int number, std::size_t width) {
    std::string digits = std::to_string(number);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
  };
  return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
}

std::optional<std::pair<int, std::size_t>> firstYear(std::u16string_view s, std::size_t begin, std::size_t end) {
  for (std::size_t at = begin; at < std::min(end, s.size()); ++at)
    if (beginsYear(s[at]))
      if (const auto year = yearAt(s, at)) return std::pair{year->first, at};
  return std::nullopt;
}

std::optional<Date> dateAt(std::u16string_view s, std::size_t at) {
  if (at >= s.size() || !beginsYear(s[at])) return std::nullopt;
  Date date;
  date.begin = at;
  char16_t first = 0;
  if (const auto year = yearAt(s, at)) {
    date.year = year->first;
    at += year->second;
    first = u'年';
  } else {
    if (at > 0 && text::isDigit(s[at - 1])) return std::nullopt;
    for (int k = 0; k < 4; ++k, ++at) {
      if (at >= s.size() || !text::isDigit(s[at])) return std::nullopt;
      date.year = date.year * 10 + (s[at] - u'0');
    }
    if (at >= s.size() || (s[at] != u'-' && s[at] != u'/' && s[at] != u'.')) return std::nullopt;
    first = s[at++];
    if (date.year < earliestYear || date.year > latestYear) return std::nullopt;
  }
  skipSpaces(s, at);
  const auto month = smallNumberAt(s, at);
  if (!month) return std::nullopt;
  skipSpaces(s, at);
  if (at >= s.size() || s[at] != (first == u'年' ? u'月' : first)) return std::nullopt;
  skipSpaces(s, ++at);
  const auto day = smallNumberAt(s, at);
  if (!day) return std::nullopt;
  skipSpaces(s, at);
  if (first == u'年') {
    if (at >= s.size() || (s[at] != u'日' && s[at] != u'号')) return std::nullopt;
    ++at;
  }
  date.month = *month;
  date.day = *day;
  date.end = at;
  return date;
}

}  // namespace gouji::outline
