/// A sentence taken apart: its clauses, and the words that belong to each number.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "prose/quantity.hpp"
#include "prose/running_text.hpp"

namespace gouji::prose {

/// A number with the words that say what it is of, or a clause without any number.
struct Phrase {
  std::size_t begin = 0, end = 0;    ///< offsets into `RunningText::text`
  std::u16string words;              ///< what stands around the number within the clause
  std::optional<Quantity> quantity;  ///< nothing in a clause without numbers
  bool numberFirst = false;          ///< "3件已公开": the words follow the number
};

/// The phrases of a sentence, in order.
std::vector<Phrase> phrasesOf(const RunningText& running, const Sentence& sentence);

}  // namespace gouji::prose
