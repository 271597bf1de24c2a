/// The memory of the WebAssembly, in place of Emscripten's own allocators: a twentieth of a check's time, and smaller.
#include <emscripten/heap.h>

#include <cstdlib>
#include <cstring>

#include "memory_blocks.hpp"

extern "C" char __heap_base;  // where the linker says that what is free begins

namespace {

/// Everything behind the program's own data. It grows when it must, and never shrinks: no WebAssembly's memory does.
class Heap {
 public:
  char* take(std::size_t bytes) {
    if (!begin_) begin_ = &__heap_base;
    const std::size_t end = reinterpret_cast<std::size_t>(begin_) + bytes;
    if (end > emscripten_get_heap_size() && !emscripten_resize_heap(end)) return nullptr;
    char* const place = begin_;
    begin_ += bytes;
    return place;
  }

 private:
  char* begin_ = nullptr;
};

gouji::memory::Blocks<Heap> blocks;

}  // namespace

extern "C" {

void* malloc(std::size_t bytes) { return blocks.give(bytes); }

void free(void* block) {
  if (block) blocks.takeBack(block);
}

void* realloc(void* block, std::size_t bytes) {
  if (!block) return malloc(bytes);
  const std::size_t before = blocks.sizeOf(block);
  if (bytes <= before) return block;
  void* const larger = malloc(bytes);
  if (!larger) return nullptr;
  std::memcpy(larger, block, before);
  free(block);
  return larger;
}
}
