/// Error localisation (Fellegi and Holt 1976): the smallest sets of slips after which all constraints of a
/// table hold and no count is negative.
///
/// Why the search is exact for up to three slips. Take the changed cells of a smallest repair of table 三. Two
/// cells share one identity at most, and no three lie in a circle of identities; so some identity holds
/// exactly one of them. It is violated, or that cell would not have to change; and its residual is the
/// change. Made, it leaves a smaller repair of the same kind. So to try every violated identity with each of
/// its cells, changed by the residual, meets every smallest repair. (In table 四 every identity is by itself,
/// and one cell is always enough: some cell can be raised.) Moves have no freedom: all sets of them are
/// tried first, and what they leave is searched like that.
///
/// What makes it fast: a cell takes part in one identity of a family (rows, balances, sums of outcomes) at
/// most. So as many cells must change as identities of a family are violated; where there are as many, each
/// holds exactly one changed cell, and one of them is enough to branch on; and where there are more than the
/// cells left can mend, a move must touch one of them.
///
/// Where figures were lost, an identity is a bound, and a cell may have to go to where another bound lets it:
/// these are tried too, but a repair of more than one slip is not called proven.
/// @see https://www.jstor.org/stable/2285726
#pragma once

#include <cstddef>
#include <vector>

#include "check/repair/constraints.hpp"
#include "check/repair/moves.hpp"
#include "check/repair/solution.hpp"

namespace gouji::repair {

/// What was found.
struct Localisation {
  std::vector<Solution> solutions;  ///< all of one size; each is a way of its own
  bool proven = false;              ///< no smaller one exists
  std::size_t least = 0;            ///< at least so many slips are needed, whatever was found
  bool complete = false;            ///< all of this size are listed
  std::size_t steps = 0;            ///< that repairs of more than `exactSlips` slips have taken
};

/// How far to search.
struct Limits {
  std::size_t slips = 8;        ///< no larger repair is searched for step by step
  std::size_t steps = 10'000;   ///< for repairs of more than `exactSlips` slips, all together: a millisecond
  std::size_t solutions = 200;  ///< as many are listed
  ConstraintSet among = ~ConstraintSet{0};  ///< only these are to be mended; the others must not be broken
};

/// Up to this size the search is exhaustive; above it, it has a budget.
inline constexpr std::size_t exactSlips = 3;

/// The smallest repairs of a table; none where the limits or the budget are reached. `moves` may be empty:
/// then only single cells are changed.
Localisation localise(const Constraints& constraints, const Moves& moves, const Limits& limits);

}  // namespace gouji::repair
