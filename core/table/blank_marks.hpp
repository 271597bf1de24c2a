/// What stands in a cell for none.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/lines.hpp"

namespace gouji::table {

/// A mark for none: "/", "-", 无, and others where cells stand beside them (×, ---, 暂无).
/// @param behindCell  whether a cell of the line ends before `at`, with nothing but what parts cells between
/// @returns where the mark that begins at `at` ends; `at` where none does
std::size_t blankMarkEnd(std::u16string_view folded, std::size_t at, text::Line line, bool behindCell);

}  // namespace gouji::table
