#include "check/registry.hpp"

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

}  // namespace gouji::checks
