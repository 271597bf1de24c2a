#include "text/search.hpp"

namespace gouji::text {

std::size_t findAny(std::u16string_view text, std::span<const std::u16string_view> words, const FirstLetters& letters,
                    std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at) {
    if (!letters.mayHold(text[at])) continue;
    for (const std::u16string_view word : words)
      if (word[0] == text[at] && text.substr(at, word.size()) == word) return at;
  }
  return text.npos;
}

}  // namespace gouji::text
