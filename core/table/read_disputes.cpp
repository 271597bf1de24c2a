#include <algorithm>
#include <map>

#include "table/joint_placement.hpp"
#include "table/result_order.hpp"
#include "table/row_writer.hpp"
#include "table/scattered_groups.hpp"
#include "table/table_readers.hpp"

namespace gouji::table {
namespace {

/// How badly the three totals come out, where an empty cell is zero: 0 when all do.
int oddityOf(const Stream& stream, const RowPlacement& placement) {
  int oddity = 0;
  for (std::size_t first = 0; first < placement.size(); first += groupWidth) {
    std::int64_t parts = 0;
    for (std::size_t c = first; c < first + groupWidth - 1; ++c) parts += countIn(stream, placement, c);
    const std::int64_t total = countIn(stream, placement, first + groupWidth - 1);
    if (parts == total) continue;
    const bool totalStands = placement[first + groupWidth - 1] >= 0;
    oddity += parts == 0 ? 2 : totalStands ? 4 : 3;
  }
  return oddity;
}

/// Of the placements that are as little odd as `least`: the first of those whose counts most of them share.
std::size_t mostSupported(const Stream& stream, const RowPlacements& placements, const std::vector<int>& oddities,
                          int least) {
  std::map<std::vector<std::int64_t>, std::pair<std::size_t, std::size_t>> support;  // counts -> votes, first option
  for (std::size_t k = 0; k < oddities.size(); ++k) {
    if (oddities[k] != least) continue;
    std::vector<std::int64_t> counts;
    for (std::size_t c = 0; c < placements.options[k].size(); ++c)
      counts.push_back(countIn(stream, placements.options[k], c));
    ++support.try_emplace(std::move(counts), 0, k).first->second.first;
  }
  std::pair<std::size_t, std::size_t> best{0, 0};
  for (const auto& [counts, vote] : support)
    if (vote.first > best.first || (vote.first == best.first && vote.second < best.second)) best = vote;
  return best.second;
}

/// Moves the figures of every group to where the form has them, unless the totals come out worse then.
void reorder(const Stream& stream, std::span<const std::size_t> order, RowPlacements& placements) {
  if (order.empty()) return;
  const auto leastOddity = [&](std::span<const RowPlacement> options) {
    int least = oddityOf(stream, options.front());
    for (const RowPlacement& option : options) least = std::min(least, oddityOf(stream, option));
    return least;
  };
  std::vector<RowPlacement> moved = placements.options;
  for (std::size_t k = 0; k < moved.size(); ++k)
    for (std::size_t c = 0; c < moved[k].size(); ++c)
      moved[k][c - c % groupWidth + order[c % groupWidth]] = placements.options[k][c];
  if (leastOddity(moved) <= leastOddity(placements.options)) placements.options = std::move(moved);
}

/// The figures of the one row: where there are too many of them, those that stand together in the right number, if no
/// others do. @returns the first one and how many
std::pair<std::size_t, std::size_t> rowOfDisputes(const Stream& stream, std::size_t width) {
  const std::size_t count = stream.values.size();
  std::optional<std::size_t> only;
  std::size_t runs = 0;
  for (std::size_t first = 0, end = 0; first < count; first = end) {
    while (end < count && stream.values[end].letters == stream.values[first].letters) ++end;
    if (end - first == width && ++runs == 1) only = first;
  }
  if (count > width && runs == 1) return {*only, width};
  return {0, std::min(count, width + 2)};
}

}  // namespace

void readDisputes(const text::Folded& folded, const LabelledRegion& region, TableReading& reading,
                  std::optional<RowLayout>& keptElsewhere) {
  const std::size_t width = reading.table->blocks[0].columns.size();
  RowAlignment alignment;
  alignment.rows.resize(1);
  AlignedRow& row = alignment.rows[0];
  row.labelSeen = !region.pieces.empty();
  const auto [begin, count] = rowOfDisputes(region.stream, width);
  for (std::uint32_t v = 0; v < region.stream.values.size(); ++v)
    (v >= begin && v < begin + count ? row.values : alignment.leftOver).push_back(v);
  // Of more figures than the row can have, others may be its own.
  row.certain = alignment.leftOver.empty() || count == width;
  noteUnplaced(folded, region.stream, alignment.leftOver, reading);
  if (!row.values.empty())
    for (std::uint32_t l = 0; l < region.stream.values[row.values.front()].letters; ++l)
      if (region.stream.letters[l].labelled) row.labelEnd = region.stream.letters[l].at + 1;

  RowPlacements placements =
      std::move(placementsOf(folded, region, alignment, form::rowsOf(*reading.table), keptElsewhere).front());
  const auto results = reading.table->blocks[0].columns.first(groupWidth);
  if (RowPlacements lines = resultsInLines(region.stream, region.pieces, results); !lines.options.empty()) {
    placements = std::move(lines);
  } else if (RowPlacements groups = groupsInLines(region.stream, region.pieces, results); !groups.options.empty()) {
    placements = std::move(groups);
  } else if (const auto order = resultOrder(region.stream, region.pieces, results); !order.empty()) {
    reorder(region.stream, order, placements);
  } else if (row.values.size() == width && oddityOf(region.stream, placements.options.front()) > 0) {
    RowPlacements scattered = scatteredGroups(region.stream, region.pieces, groupWidth);
    if (!scattered.options.empty()) placements = std::move(scattered);
  }
  std::vector<int> oddities;
  for (const RowPlacement& option : placements.options) oddities.push_back(oddityOf(region.stream, option));
  const auto least = std::min_element(oddities.begin(), oddities.end());
  const bool first = placements.shown && oddities.front() == *least;
  const std::size_t chosen = first ? 0 : mostSupported(region.stream, placements, oddities, *least);
  std::vector<std::size_t> others;
  for (std::size_t k = 0; k < oddities.size() && others.size() < 64; ++k)
    if (k != chosen && oddities[k] == *least) others.push_back(k);

  RowWriter writer(folded, region.stream, reading);
  writer.write(0, row, placements, chosen, others);
  const RowPlacement& shown = placements.options[chosen];
  for (std::size_t group = 0; group < width; group += groupWidth) {
    std::int64_t sum = 0;
    bool blank = false, unreadable = false;
    for (std::size_t c = group; c + 1 < group + groupWidth; ++c) {
      sum += countIn(region.stream, shown, c);
      const Value* const value = shown[c] < 0 ? nullptr : &region.stream.values[static_cast<std::size_t>(shown[c])];
      blank = blank || !value || !value->isNumber;
      unreadable = unreadable || (value && value->unreadable);
    }
    if (blank && !unreadable && sum > 0 && sum == countIn(region.stream, shown, group + groupWidth - 1))
      reading.blanks = BlankMeaning::zero;
  }
}

}  // namespace gouji::table
