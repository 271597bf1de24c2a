/// Sections, tables and the form itself.
#include <algorithm>
#include <array>

#include "check/registry.hpp"

namespace gouji::checks {
namespace {

/// The first report year with such a form, and the first one of form 2021.
constexpr int firstFormYear = 2019, firstYearOfForm2021 = 2021;

void findMissingSections(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  constexpr std::array<std::string_view, outline::sectionCount> names{"section.1", "section.2", "section.3",
                                                                      "section.4", "section.5", "section.6"};
  // Without any heading there is no outline to miss a part of.
  const auto& sections = examination.outline.sections;
  if (std::none_of(sections.begin(), sections.end(), [](const auto& s) { return s.has_value(); })) return;
  for (std::size_t k = 0; k < outline::sectionCount; ++k)
    if (!sections[k]) findings.add("", {{"section", messages::nameOf(examination.language, names[k])}});
}

void findMissingTables(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  constexpr std::array<std::string_view, table::tableCount> names{"table.proactive", "table.requests",
                                                                  "table.disputes"};
  if (!examination.outline.isReport()) return;
  for (std::size_t t = 0; t < table::tableCount; ++t) {
    const table::TableReading& table = examination.reading.tables[t];
    if (table.found && table.hasFigures) continue;
    const bool labelsOnly =
        table.found && std::none_of(table.cells.begin(), table.cells.end(),
                                    [](const table::ReadCell& cell) { return cell.source.end > cell.source.begin; });
    if (table.found && !labelsOnly) continue;
    Finding& finding =
        findings.add(table.found ? "labels-only" : "", {{"table", messages::nameOf(examination.language, names[t])}});
    if (table.place) finding.source.push_back(*table.place);
  }
}

void findWrongForm(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  const form::Form* form = examination.reading.form;
  const auto year = examination.outline.year;
  if (!form || !year || *year < firstFormYear) return;
  const std::string_view due = *year < firstYearOfForm2021 ? "2019" : "2021";
  if (form->id == due) return;
  Finding& finding = findings.add(due == "2021" ? "outdated" : "early", {{"year", std::to_string(*year)}});
  if (examination.reading.tables[0].place) finding.source.push_back(*examination.reading.tables[0].place);
}

void findNoReport(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  const bool tables = std::any_of(examination.reading.tables.begin(), examination.reading.tables.end(),
                                  [](const auto& t) { return t.found; });
  if (examination.outline.isReport() || tables) return;
  findings.add(examination.folded.text.find_first_not_of(u" \n\t") == std::u16string::npos ? "empty" : "", {});
}

void findSecondReport(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  if (!examination.outline.anotherFollows) return;
  Finding& finding = findings.add("", {});
  const std::size_t begin = examination.outline.end;
  finding.source.push_back(examination.folded.sourceOf(begin, std::min(begin + 1, examination.folded.text.size())));
}

constexpr std::array rules{
    Rule{{"section-missing",
          Severity::error,
          "outline-of-form",
          {"2021", "六、其他需要报告的事项", "附记", "六、其他需要报告的事项"}},
         findMissingSections},
    Rule{{"table-missing",
          Severity::error,
          "outline-of-form",
          {"2021", "3\t1\t0\t1\t5", "（表格见附件）", "3\t1\t0\t1\t5\t1\t0\t0\t1\t2\t1\t0\t0\t0\t1"}},
         findMissingTables},
    Rule{{"wrong-form",
          Severity::error,
          "notice-2021",
          {"2019", "某某县人民政府2020年", "某某县人民政府2022年政府信息公开工作年度报告",
           "某某县人民政府2019年政府信息公开工作年度报告"}},
         findWrongForm},
    Rule{{"no-report", Severity::error, "outline-of-form", {"", "", "", ""}}, findNoReport},
    Rule{{"second-report", Severity::notice, "outline-of-form", {"", "", "", ""}}, findSecondReport},
};

}  // namespace

std::span<const Rule> structureRules() { return rules; }

}  // namespace gouji::checks
