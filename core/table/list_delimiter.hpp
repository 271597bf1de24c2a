/// What parts the cells of a report whose tables are lists.
#pragma once

#include <cstddef>
#include <string_view>

namespace gouji::table {

/// What parts the cells of lists in [begin, end): `,` (then "1,234" is two figures unless it is quoted),
/// `;`, or 0 where there are no lists.
char16_t listDelimiterOf(std::u16string_view folded, std::size_t begin, std::size_t end);

}  // namespace gouji::table
