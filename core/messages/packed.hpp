/// Catalogues as they stand in the program: all texts of a part one behind the other. Without a place and a length for each
/// the WebAssembly is kilobytes smaller.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "messages/catalogue.hpp"

namespace gouji::messages {

/// What closes a text.
inline constexpr char endOfText = '\0';

template <std::size_t n>
consteval std::size_t sizeOfTexts(const std::array<Entry, n>& entries) {
  std::size_t size = 0;
  for (const Entry& entry : entries) size += entry.text.size() + 1;
  return size;
}

/// The texts of `entries`, each with what closes it.
template <std::size_t size, std::size_t n>
consteval std::array<char, size> textsOf(const std::array<Entry, n>& entries) {
  std::array<char, size> texts{};
  std::size_t at = 0;
  for (const Entry& entry : entries) {
    for (const char c : entry.text) texts[at++] = c;
    texts[at++] = endOfText;
  }
  return texts;
}

template <std::size_t n>
consteval std::array<std::string_view, n> keysOf(const std::array<Entry, n>& entries) {
  std::array<std::string_view, n> keys{};
  for (std::size_t k = 0; k < n; ++k) keys[k] = entries[k].key;
  return keys;
}

}  // namespace gouji::messages
