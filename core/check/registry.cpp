#include "check/registry.hpp"

#include <algorithm>

namespace gouji::checks {

const std::vector<Rule>& allRules() {
  static const std::vector<Rule> rules = [] {
    std::vector<Rule> all;
    for (const auto family : {identityRules(), cellRules(), proactiveRules(), statementRules(), sumRules(),
                              structureRules(), dutyRules(), dateRules(), leftoverRules()})
      all.insert(all.end(), family.begin(), family.end());
    return all;
  }();
  return rules;
}

const Rule* findRule(std::string_view id) {
  const auto& rules = allRules();
  const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.id == id; });
  return found == rules.end() ? nullptr : &*found;
}

}  // namespace gouji::checks
