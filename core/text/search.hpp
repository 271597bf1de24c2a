/// Looks for several words at once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace gouji::text {

/// The letters with which some words begin: a set that may say yes to others too, and never no to its own.
class FirstLetters {
 public:
  template <class Words>
  explicit constexpr FirstLetters(const Words& words) {
    for (const std::u16string_view word : words) add(word[0]);
  }

  constexpr bool mayHold(char16_t letter) const { return (bits_[half(letter)] >> (letter & 63) & 1) != 0; }

 private:
  static constexpr std::size_t half(char16_t letter) { return letter >> 6 & 3; }
  constexpr void add(char16_t letter) { bits_[half(letter)] |= std::uint64_t{1} << (letter & 63); }

  std::uint64_t bits_[4]{};
};

/// Where the first of `words` (none of them empty) stands in `text` at or behind `from`; npos where none does.
template <class Words>
constexpr std::size_t findAny(std::u16string_view text, const Words& words, std::size_t from = 0) {
  const FirstLetters letters(words);
  for (std::size_t at = from; at < text.size(); ++at) {
    if (!letters.mayHold(text[at])) continue;
    for (const std::u16string_view word : words)
      if (text.substr(at, word.size()) == word) return at;
  }
  return text.npos;
}

inline std::size_t findAny(std::u16string_view text, std::initializer_list<std::u16string_view> words,
                           std::size_t from = 0) {
  return findAny<std::initializer_list<std::u16string_view>>(text, words, from);
}

/// Whether any of `words` stands in `text`.
template <class Words>
constexpr bool containsAny(std::u16string_view text, const Words& words) {
  return findAny(text, words) != text.npos;
}

}  // namespace gouji::text
