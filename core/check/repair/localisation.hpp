/// Error localisation (Fellegi and Holt 1976): the smallest sets of slips after which all constraints of a
/// table hold and no count is negative.
///
/// Why the search is exact for up to three slips. Write the changed cells of a smallest repair as edges
/// between the identities they take part in. Where all identities are equations, any three cells are
/// independent (two cells share one identity at most, and no three close a circle), so some identity
/// holds exactly one changed cell. It is violated, or that cell would not have to change; and its residual
/// is the change. Taking that cell away leaves a smaller repair of the same kind. So trying every violated
/// identity with each of its cells, changed by the residual, meets every smallest repair. A cell takes
/// part in one identity of a family (rows, balances, sums of outcomes) at most; so as many slips are
/// needed as identities of one family are violated, and where they are no more than that, each of those
/// identities holds exactly one changed cell and one of them is enough to branch on.
/// @see https://www.jstor.org/stable/2285726
#pragma once

#include <cstddef>
#include <vector>

#include "check/repair/constraints.hpp"
#include "check/repair/moves.hpp"

namespace gouji::repair {

/// A set of slips: cells with the counts they should have, and moves (indices into `Moves::moves`).
struct Solution {
  std::vector<NewCount> cells;
  std::vector<std::uint32_t> moves;

  std::size_t size() const { return cells.size() + moves.size(); }
};

/// What was found.
struct Localisation {
  std::vector<Solution> solutions;  ///< all of one size; each is a way of its own
  bool proven = false;              ///< no smaller one exists
  bool complete = false;            ///< all of this size are listed
};

/// How far to search.
struct Limits {
  std::size_t slips = 8;                    ///< no larger repair is searched for step by step
  bool greedy = true;                       ///< past that, take what a greedy descent finds
  std::size_t solutions = 200;              ///< as many are listed
  ConstraintSet among = ~ConstraintSet{0};  ///< only these are to be mended; the others must not be broken
};

/// Up to this size the search is exhaustive; above it, it has a budget.
inline constexpr std::size_t exactSlips = 3;

/// The smallest repairs of a table. `moves` may be empty: then only single cells are changed.
Localisation localise(const Constraints& constraints, const Moves& moves, const Limits& limits);

}  // namespace gouji::repair
