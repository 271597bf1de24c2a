/// Random numbers that are the same on every platform: the distributions of the standard library are not.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace gouji::tests {

/// splitmix64 (Steele, Lea and Flood 2014): a seed gives the same numbers everywhere.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15U;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
  }

  /// A number in [0, bound); 0 where `bound` is 0. The bias is of no account for such small bounds.
  std::size_t below(std::size_t bound) { return bound == 0 ? 0 : static_cast<std::size_t>(next() % bound); }

  /// A number in [least, most].
  std::int64_t between(std::int64_t least, std::int64_t most) {
    return least + static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(most - least + 1));
  }

  /// True in `percent` of a hundred cases.
  bool chance(unsigned percent) { return next() % 100 < percent; }

  template <typename T, std::size_t N>
  const T& pick(const T (&choices)[N]) {
    return choices[below(N)];
  }

 private:
  std::uint64_t state_;
};

}  // namespace gouji::tests
