#include "check/repair/moves.hpp"

#include <algorithm>
#include <bit>

namespace gouji::repair {
namespace {

class Maker {
 public:
  Maker(const form::Table& table, const Constraints& constraints)
      : constraints_(constraints), residuals_(constraints.residuals()), change_(constraints.constraints.size()) {
    const auto& rows = form::rowsOf(table);
    for (const form::PlacedRow& row : rows) {
      first_ = static_cast<std::uint32_t>(row.firstCell);
      width_ = static_cast<std::uint32_t>(row.block->columns.size());
      findOwnSums();
      addPairs();
      for (const int by : {1, -1}) {
        addShift(by, width_);
        if (lastIsTotal_) addShift(by, width_ - 1);
      }
    }
  }

  Moves take() { return std::move(made_); }

 private:
  const Figure& figure(std::uint32_t column) const { return constraints_.figures[first_ + column]; }

  /// The sums within the row: constraints all of whose cells stand in it. One that takes in the whole row
  /// has its total in the last column.
  void findOwnSums() {
    own_ = 0;
    lastIsTotal_ = false;
    for (std::uint32_t c = 0; c < width_; ++c)
      for (const Term& term : figure(c).all()) {
        const auto& entries = constraints_.constraints[term.constraint].entries;
        if (std::all_of(entries.begin(), entries.end(),
                        [&](const Entry& e) { return e.cell >= first_ && e.cell < first_ + width_; }))
          own_ |= ConstraintSet{1} << term.constraint;
        lastIsTotal_ = lastIsTotal_ || ((own_ >> term.constraint & 1) != 0 && entries.size() == width_);
      }
  }

  void addPairs() {
    for (std::uint32_t a = 0; a < width_; ++a)
      for (std::uint32_t b = a + 1; b < width_; ++b) {
        if (!figure(a).changeable() || !figure(b).changeable() || figure(a).value == figure(b).value) continue;
        begin(figure(a).value == 0 || figure(b).value == 0 ? MoveKind::displaced : MoveKind::swapped);
        set(a, figure(b).value);
        set(b, figure(a).value);
        end();
      }
  }

  /// The figures of the first `width` columns `by` columns further; what falls off must be nothing. A single
  /// figure is shifted by displacing it.
  void addShift(int by, std::uint32_t width) {
    const std::uint32_t last = by > 0 ? width - 1 : 0, vacated = by > 0 ? 0 : width - 1;
    std::size_t counts = 0;
    for (std::uint32_t c = 0; c < width; ++c) {
      if (!figure(c).changeable()) return;
      if (figure(c).value != 0) ++counts;
    }
    if (counts < 2 || figure(last).value != 0) return;
    begin(MoveKind::shifted);
    for (std::uint32_t c = 0; c < width; ++c)
      if (c == vacated)
        set(c, 0);
      else
        set(c, figure(by > 0 ? c - 1 : c + 1).value);
    end();
  }

  void begin(MoveKind kind) {
    move_ = {};
    move_.kind = kind;
    move_.firstCell = static_cast<std::uint32_t>(made_.cells.size());
    move_.firstEffect = static_cast<std::uint32_t>(made_.effects.size());
  }

  void set(std::uint32_t column, Count count) {
    const Figure& old = figure(column);
    if (old.value == count) return;
    made_.cells.push_back({first_ + column, count});
    for (const Term& term : old.all()) {
      change_[term.constraint] += term.sign * (count - old.value);
      move_.touches |= ConstraintSet{1} << term.constraint;
    }
  }

  /// Keeps the move, unless it leaves or puts a sum of its own row out.
  void end() {
    bool keep = true;
    ConstraintSet changed = 0;
    for (ConstraintSet rest = move_.touches; rest != 0; rest &= rest - 1) {
      const auto k = static_cast<std::uint32_t>(std::countr_zero(rest));
      if (change_[k] != 0) {
        made_.effects.push_back({k, change_[k]});
        changed |= ConstraintSet{1} << k;
        if ((own_ >> k & 1) && constraints_.constraints[k].isViolatedBy(residuals_[k] + change_[k])) keep = false;
      }
      change_[k] = 0;
    }
    move_.touches = changed;
    move_.cells = static_cast<std::uint32_t>(made_.cells.size()) - move_.firstCell;
    move_.effects = static_cast<std::uint32_t>(made_.effects.size()) - move_.firstEffect;
    if (keep && changed != 0) {
      made_.moves.push_back(move_);
      return;
    }
    made_.cells.resize(move_.firstCell);
    made_.effects.resize(move_.firstEffect);
  }

  const Constraints& constraints_;
  std::vector<Count> residuals_, change_;
  Moves made_;
  Move move_;
  std::uint32_t first_ = 0, width_ = 0;
  ConstraintSet own_ = 0;
  bool lastIsTotal_ = false;
};

}  // namespace

Moves movesOf(const form::Table& table, const Constraints& constraints) { return Maker(table, constraints).take(); }

}  // namespace gouji::repair
