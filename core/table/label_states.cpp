#include "table/label_states.hpp"

#include <algorithm>
#include <utility>

#include "sorting/sort.hpp"

namespace gouji::table {
namespace {

constexpr float enterAtStart = 1.0F;        // beginning a label
constexpr float enterBehindNumeral = 1.4F;  // beginning it behind its 一、 or （一）
constexpr float enterInside = 2.5F;         // beginning a label somewhere inside it

constexpr std::u16string_view numerals = u"一二三四五六七";

}  // namespace

LabelStates::LabelStates(std::span<const form::Label> tableLabels) : labels(tableLabels) {
  std::vector<std::pair<char16_t, LabelCandidate>> candidates;
  const form::Label* lastRow = nullptr;
  for (const form::Label& label : labels) {
    const bool isRow = label.kind == form::LabelKind::row;
    if (isRow && !(lastRow && lastRow->target == label.target)) {
      ++lastOrder;
      lastRow = &label;
    }
    // Whoever looks for a letter before the first one finds a state that nothing is read as.
    states.insert(states.end(), mostBack, LabelState{});
    for (std::size_t p = 0; p < label.letters.size(); ++p) {
      candidates.emplace_back(label.letters[p], candidateOf(label, p));
      states.push_back(stateOf(label, p, isRow ? lastOrder : std::uint16_t{0}));
    }
  }
  sorting::sortStably(candidates, [](const auto& a, const auto& b) {
    return binOf(a.first) != binOf(b.first) ? binOf(a.first) < binOf(b.first) : a.first < b.first;
  });
  for (const auto& [letter, candidate] : candidates) {
    if (letters_.empty() || letters_.back() != letter) {
      letters_ += letter;
      firstOf_.push_back(static_cast<std::uint32_t>(byLetter_.size()));
      ++binBegins_[binOf(letter) + 1];
    }
    byLetter_.push_back(candidate);
  }
  firstOf_.push_back(static_cast<std::uint32_t>(byLetter_.size()));
  for (std::size_t bin = 0; bin < binCount; ++bin) binBegins_[bin + 1] += binBegins_[bin];
}

LabelState LabelStates::stateOf(const form::Label& label, std::size_t position, std::uint16_t order) const {
  const float enterCost = position == 0                                                       ? enterAtStart
                          : position == 1 && numerals.find(label.letters[0]) != numerals.npos ? enterBehindNumeral
                                                                                              : enterInside;
  return {numberOf(label), static_cast<std::uint16_t>(position), order, enterCost};
}

LabelCandidate LabelStates::candidateOf(const form::Label& label, std::size_t position) const {
  const auto letterAt = [&](std::size_t p) { return p < label.letters.size() ? label.letters[p] : behindLabel; };
  return {{letterAt(position + 1), letterAt(position + 2)},
          numberOf(label),
          static_cast<std::uint16_t>(position),
          static_cast<std::uint32_t>(states.size())};
}

std::uint16_t LabelStates::numberOf(const form::Label& label) const {
  return static_cast<std::uint16_t>(&label - labels.data());
}

const LabelStates& statesOf(std::string_view table) {
  static const std::array<std::pair<std::string_view, LabelStates>, 3> all{
      std::pair{std::string_view("proactive"), LabelStates(form::labelsOf("proactive"))},
      std::pair{std::string_view("requests"), LabelStates(form::labelsOf("requests"))},
      std::pair{std::string_view("disputes"), LabelStates(form::labelsOf("disputes"))},
  };
  return std::find_if(all.begin(), all.end() - 1, [&](const auto& states) { return states.first == table; })->second;
}

}  // namespace gouji::table
