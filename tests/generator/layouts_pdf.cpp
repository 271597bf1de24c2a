/// What PDF viewers copy where they take a table apart: labels behind their figures, rows column by column.
#include <algorithm>

#include "generator/layouts.hpp"

namespace gouji::tests {
namespace {

/// The rows from `first` on that are taken apart together: they have figures, and as many each.
std::size_t stretchFrom(const WordTable& table, std::size_t first, std::size_t most) {
  std::size_t count = 0;
  const std::size_t width = figuresOf(table.rows[first]).size();
  while (first + count < table.rows.size() && count < most && !table.rows[first + count].header &&
         figuresOf(table.rows[first + count]).size() == width)
    ++count;
  return count;
}

void writeLabels(Draft& draft, const WordTable& table, std::size_t first, std::size_t count) {
  for (std::size_t r = first; r < first + count; ++r)
    for (const std::u16string& label : labelsOf(table.rows[r])) draft.add(label + u"\n\n");
}

void writeFiguresByRow(Draft& draft, const WordTable& table, std::size_t first, std::size_t count) {
  for (std::size_t r = first; r < first + count; ++r)
    for (const Word* word : figuresOf(table.rows[r])) {
      if (isBlank(*word)) continue;
      addWord(draft, table.sheet, *word);
      draft.add(u"\n\n");
    }
}

void writeFiguresByColumn(Draft& draft, const WordTable& table, std::size_t first, std::size_t count) {
  const std::size_t width = figuresOf(table.rows[first]).size();
  for (std::size_t c = 0; c < width; ++c) {
    for (std::size_t r = first; r < first + count; ++r) {
      const Word* word = figuresOf(table.rows[r])[c];
      if (isBlank(*word)) continue;
      addWord(draft, table.sheet, *word);
      draft.add(u"\n");
    }
    draft.add(u"\n");
  }
}

}  // namespace

void writeReadingOrder(Draft& draft, Random& random, const WordTable& table) {
  // Some viewers print a few labels behind their figures, some nearly all.
  const bool nearlyAll = random.chance(25);
  for (std::size_t r = 0; r < table.rows.size();) {
    // Only table 三 is large enough to be taken apart.
    const bool behind = table.sheet == 1 && !table.rows[r].header && random.chance(nearlyAll ? 90 : 20);
    const std::size_t count = behind ? stretchFrom(table, r, 1 + random.below(3)) : 1;
    if (!behind) writeLabels(draft, table, r, count);
    writeFiguresByRow(draft, table, r, count);
    if (behind) writeLabels(draft, table, r, count);
    r += count;
  }
}

void writeTransposed(Draft& draft, Random& random, const WordTable& table) {
  for (std::size_t r = 0; r < table.rows.size();) {
    const bool apart = table.sheet == 1 && !table.rows[r].header && random.chance(25);
    const std::size_t count = apart ? stretchFrom(table, r, 2 + random.below(7)) : 1;
    const bool behind = apart && random.chance(60);
    if (!behind) writeLabels(draft, table, r, count);
    if (count > 1)
      writeFiguresByColumn(draft, table, r, count);
    else
      writeFiguresByRow(draft, table, r, count);
    if (behind) writeLabels(draft, table, r, count);
    r += count;
  }
}

}  // namespace gouji::tests
