#include "table/column_positions.hpp"

#include <algorithm>
#include <cmath>

#include "sorting/sort.hpp"
#include "table/row_sums.hpp"

namespace gouji::table {
namespace {

constexpr double widestScatter = 5.0;    // places
constexpr double narrowestColumn = 3.0;  // places
/// Figures whose edges differ by no more stand one below the other.
constexpr double sameEdge = 1.0;
/// Rows without a complete one among them must be at least so many to show columns.
constexpr std::size_t fewestRows = 4;

/// Figures in the order of the text, with their places.
struct Ruler {
  const text::Folded& folded;
  const Stream& stream;
  Measure measure;
  ColumnEdge edge;

  double at(std::uint32_t value) const {
    const Value& v = stream.values[value];
    const std::size_t line = stream.lines[v.line].place.begin;
    const double left = placesIn(folded, line, v.begin, measure);
    const double right = left + placesIn(folded, v.begin, v.end, measure);
    return edge == ColumnEdge::left ? left : edge == ColumnEdge::right ? right : (left + right) / 2.0;
  }
};

/// The columns of complete rows, where the rows agree. Empty where they do not.
std::vector<double> columnsOfCompleteRows(const Ruler& ruler, const std::vector<const AlignedRow*>& rows,
                                          std::size_t width) {
  std::vector<double> sum(width, 0.0), least(width, 1e9), most(width, -1e9);
  double count = 0;
  for (const AlignedRow* row : rows) {
    if (row->values.size() != width) continue;
    for (std::size_t c = 0; c < width; ++c) {
      const double at = ruler.at(row->values[c]);
      sum[c] += at;
      least[c] = std::min(least[c], at);
      most[c] = std::max(most[c], at);
    }
    ++count;
  }
  if (count == 0) return {};
  for (std::size_t c = 0; c < width; ++c) {
    sum[c] /= count;
    if (most[c] - least[c] > widestScatter || (c > 0 && sum[c] - sum[c - 1] < narrowestColumn)) return {};
  }
  return sum;
}

/// How far the figures of all rows stand from the nearest of `columns`, taken together.
double strayOf(const Ruler& ruler, const std::vector<const AlignedRow*>& rows, const std::vector<double>& columns) {
  double stray = 0;
  for (const AlignedRow* row : rows)
    for (const std::uint32_t value : row->values) {
      const double at = ruler.at(value);
      double nearest = 1e9;
      for (const double column : columns) nearest = std::min(nearest, std::abs(column - at));
      stray += nearest;
    }
  return stray;
}

/// Whether most of the rows with several figures have their last one in the last of `columns`: that is their sum.
/// @param comeOut  whether it must come out as one
bool endInLast(const Ruler& ruler, const std::vector<const AlignedRow*>& rows, const std::vector<double>& columns,
               bool comeOut) {
  std::size_t several = 0, ending = 0;
  for (const AlignedRow* row : rows) {
    if (row->values.size() < 2) continue;
    ++several;
    const bool ends = std::abs(ruler.at(row->values.back()) - columns.back()) <= sameEdge;
    if (ends && (!comeOut || comesOut(ruler.stream, row->values))) ++ending;
  }
  return ending * 2 >= several && (!comeOut || ending > 1);
}

/// The columns that figures of incomplete rows stand in together: `width`, or fewer with the sum of each row in the last.
std::vector<double> columnsOfAllRows(const Ruler& ruler, const std::vector<const AlignedRow*>& rows,
                                     std::size_t width) {
  if (rows.size() < fewestRows) return {};
  std::vector<double> edges;
  for (const AlignedRow* row : rows)
    for (const std::uint32_t value : row->values) edges.push_back(ruler.at(value));
  sorting::sortStably(edges);
  std::vector<double> columns;
  for (std::size_t k = 0; k < edges.size(); ++k) {
    if (k > 0 && edges[k] - edges[k - 1] <= sameEdge) continue;
    if (!columns.empty() && edges[k] - columns.back() < narrowestColumn) return {};
    columns.push_back(edges[k]);
  }
  const bool known = columns.size() <= width && endInLast(ruler, rows, columns, columns.size() < width);
  return known ? columns : std::vector<double>{};
}

}  // namespace

/// Whether a row stands on one line with nothing but spaces between its figures.
bool ColumnPositions::isAligned(const AlignedRow& row) const {
  if (row.values.empty() || row.transposed) return false;
  const Value &first = stream_.values[row.values.front()], &last = stream_.values[row.values.back()];
  if (first.line != last.line || last.end > stream_.lines[last.line].place.begin + longestAlignedLine) return false;
  return std::u16string_view(folded_.text).substr(first.begin, last.end - first.begin).find_first_of(u"\t|,;") ==
         std::u16string::npos;
}

ColumnPositions::ColumnPositions(const text::Folded& folded, const Stream& stream, const RowAlignment& alignment,
                                 std::span<const std::size_t> widths, std::size_t width)
    : folded_(folded), stream_(stream) {
  std::uint32_t first = 0;
  for (std::uint32_t line = 0; line <= stream.lines.size(); ++line)
    if (line == stream.lines.size() || stream.lines[line].aside) {
      pages_.push_back({first, line, {}, ColumnEdge::middle, Measure::characters});
      first = line;
    }
  std::vector<const AlignedRow*> all;
  for (Page& page : pages_) {
    std::vector<const AlignedRow*> rows;
    for (std::size_t r = 0; r < alignment.rows.size(); ++r) {
      const AlignedRow& row = alignment.rows[r];
      if (widths[r] != width || !isAligned(row)) continue;
      const std::uint32_t line = stream.values[row.values.front()].line;
      if (line >= page.firstLine && line < page.lastLine) rows.push_back(&row);
    }
    learn(page, rows, width);
    all.insert(all.end(), rows.begin(), rows.end());
  }
  // A page of few rows stands as the others do.
  const bool poor = std::any_of(pages_.begin(), pages_.end(), [](const Page& page) { return page.columns.empty(); });
  if (!poor || pages_.size() == 1) return;
  Page whole = pages_.front();
  whole.columns.clear();
  learn(whole, all, width);
  for (Page& page : pages_)
    if (page.columns.empty()) page = {page.firstLine, page.lastLine, whole.columns, whole.edge, whole.measure};
}

/// Of all ways to count places, and of all edges that figures may have in common, takes the one that leaves the
/// figures of all rows closest to the columns of the complete ones.
void ColumnPositions::learn(Page& page, const std::vector<const AlignedRow*>& rows, std::size_t width) const {
  double least = 1e9;
  for (const Measure measure : {Measure::characters, Measure::screen})
    for (const ColumnEdge edge : {ColumnEdge::middle, ColumnEdge::right, ColumnEdge::left}) {
      const Ruler ruler{folded_, stream_, measure, edge};
      std::vector<double> columns = columnsOfCompleteRows(ruler, rows, width);
      if (columns.empty()) continue;
      const double stray = strayOf(ruler, rows, columns);
      if (stray >= least) continue;
      least = stray;
      page = {page.firstLine, page.lastLine, std::move(columns), edge, measure};
    }
  for (const Measure measure : {Measure::characters, Measure::screen})
    for (const ColumnEdge edge : {ColumnEdge::right, ColumnEdge::left, ColumnEdge::middle}) {
      if (page.columns.size() == width) return;
      std::vector<double> columns = columnsOfAllRows({folded_, stream_, measure, edge}, rows, width);
      // The fewer there are, the better the figures stand one below the other.
      if (columns.empty() || (columns.size() < width && !page.columns.empty() && columns.size() >= page.columns.size()))
        continue;
      page = {page.firstLine, page.lastLine, std::move(columns), edge, measure};
    }
}

ColumnPositions::Seen ColumnPositions::columnsOf(const AlignedRow& row) const {
  if (!isAligned(row)) return {};
  const std::uint32_t line = stream_.values[row.values.front()].line;
  const auto page = std::find_if(pages_.begin(), pages_.end(),
                                 [&](const Page& p) { return line >= p.firstLine && line < p.lastLine; });
  if (page == pages_.end() || page->columns.empty()) return {};
  std::vector<std::size_t> columns;
  for (const std::uint32_t value : row.values) {
    const double at = Ruler{folded_, stream_, page->measure, page->edge}.at(value);
    std::size_t best = 0;
    double nearest = 1e9, second = 1e9;
    for (std::size_t c = 0; c < page->columns.size(); ++c) {
      const double distance = std::abs(page->columns[c] - at);
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
  return {std::move(columns), page->columns.size()};
}

}  // namespace gouji::table
