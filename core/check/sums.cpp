#include "check/sums.hpp"

namespace gouji::checks {
namespace {

/// Longer sums leave out their zeros.
constexpr std::size_t termsWithZeros = 4;
/// Longer sums of outcomes tell the six outcomes of the form in place of all their rows.
constexpr std::size_t mostRows = 6;

/// A term of a sum as it is written out.
struct Term {
  std::string name;  ///< the key of its name
  std::int64_t count = 0;
};

/// The key of the part of a cell's name that differs within the sum.
std::string nameOfTerm(const Examination& examination, const IdentityCheck& check, std::size_t cell) {
  const std::string& id = form::cellsOf(*examination.reading.tables[check.table].table)[cell].id;
  const std::size_t first = id.find('.'), last = id.rfind('.');
  const std::string row = id.substr(first + 1, last - first - 1), column = id.substr(last + 1);
  const bool acrossColumns = check.identity->rule == "row-total-mismatch" || check.table == 2;
  if (!acrossColumns) return "row." + row;
  const std::string own = "column." + std::string(id.substr(0, first)) + "." + column;
  return messages::find(examination.language, own).empty() ? "column." + column : own;
}

/// The outcome that a row is a part of: "rows.withheld_" for "row.withheld_by_law"; the row itself where it is whole.
std::string outcomeOf(const std::string& row) {
  for (const std::string_view outcome : {"withheld_", "unavailable_", "declined_", "other"})
    if (row.starts_with("row." + std::string(outcome))) return "rows." + std::string(outcome);
  return row;
}

/// Puts the rows of one outcome together.
std::vector<Term> byOutcome(const std::vector<Term>& rows) {
  std::vector<Term> outcomes;
  for (const Term& row : rows) {
    const std::string outcome = outcomeOf(row.name);
    if (outcomes.empty() || outcomes.back().name != outcome) outcomes.push_back({outcome, 0});
    outcomes.back().count += row.count;
  }
  return outcomes;
}

std::string termsOf(const Examination& examination, const IdentityCheck& check, const std::vector<std::size_t>& cells,
                    std::int64_t sum) {
  const table::TableReading& table = examination.reading.tables[check.table];
  std::vector<Term> terms;
  for (const std::size_t cell : cells) {
    const table::ReadCell& read = table.cells[cell];
    const std::int64_t count = read.state == CellState::read ? read.value->units : 0;
    if (count != 0 || cells.size() <= termsWithZeros) terms.push_back({nameOfTerm(examination, check, cell), count});
  }
  if (terms.size() > mostRows && check.identity->rule == "outcome-total-mismatch") terms = byOutcome(terms);
  if (terms.empty()) return messages::nameOf(examination.language, "sum.zeros");
  std::string out;
  for (const Term& term : terms) {
    if (!out.empty()) out += " + ";
    out += messages::nameOf(examination.language, term.name) + " " + std::to_string(term.count);
  }
  if (terms.size() > 1) out += " = " + std::to_string(sum);
  return out;
}

/// What the sum's own cell says: a figure, or nothing.
std::string filledIn(const Examination& examination, const IdentityCheck& check) {
  const table::TableReading& table = examination.reading.tables[check.table];
  if (table.cells[check.identity->right.front()].state == CellState::blank)
    return messages::nameOf(examination.language, "sum.empty");
  const std::vector<messages::Argument> arguments{{"value", std::to_string(check.right)}};
  return messages::render(examination.language, "sum.filled", arguments);
}

}  // namespace

std::vector<messages::Argument> sumArguments(const Examination& examination, const IdentityCheck& check) {
  const std::int64_t difference = check.left > check.right ? check.left - check.right : check.right - check.left;
  return {{"name", nameOfIdentity(examination.language, *check.identity)},
          {"left", termsOf(examination, check, check.identity->left, check.left)},
          {"right", termsOf(examination, check, check.identity->right, check.right)},
          {"filled", filledIn(examination, check)},
          {"difference", std::to_string(difference)}};
}

std::string nameOfIdentity(Language language, const form::Identity& identity) {
  const std::string_view id = identity.id;
  const std::string_view last = id.substr(id.rfind('.') + 1);
  std::string key = identity.rule == "row-total-mismatch"       ? "row."
                    : identity.rule == "dispute-total-mismatch" ? "group."
                                                                : "column.";
  const std::string name = messages::nameOf(language, key.append(last));
  const std::vector<messages::Argument> arguments{{"name", name}};
  return messages::render(language, "identity." + std::string(identity.rule), arguments);
}

std::string written(const Decimal& value) {
  const bool negative = value.units < 0;
  std::string digits = std::to_string(negative ? -value.units : value.units);
  int scale = value.scale;
  if (scale > 0) {
    if (static_cast<int>(digits.size()) <= scale)
      digits.insert(0, static_cast<std::size_t>(scale) + 1 - digits.size(), '0');
    digits.insert(digits.size() - static_cast<std::size_t>(scale), ".");
    while (digits.back() == '0') digits.pop_back();
    if (digits.back() == '.') digits.pop_back();
  }
  return negative ? "-" + digits : digits;
}

}  // namespace gouji::checks
