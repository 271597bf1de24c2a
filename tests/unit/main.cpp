/// The main of the tests where no built Catch2 can be linked: in WebAssembly.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
