/// What the text lets a cell be.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "compare/member.hpp"

namespace gouji::comparison {

/// Why it is not known what stands in a cell.
enum class Gap {
  none,
  leftOut,       ///< the report could not be read, or does not belong here
  tableMissing,  ///< its table is not in the text, or only the labels are
  rowMissing,    ///< its row is not in the text
  blank,         ///< nothing stands there, and nothing tells whether that means zero
  notACount,     ///< what stands there is no count
  ambiguous,     ///< other figures of the text may stand there, too
};

/// A cell's figure. Where `gap` is `none` or `ambiguous`, `shown` is the figure that the reading shows.
struct Figure {
  Gap gap = Gap::none;
  std::int64_t shown = 0;
  std::vector<std::int64_t> others;  ///< what else the layout lets stand there
  bool bounded = true;               ///< whether `others` are all there are
};

/// The figure in a cell of a member. A member left out has none.
Figure figureOf(const Member& member, std::string_view cellId);

/// The place of a cell's figure or blank mark in the member's text; empty where there is none.
Span placeOf(const Member& member, std::string_view cellId);

}  // namespace gouji::comparison
