#include "check/repair/localisation.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

#include "sorting/sort.hpp"

namespace gouji::repair {
namespace {

constexpr Count unbounded = std::numeric_limits<Count>::max() / 4;

constexpr ConstraintSet bit(std::size_t k) { return ConstraintSet{1} << k; }

class Search {
 public:
  Search(const Constraints& constraints, const Moves& moves, const Limits& limits)
      : constraints_(constraints),
        moves_(moves),
        limits_(limits),
        residuals_(constraints.residuals()),
        taken_(constraints.figures.size(), false) {
    // What is not to be mended is taken to be right as it stands.
    for (std::size_t k = 0; k < residuals_.size(); ++k)
      if (!(limits.among & bit(k)) && constraints.constraints[k].isViolatedBy(residuals_[k])) residuals_[k] = 0;
    for (std::size_t k = 0; k < residuals_.size(); ++k) judge(k);
    for (const Move& move : moves.moves)
      for (ConstraintSet rest = move.touches; rest != 0; rest &= rest - 1)
        ++touchedBy_[static_cast<std::size_t>(std::countr_zero(rest))];
    for (const ConstraintSet family : constraints.families) {
      int reach = 0;
      for (const Move& move : moves.moves) reach = std::max(reach, std::popcount(move.touches & family));
      reach_.push_back(reach);
    }
  }

  Localisation run() {
    if (violated_ == 0) return {{}, true, 0, true, 0};
    // Above the exact sizes a circle of cells may be a repair that propagation does not meet: there the
    // violated identities alone tell how many slips are needed.
    std::size_t least = std::max<std::size_t>(leastSlips(), 1);
    for (std::size_t size = 1; size <= limits_.slips && !spent(); ++size) {
      if (size == exactSlips + 1) {
        bounded_ = true;
        steps_ = 0;
      }
      const std::size_t mostMoves = moves_.moves.empty() ? 0 : size;
      for (std::size_t moves = 0; moves <= mostMoves && !full(); ++moves)
        chooseMoves(moves, static_cast<int>(size - moves));
      if (!found_.empty())
        return {std::move(found_), size <= least, least, !full() && !bounded_ && !constraints_.lossy, boundedSteps()};
      if (!bounded_ && !(constraints_.lossy && size > 1)) least = std::max(least, size + 1);
    }
    return {{}, false, least, false, boundedSteps()};
  }

 private:
  bool full() const { return found_.size() >= limits_.solutions; }
  std::size_t boundedSteps() const { return bounded_ ? steps_ : 0; }
  bool spent() const { return bounded_ && steps_ > limits_.steps; }

  /// No repair without moves has fewer slips: as many as identities of one family are violated.
  std::size_t leastSlips() const {
    int least = 0;
    for (std::size_t f = 0; f < constraints_.families.size(); ++f)
      if (reach_[f] <= 1) least = std::max(least, std::popcount(violated_ & constraints_.families[f]));
    return static_cast<std::size_t>(least);
  }

  void judge(std::size_t k) {
    if (constraints_.constraints[k].isViolatedBy(residuals_[k]))
      violated_ |= bit(k);
    else
      violated_ &= ~bit(k);
  }

  void add(std::size_t k, Count change) {
    residuals_[k] += change;
    judge(k);
  }

  // ── Moves ──────────────────────────────────────────────────────────────────────────────────

  /// Every way to make `moves` more moves and then change `cells` cells.
  void chooseMoves(std::size_t moves, int cells) {
    if (moves == 0) {
      changeCells(cells);
      return;
    }
    if (!canMend(violated_, cells, static_cast<int>(moves))) return;
    const ConstraintSet needed = neededOf(cells);
    for (std::uint32_t m = 0; m < moves_.moves.size() && !full() && !spent(); ++m) {
      const Move& move = moves_.moves[m];
      if (!(move.touches & needed)) continue;
      // What it does not touch stays violated.
      const bool mends = canMend(violated_ & ~move.touches, cells, static_cast<int>(moves) - 1);
      if ((!mends && !bounded_) || isTaken(move)) continue;
      ++steps_;
      if (!mends) continue;
      make(m, 1);
      if (violated_ != 0 || (moves == 1 && cells == 0)) chooseMoves(moves - 1, cells);
      make(m, -1);
    }
  }

  /// One of these must be touched by the next move, because more of a family are violated than the cells can
  /// mend: those that the fewest moves touch. Where there is no such family, any move may be next.
  ConstraintSet neededOf(int cells) const {
    ConstraintSet best = ~ConstraintSet{0};
    std::size_t fewest = moves_.moves.size() + 1;
    for (const ConstraintSet family : constraints_.families) {
      ConstraintSet rest = violated_ & family;
      if (std::popcount(rest) <= cells) continue;
      ConstraintSet needed = 0;
      std::size_t touching = 0;
      for (int n = 0; n <= cells; ++n) {
        const std::size_t k = leastTouched(rest);
        rest &= ~bit(k);
        needed |= bit(k);
        touching += touchedBy_[k];
      }
      if (touching >= fewest) continue;
      fewest = touching;
      best = needed;
    }
    return best;
  }

  std::size_t leastTouched(ConstraintSet set) const {
    auto least = static_cast<std::size_t>(std::countr_zero(set));
    for (; set != 0; set &= set - 1)
      if (const auto k = static_cast<std::size_t>(std::countr_zero(set)); touchedBy_[k] < touchedBy_[least]) least = k;
    return least;
  }

  bool isTaken(const Move& move) const {
    const auto cells = moves_.cellsOf(move);
    return std::any_of(cells.begin(), cells.end(), [&](const NewCount& c) { return taken_[c.cell]; });
  }

  void make(std::uint32_t m, int direction) {
    const Move& move = moves_.moves[m];
    for (const Effect& effect : moves_.effectsOf(move)) add(effect.constraint, direction * effect.change);
    for (const NewCount& cell : moves_.cellsOf(move)) taken_[cell.cell] = direction > 0;
    if (direction > 0)
      current_.moves.push_back(m);
    else
      current_.moves.pop_back();
  }

  // ── Cells ──────────────────────────────────────────────────────────────────────────────────

  /// Whether so many slips can be enough for `violated`: a cell mends one identity of a family at most.
  bool canMend(ConstraintSet violated, int cells, int moves) const {
    for (std::size_t f = 0; f < constraints_.families.size(); ++f)
      if (std::popcount(violated & constraints_.families[f]) > cells + reach_[f] * moves) return false;
    return true;
  }

  /// Every way to change `cells` more cells.
  void changeCells(int cells) {
    ++steps_;
    if (cells == 0) {
      if (violated_ == 0) keep();
      return;
    }
    if (violated_ == 0 || !canMend(violated_, cells, 0) || full() || spent()) return;
    if (cells == 1) {
      changeLast();
      return;
    }
    for (ConstraintSet rest = pivots(cells); rest != 0; rest &= rest - 1) {
      const auto k = static_cast<std::size_t>(std::countr_zero(rest));
      for (const Entry& entry : constraints_.constraints[k].entries) {
        const Figure& figure = constraints_.figures[entry.cell];
        if (taken_[entry.cell] || !figure.changeable()) continue;
        change(entry.cell, -entry.sign * residuals_[k], cells);
        if (constraints_.lossy) changeWithinBounds(entry.cell, k, cells);
      }
    }
  }

  /// The violated identities to branch on: a single one where each of a family holds one changed cell.
  ConstraintSet pivots(int cells) const {
    for (const ConstraintSet family : constraints_.families) {
      const ConstraintSet open = violated_ & family;
      if (std::popcount(open) != cells) continue;
      ConstraintSet best = open & (~open + 1);
      for (ConstraintSet rest = open; rest != 0; rest &= rest - 1) {
        const auto size = [&](ConstraintSet one) {
          return constraints_.constraints[static_cast<std::size_t>(std::countr_zero(one))].entries.size();
        };
        const ConstraintSet one = rest & (~rest + 1);
        if (size(one) < size(best)) best = one;
      }
      return best;
    }
    return violated_;
  }

  /// Where figures were lost, a cell may also have to go as far as another bound lets it: to zero, or to
  /// what another of its identities asks.
  void changeWithinBounds(std::uint32_t cell, std::size_t pivot, int cells) {
    const Figure& figure = constraints_.figures[cell];
    change(cell, -figure.value, cells);
    for (const Term& term : figure.all())
      if (term.constraint != pivot && constraints_.constraints[term.constraint].relation != Relation::open)
        change(cell, -term.sign * residuals_[term.constraint], cells);
  }

  void change(std::uint32_t cell, Count by, int cells) {
    const Figure& figure = constraints_.figures[cell];
    if (by == 0 || figure.value + by < 0) return;
    for (const Term& term : figure.all()) add(term.constraint, term.sign * by);
    taken_[cell] = true;
    current_.cells.push_back({cell, figure.value + by});
    changeCells(cells - 1);
    current_.cells.pop_back();
    taken_[cell] = false;
    for (const Term& term : figure.all()) add(term.constraint, -term.sign * by);
  }

  /// The one cell that is left must mend all that is violated.
  void changeLast() {
    const auto k = static_cast<std::size_t>(std::countr_zero(violated_));
    for (const Entry& entry : constraints_.constraints[k].entries) {
      const Figure& figure = constraints_.figures[entry.cell];
      if (taken_[entry.cell] || !figure.changeable()) continue;
      ++steps_;
      const Count by = changeThatMends(figure);
      if (by == 0) continue;
      current_.cells.push_back({entry.cell, figure.value + by});
      keep();
      current_.cells.pop_back();
    }
  }

  /// The least change of a cell that mends everything, or 0.
  Count changeThatMends(const Figure& figure) const {
    ConstraintSet touched = 0;
    Count least = -figure.value, most = unbounded;
    for (const Term& term : figure.all()) {
      touched |= bit(term.constraint);
      const Count exact = -term.sign * residuals_[term.constraint];
      const Relation relation = constraints_.constraints[term.constraint].relation;
      if (relation == Relation::open) continue;
      if (relation == Relation::equal || (relation == Relation::atMost) == (term.sign < 0))
        least = std::max(least, exact);
      if (relation == Relation::equal || (relation == Relation::atMost) == (term.sign > 0))
        most = std::min(most, exact);
    }
    if ((violated_ & ~touched) != 0 || least > most) return 0;
    return least > 0 ? least : most < 0 ? most : 0;
  }

  void keep() {
    Solution solution = current_;
    sorting::sortStably(solution.cells, [](const NewCount& a, const NewCount& b) { return a.cell < b.cell; });
    sorting::sortStably(solution.moves);
    const auto same = [&](const Solution& other) {
      return other.moves == solution.moves &&
             std::equal(other.cells.begin(), other.cells.end(), solution.cells.begin(), solution.cells.end(),
                        [](const NewCount& a, const NewCount& b) { return a.cell == b.cell && a.count == b.count; });
    };
    if (full() || std::any_of(found_.begin(), found_.end(), same)) return;
    found_.push_back(std::move(solution));
  }

  const Constraints& constraints_;
  const Moves& moves_;
  const Limits& limits_;
  std::vector<Count> residuals_;
  std::vector<bool> taken_;
  std::array<std::size_t, mostConstraints> touchedBy_{};  // how many moves change each constraint
  std::vector<int> reach_;                                // most constraints of each family that one move changes
  ConstraintSet violated_ = 0;
  Solution current_;
  std::vector<Solution> found_;
  bool bounded_ = false;
  std::size_t steps_ = 0;
};

}  // namespace

Localisation localise(const Constraints& constraints, const Moves& moves, const Limits& limits) {
  return Search(constraints, moves, limits).run();
}

}  // namespace gouji::repair
