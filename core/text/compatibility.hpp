/// Compatibility forms: what Unicode's NFKC makes of a single code point.
#pragma once

#include <string_view>

namespace gouji::text {

/// The NFKC of `c`, or nothing where it is `c` itself: "m2" of ㎡, "5" of ５, the ideograph of a CJK compatibility
/// ideograph. Shaped Arabic and Hebrew letters are left as they are. No code point becomes nothing.
///
/// Code points are looked at one by one: marks are not composed with the letters before them.
std::u16string_view compatibilityForm(char32_t c);

}  // namespace gouji::text
