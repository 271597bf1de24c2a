/// Columns that are told by the words of the header: figures aligned by spaces stand below the word of their column.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "gouji/form.hpp"
#include "table/label_path.hpp"
#include "table/row_alignment.hpp"
#include "table/stream.hpp"
#include "text/fold.hpp"

namespace gouji::table {

/// The columns of the figures of every row, as the places of the header's words tell them. Places are counted in
/// characters and as a screen shows them (a Chinese character is two columns wide), whichever lets the figures of all
/// rows stand alike below their words.
///
/// @returns one column a figure for each row, ascending; none where the places do not tell
std::vector<std::vector<std::size_t>> headerColumns(const text::Folded& folded, const Stream& stream,
                                                    std::span<const LabelPiece> pieces, const RowAlignment& alignment,
                                                    std::span<const form::PlacedRow> rows);

/// The word of every column of each row, in the header above it: folded offsets, none where a word is not there.
std::vector<std::vector<std::uint32_t>> headerWords(const text::Folded& folded, const Stream& stream,
                                                    std::span<const LabelPiece> pieces, const RowAlignment& alignment,
                                                    std::span<const form::PlacedRow> rows);

}  // namespace gouji::table
