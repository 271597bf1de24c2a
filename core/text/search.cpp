#include "text/search.hpp"

#include <cstdint>

namespace gouji::text {
namespace {

/// The letters with which some words begin: a set that may say yes to others too, and never no to its own.
class FirstLetters {
 public:
  explicit FirstLetters(std::span<const std::u16string_view> words) {
    for (const std::u16string_view word : words) bits_[part(word[0])] |= std::uint64_t{1} << (word[0] & 63);
  }

  bool mayHold(char16_t letter) const { return (bits_[part(letter)] >> (letter & 63) & 1) != 0; }

 private:
  static std::size_t part(char16_t letter) { return letter >> 6 & 3; }

  std::uint64_t bits_[4]{};
};

}  // namespace

std::size_t findAny(std::u16string_view text, std::span<const std::u16string_view> words, std::size_t from) {
  const FirstLetters letters(words);
  for (std::size_t at = from; at < text.size(); ++at) {
    if (!letters.mayHold(text[at])) continue;
    for (const std::u16string_view word : words)
      if (word[0] == text[at] && text.substr(at, word.size()) == word) return at;
  }
  return text.npos;
}

}  // namespace gouji::text
