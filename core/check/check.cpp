#include <algorithm>
#include <array>

#include "check/acceptance.hpp"
#include "check/examined.hpp"
#include "check/registry.hpp"
#include "check/repair/suggestions.hpp"
#include "check/verdicts.hpp"
#include "gouji/gouji.hpp"
#include "outline/outline.hpp"
#include "result/utf8.hpp"
#include "sorting/sort.hpp"
#include "table/edits.hpp"
#include "table/reading.hpp"
#include "text/fold.hpp"
#include "text/page_numbers.hpp"

namespace gouji {
namespace {

Identification identify(const Source& source, const text::Folded& folded, const outline::Outline& outline,
                        const table::Reading& reading) {
  Identification identification;
  const Span title = folded.sourceOf(outline.titleBegin, outline.titleEnd);
  identification.title = result::toUtf8(source.text.substr(title.begin, title.end - title.begin));
  identification.agency = result::toUtf8(outline.agency);
  identification.year = outline.year;
  if (reading.form) identification.form = reading.form->id;
  if (outline.published) identification.publishedOn = outline::isoDate(*outline.published);
  return identification;
}

void addCells(const table::Reading& reading, Report& report) {
  std::size_t count = 0;
  for (const table::TableReading& table : reading.tables) count += table.cells.size();
  report.cells.reserve(count);
  for (const table::TableReading& table : reading.tables) {
    const auto& definitions = form::cellsOf(*table.table);
    for (std::size_t c = 0; c < definitions.size(); ++c) {
      const table::ReadCell& read = table.cells[c];
      report.cells.emplace_back(definitions[c].id, Cell{read.state, read.placement, read.value, read.source,
                                                        read.written, read.alternatives, read.edited});
    }
  }
}

void addChecks(const table::Reading& reading, const checks::Verdicts& verdicts, Report& report) {
  report.checks.reserve(verdicts.checks.size());
  for (const checks::IdentityCheck& check : verdicts.checks) {
    const auto& definitions = form::cellsOf(*reading.tables[check.table].table);
    Check out;
    out.id = check.identity->id;
    out.rule = check.identity->rule;
    out.verdict = check.verdict;
    if (check.leftKnown) out.left = check.left;
    if (check.rightKnown) out.right = check.right;
    const auto &left = check.identity->left, &right = check.identity->right;
    out.cells.reserve(left.size() + right.size());
    for (const auto* side : {&left, &right})
      for (const std::size_t cell : *side) out.cells.push_back(definitions[cell].id);
    out.leftCount = left.size();
    checks::count(check.verdict, report.summary);
    report.checks.push_back(std::move(out));
  }
}

/// Marks the findings that the user set aside.
void accept(const Source& source, const Options& options, std::vector<Finding>& findings) {
  for (std::size_t k = 0; k < findings.size(); ++k) {
    Finding& finding = findings[k];
    if (finding.cells.empty() && finding.subject.empty() && !finding.source.empty()) {
      const std::string words = checks::subjectAt(source.text, finding.source.front());
      // The same words may stand in several places.
      const auto before =
          std::count_if(findings.begin(), findings.begin() + static_cast<std::ptrdiff_t>(k), [&](const Finding& other) {
            return other.rule == finding.rule && other.subject.substr(0, other.subject.find(" #")) == words;
          });
      finding.subject = before > 0 ? words + " #" + std::to_string(before + 1) : words;
    }
    if (const Accepted* accepted = checks::acceptanceOf(options.accepted, finding.rule, finding.cells, finding.subject))
      finding.accepted = accepted->reason;
  }
}

void sortFindings(std::vector<Finding>& findings) {
  const auto place = [](const Finding& finding) {
    std::uint32_t first = UINT32_MAX;
    for (const Span& span : finding.source) first = std::min(first, span.begin);
    return first;
  };
  sorting::sortStably(findings, [&](const Finding& a, const Finding& b) {
    if (a.severity != b.severity) return a.severity < b.severity;
    return place(a) < place(b);
  });
}

void countFindings(Report& report) {
  for (const Finding& finding : report.findings)
    checks::count(finding.severity, finding.accepted.has_value(), report.summary);
}

Report tooLong(const Source& source, const Options& options) {
  Report report;
  Finding finding;
  finding.rule = "text-too-long";
  finding.severity = Severity::error;
  const std::array<messages::Argument, 2> arguments{messages::Argument{"length", std::to_string(source.text.size())},
                                                    messages::Argument{"limit", std::to_string(longestText)}};
  finding.message = messages::render(options.language, finding.rule, arguments);
  report.findings.push_back(std::move(finding));
  countFindings(report);
  return report;
}

}  // namespace

checks::Examined checks::examine(const Source& source, const Options& options) {
  Examined examined;
  examined.folded = text::fold(source.text);
  examined.outline = outline::outlineOf(examined.folded);
  const text::PageNumbers pageNumbers(std::u16string_view(examined.folded.text).substr(0, examined.outline.end));
  examined.reading = table::read(examined.folded, examined.outline, pageNumbers, source.grids);
  table::apply(options.edits, examined.reading);
  examined.verdicts = weigh(examined.reading);
  examined.prose = prose::read(examined.folded, examined.outline, pageNumbers, examined.reading.regions);

  Report& report = examined.report;
  report.identification = identify(source, examined.folded, examined.outline, examined.reading);
  addCells(examined.reading, report);
  addChecks(examined.reading, examined.verdicts, report);
  const Examination examination{source.text,       examined.folded, examined.outline, examined.reading,
                                examined.verdicts, examined.prose,  options.language};
  for (const Rule& rule : allRules()) {
    Findings findings(rule, examination, report.findings);
    rule.find(rule, examination, findings);
  }
  repair::suggest(examination, report.findings);
  accept(source, options, report.findings);
  sortFindings(report.findings);
  countFindings(report);
  return examined;
}

Report check(const Source& source, const Options& options) {
  if (source.text.size() > longestText) return tooLong(source, options);
  return std::move(checks::examine(source, options).report);
}

}  // namespace gouji
