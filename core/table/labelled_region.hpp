/// The region of a table, taken apart.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "form/labels.hpp"
#include "table/column_placement.hpp"
#include "table/grids.hpp"
#include "table/label_path.hpp"
#include "table/reading.hpp"
#include "table/row_alignment.hpp"
#include "table/stream.hpp"
#include "text/fold.hpp"
#include "text/page_numbers.hpp"

namespace gouji::table {

/// The tokens of a region with their labels.
struct LabelledRegion {
  const FoldedGrids& grids;
  Stream stream;
  std::vector<LabelPiece> pieces;

  /// @param table  the id of the table that the region is of
  LabelledRegion(std::u16string_view folded, Region region, std::string_view table, const FoldedGrids& cells,
                 const text::PageNumbers& pageNumbers, char16_t listDelimiter);

  /// The folded offset of its first label; of its first figure where it has none.
  std::uint32_t begin() const;

  /// How many letters belong to labels of rows or headers that only `form` has.
  std::size_t lettersOf(form::LabelForm form) const;

  /// How many letters belong to the labels of row `target`. The middle of a long label ("政府信息公开") stands in
  /// running heads too.
  std::size_t lettersOf(std::string_view target) const;
};

/// The placements of the rows of a table, as everything in the region tells them.
/// @param keptElsewhere  as in `columnPlacements`; takes the layout of this table where it shows one first
std::vector<RowPlacements> placementsOf(const text::Folded& folded, const LabelledRegion& region,
                                        const RowAlignment& alignment, std::span<const form::PlacedRow> rows,
                                        std::optional<RowLayout>& keptElsewhere);

/// Tells of figures that no row has room for.
void noteUnplaced(const text::Folded& folded, const Stream& stream, const std::vector<std::uint32_t>& values,
                  TableReading& reading);

}  // namespace gouji::table
