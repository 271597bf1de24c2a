/// What a check of a report must never get wrong, and what it must get right of a composed one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "generator/compose.hpp"
#include "gouji/report.hpp"

namespace gouji::tests {

/// A promise of the checker.
enum class Promise {
  noFalseAlarm,  ///< `violated` only what the figures break
  nothingHidden,  ///< what they break is `violated` where the layout leaves nothing open, and named in a finding at least
  rightCells,     ///< every cell as it was written, where the layout keeps places
  fromTheSource,  ///< a value is what stands in the text at its span
  withinText,     ///< every span lies within the text
  doubtNamed,     ///< every undetermined identity is named by a finding
};
inline constexpr std::size_t promiseCount = 6;

/// The promise in words.
const char* nameOf(Promise promise);

/// A promise that was broken.
struct Breach {
  Promise promise;
  std::string what;
};

/// The breaches of the promises that hold for any text: `fromTheSource`, `withinText`, `doubtNamed`.
std::vector<Breach> breachesOf(std::u16string_view text, const Report& report);

/// The breaches of all promises.
std::vector<Breach> breachesOf(const Composed& composed, const Report& report);

}  // namespace gouji::tests
