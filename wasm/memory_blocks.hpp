/// Memory in blocks of few sizes, each size with a list of its free blocks (simple segregated storage: Wilson, Johnstone,
/// Neely and Boles, "Dynamic Storage Allocation: A Survey and Critical Review", 1995).
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <new>

namespace gouji::memory {

/// Sizes of blocks: 16 bytes, then four to every doubling, so that of these a fifth at most is never used.
constexpr std::size_t sizeOfClass(std::size_t index) {
  constexpr std::size_t smallest = 16;
  if (index == 0) return smallest;
  const std::size_t doubling = smallest << (index - 1) / 4;
  return doubling + doubling / 4 * ((index - 1) % 4 + 1);
}

/// The class of the smallest blocks that hold `bytes`.
constexpr std::size_t classFor(std::size_t bytes) {
  if (bytes <= sizeOfClass(0)) return 0;
  const auto log = static_cast<std::size_t>(std::bit_width(bytes - 1)) - 1;
  return (log - 4) * 4 + ((bytes - 1) >> (log - 2) & 3) + 1;
}

/// Gives blocks and takes them back, both in a few steps: a block that is given back waits for the next one of its size and
/// is never joined with others. A check takes thousands of small blocks and gives all of them back.
/// @tparam Room  where new blocks come from: `char* take(std::size_t bytes)`, null where there are no more
template <class Room>
class Blocks {
 public:
  /// No larger block is given, whatever room there is.
  static constexpr std::size_t largest = std::size_t{1} << 30;

  constexpr explicit Blocks(Room room = {}) : room_(room) {}

  /// A block of at least `bytes`, its address a multiple of eight where those of the room are; null where none is to be had.
  void* give(std::size_t bytes) {
    if (bytes > largest) return nullptr;
    const std::size_t index = classFor(bytes);
    if (Free* const first = free_[index]) {
      free_[index] = first->next;
      return first;
    }
    char* const place = room_.take((headerSize + sizeOfClass(index) + 7) / 8 * 8);
    if (!place) return nullptr;
    *reinterpret_cast<std::size_t*>(place) = index;
    return place + headerSize;
  }

  /// @param block  one that was given and not taken back since
  void takeBack(void* block) {
    Free*& first = free_[indexOf(block)];
    first = new (block) Free{first};
  }

  /// How many bytes a block holds.
  static std::size_t sizeOf(const void* block) { return sizeOfClass(indexOf(block)); }

 private:
  struct Free {
    Free* next;
  };

  /// In front of a block stands the index of its class.
  static constexpr std::size_t headerSize = 8;

  static std::size_t indexOf(const void* block) {
    return *reinterpret_cast<const std::size_t*>(static_cast<const char*>(block) - headerSize);
  }

  Room room_;
  std::array<Free*, classFor(largest) + 1> free_{};
};

}  // namespace gouji::memory
