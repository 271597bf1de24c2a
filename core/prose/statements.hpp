/// What the text states of the figures in the tables: so many applications, so many disputes, or none.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "prose/agency_names.hpp"
#include "prose/clauses.hpp"
#include "prose/patterns.hpp"
#include "prose/quantity.hpp"
#include "prose/running_text.hpp"

namespace gouji::prose {

/// A statement, with its words as offsets into `RunningText::text`.
struct Statement {
  About about = About::received;
  std::string_view row;              ///< the row of table 三 where `about` is `About::row`
  std::size_t begin = 0, end = 0;    ///< the clause
  std::optional<Quantity> quantity;  ///< nothing: the text says that there is none
  std::size_t sentence = 0;          ///< index into `RunningText::sentences`
  bool mayExceed = false;            ///< the text may count more than the table does
  bool mayFallShort = false;         ///< it may count a part of what the table does
};

/// Finds the statements about the whole report. What is said of a part of it (one office, one channel,
/// another year) is left out, and so is everything that is not understood from end to end.
std::vector<Statement> statementsOf(const RunningText& running, const Phrases& phrases, const Perspective& perspective);

}  // namespace gouji::prose
