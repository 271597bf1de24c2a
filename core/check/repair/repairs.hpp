/// The smallest changes after which the identities of a table hold, each with the slip that would explain
/// it. Suggestions only: no figure and no verdict is altered.
#pragma once

#include <optional>
#include <vector>

#include "check/repair/constraints.hpp"
#include "check/repair/slips.hpp"

namespace gouji::repair {

/// One cell that gets another count. `from` is nothing where the cell is empty.
struct CellChange {
  std::uint32_t cell = 0;
  std::optional<Count> from;
  Count to = 0;
};

/// A slip with the cells that it changes, in the order of the form. Where figures may stand elsewhere than
/// shown, the counts are those of that other place.
struct SlipAt {
  Slip slip = Slip::other;
  std::vector<CellChange> changes;
};

/// One way to mend the identities of a group.
struct Candidate {
  std::vector<CellChange> changes;  ///< from what is shown, in the order of the form
  std::vector<SlipAt> slips;        ///< where figures may stand comes first
  int unlikeliness = 0;             ///< sum over the slips; candidates of a group compare by it

  std::size_t size() const;  ///< how many slips; to place figures where the layout lets them stand is none
};

/// Violated identities that are mended together, and all the ways to do it that are as small.
struct Group {
  ConstraintSet identities = 0;       ///< bits are indices into `form::identitiesOf`
  std::vector<Candidate> candidates;  ///< the likeliest first
  bool proven = false;                ///< no smaller repair exists
  bool complete = false;              ///< every repair of this size is among the candidates
};

/// What counts as one slip.
enum class Slips {
  cells,          ///< a changed cell
  cellsAndMoves,  ///< a changed cell, or a move within a row
};

/// The repairs of table `table` (1 requests, 2 disputes), for groups of identities that have nothing to
/// do with each other; none where nothing is violated. Empty cells are zero where the table shows that
/// convention. Lost figures are free, not negative and no change; every identity by itself limits them.
/// Figures whose place the layout leaves open may stand in any of these places at no cost.
std::vector<Group> repairsOf(const table::Reading& reading, std::size_t table, const checks::Verdicts& verdicts,
                             Slips slips = Slips::cellsAndMoves);

}  // namespace gouji::repair
