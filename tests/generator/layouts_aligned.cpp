/// Columns aligned by spaces, as PDF viewers and typewriters set them.
#include <algorithm>

#include "generator/layouts.hpp"

namespace gouji::tests {
namespace {

enum class Edge { left, middle, right };

/// How one table is set.
struct Setting {
  bool wide = false;        ///< a Chinese character is as wide as two digits, as on a screen
  Edge edge = Edge::right;  ///< of the figures in their column
  std::size_t labels = 0;   ///< width of the labels
  std::size_t column = 0;   ///< width of a column of figures
  std::size_t wrap = 0;     ///< labels longer than this many characters are wrapped; 0: none is
};

std::size_t widthOf(std::u16string_view text, bool wide) {
  std::size_t width = 0;
  for (const char16_t c : text) width += wide && c >= 0x2E80 ? 2 : 1;
  return width;
}

/// A line in the making, whose width is known as it grows.
class LineWriter {
 public:
  LineWriter(Draft& draft, const Setting& setting) : draft_(draft), setting_(setting) {}

  /// Goes on to `column`, at least one space behind what stands there.
  void moveTo(std::size_t column) {
    const std::size_t spaces = column > width_ ? column - width_ : width_ > 0 ? 1 : 0;
    draft_.add(std::u16string(spaces, u' '));
    width_ += spaces;
  }
  void add(std::u16string_view text) {
    draft_.add(text);
    width_ += widthOf(text, setting_.wide);
  }
  void addFigure(std::size_t sheet, const Word& word) {
    addWord(draft_, sheet, word);
    width_ += widthOf(word.text, setting_.wide) + widthOf(word.unit, setting_.wide);
  }
  void end() {
    draft_.add(u"\n");
    width_ = 0;
  }

 private:
  Draft& draft_;
  const Setting& setting_;
  std::size_t width_ = 0;
};

std::size_t beginOf(const Setting& setting, std::size_t column, std::size_t span, std::size_t width, Edge edge) {
  const std::size_t begin = setting.labels + column * setting.column, room = span * setting.column;
  if (width >= room) return begin;
  return begin + (edge == Edge::left ? 1 : edge == Edge::middle ? (room - width) / 2 : room - width);
}

void writeHeader(LineWriter& line, const WordRow& row, const Setting& setting, std::size_t labelColumns) {
  for (std::size_t c = 0; c < row.words.size(); ++c) {
    const Word& word = row.words[c];
    if (!word.isLabel()) continue;
    const std::size_t width = widthOf(word.text, setting.wide);
    line.moveTo(c < labelColumns ? 0 : beginOf(setting, c - labelColumns, word.columnSpan, width, Edge::middle));
    line.add(word.text);
  }
  line.end();
}

void writeFigures(LineWriter& line, const WordTable& table, const WordRow& row, const Setting& setting) {
  const auto figures = figuresOf(row);
  for (std::size_t c = 0; c < figures.size(); ++c) {
    if (isBlank(*figures[c])) continue;
    const std::size_t width = widthOf(figures[c]->text, setting.wide) + widthOf(figures[c]->unit, setting.wide);
    line.moveTo(beginOf(setting, c, figures[c]->columnSpan, width, setting.edge));
    line.addFigure(table.sheet, *figures[c]);
  }
  line.end();
}

/// A row whose label is wrapped: its figures stand on one of the label's lines or on their own between two.
void writeWrapped(LineWriter& line, Random& random, const WordTable& table, const WordRow& row, const Setting& setting,
                  std::u16string_view label) {
  std::vector<std::u16string_view> pieces;
  for (std::size_t at = 0; at < label.size(); at += setting.wrap) pieces.push_back(label.substr(at, setting.wrap));
  const bool between = random.chance(60);
  const std::size_t place = between ? (pieces.size() + 1) / 2 : random.below(pieces.size());
  for (std::size_t k = 0; k <= pieces.size(); ++k) {
    if (between && k == place) writeFigures(line, table, row, setting);
    if (k == pieces.size()) break;
    line.moveTo(2);
    line.add(pieces[k]);
    if (!between && k == place)
      writeFigures(line, table, row, setting);
    else
      line.end();
  }
}

std::u16string joined(const std::vector<std::u16string>& labels) {
  std::u16string text;
  for (const std::u16string& label : labels) text.append(text.empty() ? u"" : u"  ").append(label);
  return text;
}

}  // namespace

void writeAligned(Draft& draft, Random& random, const WordTable& table, bool wrapped) {
  Setting setting;
  setting.wide = random.chance(50);
  setting.edge = random.pick({Edge::right, Edge::right, Edge::middle, Edge::left});
  setting.column = table.sheet == 0 ? (setting.wide ? 28 : 15) : (setting.wide ? 14 : 8);
  setting.wrap = wrapped ? 9 + random.below(8) : 0;
  std::size_t labelColumns = 0;
  for (const WordRow& row : table.rows)
    if (!row.header) {
      labelColumns = row.labelColumns;
      if (!wrapped) setting.labels = std::max(setting.labels, widthOf(joined(labelsOf(row)), setting.wide));
    }
  if (wrapped) setting.labels = (setting.wrap + 1) * (setting.wide ? 2 : 1) + 4;
  setting.labels += 2;

  LineWriter line(draft, setting);
  for (const WordRow& row : table.rows) {
    if (row.header) {
      writeHeader(line, row, setting, labelColumns);
      continue;
    }
    const auto labels = labelsOf(row);
    if (wrapped && !labels.empty()) {
      // The labels of groups stand on lines of their own.
      for (std::size_t k = 0; k + 1 < labels.size(); ++k) {
        line.add(labels[k]);
        line.end();
      }
      writeWrapped(line, random, table, row, setting, labels.back());
    } else {
      line.add(joined(labels));
      writeFigures(line, table, row, setting);
    }
  }
}

}  // namespace gouji::tests
