/// The years of one agency: which reports follow each other, and what one hands on to the next.
#pragma once

#include <vector>

#include "compare/agencies.hpp"
#include "compare/findings.hpp"

namespace gouji::comparison {

/// Two reports that follow each other (indices into the members).
struct YearPair {
  std::size_t earlier = 0, later = 0;
  Kinship kinship = Kinship::same;
};

/// Finds the reports that follow each other, by their own years and agencies, in whatever order they stand. What
/// cannot be paired for sure is not paired, and a finding says why.
std::vector<YearPair> pairYears(const Members& members, Findings& findings);

/// Weighs what the earlier report of a pair hands on to the later one, and reports what does not arrive.
void compareYears(const Members& members, const YearPair& pair, std::vector<Weighed>& checks, Findings& findings);

}  // namespace gouji::comparison
