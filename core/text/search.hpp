/// Looks for several words at once.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <span>
#include <string_view>

namespace gouji::text {

/// Where the first of `words` (none of them empty) stands in `text` at or behind `from`; npos where none does.
std::size_t findAny(std::u16string_view text, std::span<const std::u16string_view> words, std::size_t from = 0);

inline std::size_t findAny(std::u16string_view text, std::initializer_list<std::u16string_view> words,
                           std::size_t from = 0) {
  return findAny(text, std::span(words.begin(), words.size()), from);
}

/// Whether any of `words` stands in `text`.
inline bool containsAny(std::u16string_view text, std::span<const std::u16string_view> words) {
  return findAny(text, words) != text.npos;
}

}  // namespace gouji::text
