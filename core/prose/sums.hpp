/// Sums in sentences: "共640条，其中政策文件类120条，工作动态类410条，其他110条".
#pragma once

#include <vector>

#include "prose/clauses.hpp"
#include "prose/running_text.hpp"

namespace gouji::prose {

/// A total with the parts that are said to make it up.
struct StatedSum {
  Phrase total;
  std::vector<Phrase> parts;
  std::int64_t sum = 0;  ///< of the parts
};

/// The sums that do not come out, where it is sure that they should: the list is whole (it ends with 其他, or it
/// names every case there can be), or its parts exclude each other and are more than the total.
std::vector<StatedSum> wrongSums(const RunningText& running, const Phrases& phrases);

}  // namespace gouji::prose
