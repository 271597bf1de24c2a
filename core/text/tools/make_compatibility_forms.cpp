/// Writes core/text/compatibility_forms.inc from the NFKC of the installed ICU.
/// A developer's tool: `cmake --build --preset native --target compatibility_forms`, seldom needed.
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>
#include <unicode/uversion.h>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

#include "left_out.hpp"

namespace {

using gouji::text::isLeftOut;

/// Where a form of more than one unit stands in `longForms`: an index above this mark.
constexpr char16_t longMark = 0xE000, longEnd = 0xF900;

/// Writes units as an array, sixteen a line.
void writeUnits(std::FILE* out, const char* name, const std::u16string& units) {
  std::fprintf(out, "inline constexpr char16_t %s[] = {", name);
  int column = 0;
  for (const char16_t unit : units) {
    if (column++ % 16 == 0) std::fprintf(out, "\n   ");
    std::fprintf(out, " 0x%04X,", unit);
  }
  std::fprintf(out, "\n};\n");
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return std::fprintf(stderr, "usage: %s FILE\n", arguments[0]), 2;
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
  if (U_FAILURE(status)) return std::fprintf(stderr, "ICU has no NFKC: %s\n", u_errorName(status)), 1;

  struct Run {
    UChar32 begin;
    std::size_t length;
  };
  std::vector<Run> runs;
  std::u16string forms, longForms;
  std::map<std::u16string, std::size_t> places;
  for (UChar32 c = 0x80; c <= 0x10FFFF; ++c) {
    if (U_IS_SURROGATE(c) || isLeftOut(c)) continue;
    const icu::UnicodeString source(c), normal = nfkc->normalize(source, status);
    if (normal == source) continue;
    if (runs.empty() || runs.back().begin + static_cast<UChar32>(runs.back().length) != c) runs.push_back({c, 0});
    ++runs.back().length;
    const std::u16string form(normal.getBuffer(), static_cast<std::size_t>(normal.length()));
    if (form.size() == 1) {
      forms += form;
      continue;
    }
    const auto [place, isNew] = places.try_emplace(form, longForms.size());
    if (isNew) longForms += form + u'\0';
    if (longMark + place->second >= longEnd) return std::fprintf(stderr, "too many long forms\n"), 1;
    forms += static_cast<char16_t>(longMark + place->second);
  }
  if (U_FAILURE(status)) return std::fprintf(stderr, "%s\n", u_errorName(status)), 1;

  std::FILE* out = std::fopen(arguments[1], "w");
  if (!out) return std::perror(arguments[1]), 1;
  std::fprintf(out, "// Made by core/text/tools/make_compatibility_forms.cpp from ICU %s. Do not edit.\n\n",
               U_ICU_VERSION);
  std::fprintf(out, "// Code points that NFKC changes: runs of them, and where their forms begin in `forms`.\n");
  std::fprintf(out, "inline constexpr Run runs[] = {");
  std::size_t begin = 0;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    std::fprintf(out, "%s{0x%04X, %zu, %zu},", i % 5 == 0 ? "\n    " : " ", static_cast<unsigned>(runs[i].begin),
                 runs[i].length, begin);
    begin += runs[i].length;
  }
  std::fprintf(out, "\n};\n\n// What each becomes: a unit, or 0x%04X + where its form begins in `longForms`.\n",
               longMark);
  writeUnits(out, "forms", forms);
  std::fprintf(out, "\n// Forms of more than one unit, each with a 0 behind it.\n");
  writeUnits(out, "longForms", longForms);
  std::fclose(out);
}
