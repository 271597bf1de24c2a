/// Looks for several words at once.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>

namespace gouji::text {

/// The letters with which some words begin: a set that may say yes to others too, and never no to its own.
class FirstLetters {
 public:
  explicit constexpr FirstLetters(std::span<const std::u16string_view> words) {
    for (const std::u16string_view word : words) bits_[part(word[0])] |= std::uint64_t{1} << (word[0] & 63);
  }

  constexpr bool mayHold(char16_t letter) const { return (bits_[part(letter)] >> (letter & 63) & 1) != 0; }

 private:
  static constexpr std::size_t part(char16_t letter) { return letter >> 6 & 3; }

  std::uint64_t bits_[4]{};
};

/// Words, none of them empty, that are looked for again and again: a constant.
template <std::size_t count>
class WordSet {
 public:
  explicit constexpr WordSet(const std::array<std::u16string_view, count>& words) : words_(words), letters_(words_) {}

  template <class... Word>
  requires(sizeof...(Word) == count) explicit constexpr WordSet(Word... words)
      : WordSet(std::array{std::u16string_view(words)...}) {}

  constexpr auto begin() const { return words_.begin(); }
  constexpr auto end() const { return words_.end(); }
  constexpr std::span<const std::u16string_view> words() const { return words_; }
  constexpr const FirstLetters& letters() const { return letters_; }

 private:
  std::array<std::u16string_view, count> words_;
  FirstLetters letters_;
};

template <class... Word>
WordSet(Word...) -> WordSet<sizeof...(Word)>;
template <std::size_t count>
WordSet(std::array<std::u16string_view, count>) -> WordSet<count>;

/// Where the first of `words` (none of them empty) stands in `text` at or behind `from`; npos where none does.
/// @param letters  with which the words begin
std::size_t findAny(std::u16string_view text, std::span<const std::u16string_view> words, const FirstLetters& letters,
                    std::size_t from = 0);

template <std::size_t count>
std::size_t findAny(std::u16string_view text, const WordSet<count>& set) {
  return findAny(text, set.words(), set.letters());
}

inline std::size_t findAny(std::u16string_view text, std::initializer_list<std::u16string_view> words,
                           std::size_t from = 0) {
  const std::span all(words.begin(), words.size());
  return findAny(text, all, FirstLetters(all), from);
}

/// Whether any of the words stands in `text`.
template <std::size_t count>
bool containsAny(std::u16string_view text, const WordSet<count>& set) {
  return findAny(text, set) != text.npos;
}

}  // namespace gouji::text
