/// Findings that the user has set aside.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gouji/report.hpp"

namespace gouji::checks {

/// What sets aside a finding of `rule` on `cells` and `subject`, or null: the same rule on the same cells, in any
/// order, and the same subject.
const Accepted* acceptanceOf(const std::vector<Accepted>& accepted, std::string_view rule,
                             const std::vector<std::string>& cells, std::string_view subject);

/// The subject of a finding without cells at `place`: the words around it, in its line, without white space, as UTF-8.
std::string subjectAt(std::u16string_view source, Span place);

/// Counts a finding in the summary, unless it is set aside.
void count(Severity severity, bool setAside, Summary& summary);
/// Counts a verdict in the summary.
void count(Verdict verdict, Summary& summary);

}  // namespace gouji::checks
