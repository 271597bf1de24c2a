/// What slip of the pen would have made one count of another, and how likely that is.
#pragma once

#include <cstdint>
#include <optional>

#include "check/repair/constraints.hpp"

namespace gouji::repair {

/// How a figure may have gone wrong.
enum class Slip : std::uint8_t {
  transposed,    ///< two neighbouring digits in each other's place: 56 for 65
  digitDropped,  ///< a digit is missing: 3 for 37
  digitAdded,    ///< a digit is too many: 337 for 37
  digitChanged,  ///< one digit of several is another: 124 for 114
  miscounted,    ///< a total that does not add up
  omitted,       ///< a count that was left out: 0 or nothing for 4
  superfluous,   ///< a count where none belongs: 4 for 0 or nothing
  anotherDigit,  ///< a single digit that is another
  other,         ///< any other count
  displaced,     ///< a figure in another column of its row
  swapped,       ///< two figures of a row in each other's place
  shifted,       ///< a row one column off
  replaced,      ///< no slip: the layout leaves open where the figures of the row stand
};

/// The slip that makes `from` of `to`, which differ. Nothing stands for an empty cell.
/// @param isTotal whether the cell is the sum of others
Slip slipOf(std::optional<Count> from, Count to, bool isTotal);

/// How unlikely a slip is, for a change of so many columns: 1 the least. The order is what counts: a
/// slip that explains a pair of figures by few possibilities (two digits swapped) comes before one that
/// explains any pair (another count).
int unlikeliness(Slip slip, std::size_t columns = 1);

}  // namespace gouji::repair
