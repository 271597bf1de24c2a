/// What rules about the text have in common: its words in findings.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "check/rule.hpp"

namespace gouji::checks {

/// The words of the source at the running text's [begin, end), as they were pasted but for white space; long
/// ones are cut short.
std::string quoted(const Examination& examination, std::size_t begin, std::size_t end);

/// Puts the place of the running text's [begin, end) into a finding.
void pointToWords(Finding& finding, const Examination& examination, std::size_t begin, std::size_t end);

/// The running text of a section (1 to 6, 0 for what stands before), as offsets: from its first sentence to its last.
struct Stretch {
  std::size_t begin = 0, end = 0;
  bool empty() const { return begin == end; }
};
Stretch textOfSection(const prose::RunningText& running, std::size_t section);

}  // namespace gouji::checks
