/// A repair of a table in which too much is wrong for the exact search: a good one, not proven to be small.
#pragma once

#include <optional>

#include "check/repair/localisation.hpp"

namespace gouji::repair {

/// Makes one slip after the other good, keeping at each step the few tables that leave the fewest identities
/// violated (a beam search); none where that leads nowhere in bounded time.
std::optional<Solution> descend(const Constraints& constraints, const Moves& moves);

}  // namespace gouji::repair
