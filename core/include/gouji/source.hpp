/// What is checked: the pasted text, and the exact cells of its tables where a reader knows them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gouji {

/// A half-open stretch [begin, end) of the source text, in UTF-16 code units: what a textarea
/// selects and what a JavaScript string indexes.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  friend bool operator==(const Span&, const Span&) = default;
};

/// A cell of a grid, with the place its text has in `Source::text`.
struct GridCell {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
  std::uint32_t rowSpan = 1;
  std::uint32_t columnSpan = 1;
  Span span;
};

/// A table whose layout is known exactly: from HTML, a .docx or a spreadsheet.
struct Grid {
  std::vector<GridCell> cells;
};

/// A text to check. Plain text has no grids.
struct Source {
  std::u16string_view text;
  std::vector<Grid> grids;
};

}  // namespace gouji
