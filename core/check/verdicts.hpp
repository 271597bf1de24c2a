/// The verdict on every identity of the form.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gouji/form.hpp"
#include "gouji/report.hpp"
#include "table/reading.hpp"

namespace gouji::checks {

/// Why an identity is undetermined.
enum class Doubt {
  none,
  noFigures,   ///< the table has no figures, or is not there
  rowMissing,  ///< a row that takes part is not in the text
  blankParts,  ///< a cell that takes part is empty, and empty does not mean zero here
  totalBlank,  ///< the sum itself is empty
  notACount,   ///< a cell that takes part holds no count
  placement,   ///< other places that the layout leaves open for a figure satisfy it
  shifted,     ///< a figure may stand one or more columns off
  budget,      ///< the search for a placement was given up
};

/// An identity with what the cells say of it.
struct IdentityCheck {
  std::size_t table = 0;  ///< 1: requests, 2: disputes
  const form::Identity* identity = nullptr;
  Verdict verdict = Verdict::undetermined;
  Doubt doubt = Doubt::none;
  std::int64_t left = 0, right = 0;  ///< the sums of the figures that stand there
  bool leftKnown = false, rightKnown = false;
};

/// Two columns whose figures agree once one of them moves sideways.
struct Shift {
  std::size_t fromCell = 0, toCell = 0;  ///< cells of table 三
  std::int64_t count = 0;
  std::vector<std::size_t> checks;  ///< the identities that it mends (indices into the checks)
};

/// All verdicts of a report.
struct Verdicts {
  std::vector<IdentityCheck> checks;
  std::vector<Shift> shifts;
};

/// Weighs every identity: `violated` only where no reading that the text allows satisfies it.
Verdicts weigh(const table::Reading& reading);

}  // namespace gouji::checks
