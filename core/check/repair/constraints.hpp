/// The identities of a table as linear constraints on the counts that stand in it: what a repair has to
/// satisfy. Their unknowns are the cells; every identity says that a sum with signs is zero.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "check/verdicts.hpp"
#include "table/reading.hpp"

namespace gouji::repair {

using Count = std::int64_t;

/// A set of constraints, a bit each.
using ConstraintSet = std::uint64_t;
inline constexpr std::size_t mostConstraints = 64;

/// What a constraint asks of left − right. Figures that were lost can only add to their side, so an
/// identity with lost figures on one side is a bound; with lost figures on both it asks for nothing. Every
/// identity is taken by itself, as for its verdict: that a lost figure stands in two of them is left out.
enum class Relation : std::uint8_t { equal, atMost, atLeast, open };

/// A constraint that a cell takes part in, with its sign in left − right.
struct Term {
  std::uint32_t constraint = 0;
  int sign = 0;
};

/// A cell as a repair sees it.
struct Figure {
  Count value = 0;
  bool known = true;   ///< false: the figure was lost, or is no count; it is free and never a change
  bool fixed = false;  ///< not to be changed, e.g. because another finding has moved it
  std::uint8_t terms = 0;
  std::array<Term, 4> term{};

  bool changeable() const { return known && !fixed; }
  std::span<const Term> all() const { return {term.data(), terms}; }
};

/// A cell that takes part in a constraint.
struct Entry {
  std::uint32_t cell = 0;
  int sign = 0;
};

/// One identity.
struct Constraint {
  Relation relation = Relation::equal;
  std::size_t family = 0;  ///< no cell takes part in two constraints of a family
  std::vector<Entry> entries;

  /// Whether left − right may not be `residual`.
  bool isViolatedBy(Count residual) const {
    return relation == Relation::equal    ? residual != 0
           : relation == Relation::atMost ? residual > 0
                                          : relation == Relation::atLeast && residual < 0;
  }
};

/// All of a table.
struct Constraints {
  std::vector<Figure> figures;          ///< in the order of `form::cellsOf`
  std::vector<Constraint> constraints;  ///< in the order of `form::identitiesOf`
  std::vector<ConstraintSet> families;
  bool lossy = false;  ///< some identity is not an equation, because figures were lost

  /// left − right of every constraint, for the values of `figures`.
  std::vector<Count> residuals() const;
  /// The constraints that `figures` do not satisfy.
  ConstraintSet violated() const;
};

/// The constraints of a table as it was read, with the shifts that its layout leaves open made. Empty
/// (no constraints) where the table has too many identities.
Constraints constraintsOf(const table::TableReading& reading, std::span<const checks::Shift> openShifts);

}  // namespace gouji::repair
