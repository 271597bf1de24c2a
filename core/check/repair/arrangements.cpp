#include "check/repair/arrangements.hpp"

#include <algorithm>

namespace gouji::repair {
namespace {

/// As many are searched, those first that leave the fewest identities violated. A paste that leaves more open
/// is not one in which a slip can be told from a figure that stands elsewhere.
constexpr std::size_t mostTried = 24;
/// As many are compared.
constexpr std::size_t mostRanked = 600;

/// An arrangement with the number of identities that it leaves violated.
struct Ranked {
  int left = 0;
  Arrangement arrangement;
};

/// The rows that can stand in another way: for each, every way.
std::vector<std::vector<ArrangedRow>> openRows(const table::TableReading& reading, const Constraints& shown) {
  std::vector<std::vector<ArrangedRow>> rows;
  const auto& placed = form::rowsOf(*reading.table);
  for (std::size_t r = 0; r < reading.rows.size(); ++r) {
    const auto& options = reading.rows[r].options;
    std::vector<ArrangedRow> others;
    for (std::size_t k = 1; k < options.size(); ++k) {
      ArrangedRow other;
      std::vector<Count> change(shown.constraints.size());
      for (std::size_t c = 0; c < options[k].size(); ++c) {
        const std::size_t cell = placed[r].firstCell + c;
        const Figure& figure = shown.figures[cell];
        const Count count = options[k][c].value_or(0);
        if (count == figure.value) continue;
        other.cells.push_back({static_cast<std::uint32_t>(cell), count});
        for (const Term& term : figure.all()) change[term.constraint] += term.sign * (count - figure.value);
      }
      for (std::size_t constraint = 0; constraint < change.size(); ++constraint)
        if (change[constraint] != 0) {
          other.effects.push_back({static_cast<std::uint32_t>(constraint), change[constraint]});
          other.touches |= ConstraintSet{1} << constraint;
        }
      if (other.touches != 0) others.push_back(std::move(other));
    }
    if (!others.empty()) rows.push_back(std::move(others));
  }
  return rows;
}

/// How many identities an arrangement leaves violated.
int violatedIn(const Constraints& shown, std::vector<Count> residuals, const Arrangement& arrangement) {
  for (const ArrangedRow& row : arrangement)
    for (const Effect& effect : row.effects) residuals[effect.constraint] += effect.change;
  int count = 0;
  for (std::size_t k = 0; k < residuals.size(); ++k) count += shown.constraints[k].isViolatedBy(residuals[k]) ? 1 : 0;
  return count;
}

}  // namespace

Arrangements otherArrangements(const table::TableReading& reading, const Constraints& shown) {
  Arrangements made;
  // Without the convention that empty means zero, another place would leave lost figures behind.
  if (reading.blanks != table::BlankMeaning::zero) return made;
  const auto rows = openRows(reading, shown);
  const std::vector<Count> residuals = shown.residuals();
  std::vector<Ranked> ranked;
  const auto add = [&](Arrangement arrangement) {
    ranked.push_back({violatedIn(shown, residuals, arrangement), std::move(arrangement)});
  };
  for (const auto& row : rows)
    for (const ArrangedRow& other : row) add({other});
  for (std::size_t a = 0; a < rows.size(); ++a)
    for (std::size_t b = a + 1; b < rows.size(); ++b)
      for (const ArrangedRow& first : rows[a])
        for (const ArrangedRow& second : rows[b])
          if (ranked.size() < mostRanked)
            add({first, second});
          else
            made.complete = false;
  std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& x, const Ranked& y) { return x.left < y.left; });
  if (ranked.size() > mostTried || rows.size() > 2) made.complete = false;
  ranked.resize(std::min(ranked.size(), mostTried));
  for (Ranked& one : ranked) made.arrangements.push_back(std::move(one.arrangement));
  return made;
}

Constraints arrange(Constraints shown, const Arrangement& arrangement) {
  for (const ArrangedRow& row : arrangement)
    for (const NewCount& cell : row.cells) shown.figures[cell.cell].value = cell.count;
  return shown;
}

}  // namespace gouji::repair
