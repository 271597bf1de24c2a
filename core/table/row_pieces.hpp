/// Rows that a copy prints in pieces: the first columns of all of them one below the other, then the next ones.
#pragma once

#include <cstdint>
#include <vector>

#include "table/stream.hpp"

namespace gouji::table {

/// The figures of such rows.
struct RowsInPieces {
  std::vector<std::uint32_t> figures;  ///< row by row; empty where lines do not show any pieces
  bool placed = true;                  ///< whether each piece stands to the right of the one before
};

/// The figures from `first` on as those of `count` rows of `width` figures whose pieces stand one below the other.
RowsInPieces rowsInPieces(const Stream& stream, std::size_t first, std::size_t count, std::size_t width);

}  // namespace gouji::table
