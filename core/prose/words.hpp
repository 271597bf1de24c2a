/// The words of the vocabulary, as data.
#pragma once

#include <span>
#include <string_view>

#include "prose/vocabulary.hpp"

namespace gouji::prose {

/// Words that contribute the same.
struct WordList {
  Role role;
  std::u16string_view words;  ///< folded, a space between two
  std::string_view row = {};  ///< id of a row of table 三, for a `reason`
};

/// All words.
std::span<const WordList> wordLists();

}  // namespace gouji::prose
