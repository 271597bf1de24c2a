/// Chooses among the placements that the layout leaves open, for all rows of a table together, by its
/// identities: in bounded time, with the other solutions that are as good.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "table/column_placement.hpp"
#include "table/stream.hpp"

namespace gouji::table {

/// What a row takes part in. A row may be in both sums.
struct RowRole {
  int balance = 0;      ///< +1 or -1 in: received + carried in - outcomes - carried out = 0
  int outcome = 0;      ///< +1 in the sum of outcomes, -1 for the total of outcomes
  bool absent = false;  ///< the row is not in the text: sums that it takes part in decide nothing
};

/// Steps of the search at most; a table without open placements takes none.
inline constexpr std::size_t searchBudget = 60'000;

/// What was chosen.
struct JointPlacement {
  std::vector<std::size_t> chosen;               ///< the option of each row
  std::vector<std::vector<std::size_t>> others;  ///< options of each row in other solutions that are as good
  bool complete = true;                          ///< false: the budget was spent before all were seen
  std::size_t steps = 0;                         ///< of the search
};

/// Chooses for the rows of table 三, whose last column is the sum of the others.
JointPlacement placeJointly(const Stream& stream, std::span<const RowPlacements> rows, std::span<const RowRole> roles);

/// What a placement says in column `column`: 0 for an empty cell. Figures with decimals count as 0.
std::int64_t countIn(const Stream& stream, const RowPlacement& placement, std::size_t column);

}  // namespace gouji::table
