/// Figures that white space or a line break has split, "1 2" where 12 was printed, and those that nothing parts.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "gouji/source.hpp"
#include "table/stream.hpp"
#include "text/fold.hpp"

namespace gouji::table {

/// Figures beside each other that may be one.
struct SplitFigure {
  Span place;               ///< of all its parts, in the source
  std::int64_t joined = 0;  ///< what they are together
};

/// A row with as many figures as columns, if some of those that stand there are parts of one.
struct JoinedRow {
  std::vector<SplitFigure> splits;
  std::vector<std::optional<std::int64_t>> counts;
};

/// Every way to join the figures of a row that has more than `width`, where nothing stands between them that surely parts
/// two ("1 2", "2, 246", or a 6 on the next line), so that the last of every `group` columns is the sum of the others.
std::vector<JoinedRow> splitFiguresOf(const text::Folded& folded, const Stream& stream,
                                      std::span<const std::uint32_t> values, std::size_t width, std::size_t group);

/// Where the figures of a row are one fewer than its `width` columns: what the cells say if one figure is those of two
/// cells run together ("18017" for 180 and 17), wherever that makes the last of every `group` columns the sum of the
/// others.
std::vector<std::vector<std::optional<std::int64_t>>> partedFiguresOf(const text::Folded& folded, const Stream& stream,
                                                                      std::span<const std::uint32_t> values,
                                                                      std::size_t width, std::size_t group);

}  // namespace gouji::table
