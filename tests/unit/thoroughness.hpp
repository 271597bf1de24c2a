/// How much of a random test is run: less where it runs slowly.
#pragma once

#include <cstddef>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define GOUJI_SLOW 10
#endif
#endif
#if !defined(GOUJI_SLOW) && defined(__EMSCRIPTEN__)
#define GOUJI_SLOW 3
#endif
#if !defined(GOUJI_SLOW)
#define GOUJI_SLOW 1
#endif

namespace gouji::tests {

/// `runs`, or a part of them under sanitizers and in WebAssembly; at least one.
constexpr std::size_t thorough(std::size_t runs) { return runs / GOUJI_SLOW > 0 ? runs / GOUJI_SLOW : 1; }

}  // namespace gouji::tests
