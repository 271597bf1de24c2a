/// The printed tables as grids of words: labels, headers and figures with the cells that they span.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "generator/figures.hpp"
#include "generator/random.hpp"

namespace gouji::tests {

/// How an agency writes "none".
enum class Zeros {
  written,    ///< 0
  blank,      ///< every cell that counts nothing is empty
  blankRows,  ///< rows that count nothing are empty, others have their zeros
  slash,      ///< "/"
  dash,       ///< "—"
  word,       ///< 无
};

/// How figures are written.
struct NumberStyle {
  Zeros zeros = Zeros::written;
  bool groups = false;       ///< 1,234
  bool signInWords = false;  ///< 减6 and 增9 in place of -6 and 9
  bool units = false;        ///< 7件, 3.5万元
  bool inYuan = false;       ///< money in 元
};

/// What stands in one cell of a printed table.
struct Word {
  std::u16string text;
  std::u16string unit;              ///< behind a figure
  std::optional<std::size_t> cell;  ///< the cell of the form whose figure this is
  std::uint32_t rowSpan = 1, columnSpan = 1;
  bool covered = false;  ///< lies under another cell that spans it

  bool isLabel() const { return !cell && !covered && !text.empty(); }
};

/// A line of a printed table, all its places from left to right.
struct WordRow {
  std::vector<Word> words;
  std::size_t labelColumns = 0;    ///< places before the figures
  std::optional<std::size_t> row;  ///< the form's row; none in a header
  bool header = false;
};

/// A printed table.
struct WordTable {
  std::size_t sheet = 0;
  std::size_t columns = 0;
  std::vector<WordRow> rows;
};

/// Prints one sheet of `figures`.
WordTable wordsOf(const Figures& figures, std::size_t sheet, const NumberStyle& style);

/// The places of a row where the form's figures stand, empty ones too.
std::vector<const Word*> figuresOf(const WordRow& row);

/// The labels that are printed on a row, the outermost first.
std::vector<std::u16string> labelsOf(const WordRow& row);

/// Whether nothing stands where a figure would.
bool isBlank(const Word& word);

}  // namespace gouji::tests
