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
         (shape == u"9/9" && standsAlone(folded, line)) || shape == u"Page9" || shape == u"page9" ||
         shape == u"Page9of9" || shape == u"~9~" || shape == u"·9·" || shape == u"[9]" || shape == u"第9页(共9页)";
}

}  // namespace gouji::text
