/// Slips that change several cells at once and still are one slip: a figure under the wrong column, two
/// figures of a row swapped, a row written one column off.
#pragma once

#include <vector>

#include "check/repair/constraints.hpp"

namespace gouji::repair {

enum class MoveKind : std::uint8_t {
  displaced,  ///< a figure belongs in an empty cell of its row
  swapped,    ///< two figures of a row belong in each other's place
  shifted,    ///< the figures of a row belong one column further, all to the same side
};

/// A cell that gets another count.
struct NewCount {
  std::uint32_t cell = 0;
  Count count = 0;
};

/// What a move adds to left − right of a constraint.
struct Effect {
  std::uint32_t constraint = 0;
  Count change = 0;
};

/// One move. Its cells and effects stand in `Moves`.
struct Move {
  MoveKind kind = MoveKind::displaced;
  std::uint32_t firstCell = 0, cells = 0;
  std::uint32_t firstEffect = 0, effects = 0;
  ConstraintSet touches = 0;  ///< the constraints that it changes
};

/// The moves of a table, in the order of its rows.
struct Moves {
  std::vector<Move> moves;
  std::vector<NewCount> cells;
  std::vector<Effect> effects;

  std::span<const NewCount> cellsOf(const Move& move) const { return {cells.data() + move.firstCell, move.cells}; }
  std::span<const Effect> effectsOf(const Move& move) const {
    return {effects.data() + move.firstEffect, move.effects};
  }
};

/// Every move within a row of the table. One that changes a sum within its row (because it moves a total)
/// counts only if that sum comes out after it: other such moves explain nothing.
Moves movesOf(const form::Table& table, const Constraints& constraints);

}  // namespace gouji::repair
