/// Tables of several years in one section, each below a line that names its year: "2023年情况：".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "text/lines.hpp"

namespace gouji::table {

/// A short line that names one year.
struct YearCaption {
  text::Line place;  ///< folded offsets
  int year = 0;
};

/// Such lines in [begin, end); none where they are more than tables can be. Where `reportYear` is known, 上年度 and 本年度 name years, too.
std::vector<YearCaption> yearCaptionsIn(std::u16string_view folded, std::size_t begin, std::size_t end,
                                        std::optional<int> reportYear);

}  // namespace gouji::table
