/// All rules, family by family. A new rule is one declaration in its family's file.
#pragma once

#include <span>
#include <vector>

#include "check/rule.hpp"

namespace gouji::checks {

std::span<const Rule> identityRules();   ///< rules/identities.cpp: the identities of the form
std::span<const Rule> cellRules();       ///< rules/cells.cpp: what stands in single cells and rows
std::span<const Rule> structureRules();  ///< rules/structure.cpp: sections, tables, the form

/// Every rule, in the order of the reference.
const std::vector<Rule>& allRules();

/// The rule with this id, or null.
const Rule* findRule(std::string_view id);

}  // namespace gouji::checks
