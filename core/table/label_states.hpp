/// The letters of a table's labels as states: what a letter of a pasted text may be read as.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "form/labels.hpp"

namespace gouji::table {

/// So far behind its last letter that was read a label may go on; so many states of no label lie between two labels.
inline constexpr std::size_t mostBack = 4;

/// A letter of a label.
struct LabelState {
  std::uint16_t label;
  std::uint16_t position;
  std::uint16_t order;  ///< the row's place in the form, 0 for labels that are no row's
  float enterCost;      ///< of beginning the label here, in letters
};

/// What is asked of a state for every letter of the text that is the same as its own: by far the most of it in vain.
struct LabelCandidate {
  char16_t next[2];  ///< the letters behind it in the label, `behindLabel` behind its end
  std::uint16_t label;
  std::uint16_t position;
  std::uint32_t state;
};

/// What stands behind the end of a label, and of the text: never the same.
inline constexpr char16_t behindLabel = 0, behindText = 0xFFFF;

/// The labels of a table as states, looked up by their letter: made once a table.
class LabelStates {
 public:
  explicit LabelStates(std::span<const form::Label> tableLabels);

  /// The states whose letter is `c`.
  std::span<const LabelCandidate> of(char16_t c) const {
    const std::size_t bin = binOf(c);
    for (std::size_t k = binBegins_[bin]; k < binBegins_[bin + 1]; ++k)
      if (letters_[k] == c) return std::span(byLetter_).subspan(firstOf_[k], firstOf_[k + 1] - firstOf_[k]);
    return {};
  }

  std::span<const form::Label> labels;  ///< of the table
  std::vector<LabelState> states;       ///< label by label, `mostBack` of no label before each
  std::uint16_t lastOrder = 0;          ///< the place of the form's last row, the first one being 1

 private:
  /// Letters stand in bins, so many of them that few letters share one.
  static constexpr std::size_t binCount = 256;
  static constexpr std::size_t binOf(char16_t letter) { return letter % binCount; }

  LabelState stateOf(const form::Label& label, std::size_t position, std::uint16_t order) const;
  /// The candidate of the state that is added next.
  LabelCandidate candidateOf(const form::Label& label, std::size_t position) const;
  std::uint16_t numberOf(const form::Label& label) const;

  std::u16string letters_;  // that stand in labels, bin by bin
  std::array<std::uint32_t, binCount + 1> binBegins_{};
  std::vector<std::uint32_t> firstOf_;  // where the states of each letter begin, and behind the last one
  std::vector<LabelCandidate> byLetter_;
};

/// The states of `table` (`proactive`, `requests`, `disputes`): made when they are first asked for.
const LabelStates& statesOf(std::string_view table);

}  // namespace gouji::table
