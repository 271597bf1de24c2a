/// The rules over several reports. They are listed with those over one.
#pragma once

#include <span>
#include <string_view>

#include "gouji/rule.hpp"

namespace gouji::comparison {

inline constexpr std::string_view carryOverMismatch = "carry-over-mismatch";
inline constexpr std::string_view inForceChainMismatch = "in-force-chain-mismatch";
inline constexpr std::string_view itemChainMismatch = "item-chain-mismatch";
inline constexpr std::string_view regionSumMismatch = "region-sum-mismatch";
inline constexpr std::string_view undeterminedComparison = "undetermined-comparison";
inline constexpr std::string_view reportsNotComparable = "reports-not-comparable";

/// Every rule over several reports. Its example goes into the later one of two reports that follow each other, or
/// into the whole of which the other report is the only part.
std::span<const RuleDeclaration> rules();

}  // namespace gouji::comparison
