/// Whatever the text and whatever the grids, a check ends with a result that keeps the promises that hold for any text.
///
/// The first byte of an input says how to read the rest: as UTF-16 or as UTF-8, with a grid that its tabs and line
/// breaks draw, with a grid of no sense, or without one; and in which language to speak. A digit is such a byte too, so
/// the inputs in `corpus` can be read: 0 is plain text, 2 has the drawn grid, 8 speaks English.
#include <rapidjson/document.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include "generator/judge.hpp"
#include "gouji/gouji.hpp"
#include "result/utf8.hpp"

namespace {

using gouji::Grid;

enum How : std::uint8_t { utf16 = 1, drawnGrid = 2, senselessGrid = 4, english = 8 };

/// The grid of a text whose cells are parted by tabs and whose rows are parted by line breaks.
Grid drawn(const std::u16string& text) {
  Grid grid;
  std::uint32_t row = 0, column = 0, begin = 0;
  for (std::uint32_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && text[i] != u'\t' && text[i] != u'\n') continue;
    grid.cells.push_back({row, column, 1, 1, {begin, i}});
    begin = i + 1;
    const bool lineEnds = i < text.size() && text[i] == u'\n';
    row += lineEnds ? 1 : 0;
    column = lineEnds ? 0 : column + 1;
  }
  return grid;
}

/// A grid whose places and spans are the text's own units: beyond the text, backwards, overlapping.
Grid senseless(const std::u16string& text) {
  Grid grid;
  for (std::size_t i = 0; i + 5 < text.size() && grid.cells.size() < 200; i += 6)
    grid.cells.push_back({text[i], text[i + 1], text[i + 2] % 20U, text[i + 3] % 20U, {text[i + 4], text[i + 5]}});
  return grid;
}

[[noreturn]] void fail(const char* what, const std::string& detail) {
  std::fprintf(stderr, "%s: %s\n", what, detail.c_str());
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::uint8_t how = data[0];
  ++data, --size;
  std::u16string text;
  if (how & How::utf16) {
    text.resize(size / 2);
    if (!text.empty()) std::memcpy(text.data(), data, text.size() * 2);
  } else {
    text = gouji::result::toUtf16({reinterpret_cast<const char*>(data), size});
  }
  gouji::Source source;
  source.text = text;
  if (how & How::drawnGrid) source.grids.push_back(drawn(text));
  if (how & How::senselessGrid) source.grids.push_back(senseless(text));
  gouji::Options options;
  options.language = how & How::english ? gouji::Language::english : gouji::Language::simplifiedChinese;

  const gouji::Report report = gouji::check(source, options);
  for (const gouji::tests::Breach& breach : gouji::tests::breachesOf(source.text, report))
    fail(gouji::tests::nameOf(breach.promise), breach.what);
  // Checking twice halves what can be tried; a part of the inputs is enough for the JSON.
  if (size % 4 != 0) return 0;
  const std::string result = gouji::checkAsJson(text, {});
  rapidjson::Document document;
  document.Parse<rapidjson::kParseValidateEncodingFlag>(result.data(), result.size());
  if (document.HasParseError() || !document.IsObject() || document.HasMember("error")) fail("not a result", result);
  return 0;
}
