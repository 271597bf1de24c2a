/// A region and its parts: every cell of tables 三 and 四 of the whole is the sum of that cell of the parts.
#pragma once

#include <vector>

#include "compare/findings.hpp"

namespace gouji::comparison {

/// Weighs every cell of the first member against the sum of the others. Parts that do not belong to it (another
/// year, the same agency twice, the whole itself, no report) are left out, and a finding names each.
void compareWhole(Members& members, std::vector<Weighed>& checks, Findings& findings);

}  // namespace gouji::comparison
