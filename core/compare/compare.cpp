#include "gouji/compare.hpp"

#include <map>

#include "check/acceptance.hpp"
#include "compare/findings.hpp"
#include "compare/rules.hpp"
#include "compare/whole.hpp"
#include "compare/years.hpp"
#include "gouji/gouji.hpp"
#include "messages/catalogue.hpp"

namespace gouji {
namespace {

using namespace comparison;

Member examine(const NamedSource& report, const Options& options) {
  Member member;
  member.id = report.id;
  member.unread = report.unread;
  if (member.unread.empty() && report.source.text.size() > longestText) {
    const std::vector<messages::Argument> arguments{{"length", std::to_string(report.source.text.size())},
                                                    {"limit", std::to_string(longestText)}};
    member.unread = messages::render(options.language, "text-too-long", arguments);
  }
  if (member.unread.empty()) member.examined = checks::examine(report.source, {options.language, report.accepted, {}});
  if (member.examined) member.name = member.examined->report.identification.agency;
  if (member.name.empty()) member.name = member.id;
  return member;
}

/// Names the members in the ids of cells: by what tells them apart for good, else by their place.
void nameKeys(Relation relation, Language language, Members& members) {
  std::map<int, int> reportsOfYear;
  for (const Member& member : members)
    if (member.year()) ++reportsOfYear[*member.year()];
  for (std::size_t i = 0; i < members.size(); ++i) {
    Member& member = members[i];
    const bool byYear = relation == Relation::years && member.year() && reportsOfYear[*member.year()] == 1;
    member.key = relation == Relation::whole && i == 0 ? "whole"
                 : byYear                              ? std::to_string(*member.year())
                                                       : "#" + std::to_string(i + 1);
    if (member.name.empty()) member.name = member.key;
    const std::vector<messages::Argument> year{{"year", member.key}};
    member.label = byYear ? messages::render(language, "comparison.year-report", year) : member.name;
  }
}

ComparedReport describe(const Member& member) {
  ComparedReport report{member.key, member.id, {}, {}, member.unread};
  if (!member.examined) return report;
  report.identification = member.examined->report.identification;
  report.summary = member.examined->report.summary;
  return report;
}

/// A report left out leaves checks open: its finding names them.
void nameOpenChecks(const std::vector<Weighed>& checks, std::vector<ComparisonFinding>& findings) {
  std::vector<std::string> open;
  for (const Weighed& check : checks)
    if (check.verdict == Verdict::undetermined) open.push_back(check.equation.id);
  for (ComparisonFinding& finding : findings)
    if (finding.rule == reportsNotComparable) finding.checks = open;
}

}  // namespace

Comparison compare(const std::vector<NamedSource>& reports, Relation relation, const Options& options) {
  Members members;
  members.reserve(reports.size());
  for (const NamedSource& report : reports) members.push_back(examine(report, options));
  nameKeys(relation, options.language, members);

  std::vector<Weighed> checks;
  Findings findings(members, options.language);
  if (relation == Relation::whole) {
    compareWhole(members, checks, findings);
  } else {
    for (const YearPair& pair : pairYears(members, findings)) compareYears(members, pair, checks, findings);
  }
  addGaps(members, checks, findings);

  Comparison comparison;
  comparison.relation = relation;
  for (const Member& member : members) comparison.reports.push_back(describe(member));
  for (const Weighed& check : checks) {
    comparison.checks.push_back(toCheck(members, check));
    checks::count(check.verdict, comparison.summary);
  }
  comparison.findings = findings.take();
  if (relation == Relation::whole) nameOpenChecks(checks, comparison.findings);
  for (ComparisonFinding& finding : comparison.findings) {
    if (const Accepted* accepted = checks::acceptanceOf(options.accepted, finding.rule, finding.cells, {}))
      finding.accepted = accepted->reason;
    checks::count(finding.severity, finding.accepted.has_value(), comparison.summary);
  }
  return comparison;
}

}  // namespace gouji
