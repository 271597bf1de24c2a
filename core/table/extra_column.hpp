/// Table 三 with a column that the form does not have: a share, a subtotal, the total of the year before.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "table/row_alignment.hpp"
#include "table/stream.hpp"

namespace gouji::table {

/// The column that every row of the table has besides those of the form, counted from 0: as the head names its columns,
/// else as most rows come out. A row by itself would lose whichever figure makes its sum come out, and so hide an error.
/// @param begin  where the table's region begins in `folded`  @returns nothing where rows have no such column, or where
/// neither tells it
std::optional<std::size_t> extraColumn(std::u16string_view folded, std::size_t begin, const Stream& stream,
                                       const RowAlignment& alignment, std::size_t width);

/// Leaves the figures of that column aside.
void leaveColumnAside(std::size_t column, RowAlignment& alignment);

}  // namespace gouji::table
