/// What the tables say to a number that the text states.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "check/rule.hpp"
#include "prose/statements.hpp"

namespace gouji::checks {

/// One way to get a number from the tables.
struct TableNumber {
  std::int64_t value = 0;
  std::string sum;                 ///< written out: "本年新收 26 + 上年结转 2 = 28"
  std::vector<std::string> cells;  ///< ids of the cells that take part
};

/// All numbers that `statement` may rightly state. Nothing where a cell that takes part is not there, is empty
/// without meaning zero, or may hold another figure: then the text cannot be judged.
std::optional<std::vector<TableNumber>> numbersFor(const Examination& examination, const prose::Statement& statement);

/// Whether the parts of a row whose total is wrong come out as `value`: the text agrees with them.
bool agreesWithParts(const Examination& examination, std::string_view totalCell, std::int64_t value);

/// Puts a cell into a finding by its id.
void pointTo(Finding& finding, const Examination& examination, std::string_view cellId);

}  // namespace gouji::checks
