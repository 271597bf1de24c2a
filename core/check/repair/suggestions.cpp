#include "check/repair/suggestions.hpp"

#include <algorithm>
#include <bit>

#include "check/repair/repairs.hpp"

namespace gouji::repair {
namespace {

/// So many repairs are shown.
constexpr std::size_t mostShown = 3;

std::optional<Decimal> decimalOf(std::optional<Count> count) {
  return count ? std::optional(Decimal{*count, 0}) : std::nullopt;
}

std::string_view wordFor(Slip slip) {
  switch (slip) {
    case Slip::transposed:
      return "repair.slip.transposed";
    case Slip::digitDropped:
      return "repair.slip.digit-dropped";
    case Slip::digitAdded:
      return "repair.slip.digit-added";
    case Slip::digitChanged:
      return "repair.slip.digit-changed";
    case Slip::miscounted:
      return "repair.slip.miscounted";
    case Slip::omitted:
      return "repair.slip.omitted";
    case Slip::superfluous:
      return "repair.slip.superfluous";
    default:
      return "";
  }
}

/// Says why a group may be mended in a certain way.
class Speaker {
 public:
  Speaker(Language language, const table::TableReading& reading)
      : language_(language), cells_(form::cellsOf(*reading.table)) {}

  std::string reason(const Group& group, const Candidate& candidate) const {
    std::string changes;
    for (const SlipAt& slip : candidate.slips) {
      if (!changes.empty()) changes += messages::find(language_, "repair.separator");
      changes += describe(slip);
    }
    const int count = std::popcount(group.identities);
    std::string text =
        render(count == 1 ? "repair.one" : "repair", {{"changes", changes}, {"count", std::to_string(count)}});
    if (group.candidates.size() > 1)
      text += render(group.complete ? "repair.others" : "repair.others-at-least",
                     {{"number", std::to_string(group.candidates.size())}});
    if (!group.proven) text += render("repair.unproven", {});
    return text;
  }

 private:
  std::string render(std::string_view key, const std::vector<messages::Argument>& arguments) const {
    return messages::render(language_, key, arguments);
  }

  std::string nameOf(std::uint32_t cell) const { return messages::nameOfCell(language_, cells_[cell].id); }

  std::string describe(const SlipAt& slip) const {
    switch (slip.slip) {
      case Slip::displaced:
        return describePair("repair.displaced", slip);
      case Slip::swapped:
        return describePair("repair.swapped", slip);
      case Slip::shifted:
        return render(isShiftedRight(slip) ? "repair.shifted.right" : "repair.shifted.left",
                      {{"row", nameOfRow(slip)}});
      case Slip::replaced:
        return render("repair.replaced", {{"row", nameOfRow(slip)}});
      default:
        return describeChange(slip.slip, slip.changes.front());
    }
  }

  std::string describeChange(Slip slip, const CellChange& change) const {
    std::string text =
        render(change.from ? "repair.change" : "repair.fill", {{"cell", nameOf(change.cell)},
                                                               {"from", std::to_string(change.from.value_or(0))},
                                                               {"to", std::to_string(change.to)}});
    const std::string_view word = messages::find(language_, wordFor(slip));
    if (!word.empty()) text += render("repair.slip", {{"slip", std::string(word)}});
    return text;
  }

  /// A move or a swap, told from the cell that loses the larger count.
  std::string describePair(std::string_view key, const SlipAt& slip) const {
    const CellChange *from = &slip.changes.front(), *to = &slip.changes.back();
    if (from->from.value_or(0) < to->from.value_or(0)) std::swap(from, to);
    return render(key, {{"from", nameOf(from->cell)},
                        {"to", nameOf(to->cell)},
                        {"count", std::to_string(from->from.value_or(0))},
                        {"other", std::to_string(to->from.value_or(0))}});
  }

  /// The vacated end of a row is empty after the shift.
  static bool isShiftedRight(const SlipAt& slip) { return slip.changes.front().to == 0; }

  std::string nameOfRow(const SlipAt& slip) const {
    const form::CellDefinition& cell = cells_[slip.changes.front().cell];
    return cell.row->id.empty() ? messages::nameOf(language_, "table.disputes")
                                : messages::nameOf(language_, "row." + std::string(cell.row->id));
  }

  Language language_;
  const std::vector<form::CellDefinition>& cells_;
};

std::vector<Repair> wordsFor(const Group& group, const Speaker& speaker,
                             const std::vector<form::CellDefinition>& cells) {
  std::vector<Repair> repairs;
  for (std::size_t k = 0; k < std::min(mostShown, group.candidates.size()); ++k) {
    const Candidate& candidate = group.candidates[k];
    Repair repair;
    for (const CellChange& change : candidate.changes)
      repair.changes.push_back({cells[change.cell].id, decimalOf(change.from), {change.to, 0}});
    repair.reason = speaker.reason(group, candidate);
    repairs.push_back(std::move(repair));
  }
  return repairs;
}

/// The identity with this id, among those of a table that are in `set`.
bool contains(const std::vector<form::Identity>& identities, ConstraintSet set, const std::string& id) {
  for (; set != 0; set &= set - 1)
    if (identities[static_cast<std::size_t>(std::countr_zero(set))].id == id) return true;
  return false;
}

bool areSame(const Repair& a, const Repair& b) {
  const auto contains = [&](const Change& change) {
    return std::any_of(b.changes.begin(), b.changes.end(),
                       [&](const Change& other) { return other.cell == change.cell && other.to == change.to; });
  };
  return a.changes.size() == b.changes.size() && std::all_of(a.changes.begin(), a.changes.end(), contains);
}

}  // namespace

void suggest(const checks::Examination& examination, std::vector<Finding>& findings) {
  for (std::size_t t = 1; t < table::tableCount; ++t) {
    const table::TableReading& reading = examination.reading.tables[t];
    const std::vector<Group> groups = repairsOf(examination.reading, t, examination.verdicts);
    const Speaker speaker(examination.language, reading);
    for (const Group& group : groups) {
      const std::vector<Repair> repairs = wordsFor(group, speaker, form::cellsOf(*reading.table));
      for (Finding& finding : findings) {
        // Findings of a violated identity are about it alone. One that proposes the first of the repairs
        // by itself gets the others that are as small.
        const bool own = finding.checks.size() == 1 && finding.severity == Severity::error && finding.repairs.empty();
        if (own ? contains(form::identitiesOf(*reading.table), group.identities, finding.checks.front())
                : finding.repairs.size() == 1 && areSame(finding.repairs.front(), repairs.front()))
          finding.repairs = repairs;
      }
    }
  }
}

}  // namespace gouji::repair
