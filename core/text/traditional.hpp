/// Traditional Chinese to Simplified, as ICU's Hant-Hans does it, with words that these reports need.
#pragma once

#include <string>

namespace gouji::text {

/// Makes `text` Simplified in place. Every character and phrase becomes one of the same length in UTF-16 code units,
/// so offsets stay as they are; everything else, lone surrogates too, is left alone.
///
/// A character may become something else within a phrase: 乾燥 is 干燥 while 乾坤 stays. Look-ups take the same
/// time whatever the text holds.
void simplify(std::u16string& text);

}  // namespace gouji::text
