#include "text/traditional.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <vector>

namespace gouji::text {
namespace {

#include "text/traditional_pairs.inc"

/// The stretch of Unicode in which all characters of the pairs lie.
constexpr char16_t tableBegin = 0x3000;
constexpr char16_t tableEnd = 0xA000;

/// An entry of the table at or above this mark is a group of phrases with one first character.
constexpr char16_t groupMark = 0xE000;

constexpr std::u16string_view phrases(phrasePairs, std::size(phrasePairs) - 1);

/// Where the entry after the one at `begin` starts. An entry is a phrase, what it becomes, and a space.
constexpr std::size_t nextEntry(std::size_t begin) {
  std::size_t end = begin;
  while (phrases[end] != u' ') ++end;
  return end + 1;
}

constexpr std::size_t countGroups() {
  std::size_t count = 0;
  char16_t first = 0;
  for (std::size_t entry = 0; entry < phrases.size(); entry = nextEntry(entry)) {
    if (phrases[entry] != first) ++count;
    first = phrases[entry];
  }
  return count;
}

/// The phrases that share their first character.
struct Group {
  std::uint16_t begin;  ///< of its first entry in `phrases`
  char16_t alone;       ///< what the character becomes outside all of them
};

constexpr std::size_t pairCount = (std::size(singlePairs) - 1) / 2;

/// The pairs as WebAssembly holds them in the fewest bytes once it is compressed: how far each character lies behind
/// the one before (255 and go on, where it is farther), and the high and the low bytes of what it becomes.
struct PackedPairs {
  std::array<std::uint8_t, pairCount + 64> steps{};
  std::array<std::uint8_t, pairCount> high{}, low{};
};

consteval PackedPairs pack() {
  PackedPairs packed;
  char16_t before = tableBegin;
  std::size_t at = 0;
  for (std::size_t k = 0; k < pairCount; ++k) {
    const char16_t character = singlePairs[2 * k], becomes = singlePairs[2 * k + 1];
    int step = character - before;
    for (; step >= 255; step -= 255) packed.steps[at++] = 255;
    packed.steps[at++] = static_cast<std::uint8_t>(step);
    packed.high[k] = static_cast<std::uint8_t>(becomes >> 8);
    packed.low[k] = static_cast<std::uint8_t>(becomes & 255);
    before = character;
  }
  return packed;
}

consteval bool areInOrder() {
  for (std::size_t k = 1; k < pairCount; ++k)
    if (singlePairs[2 * k] <= singlePairs[2 * k - 2]) return false;
  return true;
}
static_assert(areInOrder());

constexpr PackedPairs packedPairs = pack();

/// What becomes of every character: made when it is first asked for.
struct Table {
  Table();

  /// By character: 0 where it stays, what it becomes, or `groupMark` + the number of its group.
  std::vector<char16_t> entries = std::vector<char16_t>(tableEnd - tableBegin);
  std::array<Group, countGroups()> groups{};
};

Table::Table() {
  std::size_t at = 0, character = 0;
  for (std::size_t k = 0; k < pairCount; ++k) {
    for (; packedPairs.steps[at] == 255; ++at) character += 255;
    character += packedPairs.steps[at++];
    entries[character] = static_cast<char16_t>(packedPairs.high[k] << 8 | packedPairs.low[k]);
  }
  std::size_t count = 0;
  char16_t first = 0;
  for (std::size_t entry = 0; entry < phrases.size(); entry = nextEntry(entry)) {
    if (phrases[entry] == first) continue;
    first = phrases[entry];
    char16_t& slot = entries[first - tableBegin];
    groups[count] = {static_cast<std::uint16_t>(entry), slot ? slot : first};
    slot = static_cast<char16_t>(groupMark + count);
    ++count;
  }
}

const Table& table() {
  static const Table made;
  return made;
}

/// Replaces the first phrase of `group` that stands at `text[at]` and returns its length, or 0 where none does.
std::size_t replacePhrase(std::u16string& text, std::size_t at, const Group& group) {
  const std::u16string_view rest = std::u16string_view(text).substr(at);
  for (std::size_t entry = group.begin; entry < phrases.size() && phrases[entry] == text[at];) {
    const std::size_t next = nextEntry(entry);
    const std::size_t length = (next - 1 - entry) / 2;
    if (rest.starts_with(phrases.substr(entry, length))) {
      text.replace(at, length, phrases, entry + length, length);
      return length;
    }
    entry = next;
  }
  return 0;
}

}  // namespace

void simplify(std::u16string& text) {
  const auto& [entries, groups] = table();
  for (std::size_t at = 0; at < text.size();) {
    const char16_t unit = text[at];
    const char16_t entry = unit >= tableBegin && unit < tableEnd ? entries[unit - tableBegin] : 0;
    std::size_t length = 0;
    if (entry >= groupMark) {
      const Group& group = groups[entry - groupMark];
      length = replacePhrase(text, at, group);
      if (length == 0) text[at] = group.alone;
    } else if (entry != 0) {
      text[at] = entry;
    }
    at += std::max<std::size_t>(length, 1);
  }
}

}  // namespace gouji::text
