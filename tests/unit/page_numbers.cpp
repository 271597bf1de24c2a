/// Bare numbers of pages: told from figures by their counting alone.
#include "text/page_numbers.hpp"

#include <string>

#include "catch.hpp"

using namespace gouji;

namespace {

/// Pages of `lines` lines without any sentence, each but the last closed by one of `numbers`.
std::u16string pages(std::size_t lines, const std::vector<int>& numbers) {
  std::u16string text;
  const auto page = [&] {
    for (std::size_t line = 0; line < lines; ++line) text += u"行政许可 3\n";
  };
  for (const int number : numbers) {
    page();
    for (const char digit : std::to_string(number)) text += static_cast<char16_t>(digit);
    text += u'\n';
  }
  page();
  return text;
}

}  // namespace

TEST_CASE(
    "bare numbers are those of pages where five or more count them, a page apart, from the first or the second on") {
  struct Case {
    std::size_t lines;
    std::vector<int> numbers;
    bool expected;
  };
  const Case cases[] = {
      {8, {1, 2, 3, 4, 5}, true},     {8, {2, 3, 4, 5, 6, 7}, true},  {8, {1, 2, 3, 4}, false},
      {8, {1, 2, 3, 5, 6, 7}, false}, {8, {3, 4, 5, 6, 7, 8}, false}, {5, {1, 2, 3, 4, 5}, false},
  };
  for (const Case& one : cases) {
    const std::u16string text = pages(one.lines, one.numbers);
    INFO(one.numbers.size() << " pages from " << one.numbers.front());
    const std::size_t begin = one.lines * 7;
    CHECK(text::PageNumbers(text).isOne({begin, begin + 1}) == one.expected);
  }
}
