/// Figures that white space has split, "1 2" where 12 was printed, and those that it does not part.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "gouji/source.hpp"
#include "table/stream.hpp"
#include "text/fold.hpp"

namespace gouji::table {

/// Two figures that may be one.
struct SplitFigure {
  Span place;                                       ///< of both halves, in the source
  std::int64_t joined = 0;                          ///< what they are together
  std::vector<std::optional<std::int64_t>> counts;  ///< of the row, with the two as one
};

/// Among the figures of a row that has one too many, each two that are a single space apart and, as one figure, make
/// the last the sum of the others.
std::vector<SplitFigure> splitFiguresOf(const text::Folded& folded, const Stream& stream,
                                        std::span<const std::uint32_t> values);

/// Where the figures of a row are one fewer than its `width` columns: what the cells say if one figure is those of two
/// cells run together ("18017" for 180 and 17), wherever that makes the last of every `group` columns the sum of the
/// others.
std::vector<std::vector<std::optional<std::int64_t>>> partedFiguresOf(const text::Folded& folded, const Stream& stream,
                                                                      std::span<const std::uint32_t> values,
                                                                      std::size_t width, std::size_t group);

}  // namespace gouji::table
