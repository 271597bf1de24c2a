/// The cells of a line that tabs, bars or commas part.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "table/stream.hpp"

namespace gouji::table {

/// Where in the folded stretch [begin, end) `delimiter` parts cells: not in a figure and, if it is one of lists, not in
/// quotes nor in a label.
std::vector<std::size_t> delimitersIn(std::u16string_view folded, const Stream& stream, char16_t delimiter,
                                      std::size_t begin, std::size_t end);

/// A line taken apart at its delimiters.
class LineCells {
 public:
  /// @param line       index into `stream.lines`
  /// @param delimiter  a tab, `|`, `,` or `;`
  LineCells(std::u16string_view folded, const Stream& stream, std::uint32_t line, char16_t delimiter);

  /// The folded stretch that holds the cells: bars at the ends of a line close it, tabs there are cells.
  std::size_t begin() const { return begin_; }
  std::size_t end() const { return end_; }

  /// Where the cells are parted.
  const std::vector<std::size_t>& delimiters() const { return delimiters_; }

  /// Whether nothing stands in the first cell.
  bool beginsEmpty() const { return beginsEmpty_; }

  std::uint32_t count() const { return static_cast<std::uint32_t>(delimiters_.size()) + 1; }

  /// The cell in which folded offset `at` stands, from 0 on.
  std::uint32_t cellOf(std::size_t at) const;

 private:
  std::size_t begin_ = 0, end_ = 0;
  std::vector<std::size_t> delimiters_;
  bool beginsEmpty_ = false;
};

}  // namespace gouji::table
