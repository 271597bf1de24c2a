/// Findings that the user has set aside.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gouji/report.hpp"

namespace gouji::checks {

/// What sets aside a finding of `rule` on `cells`, or null: the same rule on the same cells, in any order.
const Accepted* acceptanceOf(const std::vector<Accepted>& accepted, std::string_view rule,
                             const std::vector<std::string>& cells);

/// Counts a finding in the summary, unless it is set aside.
void count(Severity severity, bool setAside, Summary& summary);
/// Counts a verdict in the summary.
void count(Verdict verdict, Summary& summary);

}  // namespace gouji::checks
