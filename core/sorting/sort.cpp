#include "sorting/sort.hpp"

#include <algorithm>
#include <numeric>

namespace gouji::sorting {
namespace {

/// Runs as short as this are sorted by insertion.
constexpr std::size_t shortRun = 8;

}  // namespace

std::vector<std::uint32_t> stableOrder(std::size_t count, Before before, const void* items) {
  std::vector<std::uint32_t> order(count);
  std::iota(order.begin(), order.end(), std::uint32_t{0});
  for (std::size_t begin = 0; begin < count; begin += shortRun)
    for (std::size_t i = begin + 1; i < std::min(begin + shortRun, count); ++i) {
      const std::uint32_t item = order[i];
      std::size_t place = i;
      for (; place > begin && before(items, item, order[place - 1]); --place) order[place] = order[place - 1];
      order[place] = item;
    }
  std::vector<std::uint32_t> merged(count > shortRun ? count : 0);
  for (std::size_t length = shortRun; length < count; length *= 2) {
    for (std::size_t begin = 0; begin < count; begin += 2 * length) {
      const std::size_t middle = std::min(begin + length, count), end = std::min(begin + 2 * length, count);
      std::size_t left = begin, right = middle;
      for (std::size_t k = begin; k < end; ++k) {
        const bool takeRight = left == middle || (right < end && before(items, order[right], order[left]));
        merged[k] = takeRight ? order[right++] : order[left++];
      }
    }
    order.swap(merged);
  }
  return order;
}

}  // namespace gouji::sorting
