/// What stands in single cells and rows, whatever the sums say.
#include <algorithm>
#include <array>

#include "check/registry.hpp"
#include "check/sums.hpp"
#include "result/utf8.hpp"

namespace gouji::checks {
namespace {

/// Of the tables, in the catalogues of messages.
constexpr std::array tableNames{"table.proactive", "table.requests", "table.disputes"};

/// A count is a whole number and not negative. Only `change` is signed, only money has decimals.
void findNotACount(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  for (std::size_t t = 0; t < table::tableCount; ++t) {
    const table::TableReading& table = examination.reading.tables[t];
    const auto& definitions = form::cellsOf(*table.table);
    for (std::size_t c = 0; c < definitions.size(); ++c) {
      const table::ReadCell& cell = table.cells[c];
      if (cell.state != CellState::read) continue;
      const form::Measure measure = definitions[c].column->measure;
      const bool negative = cell.value->units < 0 && measure != form::Measure::change;
      const bool decimals = cell.value->scale > 0 && measure != form::Measure::money;
      if (!negative && !decimals) continue;
      Finding& finding = findings.add(
          negative ? "negative" : "decimals",
          {{"cell", messages::nameOfCell(examination.language, definitions[c].id)}, {"value", written(*cell.value)}});
      point(finding, examination, t, c);
    }
  }
}

/// Cells of tables 三 and 四 that are empty: 填报说明 asks for 0 where there is nothing.
void findBlankCells(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  for (std::size_t t = 1; t < table::tableCount; ++t) {
    const table::TableReading& table = examination.reading.tables[t];
    if (!table.found) continue;
    std::vector<std::size_t> blanks;
    for (std::size_t c = 0; c < table.cells.size(); ++c)
      if (table.cells[c].state == CellState::blank && !table.cells[c].unreadable) blanks.push_back(c);
    if (blanks.empty()) continue;
    Finding& finding =
        findings.add(!table.hasFigures                           ? "no-figures"
                     : table.blanks == table::BlankMeaning::zero ? ""
                                                                 : "unknown",
                     {{"table", messages::nameOf(examination.language, "table." + std::string(table.table->id))},
                      {"count", std::to_string(blanks.size())}});
    for (const std::size_t c : blanks) point(finding, examination, t, c);
    if (finding.source.empty() && table.place) finding.source.push_back(*table.place);
  }
}

/// Totals left empty beside parts that are filled.
void findBlankTotals(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  for (std::size_t t = 1; t < table::tableCount; ++t) {
    const table::TableReading& table = examination.reading.tables[t];
    const auto isFilled = [&](std::size_t c) {
      return table.cells[c].state == CellState::read && table.cells[c].placement == Placement::exact;
    };
    const auto isSome = [&](std::size_t c) { return isFilled(c) && table.cells[c].value->units != 0; };
    for (const form::Identity& identity : form::identitiesOf(*table.table)) {
      // The sums over parts; the balance has no total.
      if (identity.rule == "unbalanced-column") continue;
      const std::size_t total = identity.right.front();
      const table::ReadCell& cell = table.cells[total];
      if (cell.state != CellState::blank || cell.unreadable || cell.placement != Placement::exact) continue;
      // Where empty means zero, an empty total of zeros is no more than an empty cell.
      const bool zeroMatters = table.blanks != table::BlankMeaning::zero;
      const auto& parts = identity.left;
      if (!(zeroMatters ? std::any_of(parts.begin(), parts.end(), isFilled)
                        : std::any_of(parts.begin(), parts.end(), isSome)))
        continue;
      Finding& finding = findings.add("", {{"name", nameOfIdentity(examination.language, identity)}});
      finding.checks.push_back(identity.id);
      point(finding, examination, t, total);
      for (const std::size_t c : identity.left)
        if (isFilled(c)) point(finding, examination, t, c);
    }
  }
}

/// Two signs, letters for digits, or a unit that the column does not have.
void findMalformedNumbers(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  using text::Unit;
  for (std::size_t t = 0; t < table::tableCount; ++t) {
    const table::TableReading& table = examination.reading.tables[t];
    const auto& definitions = form::cellsOf(*table.table);
    for (std::size_t c = 0; c < definitions.size(); ++c) {
      const table::ReadCell& cell = table.cells[c];
      if (cell.state != CellState::read && !cell.unreadable) continue;
      const bool money = definitions[c].column->measure == form::Measure::money;
      const bool ofMoney = cell.unit == Unit::yuan || cell.unit == Unit::tenThousandYuan;
      const bool unit = cell.unit == Unit::unknown || (money ? cell.unit == Unit::item : ofMoney);
      if (!cell.malformed && !cell.unreadable && !unit) continue;
      const std::u16string_view raw =
          examination.source.substr(cell.written.begin, cell.written.end - cell.written.begin);
      Finding& finding = findings.add(
          cell.unreadable  ? "letters"
          : cell.malformed ? ""
                           : "unit",
          {{"cell", messages::nameOfCell(examination.language, definitions[c].id)}, {"value", result::toUtf8(raw)}});
      point(finding, examination, t, c);
    }
  }
}

std::size_t firstCellOf(const table::TableReading& table, std::size_t row) {
  return form::rowsOf(*table.table)[row].firstCell;
}

void findSurplusNumbers(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  for (std::size_t t = 0; t < table::tableCount; ++t) {
    const table::TableReading& table = examination.reading.tables[t];
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
      const table::ReadRow& row = table.rows[r];
      if (row.surplus == 0) continue;
      const std::size_t width = row.figures.size() - row.surplus;
      const std::string name =
          t == 2 ? messages::nameOf(examination.language, "table.disputes")
                 : messages::nameOf(examination.language, "row." + std::string(form::rowsOf(*table.table)[r].row->id));
      std::vector<messages::Argument> arguments{
          {"row", name}, {"numbers", std::to_string(row.figures.size())}, {"columns", std::to_string(width)}};
      const bool split = row.joined.size() == 1 && row.joined[0].splits.size() == 1;
      if (split) {
        const table::SplitFigure& figure = row.joined[0].splits[0];
        const Span place = figure.place;
        arguments.push_back(
            {"halves", result::toUtf8(examination.source.substr(place.begin, place.end - place.begin))});
        arguments.push_back({"joined", std::to_string(figure.joined)});
      }
      Finding& finding = findings.add(split ? "split" : "", arguments);
      for (std::size_t c = 0; c < width; ++c)
        finding.cells.push_back(form::cellsOf(*table.table)[firstCellOf(table, r) + c].id);
      finding.source = row.figures;
    }
  }
}

/// Figures within a table that no row has room for: they take part in no sum.
void findUnplacedNumbers(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  constexpr std::size_t mostShown = 5;
  for (std::size_t t = 0; t < table::tableCount; ++t) {
    const std::vector<Span>& unplaced = examination.reading.tables[t].unplaced;
    if (unplaced.empty()) continue;
    std::string numbers;
    for (std::size_t k = 0; k < unplaced.size() && k < mostShown; ++k) {
      if (k > 0) numbers += messages::find(examination.language, "list.separator");
      const Span place = unplaced[k];
      numbers += result::toUtf8(examination.source.substr(place.begin, place.end - place.begin));
    }
    if (unplaced.size() > mostShown) numbers += messages::find(examination.language, "list.more");
    Finding& finding = findings.add("", {{"table", messages::nameOf(examination.language, tableNames[t])},
                                         {"count", std::to_string(unplaced.size())},
                                         {"numbers", numbers}});
    finding.source = unplaced;
  }
}

/// Figures that are read as one although a space stands in them.
void findSpacedDigits(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  for (std::size_t t = 0; t < table::tableCount; ++t) {
    const std::vector<table::ReadCell>& cells = examination.reading.tables[t].cells;
    const auto isSpaced = [](const table::ReadCell& cell) { return cell.spaced; };
    const auto first = std::find_if(cells.begin(), cells.end(), isSpaced);
    if (first == cells.end()) continue;
    const Span place = first->source;
    Finding& finding =
        findings.add("", {{"table", messages::nameOf(examination.language, tableNames[t])},
                          {"count", std::to_string(std::count_if(first, cells.end(), isSpaced))},
                          {"value", result::toUtf8(examination.source.substr(place.begin, place.end - place.begin))},
                          {"joined", std::to_string(first->value->units)}});
    for (std::size_t c = 0; c < cells.size(); ++c)
      if (isSpaced(cells[c])) point(finding, examination, t, c);
  }
}

void findShiftedValues(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  const table::TableReading& table = examination.reading.tables[1];
  const auto& definitions = form::cellsOf(*table.table);
  for (const Shift& shift : examination.verdicts.shifts) {
    const std::string_view from = definitions[shift.fromCell].column->id, to = definitions[shift.toCell].column->id;
    const auto name = [&](std::string_view column) {
      return messages::nameOf(examination.language, "column." + std::string(column));
    };
    const std::string row =
        messages::nameOf(examination.language, "row." + std::string(definitions[shift.fromCell].row->id));
    const std::vector<messages::Argument> arguments{
        {"row", row}, {"from", name(from)}, {"to", name(to)}, {"count", std::to_string(shift.count)}};
    Finding& finding = findings.add("", arguments);
    for (const std::size_t check : shift.checks)
      finding.checks.push_back(examination.verdicts.checks[check].identity->id);
    // Every figure of the two columns takes part in the question where it belongs.
    const std::size_t width = table.table->blocks[0].columns.size();
    for (std::size_t r = 0; r < table.rows.size(); ++r)
      for (const std::size_t column : {shift.fromCell % width, shift.toCell % width}) {
        const table::ReadCell& cell = table.cells[r * width + column];
        if (cell.state == CellState::read && cell.value->units != 0) point(finding, examination, 1, r * width + column);
      }
    const Decimal count{shift.count, 0};
    const table::ReadCell& target = table.cells[shift.toCell];
    Repair repair;
    repair.changes.push_back({definitions[shift.fromCell].id, count, Decimal{}});
    repair.changes.push_back({definitions[shift.toCell].id, target.value, count});
    repair.reason = messages::render(examination.language, "repair.move", arguments);
    finding.repairs.push_back(std::move(repair));
  }
}

constexpr std::array rules{
    Rule{{"not-a-count",
          Severity::error,
          "labels-of-form",
          {"2021", "2.重复申请", "2.重复申请\t-1\t1\t0\t0\t0\t0\t0", "2.重复申请\t0\t0\t0\t0\t0\t0\t0"}},
         findNotACount},
    Rule{{"surplus-number",
          Severity::warning,
          "labels-of-form",
          {"2021", "3\t1\t0\t1\t5", "3\t1\t0\t1\t5\t1\t0\t0\t1\t2\t1\t0\t0\t0\t1\t0",
           "3\t1\t0\t1\t5\t1\t0\t0\t1\t2\t1\t0\t0\t0\t1"}},
         findSurplusNumbers},
    Rule{{"unplaced-number",
          Severity::notice,
          "labels-of-form",
          {"2021", "2.重复申请", "2.重复申请\t0\t0\t0\t0\t0\t0\t0\n31\t32", "2.重复申请\t0\t0\t0\t0\t0\t0\t0"}},
         findUnplacedNumbers},
    Rule{{"spaced-digits",
          Severity::notice,
          "filling-notes",
          {"2021", "3\t1\t0\t1\t5", "1 3\t1\t0\t1\t1 5\t1\t0\t0\t1\t2\t1 1\t0\t0\t0\t1 1",
           "13\t1\t0\t1\t15\t1\t0\t0\t1\t2\t11\t0\t0\t0\t11"}},
         findSpacedDigits},
    Rule{{"shifted-value",
          Severity::warning,
          "note-in-table",
          {"2021", "（七）总计", "（七）总计\t16\t5\t1\t0\t2\t0\t24", "（七）总计\t16\t5\t0\t1\t2\t0\t24"}},
         findShiftedValues},
    Rule{{"blank-cell",
          Severity::warning,
          "filling-notes",
          {"2021", "2.重复申请", "2.重复申请\t\t\t\t\t\t\t", "2.重复申请\t0\t0\t0\t0\t0\t0\t0"}},
         findBlankCells},
    Rule{{"total-blank",
          Severity::warning,
          "filling-notes",
          {"2021", "（七）总计", "（七）总计\t16\t5\t0\t1\t2\t0\t", "（七）总计\t16\t5\t0\t1\t2\t0\t24"}},
         findBlankTotals},
    Rule{{"malformed-number",
          Severity::warning,
          "filling-notes",
          {"2019", "行政处罚", "行政处罚\t310\t--5\t830", "行政处罚\t310\t-5\t830"}},
         findMalformedNumbers},
};

}  // namespace

std::span<const Rule> cellRules() { return rules; }

}  // namespace gouji::checks
