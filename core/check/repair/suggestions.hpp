/// Puts repairs into words and into the findings that they mend.
#pragma once

#include <vector>

#include "check/rule.hpp"

namespace gouji::repair {

/// Adds to every finding of a violated identity the repairs that mend it, together with the other
/// identities of its group: the likeliest first, a few at most. Where more are as small, the reason says
/// so. All findings of a group carry the same repairs.
void suggest(const checks::Examination& examination, std::vector<Finding>& findings);

}  // namespace gouji::repair
