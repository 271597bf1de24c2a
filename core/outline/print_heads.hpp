/// Lines that a browser prints above and below every page.
#pragma once

#include <string_view>

#include "text/lines.hpp"

namespace gouji::outline {

/// Whether a line of a table is the head or the foot of a printed page: an address ("https://… 1/3"), or the date of the
/// printing ("2024/1/30 15:20 …", "1 of 3   2024/1/30, 15:20").
bool isPrintHead(std::u16string_view folded, text::Line line);

}  // namespace gouji::outline
