/// A stable sort whose code is made once.
///
/// std::sort and std::stable_sort are made anew for every type, 3 to 5 kB of WebAssembly each; here only the
/// comparison and the moves are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace gouji::sorting {

/// Whether item `a` comes before item `b`; `items` is what the caller passed on.
using Before = bool (*)(const void* items, std::uint32_t a, std::uint32_t b);

/// The stable order of `count` items, as indices: merge sort.
std::vector<std::uint32_t> stableOrder(std::size_t count, Before before, const void* items);

/// Sorts a vector so that items of which neither comes before the other stay as they stood.
template <class Item, class Less = std::less<>>
void sortStably(std::vector<Item>& items, const Less& less = {}) {
  struct Context {
    const Item* items;
    const Less* less;
  } const context{items.data(), std::addressof(less)};
  const Before before = [](const void* passed, std::uint32_t a, std::uint32_t b) {
    const auto& [all, comesBefore] = *static_cast<const Context*>(passed);
    return static_cast<bool>((*comesBefore)(all[a], all[b]));
  };
  std::vector<Item> sorted;
  sorted.reserve(items.size());
  for (const std::uint32_t index : stableOrder(items.size(), before, &context))
    sorted.push_back(std::move(items[index]));
  items = std::move(sorted);
}

}  // namespace gouji::sorting
