#include "check/acceptance.hpp"

#include <set>

namespace gouji::checks {

const Accepted* acceptanceOf(const std::vector<Accepted>& accepted, std::string_view rule,
                             const std::vector<std::string>& cells) {
  if (accepted.empty()) return nullptr;
  const std::set<std::string_view> wanted(cells.begin(), cells.end());
  for (const Accepted& one : accepted)
    if (one.rule == rule && wanted == std::set<std::string_view>(one.cells.begin(), one.cells.end())) return &one;
  return nullptr;
}

void count(Severity severity, bool setAside, Summary& summary) {
  if (setAside) return;
  ++(severity == Severity::error ? summary.error : severity == Severity::warning ? summary.warning : summary.notice);
}

void count(Verdict verdict, Summary& summary) {
  ++(verdict == Verdict::holds      ? summary.holds
     : verdict == Verdict::violated ? summary.violated
                                    : summary.undetermined);
}

}  // namespace gouji::checks
