/// The words of the vocabulary, as data.
#pragma once

#include <span>
#include <string_view>

#include "prose/vocabulary.hpp"

namespace gouji::prose {

/// A word, folded, with what it contributes.
struct Word {
  std::u16string_view letters;
  Role role;
  std::string_view row = {};  ///< id of a row of table 三, for a `reason`
};

/// All words.
std::span<const Word> words();

}  // namespace gouji::prose
