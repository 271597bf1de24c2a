/// Table 三 with columns that the form does not have: a share, a subtotal, the total of the year before.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "table/row_alignment.hpp"
#include "table/stream.hpp"

namespace gouji::table {

/// The columns that every row of the table has besides those of the form, counted from 0: as the head names its columns,
/// else, where there is one, as most rows come out. A row by itself would lose whichever figure makes its sum come out,
/// and so hide an error.
/// @param begin  where the table's region begins in `folded`
/// @returns them in order; none where rows have no such columns, or where neither tells them
std::vector<std::size_t> extraColumns(std::u16string_view folded, std::size_t begin, const Stream& stream,
                                      const RowAlignment& alignment, std::size_t width);

/// Leaves the figures of those columns aside.
void leaveColumnsAside(const std::vector<std::size_t>& columns, RowAlignment& alignment);

}  // namespace gouji::table
