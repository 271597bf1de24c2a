#include "check/repair/descent.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "sorting/sort.hpp"

namespace gouji::repair {
namespace {

/// So many tables are kept at each step, and so many steps are made.
constexpr std::size_t width = 12, mostSteps = 24;

/// A table with some slips made good.
struct State {
  std::vector<Count> residuals;
  ConstraintSet violated = 0;
  Solution made;
  std::uint64_t hash = 0;  ///< of how the residuals differ from those at the start
};

/// One more slip that might be made good in a state.
struct Step {
  int left = 0;  ///< how many identities are violated after it
  std::size_t state = 0;
  std::optional<std::uint32_t> move;  ///< else `cell`
  NewCount cell;
  std::uint64_t hash = 0;  ///< of the state after it: several ways lead to the same table
};

class Descent {
 public:
  Descent(const Constraints& constraints, const Moves& moves) : constraints_(constraints), moves_(moves) {}

  std::optional<Solution> run() {
    std::vector<State> states{{constraints_.residuals(), constraints_.violated(), {}, 0}};
    for (std::size_t step = 0; step < mostSteps && !states.empty(); ++step) {
      std::vector<Step> steps;
      for (std::size_t k = 0; k < states.size(); ++k) collect(states[k], k, steps);
      keepBest(steps);
      std::vector<State> next;
      std::vector<std::uint64_t> seen;
      for (const Step& one : steps) {
        if (next.size() == width) break;
        if (std::find(seen.begin(), seen.end(), one.hash) != seen.end()) continue;
        seen.push_back(one.hash);
        next.push_back(after(states[one.state], one));
        if (next.back().violated == 0) return std::move(next.back().made);
      }
      states = std::move(next);
    }
    return std::nullopt;
  }

 private:
  /// Sorts the steps that leave the fewest identities violated, and drops the others.
  static void keepBest(std::vector<Step>& steps) {
    // Several steps may lead to the same state: some more are kept than there are states.
    constexpr std::size_t enough = 8 * width;
    std::array<std::size_t, mostConstraints + 1> count{};
    for (const Step& step : steps) ++count[static_cast<std::size_t>(step.left)];
    int worst = 0;
    for (std::size_t sum = 0; worst < static_cast<int>(mostConstraints); ++worst)
      if ((sum += count[static_cast<std::size_t>(worst)]) >= enough) break;
    steps.erase(std::remove_if(steps.begin(), steps.end(), [&](const Step& step) { return step.left > worst; }),
                steps.end());
    sorting::sortStably(steps, [](const Step& a, const Step& b) { return a.left < b.left; });
  }

  void collect(const State& state, std::size_t index, std::vector<Step>& steps) const {
    for (ConstraintSet rest = state.violated; rest != 0; rest &= rest - 1) {
      const auto k = static_cast<std::size_t>(std::countr_zero(rest));
      for (const Entry& entry : constraints_.constraints[k].entries) {
        const Figure& figure = constraints_.figures[entry.cell];
        const Count by = -entry.sign * state.residuals[k];
        if (!figure.changeable() || figure.value + by < 0 || isTaken(state, entry.cell)) continue;
        Step step{std::popcount(state.violated), index, std::nullopt, {entry.cell, figure.value + by}, state.hash};
        for (const Term& term : figure.all()) weigh(state, {term.constraint, term.sign * by}, step);
        steps.push_back(step);
      }
    }
    for (std::uint32_t m = 0; m < moves_.moves.size(); ++m) {
      const Move& move = moves_.moves[m];
      const auto cells = moves_.cellsOf(move);
      if (!(move.touches & state.violated) ||
          std::any_of(cells.begin(), cells.end(), [&](const NewCount& cell) { return isTaken(state, cell.cell); }))
        continue;
      Step step{std::popcount(state.violated), index, m, {}, state.hash};
      for (const Effect& effect : moves_.effectsOf(move)) weigh(state, effect, step);
      steps.push_back(step);
    }
  }

  /// Counts an effect into a step. The hash is a sum, so that the order of the steps does not matter.
  void weigh(const State& state, const Effect& effect, Step& step) const {
    const Constraint& constraint = constraints_.constraints[effect.constraint];
    const Count before = state.residuals[effect.constraint], then = before + effect.change;
    step.left += static_cast<int>(constraint.isViolatedBy(then)) - static_cast<int>(constraint.isViolatedBy(before));
    step.hash += mixed(effect.constraint, then) - mixed(effect.constraint, before);
  }

  static std::uint64_t mixed(std::size_t k, Count residual) {
    std::uint64_t h = (static_cast<std::uint64_t>(residual) + 0x9E3779B97F4A7C15U * (k + 1));
    h = (h ^ (h >> 30)) * 0xBF58476D1CE4E5B9U;
    h = (h ^ (h >> 27)) * 0x94D049BB133111EBU;
    return h ^ (h >> 31);
  }

  bool isTaken(const State& state, std::uint32_t cell) const {
    const auto is = [&](const NewCount& other) { return other.cell == cell; };
    return std::any_of(state.made.cells.begin(), state.made.cells.end(), is) ||
           std::any_of(state.made.moves.begin(), state.made.moves.end(), [&](std::uint32_t m) {
             const auto cells = moves_.cellsOf(moves_.moves[m]);
             return std::any_of(cells.begin(), cells.end(), is);
           });
  }

  State after(const State& state, const Step& step) const {
    State next = state;
    next.hash = step.hash;
    const auto add = [&](std::size_t k, Count change) {
      next.residuals[k] += change;
      const ConstraintSet bit = ConstraintSet{1} << k;
      next.violated =
          constraints_.constraints[k].isViolatedBy(next.residuals[k]) ? next.violated | bit : next.violated & ~bit;
    };
    if (step.move) {
      for (const Effect& effect : moves_.effectsOf(moves_.moves[*step.move])) add(effect.constraint, effect.change);
      next.made.moves.push_back(*step.move);
    } else {
      const Figure& figure = constraints_.figures[step.cell.cell];
      for (const Term& term : figure.all()) add(term.constraint, term.sign * (step.cell.count - figure.value));
      next.made.cells.push_back(step.cell);
    }
    return next;
  }

  const Constraints& constraints_;
  const Moves& moves_;
};

}  // namespace

std::optional<Solution> descend(const Constraints& constraints, const Moves& moves) {
  return Descent(constraints, moves).run();
}

}  // namespace gouji::repair
