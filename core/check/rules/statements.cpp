/// What the text states, against the tables.
#include <algorithm>
#include <array>
#include <map>

#include "check/registry.hpp"
#include "check/rules/readings.hpp"
#include "check/rules/words.hpp"
#include "result/utf8.hpp"

namespace gouji::checks {
namespace {

using prose::About;
using prose::Statement;

/// A number of the text that may be compared with one of the tables.
bool isExact(const Statement& statement) {
  return statement.quantity && !statement.quantity->approximate && !statement.quantity->doubtful &&
         statement.quantity->value.scale == 0;
}

bool isAmong(std::int64_t value, const std::vector<TableNumber>& numbers) {
  return std::any_of(numbers.begin(), numbers.end(), [&](const TableNumber& n) { return n.value == value; });
}

std::string joined(const Examination& examination, const std::vector<TableNumber>& numbers) {
  std::string all;
  for (const TableNumber& number : numbers) {
    if (!all.empty()) all += messages::find(examination.language, "list.or");
    all += number.sum;
  }
  return all;
}

/// The applicant column of `received` that has this number, where exactly one has.
std::optional<std::string_view> columnWith(const Examination& examination, std::int64_t value) {
  std::optional<std::string_view> found;
  for (const form::Column& column : examination.reading.tables[1].table->blocks[0].columns) {
    if (column.id == "total") continue;
    const auto count = examination.count("requests.received." + std::string(column.id));
    if (!count || *count != value) continue;
    if (found) return std::nullopt;
    found = column.id;
  }
  return found;
}

/// The numbers that the tables have to what the text states, where they are others.
struct Contradiction {
  std::int64_t stated = 0;
  std::vector<TableNumber> numbers;
};

std::optional<Contradiction> contradictionOf(const Examination& examination, const Statement& statement) {
  if (!isExact(statement)) return std::nullopt;
  const std::int64_t stated = statement.quantity->value.units;
  auto numbers = numbersFor(examination, statement);
  if (!numbers || numbers->empty() || isAmong(stated, *numbers)) return std::nullopt;
  if (statement.mayExceed && stated > numbers->front().value) return std::nullopt;
  const auto isLess = [&](const TableNumber& number) { return stated < number.value; };
  if (statement.mayFallShort && std::any_of(numbers->begin(), numbers->end(), isLess)) return std::nullopt;
  for (const std::string& cell : numbers->front().cells)
    if (agreesWithParts(examination, cell, stated)) return std::nullopt;
  return Contradiction{stated, std::move(*numbers)};
}

void findMismatches(const RuleDeclaration& rule, const Examination& examination, Findings& findings) {
  for (const Statement& statement : examination.prose.statements) {
    const prose::Meaning* meaning = prose::meaningOf(statement.about);
    if (!meaning || meaning->rule != rule.id || findings.full()) continue;
    const auto contradiction = contradictionOf(examination, statement);
    if (!contradiction) continue;
    const std::int64_t table = contradiction->numbers.front().value;
    std::vector<messages::Argument> arguments{{"words", quoted(examination, statement.begin, statement.end)},
                                              {"stated", std::to_string(contradiction->stated)},
                                              {"table", joined(examination, contradiction->numbers)},
                                              {"difference", std::to_string(std::max(table, contradiction->stated) -
                                                                            std::min(table, contradiction->stated))}};
    const auto column = statement.about == About::received && contradiction->stated > 0
                            ? columnWith(examination, contradiction->stated)
                            : std::nullopt;
    if (column)
      arguments.push_back({"column", messages::nameOf(examination.language, "column." + std::string(*column))});
    Finding& finding = findings.add(column ? "column" : "", arguments);
    pointToWords(finding, examination, statement.begin, statement.end);
    for (const std::string& cell : contradiction->numbers.front().cells) pointTo(finding, examination, cell);
    if (column) pointTo(finding, examination, "requests.received." + std::string(*column));
  }
}

// ── text-denies-table ────────────────────────────────────────────────────────────────────────

/// What stands in the way of a denial: the first of the numbers, whichever way it is counted.
void findDenials(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  for (const Statement& statement : examination.prose.statements) {
    const bool zero = isExact(statement) && statement.quantity->value.units == 0;
    const bool carried = statement.about == About::carriedIn || statement.about == About::carriedOut;
    const bool whole = statement.about == About::received || statement.about == About::applications ||
                       statement.about == About::reconsideration || statement.about == About::litigation ||
                       (!statement.quantity && (carried || statement.about == About::organisations));
    if (!whole || statement.mayFallShort || (statement.quantity && !isExact(statement)) || findings.full()) continue;
    const auto numbers = numbersFor(examination, statement);
    if (!numbers || numbers->empty()) continue;
    const TableNumber& table = numbers->front();
    const bool denies = !statement.quantity || zero;
    const bool allZero = std::all_of(numbers->begin(), numbers->end(), [](const auto& n) { return n.value == 0; });
    if (denies ? table.value == 0 : !allZero) continue;
    Finding& finding =
        findings.add(denies ? "" : "reverse",
                     {{"words", quoted(examination, statement.begin, statement.end)}, {"table", table.sum}});
    pointToWords(finding, examination, statement.begin, statement.end);
    for (const std::string& cell : table.cells) pointTo(finding, examination, cell);
  }
}

// ── quantity-restated ────────────────────────────────────────────────────────────────────────

/// Whether two values of one quantity may both be right, counted in two ways.
bool bothRight(const Examination& examination, const Statement& a, const Statement& b) {
  const prose::Meaning* meaning = prose::meaningOf(a.about);
  if (!meaning || meaning->readings.size() < 2) return false;
  const auto numbers = numbersFor(examination, a);
  if (!numbers) return true;  // cannot be told
  return isAmong(a.quantity->value.units, *numbers) && isAmong(b.quantity->value.units, *numbers);
}

void findRestatements(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  std::map<std::pair<About, std::string_view>, const Statement*> first;
  for (const Statement& statement : examination.prose.statements) {
    if (!isExact(statement) || statement.about == About::fee || statement.mayExceed || statement.mayFallShort ||
        findings.full())
      continue;
    const auto [known, isNew] = first.try_emplace({statement.about, statement.row}, &statement);
    const Statement& before = *known->second;
    const bool same = before.quantity->value == statement.quantity->value;
    if (isNew || same || before.quantity->unit != statement.quantity->unit) continue;
    if (before.sentence == statement.sentence || bothRight(examination, before, statement)) continue;
    Finding& finding = findings.add("", {{"first", quoted(examination, before.begin, before.end)},
                                         {"second", quoted(examination, statement.begin, statement.end)}});
    pointToWords(finding, examination, before.begin, before.end);
    pointToWords(finding, examination, statement.begin, statement.end);
  }
}

// ── fee-exceeds-charges ──────────────────────────────────────────────────────────────────────

/// `value` of an amount in 元, 万元 or 亿元, in hundredths of a 元.
std::optional<std::int64_t> hundredthsOfYuan(Decimal value, std::u16string_view unit) {
  int scale = value.scale - 2 - (unit == u"万元" ? 4 : unit == u"亿元" ? 8 : 0);
  std::int64_t units = value.units;
  for (; scale < 0; ++scale)
    if (__builtin_mul_overflow(units, std::int64_t{10}, &units)) return std::nullopt;
  for (; scale > 0; --scale) units /= 10;
  return units;
}

/// The 信息处理费 is among the charges of table 二 (form 2021).
void findExcessiveFees(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  constexpr std::string_view cellId = "proactive.fees.amount";
  const table::ReadCell* cell = examination.cell(cellId);
  if (!cell || cell->state != CellState::read || cell->placement == Placement::ambiguous) return;
  const auto charges = hundredthsOfYuan(*cell->value, u"万元");
  if (!charges) return;
  for (const Statement& statement : examination.prose.statements) {
    if (statement.about != About::fee || !statement.quantity || statement.quantity->doubtful) continue;
    const auto fee = hundredthsOfYuan(statement.quantity->value, statement.quantity->unit);
    if (!fee || *fee <= *charges) continue;
    const std::u16string_view raw =
        examination.source.substr(cell->written.begin, cell->written.end - cell->written.begin);
    Finding& finding = findings.add(
        "", {{"words", quoted(examination, statement.begin, statement.end)}, {"amount", result::toUtf8(raw)}});
    pointToWords(finding, examination, statement.begin, statement.end);
    pointTo(finding, examination, cellId);
  }
}

constexpr std::array rules{
    Rule{{"text-received-mismatch",
          Severity::warning,
          "regulation-6",
          {"2021", "（二）依申请公开", "（二）依申请公开。全县共收到政府信息公开申请27件。",
           "（二）依申请公开。全县共收到政府信息公开申请26件。"}},
         findMismatches},
    Rule{{"text-outcome-mismatch",
          Severity::warning,
          "regulation-6",
          {"2021", "办结的申请中", "办结的申请中，予以公开9件。", "办结的申请中，予以公开8件。"}},
         findMismatches},
    Rule{{"text-dispute-mismatch",
          Severity::warning,
          "regulation-6",
          {"2021", "因政府信息公开被申请", "因政府信息公开被申请行政复议6件。",
           "因政府信息公开被申请行政复议4件，另有1件尚未审结。"}},
         findMismatches},
    Rule{{"text-denies-table",
          Severity::error,
          "regulation-6",
          {"2021", "（二）依申请公开", "（二）依申请公开。全年未收到政府信息公开申请。",
           "（二）依申请公开。全年收到政府信息公开申请26件。"}},
         findDenials},
    Rule{{"quantity-restated",
          Severity::warning,
          "regulation-6",
          {"2021", "2023年，全县各级行政机关", "2023年，全县主动公开政府信息650条。",
           "2023年，全县主动公开政府信息640条。"}},
         findRestatements},
    Rule{{"fee-exceeds-charges",
          Severity::notice,
          "notice-fees",
          {"2021", "全年发出收费通知", "全年收取信息处理费4000000元。", "全年收取信息处理费60元。"}},
         findExcessiveFees},
};

}  // namespace

std::span<const Rule> statementRules() { return rules; }

}  // namespace gouji::checks
