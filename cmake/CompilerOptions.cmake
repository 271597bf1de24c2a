# Options for our own code; ICU's and Catch2's are compiled with their own.
add_library(gouji_options INTERFACE)
target_compile_options(gouji_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion)

if(GOUJI_SANITIZE)
  # fuzzer-no-link makes the whole core report its coverage to the fuzzers, which link libFuzzer.
  set(sanitizers -fsanitize=address,undefined,fuzzer-no-link -fno-sanitize-recover=all -fno-omit-frame-pointer
      -fsanitize-ignorelist=${CMAKE_CURRENT_LIST_DIR}/sanitizer-ignorelist.txt)
  add_compile_options(-O1 ${sanitizers})
  add_link_options(-fsanitize=address,undefined)
endif()
