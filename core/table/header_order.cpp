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

/// The names of the columns of table 三, in the form's order.
const std::vector<std::u16string_view>& columnNames() {
  static const std::vector<std::u16string_view> names = [] {
    std::vector<std::u16string_view> all;
    const form::Table& table = form::find("2021")->tables[1];
    for (const form::Column& column : table.blocks.front().columns)
      for (const form::Label& label : form::labelsOf(table.id))
        if (label.kind == form::LabelKind::header && label.target == column.id) all.push_back(label.letters);
    return all;
  }();
  return names;
}

/// The column whose name `letters` begin with; none: as many as there are.
std::size_t columnAt(std::u16string_view letters) {
  const auto& names = columnNames();
  const auto named =
      std::find_if(names.begin(), names.end(), [&](std::u16string_view name) { return letters.starts_with(name); });
  return static_cast<std::size_t>(named - names.begin());
}

/// The columns that `letters` name one behind the other, from the first name on; none where one is named twice.
std::vector<std::size_t> columnsNamedIn(std::u16string_view letters) {
  const auto& names = columnNames();
  std::vector<std::size_t> columns;
  while (!letters.empty() && columnAt(letters) == names.size()) letters.remove_prefix(1);
  for (std::size_t c; (c = columnAt(letters)) < names.size(); letters.remove_prefix(names[c].size())) {
    if (std::find(columns.begin(), columns.end(), c) != columns.end()) return {};
    columns.push_back(c);
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

}  // namespace

std::vector<text::Line> headLines(std::u16string_view folded, std::size_t begin, const Stream& stream) {
  const std::size_t before = folded.substr(0, begin).find_last_not_of(u"\n ");
  const std::size_t lineBreak = before == folded.npos ? before : folded.rfind(u'\n', before);
  return text::linesOf(folded, lineBreak == folded.npos ? begin : lineBreak, stream.values.front().begin);
}

std::vector<std::size_t> headerOrder(std::u16string_view folded, std::size_t begin, const Stream& stream) {
  if (stream.values.empty()) return {};
  // The official head, flattened, names its columns in the order of its lines, and not in that of its figures.
  constexpr std::size_t longestHead = 100;
  if (folded.substr(0, stream.values.front().begin).find(u"法人", begin - std::min(begin, longestHead)) != folded.npos)
    return {};
  for (const text::Line& line : headLines(folded, begin, stream)) {
    std::u16string letters;
    std::copy_if(folded.begin() + line.begin, folded.begin() + line.end, std::back_inserter(letters), text::isHan);
    std::vector<std::size_t> columns = columnsNamedIn(letters);
    if (columns.size() == columnNames().size())
      return std::is_sorted(columns.begin(), columns.end()) ? std::vector<std::size_t>{} : columns;
  }
  return {};
}

bool hasApplicantsAsRows(const Stream& stream) {
  const auto applicants = std::span(columnNames()).first(columnNames().size() - 2);  // 其他 and 总计 name rows too
  std::uint32_t named = 0;                                                           // a bit each
  for (std::size_t value = 0, end = 0; value < stream.values.size(); value = end) {
    end = value + 1;
    while (end < stream.values.size() && stream.values[end].row == stream.values[value].row) ++end;
    if (end - value <= columnNames().size()) continue;
    const std::u16string letters = lettersBefore(stream, stream.values[value]);
    const auto name = std::find(applicants.begin(), applicants.end(), letters);
    if (name != applicants.end()) named |= 1U << (name - applicants.begin());
  }
  return std::popcount(named) > 1;
}

}  // namespace gouji::table
