# RapidJSON is headers only. Its directory is linked alone, because em++ must not see the rest of /usr/include.
find_path(GOUJI_RAPIDJSON rapidjson/writer.h PATHS /usr/include NO_CMAKE_FIND_ROOT_PATH REQUIRED)
set(rapidjson_include ${PROJECT_BINARY_DIR}/include/rapidjson)
file(MAKE_DIRECTORY ${rapidjson_include})
file(CREATE_LINK ${GOUJI_RAPIDJSON}/rapidjson ${rapidjson_include}/rapidjson SYMBOLIC)

add_library(gouji_rapidjson INTERFACE)
target_include_directories(gouji_rapidjson SYSTEM INTERFACE ${rapidjson_include})
# Its iterators' comparisons are ambiguous in C++20; clang says so wherever they are used.
target_compile_options(gouji_rapidjson INTERFACE $<$<CXX_COMPILER_ID:Clang>:-Wno-ambiguous-reversed-operator>)
