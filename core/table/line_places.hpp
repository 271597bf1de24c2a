/// Where in its line something stands, as the one who aligned the line by spaces counted.
#pragma once

#include <cstddef>

#include "text/fold.hpp"

namespace gouji::table {

/// How places in a line are counted.
enum class Measure {
  characters,  ///< every character is one place
  screen,      ///< a Chinese character is two places wide
};

/// A line that is longer than this is not aligned by spaces.
inline constexpr std::size_t longestAlignedLine = 1000;

/// How many places lie in the folded stretch [begin, end).
inline double placesIn(const text::Folded& folded, std::size_t begin, std::size_t end, Measure measure) {
  double places = 0;
  for (std::size_t i = begin; i < end; ++i) {
    if (i > 0 && folded.begins[i] == folded.begins[i - 1]) continue;  // of one character of the source
    places += measure == Measure::screen ? folded.widths[i] : 1;
  }
  return places;
}

}  // namespace gouji::table
