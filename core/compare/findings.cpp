#include "compare/findings.hpp"

#include <algorithm>
#include <map>

#include "compare/rules.hpp"
#include "sorting/sort.hpp"

namespace gouji::comparison {
namespace {

/// So many names stand in a message.
constexpr std::size_t mostNames = 5;

Severity severityOf(std::string_view rule) {
  for (const RuleDeclaration& declaration : rules())
    if (declaration.id == rule) return declaration.severity;
  return Severity::notice;
}

std::string_view variantOf(Gap gap) {
  switch (gap) {
    case Gap::tableMissing:
      return "table-missing";
    case Gap::rowMissing:
      return "row-missing";
    case Gap::blank:
      return "blank";
    case Gap::notACount:
      return "not-a-count";
    default:
      return "ambiguous";
  }
}

/// What of a report is not known for one reason, and the checks that wait for it.
struct Unknown {
  std::vector<const Term*> terms;
  std::vector<std::string> checks;
};

void append(std::vector<std::string>& list, const std::string& item) {
  if (list.empty() || list.back() != item) list.push_back(item);
}

std::string_view tableOf(std::string_view cell) { return cell.substr(0, cell.find('.')); }

/// The names of the cells, or of the tables where these are missing as a whole.
std::string namesOf(Language language, Gap gap, const std::vector<const Term*>& terms) {
  std::vector<std::string> names;
  for (const Term* term : terms) {
    const std::string name = gap == Gap::tableMissing
                                 ? messages::nameOf(language, "table." + std::string(tableOf(term->cell)))
                                 : messages::nameOfCell(language, term->cell);
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  return listOf(language, names);
}

}  // namespace

ComparisonFinding& Findings::add(std::string_view rule, std::string_view variant,
                                 const std::vector<messages::Argument>& arguments) {
  std::string key(rule);
  if (!variant.empty()) key.append(".").append(variant);
  ComparisonFinding finding;
  finding.rule = rule;
  finding.severity = severityOf(rule);
  finding.message = messages::render(language_, key, arguments);
  return findings_.emplace_back(std::move(finding));
}

void Findings::point(ComparisonFinding& finding, const Term& term) const {
  finding.cells.push_back(idOf(members_, term));
  const Span span = placeOf(members_[term.member], term.cell);
  if (span.end > span.begin) finding.source.push_back({term.member, span});
}

std::vector<ComparisonFinding> Findings::take() {
  sorting::sortStably(findings_, [](const auto& a, const auto& b) { return a.severity < b.severity; });
  return std::move(findings_);
}

std::string listOf(Language language, const std::vector<std::string>& names) {
  std::string list;
  for (std::size_t i = 0; i < std::min(names.size(), mostNames); ++i) {
    if (i > 0) list += messages::find(language, "list.separator");
    list += names[i];
  }
  if (names.size() <= mostNames) return list;
  const std::vector<messages::Argument> arguments{{"list", list}, {"count", std::to_string(names.size())}};
  return messages::render(language, "comparison.and-more", arguments);
}

void addGaps(const Members& members, const std::vector<Weighed>& checks, Findings& findings) {
  std::map<std::pair<std::size_t, Gap>, Unknown> unknown;
  for (const Weighed& check : checks) {
    if (check.verdict != Verdict::undetermined) continue;
    std::size_t k = 0;
    for (const auto* side : {&check.equation.left, &check.equation.right})
      for (const Term& term : *side) {
        const Gap gap = check.gaps[k++];
        if (gap == Gap::none || gap == Gap::leftOut) continue;
        Unknown& one = unknown[{term.member, gap}];
        one.terms.push_back(&term);
        append(one.checks, check.equation.id);
      }
  }
  for (auto& [where, one] : unknown) {
    ComparisonFinding& finding = findings.add(undeterminedComparison, variantOf(where.second),
                                              {{"report", members[where.first].label},
                                               {"cells", namesOf(findings.language(), where.second, one.terms)},
                                               {"count", std::to_string(one.terms.size())}});
    finding.checks = std::move(one.checks);
    for (const Term* term : one.terms) findings.point(finding, *term);
  }
}

}  // namespace gouji::comparison
