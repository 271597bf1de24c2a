#include "check/verdicts.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "check/shifts.hpp"

namespace gouji::checks {
namespace {

using table::BlankMeaning;
using table::ReadCell;
using table::TableReading;

/// So many sums of one column are followed; where there are more, any sum is taken for possible.
constexpr std::size_t mostSums = 4096;

/// The sum of one side: what is known of it, and what is not.
struct Side {
  std::int64_t known = 0;
  std::size_t blanks = 0, missing = 0, notCounts = 0;

  bool complete() const { return blanks + missing + notCounts == 0; }
};

class Weigher {
 public:
  Weigher(std::size_t tableIndex, const TableReading& reading)
      : tableIndex_(tableIndex), reading_(reading), rows_(form::rowsOf(*reading.table)) {
    for (const bool ofRows : {true, false}) noteUnfilled(ofRows);
  }

  IdentityCheck weigh(const form::Identity& identity) const {
    IdentityCheck check{tableIndex_, &identity};
    const Side left = sideOf(identity.left), right = sideOf(identity.right);
    check.left = left.known;
    check.right = right.known;
    check.leftKnown = left.complete();
    check.rightKnown = right.complete();
    decide(check, left, right);
    if (check.verdict == Verdict::violated && otherReadingHolds(identity)) {
      check.verdict = Verdict::undetermined;
      check.doubt = reading_.searchComplete ? Doubt::placement : Doubt::budget;
    }
    return check;
  }

 private:
  /// Where most sums over figures are empty they were left out, whatever empty cells mean elsewhere. A few that are empty
  /// among others that are filled say 0 as the table's other empty cells do.
  void noteUnfilled(bool ofRows) {
    std::vector<std::size_t> empty;
    std::size_t filled = 0;
    for (const form::Identity& identity : form::identitiesOf(*reading_.table)) {
      if (identity.right.size() != 1) continue;
      const std::size_t sum = identity.right.front();
      if ((rowOf(sum) == rowOf(identity.left.front())) != ofRows || sideOf(identity.left).known == 0) continue;
      if (reading_.cells[sum].state == CellState::blank && !reading_.cells[sum].unreadable &&
          reading_.cells[sum].placement == Placement::exact)
        empty.push_back(sum);
      else
        ++filled;
    }
    if (empty.size() > filled) unfilled_.insert(empty.begin(), empty.end());
  }

  Side sideOf(const std::vector<std::size_t>& cells) const {
    Side side;
    for (const std::size_t index : cells) {
      const ReadCell& cell = reading_.cells[index];
      if (cell.state == CellState::missing)
        ++side.missing;
      else if (cell.unreadable)
        ++side.notCounts;
      else if (cell.state == CellState::blank)
        side.blanks += reading_.blanks == BlankMeaning::zero && !unfilled_.contains(index) ? 0 : 1;
      else if (cell.value->scale != 0 || cell.value->units < 0)
        ++side.notCounts;
      else
        side.known += cell.value->units;
    }
    return side;
  }

  void decide(IdentityCheck& check, const Side& left, const Side& right) const {
    if (!reading_.hasFigures) {
      check.doubt = Doubt::noFigures;
    } else if (left.notCounts + right.notCounts > 0) {
      check.doubt = Doubt::notACount;
    } else if (left.complete() && right.complete()) {
      check.verdict = left.known == right.known ? Verdict::holds : Verdict::violated;
    } else if ((right.complete() && left.known > right.known) || (left.complete() && right.known > left.known)) {
      // What is not known can only add: counts are never negative.
      check.verdict = Verdict::violated;
    } else if (left.missing + right.missing > 0) {
      check.doubt = Doubt::rowMissing;
    } else if ((right.complete() && left.known == right.known) ||
               (left.complete() && left.known == right.known && left.known == 0)) {
      // Empty parts under a sum that comes out without them are zero.
      check.verdict = Verdict::holds;
    } else {
      check.doubt = right.blanks > 0 && left.complete() ? Doubt::totalBlank : Doubt::blankParts;
    }
  }

  /// Whether more than what is read may be in a cell: its row is missing, or it is empty in some placement and an empty
  /// cell need not be zero.
  bool mayHoldMore(std::size_t cell) const {
    const auto& options = reading_.rows[rowOf(cell)].options;
    if (options.empty()) return reading_.cells[cell].state == CellState::missing;
    const std::size_t column = cell - rows_[rowOf(cell)].firstCell;
    return reading_.blanks != BlankMeaning::zero &&
           std::any_of(options.begin(), options.end(), [&](const auto& counts) { return !counts[column]; });
  }

  /// Whether a placement that the layout leaves open satisfies the identity.
  bool otherReadingHolds(const form::Identity& identity) const {
    std::map<std::size_t, std::vector<std::pair<std::size_t, int>>> byRow;  // row -> (column, sign)
    for (const auto* side : {&identity.left, &identity.right})
      for (const std::size_t cell : *side)
        if (!reading_.rows[rowOf(cell)].certain) return true;
    const auto more = [&](std::size_t cell) { return mayHoldMore(cell); };
    const bool moreLeft = std::any_of(identity.left.begin(), identity.left.end(), more);
    const bool moreRight = std::any_of(identity.right.begin(), identity.right.end(), more);
    for (const std::size_t cell : identity.left) byRow[rowOf(cell)].emplace_back(cell, 1);
    for (const std::size_t cell : identity.right) byRow[rowOf(cell)].emplace_back(cell, -1);
    std::set<std::int64_t> sums{0};
    bool open = false;
    for (const auto& [row, cells] : byRow) {
      std::set<std::int64_t> differences;
      for (const table::RowCounts& counts : reading_.rows[row].options) {
        std::int64_t difference = 0;
        for (const auto& [cell, sign] : cells) difference += sign * counts[cell - rows_[row].firstCell].value_or(0);
        differences.insert(difference);
      }
      if (differences.empty()) differences.insert(0);
      open = open || differences.size() > 1;
      std::set<std::int64_t> next;
      for (const std::int64_t sum : sums)
        for (const std::int64_t difference : differences) next.insert(sum + difference);
      if (next.size() > mostSums) return true;
      sums = std::move(next);
    }
    return open && std::any_of(sums.begin(), sums.end(), [&](std::int64_t difference) {
             return difference == 0 || (difference < 0 && moreLeft) || (difference > 0 && moreRight);
           });
  }

  std::size_t rowOf(std::size_t cell) const { return form::rowOf(*reading_.table, cell); }

  std::size_t tableIndex_;
  const TableReading& reading_;
  const std::vector<form::PlacedRow>& rows_;
  std::set<std::size_t> unfilled_;  ///< empty sums that were left out
};

}  // namespace

Verdicts weigh(const table::Reading& reading) {
  Verdicts verdicts;
  for (std::size_t t = 1; t < table::tableCount; ++t) {
    const Weigher weigher(t, reading.tables[t]);
    for (const form::Identity& identity : form::identitiesOf(*reading.tables[t].table))
      verdicts.checks.push_back(weigher.weigh(identity));
  }
  verdicts.shifts = shiftsOf(reading.tables[1], verdicts.checks);
  for (const Shift& shift : verdicts.shifts)
    if (isOpen(reading.tables[1], shift))
      for (const std::size_t check : shift.checks) {
        verdicts.checks[check].verdict = Verdict::undetermined;
        verdicts.checks[check].doubt = Doubt::shifted;
      }
  return verdicts;
}

}  // namespace gouji::checks
