/// Table 二: what its figures say of each other and how its money is written.
#include <array>

#include "check/registry.hpp"
#include "check/sums.hpp"
#include "table/table_readers.hpp"
#include "text/fold.hpp"

namespace gouji::checks {
namespace {

/// The signed sum `value` + `change` or the like of one row, where both figures stand there.
struct Pair {
  std::size_t first = 0, second = 0;  ///< cells of table 二
  std::int64_t a = 0, b = 0;
};

const table::TableReading& proactive(const Examination& examination) { return examination.reading.tables[0]; }

std::optional<std::size_t> cellOf(const Examination& examination, std::string_view row, std::string_view column) {
  const auto& definitions = form::cellsOf(*proactive(examination).table);
  for (std::size_t c = 0; c < definitions.size(); ++c)
    if (definitions[c].row->id == row && definitions[c].column->id == column) return c;
  return std::nullopt;
}

/// The count in a cell that is surely there.
std::optional<std::int64_t> countIn(const Examination& examination, std::size_t cell) {
  const table::ReadCell& read = proactive(examination).cells[cell];
  if (read.state != CellState::read || read.value->scale != 0 || read.placement == Placement::ambiguous)
    return std::nullopt;
  return read.value->units;
}

/// Calls `visit` for every row that has both columns, with figures in both.
template <typename Visit>
void forPairs(const Examination& examination, std::string_view first, std::string_view second, Visit visit) {
  for (const form::PlacedRow& row : form::rowsOf(*proactive(examination).table)) {
    const auto a = cellOf(examination, row.row->id, first), b = cellOf(examination, row.row->id, second);
    if (!a || !b) continue;
    const auto left = countIn(examination, *a), right = countIn(examination, *b);
    if (left && right) visit(row.row->id, Pair{*a, *b, *left, *right});
  }
}

std::string rowName(const Examination& examination, std::string_view row) {
  return messages::nameOf(examination.language, "row." + std::string(row));
}

/// Form 2019: the items of last year and this year's change cannot leave fewer than none.
void findNegativeStocks(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  forPairs(examination, "previous", "change", [&](std::string_view row, const Pair& pair) {
    if (pair.a + pair.b >= 0) return;
    Finding& finding = findings.add("", {{"row", rowName(examination, row)},
                                         {"previous", std::to_string(pair.a)},
                                         {"change", std::to_string(pair.b)},
                                         {"sum", std::to_string(pair.a + pair.b)}});
    point(finding, examination, 0, pair.first);
    point(finding, examination, 0, pair.second);
  });
}

/// Form 2019: what was published this year is among all that is public.
void findMorePublishedThanPublic(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  forPairs(examination, "published", "public_total", [&](std::string_view row, const Pair& pair) {
    if (pair.a <= pair.b) return;
    Finding& finding = findings.add(
        "",
        {{"row", rowName(examination, row)}, {"published", std::to_string(pair.a)}, {"total", std::to_string(pair.b)}});
    point(finding, examination, 0, pair.first);
    point(finding, examination, 0, pair.second);
  });
}

/// Form 2021: what was issued this year and not repealed is in force.
void findFewerInForce(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  forPairs(examination, "issued", "repealed", [&](std::string_view row, const Pair& pair) {
    const auto inForce = cellOf(examination, row, "in_force");
    const auto count = inForce ? countIn(examination, *inForce) : std::nullopt;
    if (!count || *count >= pair.a - pair.b) return;
    Finding& finding = findings.add("", {{"row", rowName(examination, row)},
                                         {"issued", std::to_string(pair.a)},
                                         {"repealed", std::to_string(pair.b)},
                                         {"net", std::to_string(pair.a - pair.b)},
                                         {"in_force", std::to_string(*count)}});
    point(finding, examination, 0, pair.first);
    point(finding, examination, 0, pair.second);
    point(finding, examination, 0, *inForce);
  });
}

/// Money whose unit has to be guessed. The form of 2021 prints 万元 itself, that of 2019 prints none.
void findMoneyUnits(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  const table::TableReading& table = proactive(examination);
  const auto& definitions = form::cellsOf(*table.table);
  for (std::size_t c = 0; c < definitions.size(); ++c) {
    const table::ReadCell& cell = table.cells[c];
    if (definitions[c].column->measure != form::Measure::money || cell.state != CellState::read) continue;
    if (cell.value->units == 0) continue;
    const bool fees = definitions[c].row->id == "fees";
    const bool inTenThousands = fees || table::unitInHead(examination.folded.text, table.region,
                                                          definitions[c].row->id) == text::Unit::tenThousandYuan;
    const bool bare = cell.unit != text::Unit::yuan && cell.unit != text::Unit::tenThousandYuan;
    const bool wrong = cell.unit == text::Unit::yuan && inTenThousands;
    if (!wrong && !(bare && !inTenThousands)) continue;
    Finding& finding = findings.add(
        wrong ? "yuan" : "",
        {{"cell", messages::nameOfCell(examination.language, definitions[c].id)}, {"value", written(*cell.value)}});
    point(finding, examination, 0, c);
  }
}

constexpr std::array rules{
    Rule{{"money-unit",
          Severity::warning,
          "labels-of-form",
          {"2019", "政府集中采购", "政府集中采购\t86\t3120.5", "政府集中采购\t86\t31205000元"}},
         findMoneyUnits},
    Rule{{"negative-stock",
          Severity::warning,
          "labels-of-form",
          {"2019", "行政强制", "行政强制\t18\t-20\t42", "行政强制\t18\t-18\t42"}},
         findNegativeStocks},
    Rule{{"published-exceeds-public",
          Severity::warning,
          "labels-of-form",
          {"2019", "规范性文件\t", "规范性文件\t7\t44\t43", "规范性文件\t7\t9\t43"}},
         findMorePublishedThanPublic},
    Rule{{"in-force-below-net",
          Severity::notice,
          "labels-of-form",
          {"2021", "行政规范性文件", "行政规范性文件\t6\t2\t3", "行政规范性文件\t6\t2\t4"}},
         findFewerInForce},
};

}  // namespace

std::span<const Rule> proactiveRules() { return rules; }

}  // namespace gouji::checks
