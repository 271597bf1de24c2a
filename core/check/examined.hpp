/// A report with all that was learnt on the way to its result: what comparisons of several reports build on.
#pragma once

#include "check/verdicts.hpp"
#include "gouji/report.hpp"
#include "gouji/source.hpp"
#include "outline/outline.hpp"
#include "prose/prose.hpp"
#include "table/reading.hpp"
#include "text/fold.hpp"

namespace gouji::checks {

/// One examined report.
struct Examined {
  text::Folded folded;
  outline::Outline outline;
  table::Reading reading;
  Verdicts verdicts;
  prose::Prose prose;
  Report report;
};

/// Reads and checks `source`, whose text is not longer than `longestText`.
Examined examine(const Source& source, const Options& options);

}  // namespace gouji::checks
