/// A sentence taken apart: its clauses, and the words that belong to each number.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
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

/// The phrases of all sentences, in order.
struct Phrases {
  std::vector<Phrase> all;
  std::vector<std::size_t> ends;  ///< of each sentence: one behind its last phrase

  std::span<const Phrase> of(std::size_t sentence) const {
    const std::size_t begin = sentence == 0 ? 0 : ends[sentence - 1];
    return std::span(all).subspan(begin, ends[sentence] - begin);
  }
};

/// Takes the sentences of a text apart.
Phrases phrasesOf(const RunningText& running);

}  // namespace gouji::prose
