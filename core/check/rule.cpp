#include "check/rule.hpp"

#include <algorithm>

namespace gouji::checks {
namespace {

/// The table of a cell and the cell's index in it; nothing where no table has it.
std::optional<std::pair<const table::TableReading*, std::size_t>> placeOf(const table::Reading& reading,
                                                                          std::string_view id) {
  for (const table::TableReading& table : reading.tables) {
    if (!id.starts_with(table.table->id)) continue;
    const auto& cells = form::cellsOf(*table.table);
    const auto found =
        std::find_if(cells.begin(), cells.end(), [&](const form::CellDefinition& c) { return c.id == id; });
    if (found != cells.end()) return std::pair(&table, static_cast<std::size_t>(found - cells.begin()));
  }
  return std::nullopt;
}

}  // namespace

const table::ReadCell* Examination::cell(std::string_view id) const {
  const auto place = placeOf(reading, id);
  return place ? &place->first->cells[place->second] : nullptr;
}

bool Examination::isOfCertainRow(std::string_view id) const {
  const auto place = placeOf(reading, id);
  if (!place) return false;
  const auto& [table, cell] = *place;
  return table->rows[form::rowOf(*table->table, cell)].certain;
}

std::optional<std::int64_t> Examination::count(std::string_view id) const {
  const table::ReadCell* found = cell(id);
  if (!found || found->state != CellState::read || found->value->scale != 0) return std::nullopt;
  return found->value->units;
}

Finding& Findings::add(std::string_view variant, std::span<const messages::Argument> arguments) {
  std::string key(rule_.id);
  if (!variant.empty()) key.append(".").append(variant);
  Finding finding;
  finding.rule = rule_.id;
  finding.severity = rule_.severity;
  finding.message = messages::render(examination_.language, key, arguments);
  return out_.emplace_back(std::move(finding));
}

void point(Finding& finding, const Examination& examination, std::size_t table, std::size_t cell) {
  const table::TableReading& reading = examination.reading.tables[table];
  finding.cells.push_back(form::cellsOf(*reading.table)[cell].id);
  const Span source = reading.cells[cell].source;
  if (source.end > source.begin) finding.source.push_back(source);
}

void point(Finding& finding, const Examination& examination, const IdentityCheck& check) {
  finding.checks.push_back(check.identity->id);
  const std::size_t cells = check.identity->left.size() + check.identity->right.size();
  finding.cells.reserve(finding.cells.size() + cells);
  finding.source.reserve(finding.source.size() + cells);
  for (const auto* side : {&check.identity->left, &check.identity->right})
    for (const std::size_t cell : *side) point(finding, examination, check.table, cell);
}

}  // namespace gouji::checks
