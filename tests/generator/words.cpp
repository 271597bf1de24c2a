#include "generator/words.hpp"

#include <algorithm>

#include "result/utf8.hpp"

namespace gouji::tests {
namespace {

std::u16string utf16(std::string_view text) { return result::toUtf16(text); }

std::u16string digitsOf(std::int64_t count, bool groups) {
  std::string digits = std::to_string(count);
  if (groups)
    for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, ",");
  return {digits.begin(), digits.end()};
}

/// The figure in a cell that holds a number, without regard to how zeros are written.
Word written(const form::Column& column, Decimal value, const NumberStyle& style) {
  Word word;
  const std::int64_t size = value.units < 0 ? -value.units : value.units;
  if (column.measure == form::Measure::money) {
    if (style.inYuan) {
      word.text = digitsOf(size * (value.scale == 1 ? 1000 : 10000), style.groups);
      word.unit = u"元";
    } else {
      word.text = value.scale == 1 ? digitsOf(size / 10, style.groups) + u"." + digitsOf(size % 10, false)
                                   : digitsOf(size, style.groups);
      if (style.units) word.unit = u"万元";
    }
    return word;
  }
  word.text = digitsOf(size, style.groups);
  if (value.units < 0)
    word.text.insert(0, style.signInWords ? u"减" : u"-");
  else if (value.units > 0 && column.measure == form::Measure::change && style.signInWords)
    word.text.insert(0, u"增");
  else if (style.units && column.measure == form::Measure::count)
    word.unit = u"件";
  return word;
}

Word zeroWord(Zeros zeros, bool emptyRow) {
  Word word;
  switch (zeros) {
    case Zeros::written:
      word.text = u"0";
      break;
    case Zeros::blank:
      break;
    case Zeros::blankRows:
      if (!emptyRow) word.text = u"0";
      break;
    case Zeros::slash:
      word.text = u"/";
      break;
    case Zeros::dash:
      word.text = u"—";
      break;
    case Zeros::word:
      word.text = u"无";
      break;
  }
  return word;
}

Word covered() {
  Word word;
  word.covered = true;
  return word;
}

Word label(std::u16string text, std::uint32_t columnSpan = 1, std::uint32_t rowSpan = 1) {
  Word word;
  word.text = std::move(text);
  word.columnSpan = columnSpan;
  word.rowSpan = rowSpan;
  return word;
}

/// Puts a label and the places that it covers to its right.
void put(WordRow& row, std::u16string text, std::uint32_t columnSpan, std::uint32_t rowSpan = 1) {
  row.words.push_back(label(std::move(text), columnSpan, rowSpan));
  for (std::uint32_t k = 1; k < columnSpan; ++k) row.words.push_back(covered());
}

class Printer {
 public:
  Printer(const Figures& figures, std::size_t sheet, const NumberStyle& style)
      : sheet_(figures.sheets[sheet]), style_(style), rows_(form::rowsOf(*sheet_.table)) {
    table_.sheet = sheet;
  }

  WordTable run() {
    if (table_.sheet == 0)
      printProactive();
    else if (table_.sheet == 1)
      printRequests();
    else
      printDisputes();
    return std::move(table_);
  }

 private:
  void addFigures(WordRow& row, std::size_t index) const {
    const form::PlacedRow& placed = rows_[index];
    const std::size_t width = placed.block->columns.size();
    bool empty = true;
    for (std::size_t c = 0; c < width; ++c) empty = empty && sheet_.count(placed.firstCell + c) == 0;
    for (std::size_t c = 0; c < width; ++c) {
      const std::size_t cell = placed.firstCell + c;
      const auto& value = sheet_.cells[cell];
      Word word;
      if (value)
        word = value->units == 0 ? zeroWord(style_.zeros, empty) : written(placed.block->columns[c], *value, style_);
      word.cell = cell;
      row.words.push_back(std::move(word));
    }
    row.row = index;
  }

  WordRow& add(std::size_t labelColumns, bool header) {
    WordRow& row = table_.rows.emplace_back();
    row.labelColumns = labelColumns;
    row.header = header;
    return row;
  }

  /// Lets the last place of a row span what is left of the table's width.
  void fillUp(WordRow& row) const {
    if (row.words.size() >= table_.columns) return;
    auto& last = row.words.back();
    last.columnSpan = static_cast<std::uint32_t>(table_.columns - row.words.size() + 1);
    while (row.words.size() < table_.columns) row.words.push_back(covered());
  }

  void printProactive() {
    table_.columns = 4;
    const form::Block* block = nullptr;
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      if (rows_[r].block != block) {
        block = rows_[r].block;
        put(add(4, true), utf16(block->title), 4);
        WordRow& header = add(1, true);
        header.words.push_back(label(u"信息内容"));
        for (const form::Column& column : block->columns) header.words.push_back(label(utf16(column.label)));
        fillUp(header);
      }
      WordRow& row = add(1, false);
      row.words.push_back(label(utf16(rows_[r].row->label)));
      addFigures(row, r);
      fillUp(row);
    }
  }

  void printRequests() {
    table_.columns = 3 + requestColumns;
    printRequestHeader();
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      WordRow& row = add(3, false);
      const auto& path = rows_[r].row->path;
      std::uint32_t depth = 0;
      for (; depth < path.size() && !path[depth].empty(); ++depth) {
        const bool begins = r == 0 || rows_[r - 1].row->path[depth] != path[depth];
        row.words.push_back(begins ? label(utf16(path[depth]), 1, rowsUnder(r, depth)) : covered());
      }
      put(row, utf16(rows_[r].row->label), 3 - depth);
      addFigures(row, r);
    }
  }

  /// How many rows from `first` on stand in the same group.
  std::uint32_t rowsUnder(std::size_t first, std::size_t depth) const {
    std::size_t last = first;
    while (last < rows_.size() && rows_[last].row->path[depth] == rows_[first].row->path[depth]) ++last;
    return static_cast<std::uint32_t>(last - first);
  }

  void printRequestHeader() {
    WordRow& first = add(3, true);
    put(first, utf16(sheet_.table->note), 3, 3);
    put(first, u"申请人情况", requestColumns);
    WordRow& second = add(3, true);
    for (int k = 0; k < 3; ++k) second.words.push_back(covered());
    put(second, u"自然人", 1, 2);
    put(second, u"法人或其他组织", 5);
    put(second, u"总计", 1, 2);
    WordRow& third = add(3, true);
    for (int k = 0; k < 4; ++k) third.words.push_back(covered());
    const auto columns = sheet_.table->blocks[0].columns;
    for (std::size_t c = 1; c + 1 < columns.size(); ++c) put(third, utf16(columns[c].label), 1);
    third.words.push_back(covered());
  }

  void printDisputes() {
    table_.columns = 3 * disputeGroup;
    WordRow& first = add(0, true);
    put(first, u"行政复议", 5);
    put(first, u"行政诉讼", 10);
    const auto columns = sheet_.table->blocks[0].columns;
    WordRow& second = add(0, true);
    for (std::size_t c = 0; c < disputeGroup; ++c) put(second, utf16(columns[c].label), 1, 2);
    put(second, u"未经复议直接起诉", 5);
    put(second, u"复议后起诉", 5);
    WordRow& third = add(0, true);
    for (std::size_t c = 0; c < disputeGroup; ++c) third.words.push_back(covered());
    for (std::size_t c = disputeGroup; c < columns.size(); ++c) put(third, utf16(columns[c].label), 1);
    addFigures(add(0, false), 0);
  }

  const Sheet& sheet_;
  const NumberStyle& style_;
  const std::vector<form::PlacedRow>& rows_;
  WordTable table_;
};

}  // namespace

WordTable wordsOf(const Figures& figures, std::size_t sheet, const NumberStyle& style) {
  return Printer(figures, sheet, style).run();
}

std::vector<const Word*> figuresOf(const WordRow& row) {
  std::vector<const Word*> figures;
  for (const Word& word : row.words)
    if (word.cell) figures.push_back(&word);
  return figures;
}

std::vector<std::u16string> labelsOf(const WordRow& row) {
  std::vector<std::u16string> labels;
  for (const Word& word : row.words)
    if (word.isLabel()) labels.push_back(word.text);
  return labels;
}

bool isBlank(const Word& word) { return word.text.empty(); }

}  // namespace gouji::tests
