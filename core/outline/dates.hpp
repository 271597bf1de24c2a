/// Years and dates as reports write them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace gouji::outline {

/// A day, as written. It need not exist in the calendar.
struct Date {
  int year = 0, month = 0, day = 0;
  std::size_t begin = 0, end = 0;  ///< folded offsets
};

/// "2024-01-30" (ISO 8601)
std::string isoDate(const Date& date);

/// The first year in [begin, end) and where it stands: four digits, in figures or in 二〇二四, before 年.
std::optional<std::pair<int, std::size_t>> firstYear(std::u16string_view folded, std::size_t begin, std::size_t end);

/// A date that begins at `at`: 2020年2月29日, 2020-04-01, 2020/4/1, 2020.4.1, 二〇二〇年一月三日.
std::optional<Date> dateAt(std::u16string_view folded, std::size_t at);

}  // namespace gouji::outline
