/// All rules, family by family. A new rule is one declaration in its family's file.
#pragma once

#include <span>
#include <vector>

#include "check/rule.hpp"

namespace gouji::checks {

std::span<const Rule> identityRules();   ///< rules/identities.cpp: the identities of the form
std::span<const Rule> cellRules();       ///< rules/cells.cpp: what stands in single cells and rows
std::span<const Rule> proactiveRules();  ///< rules/proactive.cpp: the figures of table 二
std::span<const Rule> statementRules();  ///< rules/statements.cpp: the text against the tables
std::span<const Rule> sumRules();        ///< rules/sums.cpp: sums and claims in sentences
std::span<const Rule> structureRules();  ///< rules/structure.cpp: sections, tables, the form
std::span<const Rule> dutyRules();       ///< rules/duties.cpp: what the law asks for besides
std::span<const Rule> dateRules();       ///< rules/dates.cpp: years and days
std::span<const Rule> leftoverRules();   ///< rules/leftovers.cpp: what should not have stayed in the text

/// Every rule, in the order of the reference.
const std::vector<Rule>& allRules();

}  // namespace gouji::checks
