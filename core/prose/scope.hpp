/// What the words before a clause say of its numbers.
#pragma once

#include <cstdint>

#include "prose/running_text.hpp"
#include "prose/vocabulary.hpp"

namespace gouji::prose {

/// It ends with its paragraph, most of it with its sentence; what is said in brackets is forgotten behind them.
struct Scope {
  Topic said = Topic::none;   ///< what the last statement of the paragraph was about
  Roles group = 0;            ///< the disputes that results belong to
  bool partial = false;       ///< whether the sentence speaks of a part of what the report is about
  bool otherSpan = false;     ///< whether it speaks of another span than the year
  bool compared = false;      ///< whether it has just counted the applications of that span
  bool narrowed = false;      ///< whether it may speak of some of the applications or disputes alone
  bool divided = false;       ///< whether it names shares of the applications
  bool ofAll = false;         ///< whether all applications received were counted last, and nothing else
  std::int64_t whole = 0;     ///< applications, as they were counted last
  std::int64_t shares = 0;    ///< applications in the shares since
  bool byApplicants = false;  ///< whether the shares are those of some who ask: outcomes may be theirs

  /// Whether the shares that are named are not all applications.
  bool isOfSomeShares() const { return divided && shares != whole; }
};

}  // namespace gouji::prose
