/// Counts of figures, and whether those of a row come out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "table/stream.hpp"

namespace gouji::table {

/// The count that a figure is, 0 where it marks an empty cell; nothing where it has decimals, or more digits than any
/// report counts: sums of these never overflow.
std::optional<std::int64_t> countOf(const Value& value);

/// Whether the last of several figures (indices into `stream.values`) is the sum of the others.
bool comesOut(const Stream& stream, std::span<const std::uint32_t> figures);

}  // namespace gouji::table
