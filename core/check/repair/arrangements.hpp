/// Other ways to place the figures of a table that its layout leaves open.
#pragma once

#include <vector>

#include "check/repair/constraints.hpp"
#include "check/repair/moves.hpp"

namespace gouji::repair {

/// A row whose figures stand otherwise than shown.
struct ArrangedRow {
  std::vector<NewCount> cells;  ///< those that differ
  std::vector<Effect> effects;
  ConstraintSet touches = 0;  ///< the constraints of `effects`
};

/// The rows that differ from what is shown.
using Arrangement = std::vector<ArrangedRow>;

/// Some of the other ways.
struct Arrangements {
  std::vector<Arrangement> arrangements;  ///< those first that leave the fewest identities violated
  bool complete = true;                   ///< false: there are more
};

/// The ways to place figures otherwise than shown, a limited number of them.
Arrangements otherArrangements(const table::TableReading& reading, const Constraints& shown);

/// The constraints with the figures arranged in another way.
Constraints arrange(Constraints shown, const Arrangement& arrangement);

}  // namespace gouji::repair
