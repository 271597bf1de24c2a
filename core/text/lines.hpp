/// Lines of a folded text.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace gouji::text {

/// A line without its line break, as folded offsets.
struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The lines of `folded` in [begin, end).
std::vector<Line> linesOf(std::u16string_view folded, std::size_t begin, std::size_t end);

/// The line without the white space at both its ends.
Line trimmed(std::u16string_view folded, Line line);

}  // namespace gouji::text
