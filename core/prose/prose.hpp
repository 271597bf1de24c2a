/// Everything that is understood of a report's sentences.
#pragma once

#include <vector>

#include "outline/agency.hpp"
#include "prose/clauses.hpp"
#include "prose/running_text.hpp"
#include "prose/statements.hpp"
#include "text/page_numbers.hpp"

namespace gouji::prose {

/// The prose of a report.
struct Prose {
  RunningText running;
  Phrases phrases;
  std::vector<Statement> statements;
  outline::AgencyKind agency = outline::AgencyKind::unknown;  ///< whose report it is
};

/// Reads the sentences of the report that `outline` describes, whose tables stand in `regions`.
Prose read(const text::Folded& folded, const outline::Outline& outline, const text::PageNumbers& pageNumbers,
           const table::Regions& regions);

}  // namespace gouji::prose
