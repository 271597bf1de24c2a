/// Figures in which spaces stand: "1 8" for 18, as letter-spaced cells are copied, and "1 120" for 1120.
#pragma once

#include <span>
#include <string_view>

#include "table/stream.hpp"

namespace gouji::table {

/// Joins single digits that a single space parts, where the regions of the tables show that no single space parts cells:
/// behind the zeros of their lines, which begin no longer figure, stands more. Only in regions where most figures are
/// spaced so: one alone is a doubt (split_figures.hpp). Such figures are marked as `spaced`.
void joinSpacedDigits(std::u16string_view folded, std::span<Stream* const> streams);

/// Joins groups of three digits that single spaces part and that fill a cell between delimiters, "1 120", where the row has
/// more figures than columns or no other cell: elsewhere a delimiter may be lost. They are marked as `spaced`, too.
/// @param width  the most columns that a row of the table has
void joinThousands(std::u16string_view folded, std::size_t width, Stream& stream);

}  // namespace gouji::table
