/// Marks that lead to a note under a table.
#pragma once

#include <cstddef>
#include <string_view>

namespace gouji::text {

/// How many units of `source` the mark of a note takes that stands at `at`, stuck to a figure or a word: "18①", "18¹",
/// "18[1]", "总计（注1）", and in the source of a web page "18<sup>1</sup>". 0 where none stands. What is raised or in
/// brackets of its own is no part of a figure; read as one, it would make "181" of it.
std::size_t noteMarkAt(std::u16string_view source, std::size_t at);

}  // namespace gouji::text
