/// The findings of a comparison, as they are made.
#pragma once

#include <string_view>
#include <vector>

#include "compare/equations.hpp"
#include "messages/catalogue.hpp"

namespace gouji::comparison {

/// Collects findings. Holds on to the members; they must outlive it.
class Findings {
 public:
  Findings(const Members& members, Language language) : members_(members), language_(language) {}

  /// Adds a finding whose message is `<rule>` or `<rule>.<variant>` in the catalogues.
  ComparisonFinding& add(std::string_view rule, std::string_view variant,
                         const std::vector<messages::Argument>& arguments);

  /// Puts a cell into a finding: its id, and the place of its figure.
  void point(ComparisonFinding& finding, const Term& term) const;

  Language language() const { return language_; }

  /// The findings by severity, each severity in the order in which they were made.
  std::vector<ComparisonFinding> take();

 private:
  const Members& members_;
  Language language_;
  std::vector<ComparisonFinding> findings_;
};

/// The names as a list, so many at most and then how many there are.
std::string listOf(Language language, const std::vector<std::string>& names);

/// Says of every undetermined check what is not known, one finding for each report and reason. Checks in which a
/// report takes part that was left out as a whole are passed over: that it was left out is a finding itself.
void addGaps(const Members& members, const std::vector<Weighed>& checks, Findings& findings);

/// How far apart two sums are.
inline std::int64_t distance(std::int64_t a, std::int64_t b) { return a > b ? a - b : b - a; }

}  // namespace gouji::comparison
