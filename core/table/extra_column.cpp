#include "table/extra_column.hpp"

#include <algorithm>
#include <string>
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

std::vector<std::uint32_t> without(const std::vector<std::uint32_t>& values, std::size_t column) {
  std::vector<std::uint32_t> rest = values;
  rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(column));
  return rest;
}

/// The column without which more rows come out than without any other, and nearly all. One row alone tells nothing: its figure
/// may be a wrong one.
std::optional<std::size_t> summedExtra(const Stream& stream, const std::vector<const AlignedRow*>& rows,
                                       std::size_t width) {
  std::vector<std::size_t> comeOut;
  for (std::size_t column = 0; column <= width; ++column)
    comeOut.push_back(static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [&](const AlignedRow* row) {
      return comesOut(stream, without(row->values, column));
    })));
  const auto best = std::max_element(comeOut.begin(), comeOut.end());
  const bool only = std::count_if(comeOut.begin(), comeOut.end(), [&](std::size_t c) { return c + 1 >= *best; }) == 1;
  return only && *best * 4 >= rows.size() * 3 ? std::optional(static_cast<std::size_t>(best - comeOut.begin()))
                                              : std::nullopt;
}

}  // namespace

std::optional<std::size_t> extraColumn(std::u16string_view folded, std::size_t begin, const Stream& stream,
                                       const RowAlignment& alignment, std::size_t width) {
  std::vector<const AlignedRow*> rows;
  for (const AlignedRow& row : alignment.rows) {
    if (row.values.empty()) continue;
    if (row.values.size() != width + 1 || row.transposed) return std::nullopt;
    rows.push_back(&row);
  }
  if (rows.size() < fewestRows) return std::nullopt;
  for (const text::Line& line : headLines(folded, begin, stream, 1))
    if (const auto extra = namedExtra(folded.substr(line.begin, line.end - line.begin), width)) return extra;
  return summedExtra(stream, rows, width);
}

void leaveColumnAside(std::size_t column, RowAlignment& alignment) {
  for (AlignedRow& row : alignment.rows) {
    if (row.values.empty()) continue;
    alignment.leftOver.push_back(row.values[column]);
    row.values = without(row.values, column);
  }
  sorting::sortStably(alignment.leftOver);
}

}  // namespace gouji::table
