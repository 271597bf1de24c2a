/// The sample reports in tests/fixtures, and changes to their lines.
#pragma once

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "result/utf8.hpp"

namespace gouji::tests {

/// A file of tests/fixtures.
inline std::u16string fixture(const std::string& name) {
  std::ifstream in(GOUJI_FIXTURES_DIR "/" + name, std::ios::binary);
  return result::toUtf16(std::string(std::istreambuf_iterator<char>(in), {}));
}

/// `text` with the line that begins with `beginning` (behind white space and group labels) replaced; a line
/// replaced by nothing is taken away.
/// @returns nothing where no line holds `beginning`
inline std::u16string withLine(std::u16string text, std::u16string_view beginning, std::u16string_view line) {
  const std::size_t at = text.find(beginning);
  if (at == text.npos) return {};
  const std::size_t begin = at == 0 ? 0 : text.rfind(u'\n', at - 1) + 1;
  const std::size_t end = text.find(u'\n', at);
  if (line.empty())
    text.erase(begin, end - begin + 1);
  else
    text.replace(begin, end - begin, line);
  return text;
}

}  // namespace gouji::tests
