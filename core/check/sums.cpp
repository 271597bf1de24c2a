#include "check/sums.hpp"

namespace gouji::checks {
namespace {

/// Longer sums leave out their zeros.
constexpr std::size_t termsWithZeros = 4;

/// The part of a cell's name that differs within the sum.
std::string nameOfTerm(const Examination& examination, const IdentityCheck& check, std::size_t cell) {
  const std::string& id = form::cellsOf(*examination.reading.tables[check.table].table)[cell].id;
  const std::size_t first = id.find('.'), last = id.rfind('.');
  const std::string row = id.substr(first + 1, last - first - 1), column = id.substr(last + 1);
  const bool acrossColumns = check.identity->rule == "row-total-mismatch" || check.table == 2;
  if (!acrossColumns) return messages::nameOf(examination.language, "row." + row);
  const std::string own =
      messages::nameOf(examination.language, "column." + std::string(id.substr(0, first)) + "." + column);
  return own.empty() ? messages::nameOf(examination.language, "column." + column) : own;
}

std::string termsOf(const Examination& examination, const IdentityCheck& check, const std::vector<std::size_t>& cells,
                    std::int64_t sum) {
  const table::TableReading& table = examination.reading.tables[check.table];
  std::string out;
  std::size_t terms = 0;
  for (const std::size_t cell : cells) {
    const table::ReadCell& read = table.cells[cell];
    const std::int64_t count = read.state == CellState::read ? read.value->units : 0;
    if (count == 0 && cells.size() > termsWithZeros) continue;
    if (terms++ > 0) out += " + ";
    out += nameOfTerm(examination, check, cell) + " " + std::to_string(count);
  }
  if (terms == 0) return "0";
  if (terms > 1) out += " = " + std::to_string(sum);
  return out;
}

}  // namespace

std::vector<messages::Argument> sumArguments(const Examination& examination, const IdentityCheck& check) {
  const std::int64_t difference = check.left > check.right ? check.left - check.right : check.right - check.left;
  return {{"name", nameOfIdentity(examination.language, *check.identity)},
          {"left", termsOf(examination, check, check.identity->left, check.left)},
          {"right", termsOf(examination, check, check.identity->right, check.right)},
          {"leftSum", std::to_string(check.left)},
          {"rightSum", std::to_string(check.right)},
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
