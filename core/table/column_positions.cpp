#include "table/column_positions.hpp"

#include <algorithm>
#include <cmath>

namespace gouji::table {
namespace {

/// Figures of one column may be aligned left, right or in the middle; the middle serves all three
/// as long as columns stand further apart than figures are long.
double middleOf(const Stream& stream, const Value& value) {
  const double begin = static_cast<double>(stream.lines[value.line].place.begin);
  return (static_cast<double>(value.begin) + static_cast<double>(value.end)) / 2.0 - begin;
}

constexpr double widestScatter = 5.0;    // characters
constexpr double narrowestColumn = 3.0;  // characters

bool onOneLine(const Stream& stream, const AlignedRow& row) {
  return stream.values[row.values.front()].line == stream.values[row.values.back()].line;
}

}  // namespace

ColumnPositions::ColumnPositions(const Stream& stream, const RowAlignment& alignment, std::size_t width)
    : stream_(stream) {
  std::uint32_t first = 0;
  for (std::uint32_t line = 0; line <= stream.lines.size(); ++line)
    if (line == stream.lines.size() || stream.lines[line].pageNumber) {
      pages_.push_back({first, line, {}});
      first = line;
    }
  for (Page& page : pages_) {
    std::size_t rows = 0;
    page.edges.assign(width, 0.0);
    std::vector<double> least(width, 1e9), most(width, -1e9);
    for (const AlignedRow& row : alignment.rows) {
      if (row.values.size() != width || row.transposed || !onOneLine(stream, row)) continue;
      const std::uint32_t line = stream.values[row.values.front()].line;
      if (line < page.firstLine || line >= page.lastLine) continue;
      for (std::size_t c = 0; c < width; ++c) {
        const double at = middleOf(stream, stream.values[row.values[c]]);
        page.edges[c] += at;
        least[c] = std::min(least[c], at);
        most[c] = std::max(most[c], at);
      }
      ++rows;
    }
    for (double& edge : page.edges) edge /= static_cast<double>(rows);
    // Rows that do not agree where the columns are, or figures side by side, show no columns.
    for (std::size_t c = 0; c < width && rows > 0; ++c)
      if (most[c] - least[c] > widestScatter || (c > 0 && page.edges[c] - page.edges[c - 1] < narrowestColumn))
        rows = 0;
    if (rows == 0) page.edges.clear();
  }
}

std::vector<std::size_t> ColumnPositions::columnsOf(const AlignedRow& row) const {
  if (row.values.empty() || !onOneLine(stream_, row)) return {};
  const std::uint32_t line = stream_.values[row.values.front()].line;
  const auto page = std::find_if(pages_.begin(), pages_.end(),
                                 [&](const Page& p) { return line >= p.firstLine && line < p.lastLine; });
  if (page == pages_.end() || page->edges.empty()) return {};
  std::vector<std::size_t> columns;
  for (const std::uint32_t value : row.values) {
    const double at = middleOf(stream_, stream_.values[value]);
    std::size_t best = 0;
    double nearest = 1e9, second = 1e9;
    for (std::size_t c = 0; c < page->edges.size(); ++c) {
      const double distance = std::abs(page->edges[c] - at);
      if (distance < nearest) {
        second = nearest;
        nearest = distance;
        best = c;
      } else {
        second = std::min(second, distance);
      }
    }
    // Clearly nearer to one column than to any other, or it does not tell.
    if (nearest * 2 >= second || (!columns.empty() && best <= columns.back())) return {};
    columns.push_back(best);
  }
  return columns;
}

}  // namespace gouji::table
