#include "table/labelled_region.hpp"

#include "table/header_columns.hpp"
#include "table/named_columns.hpp"
#include "table/settle_values.hpp"

namespace gouji::table {

LabelledRegion::LabelledRegion(std::u16string_view folded, Region region, std::string_view table,
                               const FoldedGrids& cells, const text::PageNumbers& pageNumbers, char16_t listDelimiter)
    : grids(cells),
      stream(streamOf(folded, region.begin, region.end, cells, pageNumbers, listDelimiter)),
      pieces(labelPath(table, stream)) {
  settleValues(folded, stream);
}

std::uint32_t LabelledRegion::begin() const {
  return pieces.empty() ? stream.values.front().begin : stream.letters[pieces.front().letterBegin].at;
}

std::size_t LabelledRegion::lettersOf(form::LabelForm form) const {
  std::size_t letters = 0;
  for (const LabelPiece& piece : pieces)
    if (piece.label->form == form && piece.matched * 2 > piece.label->letters.size()) letters += piece.matched;
  return letters;
}

std::size_t LabelledRegion::lettersOf(std::string_view target) const {
  std::size_t letters = 0;
  for (const LabelPiece& piece : pieces)
    if (piece.label->target == target && (piece.from <= 1 || piece.matched * 2 > piece.label->letters.size()))
      letters += piece.matched;
  return letters;
}

std::vector<RowPlacements> placementsOf(const text::Folded& folded, const LabelledRegion& region,
                                        const RowAlignment& alignment, std::span<const form::PlacedRow> rows,
                                        std::optional<RowLayout>& keptElsewhere) {
  std::vector<std::size_t> widths;
  for (const form::PlacedRow& row : rows) widths.push_back(row.block->columns.size());
  std::vector<std::vector<std::size_t>> headed(rows.size());
  std::vector<std::vector<std::uint32_t>> words(rows.size());
  bool incomplete = false;
  for (std::size_t r = 0; r < rows.size(); ++r)
    incomplete = incomplete || (!alignment.rows[r].values.empty() && alignment.rows[r].values.size() < widths[r]);
  if (incomplete) {
    headed = headerColumns(folded, region.stream, region.pieces, alignment, rows);
    words = headerWords(folded, region.stream, region.pieces, alignment, rows);
  }
  const auto named = namedColumns(region.stream, region.pieces, alignment, rows);
  TablePlacements placements =
      columnPlacements(folded, region.stream, alignment, widths, region.grids, headed, named, words, keptElsewhere);
  if (!keptElsewhere) keptElsewhere = placements.keepsBlanksIn;
  return std::move(placements.rows);
}

void noteUnplaced(const text::Folded& folded, const Stream& stream, const std::vector<std::uint32_t>& values,
                  TableReading& reading) {
  for (const std::uint32_t value : values)
    if (stream.values[value].isNumber)
      reading.unplaced.push_back(folded.sourceOf(stream.values[value].begin, stream.values[value].end));
}

}  // namespace gouji::table
