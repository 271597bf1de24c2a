/// 繁體中文 from the Simplified catalogue: the wording is the same but for characters and a few words.
#pragma once

#include <string>
#include <string_view>

namespace gouji::messages {

/// A text of the Simplified catalogue (UTF-8) in Traditional characters, with the words that are used there: a row is a
/// 列, a column a 欄. Names in braces stay as they are.
std::string inTraditionalChinese(std::string_view text);

}  // namespace gouji::messages
