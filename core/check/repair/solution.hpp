/// A repair in the making.
#pragma once

#include <cstddef>
#include <vector>

#include "check/repair/moves.hpp"

namespace gouji::repair {

/// A set of slips: cells with the counts they should have, and moves (indices into `Moves::moves`).
struct Solution {
  std::vector<NewCount> cells;
  std::vector<std::uint32_t> moves;

  std::size_t size() const { return cells.size() + moves.size(); }
};

}  // namespace gouji::repair
