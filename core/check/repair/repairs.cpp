#include "check/repair/repairs.hpp"

#include <algorithm>
#include <bit>

#include "check/repair/arrangements.hpp"
#include "check/repair/localisation.hpp"

namespace gouji::repair {
namespace {

/// A slip of a solution, with the cells that it changes and the identities that it touches.
struct Atom {
  Slip slip = Slip::other;
  std::size_t columns = 1;  ///< how far a move goes
  std::vector<NewCount> cells;
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
  Localisation search(const Constraints& constraints, const Moves& moves, const Limits& limits) const {
    return repair::localise(constraints, moves, limits);
  }

  Moves movesIn(const Constraints& constraints) const {
    return slips_ == Slips::cells ? Moves() : movesOf(*reading_.table, constraints);
  }

  /// Searches the table as it is shown; then, for something smaller, the other ways to place figures that
  /// the layout leaves open.
  void localise() {
    figures_ = shown_;
    moves_ = movesIn(shown_);
    found_ = search(shown_, moves_, {});
    const Arrangements others = otherArrangements(reading_, shown_);
    for (const Arrangement& other : others.arrangements) {
      const std::size_t size = found_.solutions.empty() ? Limits{}.slips + 1 : found_.solutions.front().size();
      if (size <= 1) break;
      Limits limits;
      limits.slips = std::min(size - 1, limits.slips);
      limits.greedy = false;
      const Constraints arranged = arrange(shown_, other);
      Moves moves = movesIn(arranged);
      Localisation found = search(arranged, moves, limits);
      if (found.solutions.empty()) continue;
      found_ = std::move(found);
      figures_ = arranged;
      moves_ = std::move(moves);
      arrangement_ = other;
    }
    const bool single = !found_.solutions.empty() && found_.solutions.front().size() == 1;
    found_.proven = found_.proven && (others.complete || single);
  }

  std::vector<Atom> atomsOf(const Solution& solution) const {
    std::vector<Atom> atoms;
    for (const NewCount& cell : solution.cells) {
      Atom atom{slipOf(shownCount(cell.cell), cell.count, isTotal_[cell.cell]), 1, {cell}, 0};
      for (const Term& term : figures_.figures[cell.cell].all()) atom.touches |= ConstraintSet{1} << term.constraint;
      atoms.push_back(std::move(atom));
    }
    for (const std::uint32_t m : solution.moves) {
      const Move& move = moves_.moves[m];
      const auto cells = moves_.cellsOf(move);
      const bool shifted = move.kind == MoveKind::shifted;
      atoms.push_back({shifted                            ? Slip::shifted
                       : move.kind == MoveKind::displaced ? Slip::displaced
                                                          : Slip::swapped,
                       shifted ? 1 : cells.back().cell - cells.front().cell,
                       {cells.begin(), cells.end()},
                       move.touches});
    }
    for (const ArrangedRow& row : arrangement_) atoms.push_back({Slip::replaced, 1, row.cells, row.touches});
    return atoms;
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
        for (const Atom& atom : component.atoms) add(candidate, atom);
    if (candidate.size() == 0) return;
    std::sort(candidate.changes.begin(), candidate.changes.end(),
              [](const CellChange& a, const CellChange& b) { return a.cell < b.cell; });
    std::sort(candidate.slips.begin(), candidate.slips.end(),
              [](const SlipAt& a, const SlipAt& b) { return a.cells < b.cells; });
    const auto same = [&](const Candidate& other) {
      return std::equal(candidate.changes.begin(), candidate.changes.end(), other.changes.begin(), other.changes.end(),
                        [](const CellChange& a, const CellChange& b) { return a.cell == b.cell && a.to == b.to; });
    };
    if (std::none_of(group.candidates.begin(), group.candidates.end(), same))
      group.candidates.push_back(std::move(candidate));
  }

  void add(Candidate& candidate, const Atom& atom) const {
    const bool single = atom.cells.size() == 1 && atom.slip != Slip::replaced;
    // An empty cell that takes part in a move moves along: no zero is written in its place.
    const bool empties = !single && std::any_of(atom.cells.begin(), atom.cells.end(),
                                                [&](const NewCount& cell) { return !shownCount(cell.cell); });
    for (const NewCount& cell : atom.cells)
      candidate.changes.push_back(
          {cell.cell, shownCount(cell.cell), cell.count == 0 && empties ? std::nullopt : std::optional(cell.count)});
    SlipAt slip{atom.slip, {}};
    for (const NewCount& cell : atom.cells) slip.cells.push_back(cell.cell);
    candidate.slips.push_back(std::move(slip));
    candidate.unlikeliness += isReported(atom) ? 0 : unlikeliness(atom.slip, atom.columns);
  }

  /// Whether a finding of its own tells of this move.
  bool isReported(const Atom& atom) const {
    return atom.slip == Slip::displaced && std::any_of(shifts_.begin(), shifts_.end(), [&](const checks::Shift& shift) {
             return std::all_of(atom.cells.begin(), atom.cells.end(), [&](const NewCount& cell) {
               return cell.cell == (cell.count == 0 ? shift.fromCell : shift.toCell);
             });
           });
  }

  /// Where not every solution of the table was seen, the group by itself is searched again.
  void listAll(Group& group) const {
    if (!arrangement_.empty() || shown_.lossy || group.candidates.empty()) return;
    Limits limits;
    limits.among = group.identities;
    limits.slips = std::min(limits.slips, group.candidates.front().size());
    limits.greedy = false;
    const Localisation all = search(shown_, moves_, limits);
    if (all.solutions.empty()) return;
    if (all.solutions.front().size() < group.candidates.front().size()) group.candidates.clear();
    group.proven = group.proven || all.proven;
    group.complete = all.complete;
    for (const Solution& solution : all.solutions) add(group, componentsOf(atomsOf(solution)));
  }

  static void rank(Group& group) {
    std::stable_sort(group.candidates.begin(), group.candidates.end(), [](const Candidate& a, const Candidate& b) {
      if (a.unlikeliness != b.unlikeliness) return a.unlikeliness < b.unlikeliness;
      return std::lexicographical_compare(a.changes.begin(), a.changes.end(), b.changes.begin(), b.changes.end(),
                                          [](const CellChange& x, const CellChange& y) { return x.cell < y.cell; });
    });
  }

  std::optional<Count> shownCount(std::uint32_t cell) const {
    const table::ReadCell& read = reading_.cells[cell];
    return read.state == CellState::read ? std::optional(read.value->units) : std::nullopt;
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
