/// Columns that are told by their words right before each figure, in any order: "自然人 5, 商业企业 2, 总计 7". A figure
/// without one right behind the name of its row or group is their sum: "7件，其中自然人5件、商业企业2件".
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "gouji/form.hpp"
#include "table/label_path.hpp"
#include "table/row_alignment.hpp"
#include "table/stream.hpp"

namespace gouji::table {

/// The column that `piece` may name: its last part, `total`; nothing where it is a group's name, or a row's alone.
std::string_view columnNamedBy(const LabelPiece& piece);

/// The columns of the figures of every row whose figures all stand behind the word of their column, each on one line
/// with it.
///
/// @returns one column a figure for each row; none where a figure has no word of its own
std::vector<std::vector<std::size_t>> namedColumns(const Stream& stream, std::span<const LabelPiece> pieces,
                                                   const RowAlignment& alignment,
                                                   std::span<const form::PlacedRow> rows);

}  // namespace gouji::table
