#include "table/joint_placement.hpp"

#include <algorithm>
#include <numeric>
#include <set>

#include "sorting/sort.hpp"

namespace gouji::table {
namespace {

/// As many equally good solutions are looked at to list alternatives.
constexpr std::size_t mostSolutions = 48;
/// More columns than this out of balance are not worth a search: nothing fits.
constexpr std::size_t mostMismatches = 6;

/// How odd a placement of one row is by itself: the larger, the less likely beside others of the same row.
int oddity(const std::vector<std::int64_t>& counts, const RowPlacement& placement) {
  const std::size_t last = counts.size() - 1;
  const std::int64_t parts = std::accumulate(counts.begin(), counts.end() - 1, std::int64_t{0});
  const bool totalStands = placement[last] >= 0;
  const bool partStands = std::any_of(placement.begin(), placement.end() - 1, [](std::int32_t v) { return v >= 0; });
  if (parts == counts[last]) return totalStands || !partStands ? 0 : 1;
  if (!partStands) return 2;   // the parts were lost
  if (!totalStands) return 3;  // the total was lost
  return 4;
}

class Search {
 public:
  Search(const Stream& stream, std::span<const RowPlacements> rows, std::span<const RowRole> roles)
      : rows_(rows), roles_(roles), width_(rows.front().options.front().size()) {
    counts_.reserve(rows.size());
    for (std::size_t r = 0; r < rows.size(); ++r) {
      counts_.emplace_back().reserve(rows[r].options.size());
      for (const RowPlacement& option : rows[r].options) {
        counts_[r].emplace_back().reserve(width_);
        for (std::size_t c = 0; c < width_; ++c) counts_[r].back().push_back(countIn(stream, option, c));
      }
      readOddities(r);
    }
    for (const RowRole& role : roles) {
      balanceKnown_ = balanceKnown_ && !(role.absent && role.balance != 0);
      outcomesKnown_ = outcomesKnown_ && !(role.absent && role.outcome != 0);
    }
    orderRows();
  }

  JointPlacement run() {
    JointPlacement result;
    for (std::size_t r = 0; r < rows_.size(); ++r) result.chosen.push_back(open_[r].front());
    result.others.resize(rows_.size());
    const bool fixed = std::all_of(open_.begin(), open_.end(), [](const auto& options) { return options.size() == 1; });
    if (!fixed) {
      for (allowed_ = 0; allowed_ <= mostMismatches && solutions_.empty() && steps_ < searchBudget; ++allowed_) {
        balance_.assign(width_, 0);
        outcomes_.assign(width_, 0);
        choice_.assign(rows_.size(), 0);
        descend(0);
      }
      result.complete = steps_ < searchBudget && solutions_.size() < mostSolutions;
      result.steps = steps_;
      if (!solutions_.empty()) result.chosen = solutions_.front();
      listOthers(result);
    }
    return result;
  }

 private:
  /// Of the options of a row only the least odd ones stay: the row's own sum decides first.
  void readOddities(std::size_t r) {
    std::vector<int> odd;
    for (std::size_t k = 0; k < rows_[r].options.size(); ++k) odd.push_back(oddity(counts_[r][k], rows_[r].options[k]));
    const int least = *std::min_element(odd.begin(), odd.end());
    open_.emplace_back();
    for (std::size_t k = 0; k < odd.size(); ++k)
      if (odd[k] == least) open_[r].push_back(k);
    // Parts that were lost leave the sums of their columns open.
    lost_.push_back(least == 2);
  }

  /// First the rows of the balance, then the outcomes, the largest first: what fits least is tried first.
  void orderRows() {
    order_.resize(rows_.size());
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    const auto size = [&](std::size_t r) {
      const auto& counts = counts_[r][open_[r].front()];
      return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    };
    sorting::sortStably(order_, [&](std::size_t a, std::size_t b) {
      const bool balanceA = roles_[a].balance != 0, balanceB = roles_[b].balance != 0;
      if (balanceA != balanceB) return balanceA;
      return size(a) > size(b);
    });
    balanceRows_ = static_cast<std::size_t>(
        std::count_if(roles_.begin(), roles_.end(), [](const RowRole& role) { return role.balance != 0; }));
    partsLost_ = std::any_of(lost_.begin(), lost_.end(), [](bool lost) { return lost; });
  }

  void apply(std::size_t r, std::size_t option, int sign) {
    const auto& counts = counts_[r][option];
    for (std::size_t c = 0; c < width_; ++c) {
      balance_[c] += sign * roles_[r].balance * counts[c];
      outcomes_[c] -= sign * roles_[r].outcome * counts[c];
    }
  }

  /// How many columns cannot come out any more; `outcomes_` holds what the outcomes may still add.
  std::size_t mismatches(std::size_t depth) const {
    std::size_t count = 0;
    const bool leaf = depth == order_.size();
    for (std::size_t c = 0; c < width_; ++c) {
      if (balanceKnown_ && depth >= balanceRows_ && balance_[c] != 0) ++count;
      const bool open = !outcomesKnown_ || (partsLost_ && c + 1 < width_);
      if (depth >= balanceRows_ && (outcomes_[c] < 0 || (leaf && !open && outcomes_[c] != 0))) ++count;
    }
    return count;
  }

  void descend(std::size_t depth) {
    if (steps_ >= searchBudget || solutions_.size() >= mostSolutions) return;
    ++steps_;
    if (mismatches(depth) > allowed_) return;
    if (depth == order_.size()) {
      solutions_.push_back(choice_);
      return;
    }
    std::vector<std::int64_t> state;
    const bool remember = open_[order_[depth]].size() > 1 && depth >= balanceRows_ && allowed_ == 0;
    if (remember) {
      state = outcomes_;
      state.push_back(static_cast<std::int64_t>(depth));
      if (dead_.contains(state)) return;
    }
    const std::size_t before = solutions_.size();
    const std::size_t r = order_[depth];
    for (const std::size_t option : open_[r]) {
      choice_[r] = option;
      apply(r, option, 1);
      descend(depth + 1);
      apply(r, option, -1);
    }
    if (remember && solutions_.size() == before && steps_ < searchBudget) dead_.insert(std::move(state));
  }

  void listOthers(JointPlacement& result) const {
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      // Where not all solutions were seen, every placement that is as good by itself stays possible.
      if (!result.complete || solutions_.empty()) {
        for (const std::size_t option : open_[r])
          if (option != result.chosen[r]) result.others[r].push_back(option);
        continue;
      }
      for (const auto& solution : solutions_)
        if (solution[r] != result.chosen[r] &&
            std::find(result.others[r].begin(), result.others[r].end(), solution[r]) == result.others[r].end())
          result.others[r].push_back(solution[r]);
    }
  }

  std::span<const RowPlacements> rows_;
  std::span<const RowRole> roles_;
  std::size_t width_;
  std::vector<std::vector<std::vector<std::int64_t>>> counts_;  // of row, option, column
  std::vector<std::vector<std::size_t>> open_;                  // options of each row that are tried
  std::vector<bool> lost_;
  std::vector<std::size_t> order_;
  std::size_t balanceRows_ = 0, allowed_ = 0, steps_ = 0;
  bool balanceKnown_ = true, outcomesKnown_ = true, partsLost_ = false;
  std::vector<std::int64_t> balance_, outcomes_;
  std::vector<std::size_t> choice_;
  std::vector<std::vector<std::size_t>> solutions_;
  std::set<std::vector<std::int64_t>> dead_;
};

}  // namespace

std::int64_t countIn(const Stream& stream, const RowPlacement& placement, std::size_t column) {
  if (placement[column] < 0) return 0;
  const Value& value = stream.values[static_cast<std::size_t>(placement[column])];
  return value.isNumber && value.number.value.scale == 0 ? value.number.value.units : 0;
}

JointPlacement placeJointly(const Stream& stream, std::span<const RowPlacements> rows, std::span<const RowRole> roles) {
  if (std::all_of(rows.begin(), rows.end(), [](const RowPlacements& row) { return row.options.size() == 1; }))
    return {std::vector<std::size_t>(rows.size()), std::vector<std::vector<std::size_t>>(rows.size())};
  return Search(stream, rows, roles).run();
}

}  // namespace gouji::table
