#include "check/repair/repairs.hpp"

#include <algorithm>
#include <bit>

#include "check/repair/arrangements.hpp"
#include "check/repair/descent.hpp"
#include "check/repair/localisation.hpp"
#include "sorting/sort.hpp"

namespace gouji::repair {
namespace {

/// A slip of a solution, with the cells that it changes and the identities that it touches.
struct Atom {
  SlipAt slip;
  std::size_t columns = 1;  ///< how far a move goes
  ConstraintSet touches = 0;
};

/// Atoms that have to do with each other, through identities that they touch.
struct Component {
  std::vector<Atom> atoms;
  ConstraintSet touches = 0;
};

std::vector<Component> componentsOf(std::vector<Atom> atoms) {
  std::vector<Component> components;
  for (Atom& atom : atoms) {
    Component joined{{}, atom.touches};
    joined.atoms.push_back(std::move(atom));
    for (std::size_t k = components.size(); k-- > 0;) {
      if ((components[k].touches & joined.touches) == 0) continue;
      joined.touches |= components[k].touches;
      std::move(components[k].atoms.begin(), components[k].atoms.end(), std::back_inserter(joined.atoms));
      components.erase(components.begin() + static_cast<std::ptrdiff_t>(k));
    }
    components.push_back(std::move(joined));
  }
  return components;
}

class Repairer {
 public:
  Repairer(const table::TableReading& reading, std::span<const checks::Shift> openShifts,
           std::span<const checks::Shift> shifts, Slips slips)
      : reading_(reading), shifts_(shifts), slips_(slips), shown_(constraintsOf(reading, openShifts)) {
    if (!shown_.constraints.empty()) violated_ = shown_.violated();
    isTotal_.assign(reading.cells.size(), false);
    for (const form::Identity& identity : form::identitiesOf(*reading.table))
      if (identity.right.size() == 1) isTotal_[identity.right.front()] = true;
  }

  std::vector<Group> run() {
    if (violated_ == 0) return {};
    localise();
    std::vector<std::vector<Component>> solutions;
    for (const Solution& solution : found_.solutions) solutions.push_back(componentsOf(atomsOf(solution)));
    std::vector<Group> groups = groupsOf(solutions);
    for (Group& group : groups) {
      group.proven = found_.proven;
      group.complete = found_.complete;
      for (const auto& components : solutions) add(group, components);
      if (!group.complete) listAll(group);
      rank(group);
    }
    const auto nothing = [](const Group& group) { return group.candidates.empty(); };
    groups.erase(std::remove_if(groups.begin(), groups.end(), nothing), groups.end());
    return groups;
  }

 private:
  Moves movesIn(const Constraints& constraints) const {
    return slips_ == Slips::cells ? Moves() : movesOf(*reading_.table, constraints);
  }

  /// Searches the table as it is shown; then, for something smaller, the other ways to place figures that
  /// the layout leaves open.
  void localise() {
    figures_ = shown_;
    moves_ = movesIn(shown_);
    found_ = repair::localise(shown_, moves_, {});
    if (found_.solutions.empty()) descend();
    if (!found_.solutions.empty() && found_.solutions.front().size() == 1) return;
    const Arrangements others = otherArrangements(reading_, shown_);
    // Together they get no more steps than a few tables by themselves.
    constexpr std::size_t fewTables = 3;
    std::size_t left = fewTables * Limits{}.steps;
    for (const Arrangement& other : others.arrangements) {
      // Something smaller, or as small with fewer rows that stand otherwise.
      const bool fewerRows = other.size() < arrangement_.size();
      const std::size_t size = found_.solutions.empty() ? Limits{}.slips + 1 : found_.solutions.front().size();
      if (size == 1 && !fewerRows) continue;
      Limits limits;
      limits.slips = std::min({fewerRows ? size : size - 1, limits.slips, left > 0 ? limits.slips : exactSlips});
      limits.steps = std::min(limits.steps, left);
      const Constraints arranged = arrange(shown_, other);
      Moves moves = movesIn(arranged);
      Localisation found = repair::localise(arranged, moves, limits);
      left -= std::min(left, found.steps);
      if (found.solutions.empty()) continue;
      found_ = std::move(found);
      figures_ = arranged;
      moves_ = std::move(moves);
      arrangement_ = other;
    }
    const bool single = !found_.solutions.empty() && found_.solutions.front().size() == 1;
    found_.proven = found_.proven && (single || others.complete);
  }

  void descend() {
    if (auto solution = repair::descend(shown_, moves_)) {
      found_.proven = solution->size() <= found_.least;
      found_.solutions.push_back(std::move(*solution));
    }
  }

  std::vector<Atom> atomsOf(const Solution& solution) const {
    std::vector<Atom> atoms;
    for (const ArrangedRow& row : arrangement_)
      atoms.push_back({{Slip::replaced, changesTo(row.cells, shown_)}, 1, row.touches});
    for (const std::uint32_t m : solution.moves) {
      const Move& move = moves_.moves[m];
      const auto cells = moves_.cellsOf(move);
      const Slip slip = move.kind == MoveKind::shifted     ? Slip::shifted
                        : move.kind == MoveKind::displaced ? Slip::displaced
                                                           : Slip::swapped;
      const std::size_t columns = slip == Slip::shifted ? 1 : cells.back().cell - cells.front().cell;
      atoms.push_back({{slip, changesTo(cells, figures_)}, columns, move.touches});
    }
    for (const NewCount& cell : solution.cells) {
      Atom atom{{Slip::other, changesTo({&cell, 1}, figures_)}, 1, 0};
      atom.slip.slip = slipOf(atom.slip.changes.front().from, cell.count, isTotal_[cell.cell]);
      for (const Term& term : figures_.figures[cell.cell].all()) atom.touches |= ConstraintSet{1} << term.constraint;
      atoms.push_back(std::move(atom));
    }
    return atoms;
  }

  /// The changes from `figures` to new counts.
  std::vector<CellChange> changesTo(std::span<const NewCount> cells, const Constraints& figures) const {
    std::vector<CellChange> changes;
    for (const NewCount& cell : cells) changes.push_back({cell.cell, countIn(figures, cell.cell), cell.count});
    return changes;
  }

  /// What stands in a cell; nothing where it is empty.
  std::optional<Count> countIn(const Constraints& figures, std::uint32_t cell) const {
    const Count count = figures.figures[cell].value;
    return count == 0 && reading_.cells[cell].state != CellState::read ? std::nullopt : std::optional(count);
  }

  /// The finest division of the violated identities that no solution crosses.
  std::vector<Group> groupsOf(const std::vector<std::vector<Component>>& solutions) const {
    std::vector<Group> groups;
    for (const auto& components : solutions)
      for (const Component& component : components) {
        ConstraintSet joined = component.touches & violated_;
        if (joined == 0) continue;
        for (std::size_t k = groups.size(); k-- > 0;)
          if ((groups[k].identities & joined) != 0) {
            joined |= groups[k].identities;
            groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(k));
          }
        groups.push_back({joined, {}, false, false});
      }
    return groups;
  }

  /// The part of a solution that mends the identities of a group.
  void add(Group& group, const std::vector<Component>& components) const {
    Candidate candidate;
    for (const Component& component : components)
      if ((component.touches & group.identities) != 0)
        for (const Atom& atom : component.atoms) {
          candidate.slips.push_back(atom.slip);
          candidate.unlikeliness += isReported(atom) ? 0 : unlikeliness(atom.slip.slip, atom.columns);
        }
    if (candidate.size() == 0) return;
    sorting::sortStably(candidate.slips, [](const SlipAt& a, const SlipAt& b) {
      if ((a.slip == Slip::replaced) != (b.slip == Slip::replaced)) return a.slip == Slip::replaced;
      return a.changes.front().cell < b.changes.front().cell;
    });
    collectChanges(candidate);
    const auto same = [&](const Candidate& other) {
      return std::equal(candidate.changes.begin(), candidate.changes.end(), other.changes.begin(), other.changes.end(),
                        [](const CellChange& a, const CellChange& b) { return a.cell == b.cell && a.to == b.to; });
    };
    if (std::none_of(group.candidates.begin(), group.candidates.end(), same))
      group.candidates.push_back(std::move(candidate));
  }

  /// All changes, from what is shown: a figure that may stand elsewhere may be wrong there too.
  static void collectChanges(Candidate& candidate) {
    auto& changes = candidate.changes;
    for (const SlipAt& slip : candidate.slips)
      for (const CellChange& change : slip.changes) {
        const auto earlier = std::find_if(changes.begin(), changes.end(),
                                          [&](const CellChange& other) { return other.cell == change.cell; });
        if (earlier == changes.end())
          changes.push_back(change);
        else
          earlier->to = change.to;
      }
    const auto nothing = [](const CellChange& change) { return change.from.value_or(0) == change.to; };
    changes.erase(std::remove_if(changes.begin(), changes.end(), nothing), changes.end());
    sorting::sortStably(changes, [](const CellChange& a, const CellChange& b) { return a.cell < b.cell; });
  }

  /// Whether a finding of its own tells of this move.
  bool isReported(const Atom& atom) const {
    const auto& changes = atom.slip.changes;
    return atom.slip.slip == Slip::displaced &&
           std::any_of(shifts_.begin(), shifts_.end(), [&](const checks::Shift& shift) {
             return std::all_of(changes.begin(), changes.end(), [&](const CellChange& change) {
               return change.cell == (change.to == 0 ? shift.fromCell : shift.toCell);
             });
           });
  }

  /// Where not every solution of the table was seen, the group by itself is searched again.
  void listAll(Group& group) const {
    if (!arrangement_.empty() || shown_.lossy || group.candidates.empty()) return;
    Limits limits;
    limits.among = group.identities;
    limits.slips = std::min(limits.slips, group.candidates.front().size());
    const Localisation all = repair::localise(shown_, moves_, limits);
    if (all.solutions.empty()) return;
    if (all.solutions.front().size() < group.candidates.front().size()) group.candidates.clear();
    group.proven = group.proven || all.proven;
    group.complete = all.complete;
    for (const Solution& solution : all.solutions) add(group, componentsOf(atomsOf(solution)));
  }

  static void rank(Group& group) {
    sorting::sortStably(group.candidates, [](const Candidate& a, const Candidate& b) {
      if (a.unlikeliness != b.unlikeliness) return a.unlikeliness < b.unlikeliness;
      return std::lexicographical_compare(a.changes.begin(), a.changes.end(), b.changes.begin(), b.changes.end(),
                                          [](const CellChange& x, const CellChange& y) { return x.cell < y.cell; });
    });
  }

  const table::TableReading& reading_;
  std::span<const checks::Shift> shifts_;
  Slips slips_;
  Constraints shown_, figures_;  // as shown, and with the arrangement of `found_`
  ConstraintSet violated_ = 0;
  std::vector<bool> isTotal_;
  Moves moves_;
  Arrangement arrangement_;
  Localisation found_;
};

}  // namespace

std::size_t Candidate::size() const {
  return static_cast<std::size_t>(
      std::count_if(slips.begin(), slips.end(), [](const SlipAt& at) { return at.slip != Slip::replaced; }));
}

std::vector<Group> repairsOf(const table::Reading& reading, std::size_t table, const checks::Verdicts& verdicts,
                             Slips slips) {
  const auto isViolated = [&](const checks::IdentityCheck& check) {
    return check.table == table && check.verdict == Verdict::violated;
  };
  if (std::none_of(verdicts.checks.begin(), verdicts.checks.end(), isViolated)) return {};
  std::vector<checks::Shift> open, reported;
  if (table == 1)
    for (const checks::Shift& shift : verdicts.shifts)
      (verdicts.checks[shift.checks.front()].doubt == checks::Doubt::shifted ? open : reported).push_back(shift);
  return Repairer(reading.tables[table], open, reported, slips).run();
}

}  // namespace gouji::repair
