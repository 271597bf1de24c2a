/// The tokens of a table's region: the letters that labels are made of, and the figures between them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "table/grids.hpp"
#include "text/fold.hpp"
#include "text/lines.hpp"
#include "text/number.hpp"
#include "text/page_numbers.hpp"

namespace gouji::table {

/// A Chinese character of the region.
struct Letter {
  char16_t character = 0;
  std::uint8_t item = 0;   ///< the Arabic item number printed before it ("3.其他"), or 0
  bool labelled = false;   ///< whether it was recognised as part of a label
  bool endsPiece = false;  ///< whether it is the last letter of a piece of a label
  std::uint32_t at = 0;    ///< folded offset
};

/// A figure, or a mark that says there is none.
struct Value {
  bool isNumber = true;     ///< false: "/", "—", "无", or it is unreadable
  bool unreadable = false;  ///< a figure that cannot be read: "1O", "#REF!"
  bool glued = false;       ///< no white space between it and the letter before
  bool spaced = false;      ///< a space parts its digits (spaced_digits.hpp)
  text::Number number;      ///< where `isNumber`
  std::uint32_t begin = 0;  ///< folded offsets of the figure
  std::uint32_t end = 0;
  std::uint32_t line = 0;            ///< index into `Stream::lines`
  std::uint32_t row = 0;             ///< figures with the same number stand in one row: of a grid, else of the text
  const FoldedCell* cell = nullptr;  ///< the cell of a grid that it stands in, if any
  std::uint32_t letters = 0;         ///< how many letters of the region stand before it
};

/// A line of the region.
struct StreamLine {
  text::Line place;        ///< folded offsets
  bool delimited = false;  ///< whether tabs or bars part its cells
  bool aside = false;      ///< a page number, the head of a page or a remark: no part of the table, nor is the white
                           ///< space around
};

/// The region of a table as tokens.
struct Stream {
  char16_t listDelimiter = 0;  ///< `,` or `;` where cells are parted by it, else 0
  bool leadingBars = false;    ///< whether lines of cells begin with a `|` that closes nothing
  std::vector<Letter> letters;
  std::vector<Value> values;
  std::vector<StreamLine> lines;
};

/// Whether `c`, folded, parts a figure or a mark from what stands beside it.
constexpr bool isDelimiter(char16_t c) {
  return text::isSpace(c) || c == u'|' || c == u',' || c == u';' || c == u'"' || c == u':';
}

/// Whether no figure stands before figure `value` in its row.
inline bool beginsRow(const Stream& stream, std::size_t value) {
  return value == 0 || stream.values[value - 1].row != stream.values[value].row;
}

/// Whether figure `value` stands in no grid, and nothing else on its line.
bool isAlone(const Stream& stream, std::size_t value);

/// Whether figure `value` may be the number of a page: alone on its line, without a unit, of no more digits than reports
/// have pages.
bool mayBePageNumber(const Stream& stream, std::size_t value);

/// The line in which the folded offset `at` stands: an index into `Stream::lines`.
std::uint32_t lineOf(const Stream& stream, std::size_t at);

/// More figures than this in one region are no table; the rest is left aside.
inline constexpr std::size_t mostValues = 4000;
/// More letters than this in one region are left aside likewise.
inline constexpr std::size_t mostLetters = 60000;

/// Takes the folded text in [begin, end) apart. The values point into `grids`. @param pageNumbers  of the whole text
Stream streamOf(std::u16string_view folded, std::size_t begin, std::size_t end, const FoldedGrids& grids,
                const text::PageNumbers& pageNumbers, char16_t listDelimiter);

}  // namespace gouji::table
