/// What stands in the place of a figure and cannot be read as one.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/lines.hpp"

namespace gouji::table {

/// Where the unreadable figure ends that begins at `at`: digits mixed with letters that look like digits ("1O", "l3"), as
/// recognition of characters gives them, such a letter alone beside figures, or a number with an exponent; where it fills a
/// cell behind a tab or a bar, also what spreadsheets show for an error ("#REF!", "####"), a formula ("=SUM(D4:I4)"), and
/// a remark between figures ("待核").
/// @param line  the line that it stands on  @returns `at` where none begins
std::size_t unreadableEnd(std::u16string_view folded, std::size_t at, text::Line line);

/// Whether the character at `at` is a letter O beside figures: nothing, to everybody who reads it.
bool isNought(std::u16string_view folded, std::size_t at, text::Line line);

/// Whether [begin, end) stands alone in its cell, behind a tab or a bar.
bool fillsCell(std::u16string_view folded, std::size_t begin, std::size_t end, text::Line line);

}  // namespace gouji::table
