/// What stands among the cells of a table and is none: remarks below it ("注：2件为联合申请。") and behind its figures, numbers
/// of pages within its words.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/lines.hpp"

namespace gouji::table {

/// Whether `line`, folded, is a remark by its first word, 注, 说明 or the like before a colon: its figures are no cells.
bool isRemark(std::u16string_view folded, text::Line line);

/// Where the remark in brackets ends that begins at `at`, right behind a figure: "10（其中网上申请2件）", over two lines
/// too, or a share or a change: "5(33.3%)", "5(+1)"; `at` where none does. One that names columns
/// ("10（自然人7，企业3）") is none.
std::size_t noteEnd(std::u16string_view folded, std::size_t at);

/// Where the number of a page between two dashes ends that stands within a word from `at` on ("现成信- 5 -息"); `at` where
/// none does.
std::size_t pageMarkEnd(std::u16string_view folded, std::size_t at);

}  // namespace gouji::table
