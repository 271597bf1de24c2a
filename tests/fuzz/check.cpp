/// Whatever the text, a check ends with a result whose places lie within the text.
///
/// The first byte of the input says how to read the rest: as UTF-16 or as UTF-8, with the grid that its tabs and line
/// breaks draw or without.
#include <rapidjson/document.h>
#include <unicode/unistr.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include "gouji/gouji.hpp"

namespace {

[[noreturn]] void fail(const char* what, const std::string& result) {
  std::fprintf(stderr, "%s:\n%s\n", what, result.c_str());
  std::abort();
}

/// The grid of a text whose cells are parted by tabs and whose rows are parted by line breaks, as settings.
std::string gridOf(const std::u16string& text) {
  std::string cells;
  std::size_t row = 0, column = 0, begin = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && text[i] != u'\t' && text[i] != u'\n') continue;
    cells += cells.empty() ? "" : ",";
    cells += R"({"row":)" + std::to_string(row) + R"(,"column":)" + std::to_string(column) +
             R"(,"rowSpan":1,"colSpan":1,"start":)" + std::to_string(begin) + R"(,"end":)" + std::to_string(i) + "}";
    begin = i + 1;
    if (i < text.size() && text[i] == u'\n')
      ++row, column = 0;
    else
      ++column;
  }
  return R"({"tables":[{"cells":[)" + cells + "]}]}";
}

/// Whether `span` is [begin, end) with both ends within `length`.
bool isWithin(const rapidjson::Value& span, std::size_t length) {
  return span.IsArray() && span.Size() == 2 && span[0].IsUint() && span[1].IsUint() &&
         span[0].GetUint() <= span[1].GetUint() && span[1].GetUint() <= length;
}

void examine(const std::string& result, std::size_t length) {
  rapidjson::Document document;
  document.Parse(result.data(), result.size());
  if (document.HasParseError() || !document.IsObject()) fail("the result is not JSON", result);
  if (document.HasMember("error")) fail("the settings were refused", result);
  for (const auto& finding : document["findings"].GetArray())
    for (const auto& span : finding["source"].GetArray())
      if (!isWithin(span, length)) fail("a finding lies outside the text", result);
  for (const auto& cell : document["cells"].GetObject()) {
    const auto source = cell.value.FindMember("source");
    const bool placed = source != cell.value.MemberEnd() && !source->value.IsNull();
    if (placed && !isWithin(source->value, length)) fail("a cell lies outside the text", result);
    if (std::strcmp(cell.value["state"].GetString(), "read") == 0 && !placed)
      fail("a figure stands nowhere in the text", result);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::uint8_t how = data[0];
  ++data, --size;
  std::u16string text;
  if (how & 1) {
    text.resize(size / 2);
    std::memcpy(text.data(), data, text.size() * 2);
  } else {
    const auto decoded = icu::UnicodeString::fromUTF8({reinterpret_cast<const char*>(data), static_cast<int>(size)});
    text.assign(decoded.getBuffer(), static_cast<std::size_t>(decoded.length()));
  }
  examine(gouji::checkAsJson(text, how & 2 ? gridOf(text) : std::string()), text.size());
  return 0;
}
