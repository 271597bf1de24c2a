/// Which figures and marks of a region are cells, and which are notes, sentences or the numbers of pages and lines.
#pragma once

#include <string_view>

#include "table/stream.hpp"

namespace gouji::table {

/// Settles which values are cells once the letters are `labelled`: figures in sentences, dates and
/// notes are none; 无 and "/" stuck to the end of a label are.
void settleValues(std::u16string_view folded, Stream& stream);

}  // namespace gouji::table
