/// The layouts in which tables come out of a copy: each writes the same words in another way.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "generator/draft.hpp"
#include "generator/random.hpp"
#include "generator/words.hpp"

namespace gouji::tests {

enum class Layout {
  tabs,              ///< one tab between cells, spanned cells left out: what a browser copies
  tabsFull,          ///< one tab between all places of the grid: what a spreadsheet copies
  tabsShifted,       ///< tabs with empty cells missing before the figures and superfluous ones behind
  spaces,            ///< single spaces, labels broken over lines at any character
  pipes,             ///< a | b |  | d |
  pipesDropped,      ///< a | b | d | ||
  pipesPerLine,      ///< one cell a line, each closed by a bar
  pipesOnLines,      ///< bars on lines of their own
  markdown,          ///< | a | b |  |
  csv,               ///< a,b,,d
  semicolons,        ///< a;b;;d
  lines,             ///< one cell a line, nothing for an empty one
  linesSpaced,       ///< the same with an empty line behind every cell
  linesBlank,        ///< one cell a line, an empty line for an empty cell
  linesSpacedBlank,  ///< the same with an empty line behind every cell
  aligned,           ///< columns aligned by spaces
  alignedWrapped,    ///< the same with long labels wrapped above and below their figures
  glued,             ///< the label stuck to its first figure
  readingOrder,      ///< one cell a line, some labels behind their figures: a PDF in reading order
  transposed,        ///< some rows printed column by column: a PDF in the order of its boxes
};

/// What is known of a layout.
struct LayoutTraits {
  Layout layout;
  const char* name;
  bool keepsBlanks;  ///< whether an empty cell leaves a trace from which its place is known
  bool inOrder;      ///< whether every label stands before its figures
};

inline constexpr std::array layouts{
    LayoutTraits{Layout::tabs, "tabs", true, true},
    LayoutTraits{Layout::tabsFull, "tabs-full", true, true},
    LayoutTraits{Layout::tabsShifted, "tabs-shifted", false, true},
    LayoutTraits{Layout::spaces, "spaces", false, true},
    LayoutTraits{Layout::pipes, "pipes", true, true},
    LayoutTraits{Layout::pipesDropped, "pipes-dropped", false, true},
    LayoutTraits{Layout::pipesPerLine, "pipes-per-line", true, true},
    LayoutTraits{Layout::pipesOnLines, "pipes-on-lines", true, true},
    LayoutTraits{Layout::markdown, "markdown", true, true},
    LayoutTraits{Layout::csv, "csv", true, true},
    LayoutTraits{Layout::semicolons, "semicolons", true, true},
    LayoutTraits{Layout::lines, "lines", false, true},
    LayoutTraits{Layout::linesSpaced, "lines-spaced", false, true},
    LayoutTraits{Layout::linesBlank, "lines-blank", true, true},
    LayoutTraits{Layout::linesSpacedBlank, "lines-spaced-blank", true, true},
    LayoutTraits{Layout::aligned, "aligned", true, true},
    LayoutTraits{Layout::alignedWrapped, "aligned-wrapped", true, true},
    LayoutTraits{Layout::glued, "glued", false, true},
    LayoutTraits{Layout::readingOrder, "reading-order", false, false},
    LayoutTraits{Layout::transposed, "transposed", false, false},
};

/// What is known of `layout`.
const LayoutTraits& traitsOf(Layout layout);

/// Writes `table` at the end of `draft`. With `Layout::tabs` its grid is added too.
void writeTable(Draft& draft, Random& random, const WordTable& table, Layout layout);

/// Adds a word; where it is a figure, with its mark.
void addWord(Draft& draft, std::size_t sheet, const Word& word);

// One family of layouts a file.
void writeAligned(Draft& draft, Random& random, const WordTable& table, bool wrapped);
void writeReadingOrder(Draft& draft, Random& random, const WordTable& table);
void writeTransposed(Draft& draft, Random& random, const WordTable& table);

}  // namespace gouji::tests
