/// Sums in words: both sides of an identity, written out.
#pragma once

#include <string>
#include <vector>

#include "check/rule.hpp"

namespace gouji::checks {

/// The arguments of an identity's message: `name`, `left` and `right` (the terms with their sum),
/// `filled` (what the cell of the sum says), `difference`.
std::vector<messages::Argument> sumArguments(const Examination& examination, const IdentityCheck& check);

/// The name of an identity, e.g. "自然人列的平衡".
std::string nameOfIdentity(Language language, const form::Identity& identity);

/// A decimal as it is written: no trailing zeros, no exponent.
std::string written(const Decimal& value);

}  // namespace gouji::checks
