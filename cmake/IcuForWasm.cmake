# The part of ICU that NFKC needs, from the sources that scripts/setup.mjs put into build/icu, with nfkc.nrm alone for
# data. ICU's own configure is not run: it would build the whole of ICU twice.
set(icu_source ${PROJECT_SOURCE_DIR}/build/icu/source)
if(NOT EXISTS ${icu_source}/common/normalizer2impl.cpp)
  message(FATAL_ERROR "ICU's sources are not in build/icu: run `npm run setup`")
endif()

set(icu_files
    appendable bmpset bytesinkutil bytestream charstr cmemory cstring edits loadednormalizer2impl normalizer2
    normalizer2impl patternprops putil stringpiece uarrsort ucln_cmn ucmndata ucptrie udata udatamem udataswp uhash
    uinvchar umapfile umutablecptrie umutex unifilt unifunct uniset unisetspan unistr uobject ustring ustrtrns
    utf_impl util utrace utrie_swap utypes uvector)
list(TRANSFORM icu_files PREPEND ${icu_source}/common/)
list(TRANSFORM icu_files APPEND .cpp)

# genccode writes C that names the data icudt72l_dat; ICU looks for icudt72_dat.
find_program(GOUJI_ICUPKG icupkg PATHS /usr/sbin NO_CMAKE_FIND_ROOT_PATH REQUIRED)
find_program(GOUJI_GENCCODE genccode PATHS /usr/sbin NO_CMAKE_FIND_ROOT_PATH REQUIRED)
set(icu_data ${PROJECT_BINARY_DIR}/icu-data)
file(MAKE_DIRECTORY ${icu_data})
add_custom_command(
  OUTPUT ${icu_data}/nfkc.c
  COMMAND ${GOUJI_ICUPKG} -tl -s ${icu_source}/data/in -a nfkc.nrm new icudt72l.dat
  COMMAND ${GOUJI_GENCCODE} icudt72l.dat
  COMMAND sed s/icudt72l_dat/icudt72_dat/g icudt72l_dat.c > nfkc.c
  WORKING_DIRECTORY ${icu_data}
  DEPENDS ${icu_source}/data/in/nfkc.nrm
  VERBATIM)

set(icu_definitions U_STATIC_IMPLEMENTATION U_USING_ICU_NAMESPACE=0 U_CHARSET_IS_UTF8=1 U_ENABLE_DYLOAD=0)
foreach(part FORMATTING COLLATION BREAK_ITERATION REGULAR_EXPRESSIONS LEGACY_CONVERSION IDNA FILTERED_BREAK_ITERATION
             SERVICE)
  list(APPEND icu_definitions UCONFIG_NO_${part}=1)
endforeach()

add_library(gouji_icu STATIC ${icu_files} ${icu_data}/nfkc.c)
set_source_files_properties(${icu_files} PROPERTIES COMPILE_DEFINITIONS U_COMMON_IMPLEMENTATION)
target_compile_definitions(gouji_icu PUBLIC ${icu_definitions})
# Folding is quick enough at -Os, and gouji.wasm 3 kB smaller (gzip).
target_compile_options(gouji_icu PRIVATE -w -Os $<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions>)
target_include_directories(gouji_icu SYSTEM PUBLIC ${icu_source}/common)
