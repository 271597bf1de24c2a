/// UTF-16 to UTF-8, at the edges of the core only.
#pragma once

#include <string>
#include <string_view>

namespace gouji::result {

/// `text` as UTF-8. Lone surrogates become U+FFFD.
std::string toUtf8(std::u16string_view text);

/// `text` as UTF-16. Malformed bytes become U+FFFD.
std::u16string toUtf16(std::string_view text);

}  // namespace gouji::result
