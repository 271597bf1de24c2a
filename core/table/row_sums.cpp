#include "table/row_sums.hpp"

#include <limits>

namespace gouji::table {

std::optional<std::int64_t> countOf(const Value& value) {
  constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
  if (value.unreadable) return std::nullopt;
  if (!value.isNumber) return 0;
  const auto& [units, scale] = value.number.value;
  return scale == 0 && units >= -most && units <= most ? std::optional(units) : std::nullopt;
}

bool comesOut(const Stream& stream, std::span<const std::uint32_t> figures) {
  std::int64_t difference = 0;
  for (const std::uint32_t& figure : figures) {
    const auto count = countOf(stream.values[figure]);
    if (!count) return false;
    difference += &figure == &figures.back() ? -*count : *count;
  }
  return figures.size() > 1 && difference == 0;
}

}  // namespace gouji::table
