/// Quantities in sentences: 26件, 三件, 14万余条, 3,940元.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "gouji/report.hpp"
#include "prose/running_text.hpp"

namespace gouji::prose {

/// A number with its unit, as offsets into `RunningText::text`.
struct Quantity {
  std::size_t begin = 0;     ///< of the number
  std::size_t end = 0;       ///< behind the number and its 余 or 万
  std::size_t unitEnd = 0;   ///< behind the unit
  Decimal value;             ///< 万 and 亿 multiplied out
  std::u16string_view unit;  ///< 件, 条, 元 …
  bool approximate = false;  ///< 余, 近, 约, 左右: never compared for equality
  bool doubtful = false;     ///< its digits stood on two lines: perhaps two numbers
};

/// The quantities of a stretch, in order. Dates, ordinals, percentages, telephone numbers and numbers
/// without a unit are none.
std::vector<Quantity> quantitiesOf(const RunningText& running, std::size_t begin, std::size_t end);

}  // namespace gouji::prose
