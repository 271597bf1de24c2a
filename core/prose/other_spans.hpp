/// Words of another span of time than the year that is reported on.
#pragma once

#include <optional>
#include <string_view>

namespace gouji::prose {

/// Whether a clause that is not understood speaks of another year, of several, or of a part of `year`.
bool speaksOfOtherSpan(std::u16string_view words, std::optional<int> year);

}  // namespace gouji::prose
