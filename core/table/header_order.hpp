/// The order in which a table prints its columns, where it is not the form's.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "table/stream.hpp"

namespace gouji::table {

/// The lines above the first figure of a table. Without the words of the form's head a table begins with its first row: its
/// names stand on the lines before.
/// @param begin  where the table's region begins in `folded`  @param stream  has figures
/// @param before  how many lines before the region, empty ones not counted
std::vector<text::Line> headLines(std::u16string_view folded, std::size_t begin, const Stream& stream,
                                  std::size_t before);

/// The order of the columns of table 三 as one line above its figures names them, or lines of one name each: all of them and
/// nothing between, in a head without the group 法人或其他组织. In one with it a line may put the total first.
///
/// @param begin  where the table's region begins in `folded`
/// @returns for each column as it is printed its index in the form; none where no line tells another order than the
/// form's
std::vector<std::size_t> headerOrder(std::u16string_view folded, std::size_t begin, const Stream& stream);

/// Whether table 三 is printed with its applicants as rows: lines that begin with the names of two of them have more figures
/// than there are columns.
bool hasApplicantsAsRows(const Stream& stream);

}  // namespace gouji::table
