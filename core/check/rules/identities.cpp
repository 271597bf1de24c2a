/// The identities of the form (form/form.cpp): reported where they are violated, and where they cannot
/// be decided with the reason why.
#include <algorithm>
#include <array>
#include <map>

#include "check/registry.hpp"
#include "check/sums.hpp"

namespace gouji::checks {
namespace {

void findViolations(const RuleDeclaration& rule, const Examination& examination, Findings& findings) {
  for (const IdentityCheck& check : examination.verdicts.checks) {
    if (check.verdict != Verdict::violated || check.identity->rule != rule.id) continue;
    Finding& finding = findings.add("", sumArguments(examination, check));
    point(finding, examination, check);
  }
}

std::string_view variantOf(Doubt doubt) {
  switch (doubt) {
    case Doubt::noFigures:
      return "no-figures";
    case Doubt::rowMissing:
      return "row-missing";
    case Doubt::blankParts:
      return "blank-parts";
    case Doubt::totalBlank:
      return "total-blank";
    case Doubt::notACount:
      return "not-a-count";
    case Doubt::placement:
      return "placement";
    case Doubt::shifted:
      return "shifted";
    case Doubt::budget:
      return "budget";
    default:
      return "";
  }
}

void pointToFigures(Finding& finding, const Examination& examination, const IdentityCheck& check) {
  const table::TableReading& table = examination.reading.tables[check.table];
  for (const auto* side : {&check.identity->left, &check.identity->right})
    for (const std::size_t cell : *side)
      if (const Span span = table.cells[cell].source; span.end > span.begin) finding.source.push_back(span);
  if (finding.source.empty() && table.place) finding.source.push_back(*table.place);
}

/// A message names so many identities; the finding points at all of them.
constexpr std::size_t mostNames = 3;

/// One finding for each table and reason. A table that is not there, or has nothing but labels, is reported as such.
void findUndetermined(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  std::map<std::pair<std::size_t, Doubt>, std::vector<const IdentityCheck*>> byReason;
  for (const IdentityCheck& check : examination.verdicts.checks) {
    const table::TableReading& table = examination.reading.tables[check.table];
    const bool reported = check.doubt == Doubt::noFigures && (!table.found || table.hasOnlyLabels());
    if (check.verdict == Verdict::undetermined && !reported) byReason[{check.table, check.doubt}].push_back(&check);
  }
  for (const auto& [reason, checks] : byReason) {
    std::string names;
    for (std::size_t k = 0; k < checks.size() && k < mostNames; ++k) {
      if (k > 0) names += messages::find(examination.language, "list.separator");
      names += nameOfIdentity(examination.language, *checks[k]->identity);
    }
    if (checks.size() > mostNames) names += messages::find(examination.language, "list.more");
    Finding& finding =
        findings.add(variantOf(reason.second), {{"count", std::to_string(checks.size())}, {"identities", names}});
    for (const IdentityCheck* check : checks) {
      finding.checks.push_back(check->identity->id);
      for (const auto* side : {&check->identity->left, &check->identity->right})
        for (const std::size_t cell : *side) {
          const table::ReadCell& read = examination.reading.tables[check->table].cells[cell];
          const bool open = read.state != CellState::read || read.placement == Placement::ambiguous;
          const std::string& id = form::cellsOf(*examination.reading.tables[check->table].table)[cell].id;
          if (open && std::find(finding.cells.begin(), finding.cells.end(), id) == finding.cells.end())
            point(finding, examination, check->table, cell);
        }
    }
    // Empty cells have no place in the text; the figures beside them have.
    if (finding.source.empty()) pointToFigures(finding, examination, *checks.front());
  }
}

constexpr std::array rules{
    Rule{{"unbalanced-column",
          Severity::error,
          "note-in-table",
          {"2021", "二、上年结转", "二、上年结转政府信息公开申请数量\t2\t1\t0\t0\t0\t0\t3",
           "二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2"}},
         findViolations},
    Rule{{"row-total-mismatch",
          Severity::error,
          "labels-of-form",
          {"2021", "一、本年新收", "一、本年新收政府信息公开申请数量\t18\t5\t0\t1\t2\t0\t27",
           "一、本年新收政府信息公开申请数量\t18\t5\t0\t1\t2\t0\t26"}},
         findViolations},
    Rule{{"outcome-total-mismatch",
          Severity::error,
          "labels-of-form",
          {"2021", "（二）部分公开", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t5\t1\t0\t0\t1\t0\t7",
           "（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t4\t1\t0\t0\t1\t0\t6"}},
         findViolations},
    Rule{{"dispute-total-mismatch",
          Severity::error,
          "labels-of-form",
          {"2021", "3\t1\t0\t1\t5", "3\t1\t0\t1\t6\t1\t0\t0\t1\t2\t1\t0\t0\t0\t1",
           "3\t1\t0\t1\t5\t1\t0\t0\t1\t2\t1\t0\t0\t0\t1"}},
         findViolations},
    Rule{{"undetermined-identity",
          Severity::notice,
          "labels-of-form",
          {"2021", "（一）予以公开", "（一）予以公开\t\t\t\t\t\t\t8", "（一）予以公开\t6\t2\t0\t0\t0\t0\t8"}},
         findUndetermined},
};

}  // namespace

std::span<const Rule> identityRules() { return rules; }

}  // namespace gouji::checks
