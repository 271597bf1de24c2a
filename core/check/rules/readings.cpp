#include "check/rules/readings.hpp"

#include <algorithm>

namespace gouji::checks {
namespace {

/// A term of a reading: cells that are added up, or taken away.
struct Term {
  bool minus = false;
  std::string name;
  std::vector<std::string> cells;
};

Term termOf(const Examination& examination, std::string_view written) {
  Term term;
  term.minus = written.starts_with("-");
  if (term.minus) written.remove_prefix(1);
  const std::string id(written);
  if (id.find('.') != id.npos) {
    term.cells.push_back("disputes." + id);
    term.name = messages::nameOfCell(examination.language, term.cells.front());
    return term;
  }
  if (const std::size_t at = id.find('@'); at != id.npos) {
    term.cells.push_back("requests." + id.substr(0, at) + "." + id.substr(at + 1));
    term.name = messages::nameOfCell(examination.language, term.cells.front());
    return term;
  }
  const bool many = id.ends_with("*");
  const std::string_view stem = std::string_view(id).substr(0, id.size() - (many ? 1 : 0));
  for (const form::PlacedRow& row : form::rowsOf(*examination.reading.tables[1].table))
    if (many ? row.row->id.starts_with(stem) : row.row->id == stem)
      term.cells.push_back("requests." + std::string(row.row->id) + ".total");
  term.name = messages::nameOf(examination.language, many ? "rows." + std::string(stem) : "row." + id);
  return term;
}

/// Whether an identity of the cell could not be told.
bool isInUndetermined(const Examination& examination, std::string_view id) {
  const auto& checks = examination.verdicts.checks;
  return std::any_of(checks.begin(), checks.end(), [&](const IdentityCheck& check) {
    const auto& definitions = form::cellsOf(*examination.reading.tables[check.table].table);
    const auto isThis = [&](std::size_t cell) { return definitions[cell].id == id; };
    const form::Identity& identity = *check.identity;
    return check.verdict == Verdict::undetermined &&
           (std::any_of(identity.left.begin(), identity.left.end(), isThis) ||
            std::any_of(identity.right.begin(), identity.right.end(), isThis));
  });
}

/// The count in a cell, where it is sure: where its figures may be another row's, the identities must bear it out.
std::optional<std::int64_t> sureCount(const Examination& examination, std::string_view id) {
  const table::ReadCell* cell = examination.cell(id);
  if (!cell || cell->state == CellState::missing || cell->unreadable || cell->placement == Placement::ambiguous)
    return std::nullopt;
  if (!examination.isOfCertainRow(id) && isInUndetermined(examination, id)) return std::nullopt;
  const std::size_t t = id.starts_with("requests") ? 1 : 2;
  if (cell->state == CellState::blank)
    return examination.reading.tables[t].blanks == table::BlankMeaning::zero ? std::optional<std::int64_t>(0)
                                                                             : std::nullopt;
  return cell->value->scale == 0 ? std::optional(cell->value->units) : std::nullopt;
}

std::optional<TableNumber> numberOf(const Examination& examination, std::string_view reading) {
  TableNumber number;
  std::size_t terms = 0;
  while (!reading.empty()) {
    const std::size_t space = std::min(reading.find(' '), reading.size());
    const Term term = termOf(examination, reading.substr(0, space));
    reading.remove_prefix(std::min(space + 1, reading.size()));
    if (term.cells.empty()) return std::nullopt;
    std::int64_t sum = 0;
    for (const std::string& cell : term.cells) {
      const auto count = sureCount(examination, cell);
      if (!count) return std::nullopt;
      sum += *count;
      number.cells.push_back(cell);
    }
    number.value += term.minus ? -sum : sum;
    if (terms++ > 0) number.sum += term.minus ? " − " : " + ";
    number.sum += term.name + " " + std::to_string(sum);
  }
  if (terms > 1) number.sum += " = " + std::to_string(number.value);
  return number;
}

}  // namespace

std::optional<std::vector<TableNumber>> numbersFor(const Examination& examination, const prose::Statement& statement) {
  const prose::Meaning* meaning = prose::meaningOf(statement.about);
  if (!meaning) return std::nullopt;
  std::vector<std::string_view> readings(meaning->readings.begin(), meaning->readings.end());
  if (statement.about == prose::About::row) readings.push_back(statement.row);
  std::vector<TableNumber> numbers;
  for (const std::string_view reading : readings) {
    auto number = numberOf(examination, reading);
    if (!number) return std::nullopt;
    const bool known = std::any_of(numbers.begin(), numbers.end(),
                                   [&](const TableNumber& other) { return other.value == number->value; });
    if (!known) numbers.push_back(std::move(*number));
  }
  return numbers;
}

bool agreesWithParts(const Examination& examination, std::string_view totalCell, std::int64_t value) {
  for (const IdentityCheck& check : examination.verdicts.checks) {
    const auto& definitions = form::cellsOf(*examination.reading.tables[check.table].table);
    if (check.verdict == Verdict::holds || definitions[check.identity->right.front()].id != totalCell) continue;
    if (check.identity->rule != "unbalanced-column" && check.left == value) return true;
  }
  return false;
}

void pointTo(Finding& finding, const Examination& examination, std::string_view cellId) {
  finding.cells.emplace_back(cellId);
  const table::ReadCell* cell = examination.cell(cellId);
  if (cell && cell->source.end > cell->source.begin) finding.source.push_back(cell->source);
}

}  // namespace gouji::checks
