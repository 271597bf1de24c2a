#include "generator/layouts.hpp"

#include <algorithm>

namespace gouji::tests {
namespace {

/// How the cells of a row are parted.
struct Delimiters {
  std::u16string_view before, between, behind;
  bool covered = false;  ///< whether places under a span are written as empty cells
};

void writeDelimited(Draft& draft, const WordTable& table, const Delimiters& delimiters) {
  for (const WordRow& row : table.rows) {
    draft.add(delimiters.before);
    bool first = true;
    for (const Word& word : row.words) {
      if (word.covered && !delimiters.covered) continue;
      if (!first) draft.add(delimiters.between);
      first = false;
      addWord(draft, table.sheet, word);
    }
    draft.add(delimiters.behind);
    draft.add(u"\n");
  }
}

/// What a browser copies, with the grid that it has seen.
void writeTabs(Draft& draft, const WordTable& table) {
  Grid grid;
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    bool first = true;
    for (std::size_t c = 0; c < table.rows[r].words.size(); ++c) {
      const Word& word = table.rows[r].words[c];
      if (word.covered) continue;
      if (!first) draft.add(u"\t");
      first = false;
      const std::size_t begin = draft.text.size();
      addWord(draft, table.sheet, word);
      grid.cells.push_back({static_cast<std::uint32_t>(r),
                            static_cast<std::uint32_t>(c),
                            word.rowSpan,
                            word.columnSpan,
                            {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(draft.text.size())}});
    }
    draft.add(u"\n");
  }
  draft.grids.push_back(std::move(grid));
}

void writeTabsShifted(Draft& draft, Random& random, const WordTable& table) {
  for (const WordRow& row : table.rows) {
    for (std::size_t c = 0; c < row.words.size(); ++c) {
      const Word& word = row.words[c];
      const bool spare = word.covered && (c >= row.labelColumns || random.chance(50));
      if (spare) continue;
      addWord(draft, table.sheet, word);
      draft.add(u"\t");
    }
    draft.text.pop_back();
    for (std::size_t extra = random.below(3); extra > 0; --extra) draft.add(u"\t");
    draft.add(u"\n");
  }
}

void writeMarkdown(Draft& draft, const WordTable& table) {
  Draft body;
  writeDelimited(body, table, {u"| ", u" | ", u" |", true});
  const std::size_t head = body.text.find(u'\n') + 1;
  std::u16string rule = u"|";
  for (std::size_t c = 0; c < table.columns; ++c) rule += u" --- |";
  rule += u"\n";
  const std::size_t base = draft.text.size();
  for (Mark mark : body.marks) {
    const std::size_t moved = base + (mark.begin >= head ? rule.size() : 0);
    draft.marks.push_back({mark.sheet, mark.cell, mark.begin + moved, mark.end + moved});
  }
  draft.add(body.text.substr(0, head));
  draft.add(rule);
  draft.add(body.text.substr(head));
}

void writePipesDropped(Draft& draft, const WordTable& table) {
  for (const WordRow& row : table.rows) {
    std::size_t dropped = 0;
    for (const Word& word : row.words) {
      if (word.covered || isBlank(word)) {
        ++dropped;
        continue;
      }
      addWord(draft, table.sheet, word);
      draft.add(u" | ");
    }
    draft.add(std::u16string(dropped, u'|'));
    draft.add(u"\n");
  }
}

void writeCsv(Draft& draft, const WordTable& table) {
  for (const WordRow& row : table.rows) {
    for (std::size_t c = 0; c < row.words.size(); ++c) {
      if (c > 0) draft.add(u",");
      const Word& word = row.words[c];
      const bool quoted = word.text.find_first_of(u",\"") != word.text.npos;
      if (quoted) draft.add(u"\"");
      addWord(draft, table.sheet, word);
      if (quoted) draft.add(u"\"");
    }
    draft.add(u"\n");
  }
}

void writePipesByLine(Draft& draft, const WordTable& table, bool barsAlone) {
  for (const WordRow& row : table.rows)
    for (const Word& word : row.words) {
      if (word.covered) continue;
      addWord(draft, table.sheet, word);
      if (!isBlank(word)) draft.add(barsAlone ? u"\n" : u" ");
      draft.add(u"|\n");
    }
}

void writeLines(Draft& draft, const WordTable& table, bool blanks, bool spaced) {
  for (const WordRow& row : table.rows)
    for (const Word& word : row.words) {
      if (word.covered || (isBlank(word) && !blanks)) continue;
      addWord(draft, table.sheet, word);
      draft.add(spaced ? u"\n\n" : u"\n");
    }
}

/// A label with up to two breaks at any of its characters.
std::u16string brokenUp(Random& random, std::u16string label) {
  for (int breaks = random.chance(25) ? random.chance(20) ? 2 : 1 : 0; breaks > 0; --breaks)
    if (label.size() > 1) label.insert(1 + random.below(label.size() - 1), random.chance(70) ? u"\n" : u" ");
  return label;
}

void writeSpaces(Draft& draft, Random& random, const WordTable& table) {
  for (const WordRow& row : table.rows) {
    bool first = true, afterLabel = false;
    const bool figuresBelow = random.chance(10);
    for (const Word& word : row.words) {
      if (word.covered || isBlank(word)) continue;
      const bool below = word.cell ? afterLabel && figuresBelow : random.chance(20);
      if (!first) draft.add(below ? u"\n" : u" ");
      first = false;
      afterLabel = word.isLabel();
      if (word.cell)
        addWord(draft, table.sheet, word);
      else
        draft.add(brokenUp(random, word.text));
    }
    draft.add(u"\n");
  }
}

void writeGlued(Draft& draft, const WordTable& table) {
  for (const WordRow& row : table.rows) {
    bool afterFigure = false;
    for (const Word& word : row.words) {
      if (word.covered || isBlank(word)) continue;
      if (afterFigure) draft.add(u" ");
      addWord(draft, table.sheet, word);
      afterFigure = word.cell.has_value();
    }
    draft.add(u"\n");
  }
}

}  // namespace

const LayoutTraits& traitsOf(Layout layout) {
  return *std::find_if(layouts.begin(), layouts.end(), [&](const LayoutTraits& t) { return t.layout == layout; });
}

void addWord(Draft& draft, std::size_t sheet, const Word& word) {
  if (word.cell && !isBlank(word))
    draft.addFigure(sheet, *word.cell, word.text, word.unit);
  else
    draft.add(word.text);
}

void writeTable(Draft& draft, Random& random, const WordTable& table, Layout layout) {
  switch (layout) {
    case Layout::tabs:
      return writeTabs(draft, table);
    case Layout::tabsFull:
      return writeDelimited(draft, table, {u"", u"\t", u"", true});
    case Layout::tabsShifted:
      return writeTabsShifted(draft, random, table);
    case Layout::spaces:
      return writeSpaces(draft, random, table);
    case Layout::pipes:
      return writeDelimited(draft, table, {u"", u" | ", u" |", false});
    case Layout::pipesDropped:
      return writePipesDropped(draft, table);
    case Layout::pipesPerLine:
      return writePipesByLine(draft, table, false);
    case Layout::pipesOnLines:
      return writePipesByLine(draft, table, true);
    case Layout::markdown:
      return writeMarkdown(draft, table);
    case Layout::csv:
      return writeCsv(draft, table);
    case Layout::semicolons:
      return writeDelimited(draft, table, {u"", u";", u"", true});
    case Layout::lines:
      return writeLines(draft, table, false, false);
    case Layout::linesSpaced:
      return writeLines(draft, table, false, true);
    case Layout::linesBlank:
      return writeLines(draft, table, true, false);
    case Layout::linesSpacedBlank:
      return writeLines(draft, table, true, true);
    case Layout::aligned:
      return writeAligned(draft, random, table, false);
    case Layout::alignedWrapped:
      return writeAligned(draft, random, table, true);
    case Layout::glued:
      return writeGlued(draft, table);
    case Layout::readingOrder:
      return writeReadingOrder(draft, random, table);
    case Layout::transposed:
      return writeTransposed(draft, random, table);
  }
}

}  // namespace gouji::tests
