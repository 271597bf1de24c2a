#include "table/list_delimiter.hpp"

#include "table/stream.hpp"
#include "text/fold.hpp"
#include "text/lines.hpp"

namespace gouji::table {
namespace {

/// Whether a cell of a list may end before the delimiter at `at`: a figure, an empty cell or a mark for none, in quotes
/// or without.
bool endsCell(std::u16string_view s, std::size_t lineBegin, std::size_t at) {
  const char16_t delimiter = s[at];
  std::size_t last = at - 1;
  if (s[last] == u'"' && last > lineBegin) --last;
  if (text::isDigit(s[last]) || s[last] == delimiter || (last + 1 < at && s[last] == u'"')) return true;
  return (s[last] == u'/' || s[last] == u'-') && (last == lineBegin || isDelimiter(s[last - 1]));
}

}  // namespace

char16_t listDelimiterOf(std::u16string_view s, std::size_t begin, std::size_t end) {
  std::size_t commas = 0, semicolons = 0;  // lines that are lists
  for (const text::Line& line : text::linesOf(s, begin, end)) {
    std::size_t byComma = 0, bySemicolon = 0;
    for (std::size_t i = line.begin + 1; i < line.end; ++i) {
      if ((s[i] != u',' && s[i] != u';') || !endsCell(s, line.begin, i)) continue;
      std::size_t digits = 0;
      while (i + 1 + digits < line.end && text::isDigit(s[i + 1 + digits])) ++digits;
      if (s[i] == u';')
        ++bySemicolon;
      else if (digits != 3)
        ++byComma;  // three digits may be a group of thousands
    }
    constexpr std::size_t twoRows = 12;  // all rows may stand on one line
    if (byComma >= 2) commas += byComma < twoRows ? 1 : 2;
    if (bySemicolon >= 2) semicolons += bySemicolon < twoRows ? 1 : 2;
  }
  constexpr std::size_t fewLists = 2;
  if (commas >= fewLists && commas >= semicolons) return u',';
  return semicolons >= fewLists ? u';' : u'\0';
}

}  // namespace gouji::table
