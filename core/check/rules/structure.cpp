/// Sections, tables and the form itself.
#include <algorithm>
#include <array>

#include "check/registry.hpp"
#include "check/rules/words.hpp"
#include "result/utf8.hpp"
#include "text/fold.hpp"

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
    if (!sections[k])
      findings.add("", {{"section", messages::nameOf(examination.language, names[k])}}).subject = names[k];
}

/// Whether a sentence is nothing but who signed and when.
bool isSignature(const Examination& examination, std::u16string_view letters) {
  for (const std::u16string_view date : {std::u16string_view(u"年月日"), std::u16string_view(u"年月")})
    if (letters.ends_with(date)) letters.remove_suffix(date.size());
  constexpr std::size_t longestName = 24;
  const std::u16string_view agency = examination.outline.agency;
  return letters.empty() || letters == agency ||
         (letters.size() <= longestName && (letters.ends_with(u"政府") || letters.ends_with(u"办公室")));
}

/// What is left of a sentence of section 五 without the headings of its parts: 存在的主要问题：无。改进情况：无。
std::u16string withoutHeadings(std::u16string_view letters) {
  constexpr std::array<std::u16string_view, 10> words{u"存在的", u"存在", u"主要", u"问题", u"及",
                                                      u"改进",   u"情况", u"措施", u"一",   u"二"};
  std::u16string left;
  for (std::size_t at = 0; at < letters.size();) {
    const auto word = std::find_if(words.begin(), words.end(),
                                   [&](std::u16string_view w) { return letters.substr(at, w.size()) == w; });
    if (word == words.end())
      left += letters[at++];
    else
      at += word->size();
  }
  return left;
}

/// More letters than this say something, but for 无 again and again.
constexpr std::size_t longestNo = 2;

/// Whether these letters say nothing but 无, once or of both parts.
bool isOnlyNo(std::u16string_view letters) {
  return letters.find_first_not_of(u'无') == letters.npos || letters == u"暂无" || letters == u"没有" ||
         letters == u"不";
}

/// The section on problems and improvements, in which the headings of its parts may stand alone.
constexpr std::size_t problems = 5;

/// What a section says, in letters: up to the first sentence that says more than 无, and without the signature that may
/// close the report.
std::u16string saidIn(const Examination& examination, std::size_t section) {
  std::u16string said;
  const prose::RunningText& running = examination.prose.running;
  for (const prose::Sentence& sentence : running.sentences) {
    const bool heading = running.places[sentence.begin] < examination.outline.sections[section - 1]->body;
    if (sentence.section != section || heading) continue;
    std::u16string letters;
    for (const char16_t c : running.of(sentence))
      if (text::isHan(c)) letters += c;
    if (section == problems) letters = withoutHeadings(letters);
    if (section != outline::sectionCount || !isSignature(examination, letters)) said += letters;
    // Whatever follows: looked at again from its beginning, what was said would take quadratic time.
    if (said.size() > longestNo && letters.find_first_not_of(u'无') != letters.npos) break;
  }
  return said;
}

void findEmptySections(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  // The sections of the tables are missed with their tables.
  for (const std::size_t section : {std::size_t{1}, problems, outline::sectionCount}) {
    const auto& place = examination.outline.sections[section - 1];
    if (!place) continue;
    const std::u16string said = saidIn(examination, section);
    const bool onlyNo = section == problems && !said.empty() && isOnlyNo(said);
    if (!said.empty() && !onlyNo) continue;
    const std::string name = messages::nameOf(examination.language, "section." + std::to_string(section));
    Finding& finding = findings.add(onlyNo ? "no-problems" : "", {{"section", name}});
    finding.source.push_back(examination.folded.sourceOf(place->heading, place->body));
  }
}

/// Whether any label of a table stands in the text.
bool hasTable(const Examination& examination) {
  return std::any_of(examination.reading.tables.begin(), examination.reading.tables.end(),
                     [](const table::TableReading& table) { return table.found; });
}

void findMissingTables(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  constexpr std::array<std::string_view, table::tableCount> names{"table.proactive", "table.requests",
                                                                  "table.disputes"};
  if (!examination.outline.isReport() && !hasTable(examination)) return;
  for (std::size_t t = 0; t < table::tableCount; ++t) {
    const table::TableReading& table = examination.reading.tables[t];
    if (table.found && !table.hasOnlyLabels()) continue;
    // The cells of a file are all there: nothing was lost on the way.
    const std::string_view variant = !table.found ? "" : table.inGrid ? "empty" : "labels-only";
    Finding& finding = findings.add(variant, {{"table", messages::nameOf(examination.language, names[t])}});
    finding.subject = names[t];
    if (table.place) finding.source.push_back(*table.place);
    for (const IdentityCheck& check : examination.verdicts.checks)
      if (check.table == t) finding.checks.push_back(check.identity->id);
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
  if (examination.outline.isReport() || hasTable(examination)) return;
  findings.add(examination.folded.text.find_first_not_of(u" \n\t") == std::u16string::npos ? "empty" : "", {});
}

void findSecondReport(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  if (!examination.outline.anotherFollows) return;
  Finding& finding = findings.add("", {});
  const std::size_t begin = examination.outline.end;
  finding.source.push_back(examination.folded.sourceOf(begin, std::min(begin + 1, examination.folded.text.size())));
}

// ── Rows and labels ──────────────────────────────────────────────────────────────────────────

/// The label of a row as the form prints it: whoever corrects it copies it from here.
std::string labelOf(const form::Table& table, std::string_view row) {
  for (const form::PlacedRow& placed : form::rowsOf(table))
    if (placed.row->id == row) return std::string(placed.row->label);
  return {};
}

void pointToRow(Finding& finding, const Examination& examination, std::size_t t, std::size_t r) {
  const table::TableReading& table = examination.reading.tables[t];
  const form::PlacedRow& row = form::rowsOf(*table.table)[r];
  for (std::size_t c = 0; c < row.block->columns.size(); ++c)
    finding.cells.push_back(form::cellsOf(*table.table)[row.firstCell + c].id);
  finding.source = table.rows[r].figures;
}

/// One row under （六） where the form has three, or the reverse.
void findOtherRows(const Examination& examination, Findings& findings) {
  const table::TableReading& table = examination.reading.tables[1];
  const auto year = examination.outline.year;
  if (!table.found || (!examination.reading.form && !year)) return;
  const form::Form& due = examination.reading.form ? *examination.reading.form : form::ofYear(*year);
  if (&due.tables[1] == table.table) return;
  const auto& rows = form::rowsOf(*table.table);
  const bool single = due.id == "2021";
  for (std::size_t r = 0; r < rows.size(); ++r) {
    if (rows[r].row->id != (single ? "other" : "other_not_corrected") || !table.rows[r].inText) continue;
    pointToRow(findings.add(single ? "single-other" : "three-others", {}), examination, 1, r);
  }
}

/// Rows that are not there between rows that are, in a table that is there to its end.
void findMissingRows(const Examination& examination, std::size_t t, Findings& findings) {
  const table::TableReading& table = examination.reading.tables[t];
  const auto isWhole = [](const table::ReadRow& row) { return row.labelSeen && !row.figures.empty(); };
  if (!table.found || table.rows.size() < 3 || !isWhole(table.rows.front()) || !isWhole(table.rows.back())) return;
  for (std::size_t r = 1; r + 1 < table.rows.size(); ++r) {
    if (table.rows[r].inText || !isWhole(table.rows[r - 1]) || !isWhole(table.rows[r + 1])) continue;
    Finding& finding = findings.add("missing-row", {{"row", std::string(form::rowsOf(*table.table)[r].row->label)}});
    pointToRow(finding, examination, t, r);
    finding.source = table.rows[r - 1].figures;
  }
}

void findAlteredForm(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  findOtherRows(examination, findings);
  for (std::size_t t = 0; t < table::tableCount; ++t) {
    for (const table::FormChange& change : examination.reading.tables[t].changes) {
      if (findings.full()) return;
      const std::u16string_view label =
          examination.source.substr(change.label.begin, change.label.end - change.label.begin);
      const bool added = change.kind == table::FormChange::Kind::addedRow;
      Finding& finding = findings.add(
          added ? "added-row" : "label",
          {{"label", result::toUtf8(label)}, {"row", labelOf(*examination.reading.tables[t].table, change.row)}});
      finding.source.push_back(change.label);
    }
    findMissingRows(examination, t, findings);
  }
}

/// A text this long is not read at all, so the finding is made before any rule runs (check.cpp).
void findNothing(const RuleDeclaration&, const Examination&, Findings&) {}

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
    Rule{{"section-empty",
          Severity::warning,
          "outline-of-form",
          {"2021", "2023年的工作还有两点不足", "无。", "2023年的工作仍有不足，主要是更新不够及时。"}},
         findEmptySections},
    Rule{{"wrong-form",
          Severity::error,
          "notice-2021",
          {"2019", "云岭县人民政府2019年", "云岭县人民政府2022年政府信息公开工作年度报告",
           "云岭县人民政府2020年政府信息公开工作年度报告"}},
         findWrongForm},
    Rule{{"altered-form",
          Severity::warning,
          "notice-2021",
          {"2021", "7.属于行政执法案卷", "7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n9.涉及个人隐私\t0\t0\t0\t0\t0\t0\t0",
           "7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0"}},
         findAlteredForm},
    Rule{{"no-report", Severity::error, "limits", {"", "", "下周一上午九点召开例会。", "一、总体情况"}}, findNoReport},
    Rule{{"second-report",
          Severity::notice,
          "limits",
          {"2021", "",
           "云岭县水务局2023年政府信息公开工作年度报告\n一、总体情况\n工作平稳。\n二、主动公开政府信息情况\n见附表。\n",
           "附件：联系方式\n"}},
         findSecondReport},
    Rule{{"text-too-long", Severity::error, "limits", {"", "", "", ""}}, findNothing},
};

}  // namespace

std::span<const Rule> structureRules() { return rules; }

}  // namespace gouji::checks
