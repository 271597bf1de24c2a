#include "text/lines.hpp"

#include <string>

#include "text/fold.hpp"

namespace gouji::text {

std::vector<Line> linesOf(std::u16string_view folded, std::size_t begin, std::size_t end) {
  std::vector<Line> lines;
  for (std::size_t at = begin; at <= end;) {
    std::size_t stop = folded.substr(0, end).find(u'\n', at);
    if (stop == std::u16string_view::npos) stop = end;
    lines.push_back({at, stop});
    at = stop + 1;
  }
  return lines;
}

Line trimmed(std::u16string_view folded, Line line) {
  while (line.begin < line.end && isSpace(folded[line.begin])) ++line.begin;
  while (line.end > line.begin && isSpace(folded[line.end - 1])) --line.end;
  return line;
}

namespace {

/// Whether the lines above and below hold nothing.
bool standsAlone(std::u16string_view folded, Line line) {
  for (std::size_t i = line.begin; i > 0 && folded[i - 1] != u'\n'; --i)
    if (!isSpace(folded[i - 1])) return false;
  std::size_t above = line.begin;
  while (above > 0 && folded[above - 1] != u'\n') --above;
  for (std::size_t i = above; i > 1 && folded[i - 2] != u'\n'; --i)
    if (!isSpace(folded[i - 2])) return false;
  std::size_t below = folded.find(u'\n', line.end);
  for (; below != folded.npos && ++below < folded.size() && folded[below] != u'\n';)
    if (!isSpace(folded[below])) return false;
  return true;
}

/// Whether the number of the page before or behind, of as many, stands alone on another line: "1/8" and "3/8" for "2/8".
bool isCounted(std::u16string_view folded, Line line) {
  std::size_t digits = line.begin;
  std::uint32_t page = 0;
  for (; digits < line.end && isDigit(folded[digits]) && digits < line.begin + 4; ++digits)
    page = page * 10 + static_cast<std::uint32_t>(folded[digits] - u'0');
  for (const std::uint32_t other : {page - 1, page + 1}) {
    std::u16string wanted;
    for (const char c : std::to_string(other)) wanted += static_cast<char16_t>(c);
    wanted += folded.substr(digits, line.end - digits);
    for (std::size_t at = folded.find(wanted); at != folded.npos; at = folded.find(wanted, at + 1)) {
      std::size_t begin = at, end = at + wanted.size();
      while (begin > 0 && folded[begin - 1] != u'\n' && isSpace(folded[begin - 1])) --begin;
      while (end < folded.size() && folded[end] != u'\n' && isSpace(folded[end])) ++end;
      if ((begin == 0 || folded[begin - 1] == u'\n') && (end == folded.size() || folded[end] == u'\n')) return true;
    }
  }
  return false;
}

}  // namespace

bool isPageNumber(std::u16string_view folded, Line line) {
  line = trimmed(folded, line);
  if (line.end - line.begin > 20) return false;
  // The line's shape: digits become one 9, white space goes.
  std::u16string shape;
  for (std::size_t i = line.begin; i < line.end; ++i) {
    if (isSpace(folded[i])) continue;
    const char16_t c = isDigit(folded[i]) ? u'9' : folded[i];
    if (c == u'9' && !shape.empty() && shape.back() == u'9') continue;
    shape += c;
  }
  return shape == u"-9-" || shape == u"--9--" || shape == u"第9页" || shape == u"第9页共9页" ||
         shape == u"第9页,共9页" || shape == u"第9页/共9页" || shape == u"共9页第9页" ||
         (shape == u"9/9" && (standsAlone(folded, line) || isCounted(folded, line))) || shape == u"Page9" ||
         shape == u"page9" || shape == u"Page9of9" || shape == u"~9~" || shape == u"·9·" || shape == u"[9]" ||
         shape == u"第9页(共9页)";
}

}  // namespace gouji::text
