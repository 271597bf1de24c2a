#include "table/header_order.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <iterator>
#include <span>
#include <string>

#include "form/labels.hpp"
#include "gouji/form.hpp"
#include "text/fold.hpp"

namespace gouji::table {
namespace {

struct ColumnName {
  std::size_t column;
  std::u16string_view letters;
};

std::span<const form::Column> columnsOfRequests() { return form::find("2021")->tables[1].blocks.front().columns; }

/// The names of the columns of table 三, in the form's order; one column may have several.
const std::vector<ColumnName>& columnNames() {
  static const std::vector<ColumnName> names = [] {
    std::vector<ColumnName> all;
    const auto columns = columnsOfRequests();
    for (std::size_t c = 0; c < columns.size(); ++c)
      for (const form::Label& label : form::labelsOf("requests"))
        if (label.kind == form::LabelKind::header && label.target == columns[c].id) all.push_back({c, label.letters});
    return all;
  }();
  return names;
}

/// The name that `letters` begin with; null where they begin with none.
const ColumnName* nameAt(std::u16string_view letters) {
  const auto& names = columnNames();
  const auto named = std::find_if(names.begin(), names.end(),
                                  [&](const ColumnName& name) { return letters.starts_with(name.letters); });
  return named == names.end() ? nullptr : &*named;
}

/// The columns that `letters` name one behind the other, from the first name on; none where one is named twice.
std::vector<std::size_t> columnsNamedIn(std::u16string_view letters) {
  std::vector<std::size_t> columns;
  while (!letters.empty() && !nameAt(letters)) letters.remove_prefix(1);
  while (const ColumnName* name = nameAt(letters)) {
    if (std::find(columns.begin(), columns.end(), name->column) != columns.end()) return {};
    columns.push_back(name->column);
    letters.remove_prefix(name->letters.size());
  }
  return columns;
}

/// The letters that stand on the line of `value` before it, the last ones where they are more than any column's name has.
std::u16string lettersBefore(const Stream& stream, const Value& value) {
  constexpr std::size_t enough = 8;
  const std::size_t lineBegin = stream.lines[value.line].place.begin;
  std::u16string letters;
  for (std::size_t k = value.letters; k > 0 && stream.letters[k - 1].at >= lineBegin && letters.size() < enough; --k)
    letters += stream.letters[k - 1].character;
  std::reverse(letters.begin(), letters.end());
  return letters;
}

std::u16string lettersOf(std::u16string_view folded, text::Line line) {
  std::u16string letters;
  std::copy_if(folded.begin() + line.begin, folded.begin() + line.end, std::back_inserter(letters), text::isHan);
  return letters;
}

/// The form's order with the total in front, where a line of a head of several lines names it before 自然人 (which the
/// official head never does); else none.
std::vector<std::size_t> totalFirst(std::u16string_view folded, const std::vector<text::Line>& head) {
  const std::size_t total = columnsOfRequests().size() - 1;
  const auto putsFirst = [&](const text::Line& line) {
    const std::vector<std::size_t> columns = columnsNamedIn(lettersOf(folded, line));
    return columns.size() == 2 && columns.front() == total && columns.back() == 0;
  };
  if (std::none_of(head.begin(), head.end(), putsFirst)) return {};
  std::vector<std::size_t> order{total};
  for (std::size_t c = 0; c < total; ++c) order.push_back(c);
  return order;
}

}  // namespace

std::vector<text::Line> headLines(std::u16string_view folded, std::size_t begin, const Stream& stream,
                                  std::size_t before) {
  std::size_t first = begin;
  for (std::size_t k = 0; k < before; ++k) {
    const std::size_t last = folded.substr(0, first).find_last_not_of(u"\n ");
    const std::size_t lineBreak = last == folded.npos ? last : folded.rfind(u'\n', last);
    if (lineBreak == folded.npos) break;
    first = lineBreak;
  }
  return text::linesOf(folded, first, stream.values.front().begin);
}

std::vector<std::size_t> headerOrder(std::u16string_view folded, std::size_t begin, const Stream& stream) {
  if (stream.values.empty()) return {};
  // The official head, flattened, names its columns in the order of its lines, and not in that of its figures.
  constexpr std::size_t longestHead = 100;
  const std::size_t width = columnsOfRequests().size();
  if (folded.substr(0, stream.values.front().begin).find(u"法人", begin - std::min(begin, longestHead)) != folded.npos)
    return totalFirst(folded, headLines(folded, begin, stream, width));
  const auto inOtherOrder = [](std::vector<std::size_t> columns) {
    return std::is_sorted(columns.begin(), columns.end()) ? std::vector<std::size_t>{} : columns;
  };
  std::vector<std::size_t> oneALine;
  for (const text::Line& line : headLines(folded, begin, stream, width)) {
    const std::u16string letters = lettersOf(folded, line);
    std::vector<std::size_t> columns = columnsNamedIn(letters);
    if (columns.size() == width) return inOtherOrder(columns);
    // Empty lines may stand between the names.
    if (letters.empty()) continue;
    const ColumnName* name = nameAt(letters);
    if (!name || name->letters != letters ||
        std::find(oneALine.begin(), oneALine.end(), name->column) != oneALine.end())
      oneALine.clear();
    else
      oneALine.push_back(name->column);
    if (oneALine.size() == width) return inOtherOrder(oneALine);
  }
  return {};
}

bool hasApplicantsAsRows(const Stream& stream) {
  const std::size_t applicants = columnsOfRequests().size() - 2;  // 其他 and 总计 name rows too
  std::uint32_t named = 0;                                        // a bit each
  for (std::size_t value = 0, end = 0; value < stream.values.size(); value = end) {
    end = value + 1;
    while (end < stream.values.size() && stream.values[end].row == stream.values[value].row) ++end;
    if (end - value <= columnsOfRequests().size()) continue;
    const std::u16string letters = lettersBefore(stream, stream.values[value]);
    const ColumnName* name = nameAt(letters);
    if (name && name->letters == letters && name->column < applicants) named |= 1U << name->column;
  }
  return std::popcount(named) > 1;
}

}  // namespace gouji::table
