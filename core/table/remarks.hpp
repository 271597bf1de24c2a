/// Remarks below a table: "注：2件为联合申请。"
#pragma once

#include <string_view>

#include "text/lines.hpp"

namespace gouji::table {

/// Whether `line`, folded, is a remark by its first word, 注, 说明 or the like before a colon: its figures are no cells.
bool isRemark(std::u16string_view folded, text::Line line);

}  // namespace gouji::table
