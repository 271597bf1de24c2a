#include "table/scattered_groups.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "sorting/sort.hpp"
#include "table/row_sums.hpp"

namespace gouji::table {
namespace {

constexpr std::size_t groupCount = 3;
constexpr std::array<std::string_view, groupCount> groupIds{"reconsideration", "litigation_direct",
                                                            "litigation_after_reconsideration"};

/// A run of figures with no label between them.
struct Run {
  std::size_t first = 0, count = 0;
  std::optional<std::size_t> named;  ///< the one group whose name stands between the run before and this one
};

/// The figures of one group, wherever they stand.
struct Group {
  std::vector<std::uint32_t> values;
  std::size_t order = 0;  ///< the first of its runs
  std::optional<std::size_t> named;
};

std::vector<Run> runsOf(const Stream& stream, std::span<const LabelPiece> pieces) {
  std::vector<Run> runs;
  std::uint32_t before = 0;
  for (std::size_t v = 0; v < stream.values.size(); ++v) {
    const std::uint32_t letters = stream.values[v].letters;
    if (runs.empty() || letters != before) {
      Run run{v, 0, std::nullopt};
      std::size_t names = 0;
      for (const LabelPiece& piece : pieces) {
        if (piece.letterBegin < (runs.empty() ? 0 : before) || piece.letterBegin >= letters) continue;
        for (std::size_t g = 0; g < groupCount; ++g)
          if (piece.label->target == groupIds[g]) {
            run.named = g;
            ++names;
          }
      }
      if (names != 1) run.named.reset();
      runs.push_back(run);
    }
    ++runs.back().count;
    before = letters;
  }
  return runs;
}

class Assembler {
 public:
  Assembler(const Stream& stream, std::vector<Run> runs, std::size_t groupWidth)
      : stream_(stream), runs_(std::move(runs)), groupWidth_(groupWidth), used_(runs_.size(), false) {}

  RowPlacements run() {
    combine();
    sorting::sortStably(found_, [](const Found& a, const Found& b) { return a.cost < b.cost; });
    RowPlacements placements;
    placements.exact = false;
    // Only the ways that are as likely as the best stay.
    for (const Found& found : found_)
      if (found.cost == found_.front().cost) placements.options.push_back(found.placement);
    return placements;
  }

 private:
  struct Found {
    int cost;
    RowPlacement placement;
  };

  /// Takes the first free run and completes it to a group in every way that comes out.
  void combine() {
    if (groups_.size() == groupCount) {
      if (std::all_of(used_.begin(), used_.end(), [](bool used) { return used; })) arrange();
      return;
    }
    const auto free = static_cast<std::size_t>(std::find(used_.begin(), used_.end(), false) - used_.begin());
    if (free == runs_.size()) return;
    used_[free] = true;
    if (runs_[free].count == groupWidth_) tryGroup({free});
    for (std::size_t other = 0; other < runs_.size(); ++other) {
      if (used_[other] || runs_[free].count + runs_[other].count != groupWidth_) continue;
      if (std::min(runs_[free].count, runs_[other].count) != 1) continue;
      used_[other] = true;
      if (runs_[free].count == 1)
        tryGroup({other, free});
      else
        tryGroup({free, other});
      used_[other] = false;
    }
    used_[free] = false;
  }

  void tryGroup(const std::vector<std::size_t>& parts) {
    Group group;
    group.order = *std::min_element(parts.begin(), parts.end());
    for (const std::size_t part : parts) {
      if (runs_[part].named) group.named = runs_[part].named;
      for (std::size_t k = 0; k < runs_[part].count; ++k)
        group.values.push_back(static_cast<std::uint32_t>(runs_[part].first + k));
    }
    if (!comesOut(stream_, group.values)) return;
    groups_.push_back(std::move(group));
    combine();
    groups_.pop_back();
  }

  /// Weighs every order of the three groups.
  void arrange() {
    std::array<std::size_t, groupCount> order{0, 1, 2};
    do {
      int cost = 0;
      RowPlacement placement;
      for (std::size_t g = 0; g < groupCount; ++g) {
        const Group& group = groups_[order[g]];
        if (group.named && *group.named != g) cost += 4;
        for (std::size_t later = g + 1; later < groupCount; ++later)
          if (groups_[order[later]].order < group.order) cost += 1;
        for (const std::uint32_t value : group.values) placement.push_back(static_cast<std::int32_t>(value));
      }
      found_.push_back({cost, std::move(placement)});
    } while (std::next_permutation(order.begin(), order.end()));
  }

  const Stream& stream_;
  std::vector<Run> runs_;
  std::size_t groupWidth_;
  std::vector<bool> used_;
  std::vector<Group> groups_;
  std::vector<Found> found_;
};

}  // namespace

RowPlacements scatteredGroups(const Stream& stream, std::span<const LabelPiece> pieces, std::size_t groupWidth) {
  std::vector<Run> runs = runsOf(stream, pieces);
  if (runs.size() < groupCount || runs.size() > 2 * groupCount) return {};
  return Assembler(stream, std::move(runs), groupWidth).run();
}

namespace {

/// The label pieces before each figure, from the figure before it on.
std::vector<std::span<const LabelPiece>> labelsBefore(const Stream& stream, std::span<const LabelPiece> pieces) {
  std::vector<std::span<const LabelPiece>> all;
  std::size_t next = 0;
  for (const Value& value : stream.values) {
    const std::size_t begin = next;
    while (next < pieces.size() && pieces[next].letterBegin < value.letters) ++next;
    all.push_back(pieces.subspan(begin, next - begin));
  }
  return all;
}

/// The results in the order in which the last labels of `head` name them; none unless each is named once.
std::vector<std::size_t> resultsNamedBy(std::span<const LabelPiece> head, std::span<const form::Column> results) {
  std::vector<std::size_t> order;
  for (const LabelPiece& piece : head) {
    if (piece.label->kind != form::LabelKind::header) continue;
    const auto named = std::find_if(results.begin(), results.end(), [&](const form::Column& column) {
      return form::targetOf(column) == piece.label->target;
    });
    const auto result = static_cast<std::size_t>(named - results.begin());
    if (named == results.end() || std::find(order.begin(), order.end(), result) != order.end()) return {};
    order.push_back(result);
  }
  return order.size() == results.size() ? order : std::vector<std::size_t>{};
}

}  // namespace

RowPlacements groupsInLines(const Stream& stream, std::span<const LabelPiece> pieces,
                            std::span<const form::Column> results) {
  const std::size_t width = results.size();
  if (stream.values.size() != width * groupCount) return {};
  const auto labels = labelsBefore(stream, pieces);
  const auto order = resultsNamedBy(labels.front(), results);
  if (order.empty()) return {};
  RowPlacement placement(width * groupCount);
  for (std::size_t v = 0; v < placement.size(); ++v) {
    const std::size_t group = v / width;
    const bool named = !labels[v].empty() && labels[v].back().label->target == groupIds[group];
    if (named != (v % width == 0) || (!named && !labels[v].empty())) return {};
    placement[group * width + order[v % width]] = static_cast<std::int32_t>(v);
  }
  return {{std::move(placement)}, true};
}

RowPlacements resultsInLines(const Stream& stream, std::span<const LabelPiece> pieces,
                             std::span<const form::Column> results) {
  const std::size_t width = results.size() * groupCount;
  if (stream.values.size() != width) return {};
  const auto labels = labelsBefore(stream, pieces);
  RowPlacement placement(width);
  for (std::size_t v = 0; v < width; ++v) {
    const std::size_t result = v / groupCount, group = v % groupCount;
    if (group == 0) {
      // The last label before the figures is the result's whole name.
      if (labels[v].empty() || labels[v].back().label->target != form::targetOf(results[result])) return {};
    } else if (stream.values[v].letters != stream.values[v - 1].letters) {
      return {};
    }
    placement[group * results.size() + result] = static_cast<std::int32_t>(v);
  }
  return {{std::move(placement)}, stream.values.front().cell != nullptr};
}

}  // namespace gouji::table
