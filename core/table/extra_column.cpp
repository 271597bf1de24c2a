#include "table/extra_column.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "form/labels.hpp"
#include "sorting/sort.hpp"
#include "table/header_order.hpp"
#include "table/row_sums.hpp"

namespace gouji::table {
namespace {

/// Fewer rows are no evidence.
constexpr std::size_t fewestRows = 3;

bool isColumnName(std::u16string_view words) {
  std::u16string letters;
  std::copy_if(words.begin(), words.end(), std::back_inserter(letters), text::isHan);
  const auto labels = form::labelsOf("requests");
  return std::any_of(labels.begin(), labels.end(), [&](const form::Label& label) {
    return label.kind == form::LabelKind::header && label.letters == letters;
  });
}

/// The words of a line, as white space and bars part them.
std::vector<std::u16string_view> wordsOf(std::u16string_view line) {
  constexpr std::u16string_view gaps = u" \t|,;";
  std::vector<std::u16string_view> words;
  for (std::size_t at = line.find_first_not_of(gaps); at != line.npos;) {
    const std::size_t end = std::min(line.find_first_of(gaps, at), line.size());
    words.push_back(line.substr(at, end - at));
    at = line.find_first_not_of(gaps, end);
  }
  return words;
}

/// The word that is no column's name, where a line of `width` names and one other is the head.
std::optional<std::size_t> namedExtra(std::u16string_view line, std::size_t width) {
  const auto words = wordsOf(line);
  const auto first = std::find_if(words.begin(), words.end(), isColumnName);
  if (static_cast<std::size_t>(words.end() - first) != width + 1) return std::nullopt;
  std::optional<std::size_t> extra;
  for (auto word = first; word != words.end(); ++word) {
    if (isColumnName(*word)) continue;
    if (extra) return std::nullopt;
    extra = static_cast<std::size_t>(word - first);
  }
  return extra;
}

/// How many words that name no column stand right behind `name` in a line of the head that names others too.
std::size_t strangersBehind(std::u16string_view folded, std::span<const text::Line> head, std::u16string_view name) {
  for (const text::Line& line : head) {
    const auto words = wordsOf(folded.substr(line.begin, line.end - line.begin));
    const auto found = std::find(words.begin(), words.end(), name);
    if (found == words.end() || std::count_if(words.begin(), words.end(), isColumnName) < 2) continue;
    return static_cast<std::size_t>(std::find_if(found + 1, words.end(), isColumnName) - found - 1);
  }
  return 0;
}

/// @param columns  in order
std::vector<std::uint32_t> without(const std::vector<std::uint32_t>& values, const std::vector<std::size_t>& columns) {
  std::vector<std::uint32_t> rest = values;
  for (std::size_t k = columns.size(); k-- > 0;) rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(columns[k]));
  return rest;
}

bool areNearlyAll(std::size_t count, std::size_t all) { return count * 4 >= all * 3; }

/// The column without which more rows come out than without any other, and nearly all. One row alone tells nothing: its figure
/// may be a wrong one.
std::optional<std::size_t> summedExtra(const Stream& stream, const std::vector<const AlignedRow*>& rows,
                                       std::size_t width) {
  std::vector<std::size_t> comeOut;
  for (std::size_t column = 0; column <= width; ++column)
    comeOut.push_back(static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [&](const AlignedRow* row) {
      return comesOut(stream, without(row->values, {column}));
    })));
  const auto best = std::max_element(comeOut.begin(), comeOut.end());
  const bool only = std::count_if(comeOut.begin(), comeOut.end(), [&](std::size_t c) { return c + 1 >= *best; }) == 1;
  return only && areNearlyAll(*best, rows.size()) ? std::optional(static_cast<std::size_t>(best - comeOut.begin()))
                                                  : std::nullopt;
}

}  // namespace

std::vector<std::size_t> extraColumns(std::u16string_view folded, std::size_t begin, const Stream& stream,
                                      const RowAlignment& alignment, std::size_t width) {
  std::vector<const AlignedRow*> rows;
  for (const AlignedRow& row : alignment.rows) {
    if (row.values.empty()) continue;
    if (row.transposed || (!rows.empty() && row.values.size() != rows.front()->values.size())) return {};
    rows.push_back(&row);
  }
  if (rows.size() < fewestRows || rows.front()->values.size() <= width) return {};
  const std::size_t surplus = rows.front()->values.size() - width;
  const std::vector<text::Line> head = headLines(folded, begin, stream, 2);
  if (surplus == 1)
    for (const text::Line& line : head)
      if (const auto extra = namedExtra(folded.substr(line.begin, line.end - line.begin), width)) return {*extra};
  // A subtotal stands before the total; shares, other years and changes behind it.
  const std::size_t before = strangersBehind(folded, head, u"其他"), behind = strangersBehind(folded, head, u"总计");
  if (before + behind == surplus) {
    std::vector<std::size_t> columns;
    for (std::size_t k = 0; k < before; ++k) columns.push_back(width - 1 + k);
    for (std::size_t k = 0; k < behind; ++k) columns.push_back(width + before + k);
    // The head may name a column of remarks that is empty.
    const auto comeOut = std::count_if(rows.begin(), rows.end(), [&](const AlignedRow* row) {
      return comesOut(stream, without(row->values, columns));
    });
    if (areNearlyAll(static_cast<std::size_t>(comeOut), rows.size())) return columns;
  }
  const auto summed = surplus == 1 ? summedExtra(stream, rows, width) : std::nullopt;
  return summed ? std::vector<std::size_t>{*summed} : std::vector<std::size_t>{};
}

void leaveColumnsAside(const std::vector<std::size_t>& columns, RowAlignment& alignment) {
  for (AlignedRow& row : alignment.rows) {
    if (row.values.empty()) continue;
    for (const std::size_t column : columns) alignment.leftOver.push_back(row.values[column]);
    row.values = without(row.values, columns);
  }
  sorting::sortStably(alignment.leftOver);
}

}  // namespace gouji::table
