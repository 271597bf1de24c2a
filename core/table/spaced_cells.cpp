#include "table/spaced_cells.hpp"

namespace gouji::table {

SpacedCells::SpacedCells(const text::Folded& folded, const Stream& stream, const RowAlignment& alignment,
                         std::span<const std::size_t> widths)
    : folded_(folded), stream_(stream) {
  constexpr std::size_t fewestRows = 3;
  std::size_t spanning = 0, shortRows = 0;
  for (std::size_t r = 0; r < alignment.rows.size(); ++r) {
    const std::vector<std::size_t> spaces = spacesBefore(alignment.rows[r]);
    if (spaces.size() < 2) continue;
    // Whoever aligns columns by spaces puts more of them between two figures than there are columns.
    if (spaces.back() >= widths[r] || (spaces.size() == widths[r] && spaces.back() + 1 != widths[r])) return;
    if (spaces.size() == widths[r]) continue;
    ++shortRows;
    if (spaces.back() + 1 == widths[r]) ++spanning;
  }
  found_ = spanning >= fewestRows && spanning * 2 >= shortRows;
}

std::vector<std::size_t> SpacedCells::columnsOf(const AlignedRow& row, std::size_t width) const {
  if (!found_) return {};
  std::vector<std::size_t> columns = spacesBefore(row);
  return columns.size() > 1 && columns.back() + 1 == width ? columns : std::vector<std::size_t>{};
}

/// How many spaces stand before each figure of a row, from its first one on; none where anything else stands there.
std::vector<std::size_t> SpacedCells::spacesBefore(const AlignedRow& row) const {
  std::vector<std::size_t> spaces;
  if (row.transposed) return spaces;
  for (const std::uint32_t index : row.values) {
    if (spaces.empty()) {
      spaces.push_back(0);
      continue;
    }
    const std::uint32_t begin = stream_.values[index - 1].end, end = stream_.values[index].begin;
    const std::u16string_view between = std::u16string_view(folded_.text).substr(begin, end - begin);
    if (between.find_first_not_of(u' ') != between.npos || index != row.values[spaces.size() - 1] + 1) return {};
    spaces.push_back(spaces.back() + between.size());
  }
  return spaces;
}

}  // namespace gouji::table
