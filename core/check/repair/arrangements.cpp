#include "check/repair/arrangements.hpp"

#include <algorithm>

#include "sorting/sort.hpp"

namespace gouji::repair {
namespace {

/// As many are searched. A paste that leaves more open is not one in which a slip can be told from a figure
/// that stands elsewhere.
constexpr std::size_t mostTried = 24;
/// As many are compared, to search those first that leave the fewest identities violated.
constexpr std::size_t mostRanked = 6'000;

class Arranger {
 public:
  Arranger(const table::TableReading& reading, const Constraints& shown)
      : reading_(reading), shown_(shown), residuals_(shown.residuals()) {
    for (std::size_t r = 0; r < reading.rows.size(); ++r) addWays(r);
  }

  Arrangements run() {
    for (std::uint32_t a = 0; a < ways_.size(); ++a) rank(a, a);
    for (std::uint32_t a = 0; a < ways_.size(); ++a)
      for (std::uint32_t b = a + 1; b < ways_.size() && ranked_.size() < mostRanked; ++b)
        if (ways_[a].row != ways_[b].row) rank(a, b);
    sorting::sortStably(ranked_, [](const Ranked& x, const Ranked& y) { return x.left < y.left; });
    Arrangements made;
    made.complete = ranked_.size() <= mostTried && openRows_ <= 2;
    ranked_.resize(std::min(ranked_.size(), mostTried));
    for (const Ranked& one : ranked_) {
      made.arrangements.push_back({ways_[one.first].arranged});
      if (one.second != one.first) made.arrangements.back().push_back(ways_[one.second].arranged);
    }
    return made;
  }

 private:
  /// A row in one other way.
  struct Way {
    std::size_t row = 0;
    ArrangedRow arranged;
  };

  /// One or two ways, with the number of identities that they leave violated.
  struct Ranked {
    int left = 0;
    std::uint32_t first = 0, second = 0;
  };

  void addWays(std::size_t row) {
    const auto& options = reading_.rows[row].options;
    const std::size_t before = ways_.size();
    for (std::size_t k = 1; k < options.size(); ++k) addWay(row, options[k]);
    if (ways_.size() > before) ++openRows_;
  }

  void addWay(std::size_t row, const table::RowCounts& counts) {
    const std::size_t firstCell = form::rowsOf(*reading_.table)[row].firstCell;
    ArrangedRow arranged;
    std::vector<Count> change(shown_.constraints.size());
    for (std::size_t c = 0; c < counts.size(); ++c) {
      const Figure& figure = shown_.figures[firstCell + c];
      const Count count = counts[c].value_or(0);
      if (count == figure.value) continue;
      if (!figure.changeable() || count < 0) return;
      arranged.cells.push_back({static_cast<std::uint32_t>(firstCell + c), count});
      for (const Term& term : figure.all()) change[term.constraint] += term.sign * (count - figure.value);
    }
    for (std::uint32_t constraint = 0; constraint < change.size(); ++constraint)
      if (change[constraint] != 0) {
        arranged.effects.push_back({constraint, change[constraint]});
        arranged.touches |= ConstraintSet{1} << constraint;
      }
    if (arranged.touches != 0) ways_.push_back({row, std::move(arranged)});
  }

  void rank(std::uint32_t first, std::uint32_t second) {
    apply(first, 1);
    if (second != first) apply(second, 1);
    int left = 0;
    for (std::size_t k = 0; k < residuals_.size(); ++k)
      left += shown_.constraints[k].isViolatedBy(residuals_[k]) ? 1 : 0;
    ranked_.push_back({left, first, second});
    apply(first, -1);
    if (second != first) apply(second, -1);
  }

  void apply(std::uint32_t way, int sign) {
    for (const Effect& effect : ways_[way].arranged.effects) residuals_[effect.constraint] += sign * effect.change;
  }

  const table::TableReading& reading_;
  const Constraints& shown_;
  std::vector<Count> residuals_;
  std::vector<Way> ways_;
  std::size_t openRows_ = 0;
  std::vector<Ranked> ranked_;
};

}  // namespace

Arrangements otherArrangements(const table::TableReading& reading, const Constraints& shown) {
  // Without the convention that empty means zero, another place would leave lost figures behind.
  if (reading.blanks != table::BlankMeaning::zero) return {};
  return Arranger(reading, shown).run();
}

Constraints arrange(Constraints shown, const Arrangement& arrangement) {
  for (const ArrangedRow& row : arrangement)
    for (const NewCount& cell : row.cells) shown.figures[cell.cell].value = cell.count;
  return shown;
}

}  // namespace gouji::repair
