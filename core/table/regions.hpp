/// Where in a report each of its three tables stands.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "outline/outline.hpp"

namespace gouji::table {

/// How many statutory tables a report has.
inline constexpr std::size_t tableCount = 3;

/// A half-open stretch of the folded text.
struct Region {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The regions of the tables, in the order of the form; nothing where one stands nowhere.
using Regions = std::array<std::optional<Region>, tableCount>;

/// The regions of the tables `proactive`, `requests` and `disputes`: by the headings of their sections,
/// and where those are lost by the first words of the table itself.
Regions regionsOf(std::u16string_view folded, const outline::Outline& outline);

}  // namespace gouji::table
