/// The slips that a clerk makes when a table is filled in by hand.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "generator/figures.hpp"

namespace gouji::tests {

enum class SlipKind {
  digitChanged,
  digitDropped,
  digitsTransposed,
  totalWrong,
  oneColumnOff,       ///< a value stands under the applicant beside the one it belongs to
  neighboursSwapped,  ///< two values of a row have changed places
  leftEmpty,          ///< a value is not there at all
};

/// What a slip did.
struct Slip {
  SlipKind kind;
  std::size_t sheet;               ///< 1: table 三, 2: table 四
  std::vector<std::size_t> cells;  ///< that are not what they should be
};

/// Makes one slip in table 三 or 四 that breaks an identity. Nothing where the figures have no room for one.
std::optional<Slip> makeSlip(Random& random, Figures& figures);

/// The slip's name, for messages.
const char* nameOf(SlipKind kind);

}  // namespace gouji::tests
