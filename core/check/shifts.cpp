#include "check/shifts.hpp"

#include <algorithm>

namespace gouji::checks {
namespace {

class Finder {
 public:
  Finder(const table::TableReading& requests, const std::vector<IdentityCheck>& checks)
      : requests_(requests), checks_(checks), width_(requests.table->blocks[0].columns.size()) {}

  std::vector<Shift> run() const {
    std::vector<Shift> shifts;
    std::vector<bool> taken(checks_.size(), false);
    for (std::size_t k = 0; k < checks_.size(); ++k) {
      if (taken[k] || !isViolated(k) || checks_[k].identity->rule == "row-total-mismatch") continue;
      const auto shift = shiftFor(k);
      if (!shift) continue;
      for (const std::size_t check : shift->checks) taken[check] = true;
      shifts.push_back(*shift);
    }
    return shifts;
  }

 private:
  bool isViolated(std::size_t check) const {
    return checks_[check].table == 1 && checks_[check].verdict == Verdict::violated;
  }

  /// The move that mends check `k` and with it every other violated identity of the two columns.
  std::optional<Shift> shiftFor(std::size_t k) const {
    std::optional<Shift> best;
    const std::size_t rows = requests_.rows.size();
    const std::size_t column = checks_[k].identity->right.front() % width_;
    if (column + 1 == width_) return std::nullopt;  // totals move nowhere
    for (std::size_t row = 0; row < rows; ++row)
      for (std::size_t other = 0; other + 1 < width_; ++other) {
        if (other == column) continue;
        for (const bool away : {true, false}) {
          const std::size_t from = row * width_ + (away ? column : other), to = row * width_ + (away ? other : column);
          auto shift = mends(k, from, to);
          if (shift && (!best || shift->checks.size() > best->checks.size())) best = std::move(shift);
        }
      }
    return best;
  }

  /// The shift from one cell to an empty one beside it, if it mends `k` and breaks nothing.
  std::optional<Shift> mends(std::size_t k, std::size_t from, std::size_t to) const {
    const table::ReadCell &source = requests_.cells[from], &target = requests_.cells[to];
    if (source.state != CellState::read || source.value->scale != 0 || source.value->units <= 0) return std::nullopt;
    const std::int64_t off = checks_[k].left - checks_[k].right;
    if (source.value->units != off && source.value->units != -off) return std::nullopt;
    if (target.state == CellState::missing || (target.state == CellState::read && target.value->units != 0))
      return std::nullopt;
    Shift shift{from, to, source.value->units, {}};
    bool mendsIt = false;
    for (std::size_t c = 0; c < checks_.size(); ++c) {
      if (checks_[c].table != 1 || checks_[c].identity->rule == "row-total-mismatch") continue;
      const std::int64_t change = shift.count * (signOf(c, to) - signOf(c, from));
      if (change == 0) continue;
      const std::int64_t difference = checks_[c].left - checks_[c].right;
      if (checks_[c].verdict == Verdict::undetermined || difference + change != 0) return std::nullopt;
      if (checks_[c].verdict == Verdict::violated) shift.checks.push_back(c);
      mendsIt = mendsIt || c == k;
    }
    return mendsIt && shift.checks.size() >= 2 ? std::optional(std::move(shift)) : std::nullopt;
  }

  int signOf(std::size_t check, std::size_t cell) const {
    const auto stands = [&](const std::vector<std::size_t>& cells) {
      return std::find(cells.begin(), cells.end(), cell) != cells.end();
    };
    return stands(checks_[check].identity->left) ? 1 : stands(checks_[check].identity->right) ? -1 : 0;
  }

  const table::TableReading& requests_;
  const std::vector<IdentityCheck>& checks_;
  std::size_t width_;
};

}  // namespace

std::vector<Shift> shiftsOf(const table::TableReading& requests, const std::vector<IdentityCheck>& checks) {
  return Finder(requests, checks).run();
}

bool isOpen(const table::TableReading& requests, const Shift& shift) {
  const std::size_t width = requests.table->blocks[0].columns.size();
  for (std::size_t row = 0; row < requests.rows.size(); ++row)
    for (const std::size_t column : {shift.fromCell % width, shift.toCell % width}) {
      const table::ReadCell& cell = requests.cells[row * width + column];
      const bool counts = cell.state == CellState::read && cell.value->units != 0;
      if (counts && !requests.rows[row].exact) return true;
    }
  return false;
}

}  // namespace gouji::checks
