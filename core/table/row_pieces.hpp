/// Rows that a copy prints in pieces: the first columns of all of them one below the other, then the next ones.
#pragma once

#include <cstdint>
#include <vector>

#include "table/stream.hpp"

namespace gouji::table {

/// The figures from `first` on as those of `count` rows of `width` figures whose pieces stand one below the other, each
/// column to the right of the one before: row by row. Empty where lines and places do not show that.
std::vector<std::uint32_t> rowsInPieces(const Stream& stream, std::size_t first, std::size_t count, std::size_t width);

}  // namespace gouji::table
