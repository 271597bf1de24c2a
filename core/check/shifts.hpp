/// Figures that stand under the wrong applicant: two columns are out of balance by the same count, one
/// too much and one too little, and agree once that count moves from one to the other.
#pragma once

#include <vector>

#include "check/verdicts.hpp"

namespace gouji::checks {

/// Finds the moves in table 三 that mend violated identities of two columns and break none. Where
/// several moves would do for the same columns, the one that mends the most is given.
std::vector<Shift> shiftsOf(const table::TableReading& requests, const std::vector<IdentityCheck>& checks);

/// Whether the layout leaves open that the figure stands where the shift puts it: then the identities
/// are undetermined, otherwise they are violated.
bool isOpen(const table::TableReading& requests, const Shift& shift);

}  // namespace gouji::checks
