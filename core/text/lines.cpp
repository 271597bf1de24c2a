#include "text/lines.hpp"

#include "text/fold.hpp"

namespace gouji::text {

std::vector<Line> linesOf(std::u16string_view folded, std::size_t begin, std::size_t end) {
  std::vector<Line> lines;
  for (std::size_t at = begin; at <= end; ++at) {
    const std::size_t first = at;
    while (at < end && folded[at] != u'\n') ++at;
    lines.push_back({first, at});
  }
  return lines;
}

Line trimmed(std::u16string_view folded, Line line) {
  while (line.begin < line.end && isSpace(folded[line.begin])) ++line.begin;
  while (line.end > line.begin && isSpace(folded[line.end - 1])) --line.end;
  return line;
}

}  // namespace gouji::text
