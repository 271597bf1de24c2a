#include "memory_blocks.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <map>
#include <random>
#include <vector>

#include "catch.hpp"

using namespace gouji::memory;

namespace {

/// Room that is used up; it counts what was taken.
struct Shelf {
  struct Stock {
    std::vector<std::uint64_t> eights;
    std::size_t taken = 0;  // bytes
  };

  char* take(std::size_t bytes) {
    if (stock->taken + bytes > stock->eights.size() * 8) return nullptr;
    char* const place = reinterpret_cast<char*>(stock->eights.data()) + stock->taken;
    stock->taken += bytes;
    return place;
  }

  Stock* stock;
};

}  // namespace

TEST_CASE("blocks: each size has a class whose blocks hold it, and little more") {
  for (std::size_t bytes = 0; bytes < 5000; ++bytes) {
    const std::size_t size = sizeOfClass(classFor(bytes));
    INFO(bytes);
    CHECK(size >= bytes);
    CHECK((bytes <= 16 || size <= bytes + bytes / 4));
    CHECK((classFor(bytes) == 0 || sizeOfClass(classFor(bytes) - 1) < bytes));
  }
  for (std::size_t power = 5; power <= 30; ++power)
    CHECK(sizeOfClass(classFor(std::size_t{1} << power)) == 1U << power);
}

TEST_CASE("blocks: what stands in one is not touched by the others, in any order of giving and taking back") {
  Shelf::Stock stock{std::vector<std::uint64_t>(1 << 20)};
  Blocks<Shelf> blocks(Shelf{&stock});
  std::mt19937 random(1);
  std::map<unsigned char*, std::pair<std::size_t, unsigned char>> given;
  for (int step = 0; step < 20'000; ++step) {
    if (given.size() < 100 || random() % 2) {
      const std::size_t bytes = random() % (random() % 8 ? 60 : 3000);
      auto* const block = static_cast<unsigned char*>(blocks.give(bytes));
      REQUIRE(block);
      REQUIRE(reinterpret_cast<std::uintptr_t>(block) % 8 == 0);
      REQUIRE(Blocks<Shelf>::sizeOf(block) >= bytes);
      const auto mark = static_cast<unsigned char>(random());
      std::memset(block, mark, Blocks<Shelf>::sizeOf(block));
      REQUIRE(given.emplace(block, std::pair(Blocks<Shelf>::sizeOf(block), mark)).second);
    } else {
      const auto one = std::next(given.begin(), static_cast<std::ptrdiff_t>(random() % given.size()));
      const std::size_t size = one->second.first;
      const unsigned char mark = one->second.second;
      REQUIRE(std::all_of(one->first, one->first + size, [&](unsigned char byte) { return byte == mark; }));
      blocks.takeBack(one->first);
      given.erase(one);
    }
  }
}

TEST_CASE("blocks: work that is repeated takes no more room") {
  Shelf::Stock stock{std::vector<std::uint64_t>(1 << 12)};
  Blocks<Shelf> blocks(Shelf{&stock});
  const auto work = [&] {
    std::vector<void*> given;
    for (std::size_t bytes = 1; bytes < 2000; bytes += bytes / 3 + 1) given.push_back(blocks.give(bytes));
    for (void* block : given) blocks.takeBack(block);
  };
  work();
  const std::size_t taken = stock.taken;
  for (int again = 0; again < 100; ++again) work();
  CHECK(stock.taken == taken);
}

TEST_CASE("blocks: where there is no room, nothing is given and what was given stays") {
  Shelf::Stock stock{std::vector<std::uint64_t>(16)};
  Blocks<Shelf> blocks(Shelf{&stock});
  void* const block = blocks.give(64);
  REQUIRE(block);
  CHECK(blocks.give(64) == nullptr);
  CHECK(blocks.give(Blocks<Shelf>::largest + 1) == nullptr);
  CHECK(blocks.give(SIZE_MAX) == nullptr);
  blocks.takeBack(block);
  CHECK(blocks.give(60) == block);
}
