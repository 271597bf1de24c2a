#include "check/repair/constraints.hpp"

#include <algorithm>
#include <string_view>

namespace gouji::repair {
namespace {

Figure figureOf(const table::TableReading& reading, const table::ReadCell& cell) {
  Figure figure;
  if (cell.state == CellState::read && cell.value->scale == 0 && cell.value->units >= 0)
    figure.value = cell.value->units;
  else
    figure.known = cell.state == CellState::blank && !cell.unreadable && reading.blanks == table::BlankMeaning::zero;
  return figure;
}

/// Figures that were lost count as zero and can only be more.
Relation relationOf(const form::Identity& identity, const std::vector<Figure>& figures) {
  const auto lost = [&](const std::vector<std::size_t>& cells) {
    return std::any_of(cells.begin(), cells.end(), [&](std::size_t cell) { return !figures[cell].known; });
  };
  const bool left = lost(identity.left), right = lost(identity.right);
  return left && right ? Relation::open : left ? Relation::atMost : right ? Relation::atLeast : Relation::equal;
}

/// Rules are families: a cell stands in one row, one balance and one sum of outcomes at most.
std::size_t familyOf(std::string_view rule, std::vector<std::string_view>& rules) {
  const auto found = std::find(rules.begin(), rules.end(), rule);
  if (found != rules.end()) return static_cast<std::size_t>(found - rules.begin());
  rules.push_back(rule);
  return rules.size() - 1;
}

void makeShift(const checks::Shift& shift, std::vector<Figure>& figures) {
  Figure &from = figures[shift.fromCell], &to = figures[shift.toCell];
  to.value += shift.count;
  from.value -= shift.count;
  to.fixed = from.fixed = true;
}

void add(const form::Identity& identity, Constraints& made, std::vector<std::string_view>& rules) {
  const std::size_t index = made.constraints.size();
  Constraint constraint{relationOf(identity, made.figures), familyOf(identity.rule, rules), {}};
  if (made.families.size() < rules.size()) made.families.push_back(0);
  if (constraint.relation != Relation::equal) made.lossy = true;
  made.families[constraint.family] |= ConstraintSet{1} << index;
  constraint.entries.reserve(identity.left.size() + identity.right.size());
  const auto enter = [&](const std::vector<std::size_t>& cells, int sign) {
    for (const std::size_t cell : cells) {
      Figure& figure = made.figures[cell];
      figure.term[figure.terms++] = {static_cast<std::uint32_t>(index), sign};
      constraint.entries.push_back({static_cast<std::uint32_t>(cell), sign});
    }
  };
  enter(identity.left, 1);
  enter(identity.right, -1);
  made.constraints.push_back(std::move(constraint));
}

}  // namespace

std::vector<Count> Constraints::residuals() const {
  std::vector<Count> residuals(constraints.size());
  for (const Figure& figure : figures)
    for (const Term& term : figure.all()) residuals[term.constraint] += term.sign * figure.value;
  return residuals;
}

ConstraintSet Constraints::violated() const {
  const std::vector<Count> sums = residuals();
  ConstraintSet set = 0;
  for (std::size_t k = 0; k < constraints.size(); ++k)
    if (constraints[k].isViolatedBy(sums[k])) set |= ConstraintSet{1} << k;
  return set;
}

Constraints constraintsOf(const table::TableReading& reading, std::span<const checks::Shift> openShifts) {
  Constraints made;
  const auto& identities = form::identitiesOf(*reading.table);
  if (identities.size() > mostConstraints) return made;
  for (const table::ReadCell& cell : reading.cells) made.figures.push_back(figureOf(reading, cell));
  for (const checks::Shift& shift : openShifts) makeShift(shift, made.figures);
  std::vector<std::string_view> rules;
  made.constraints.reserve(identities.size());
  for (const form::Identity& identity : identities) add(identity, made, rules);
  return made;
}

}  // namespace gouji::repair
