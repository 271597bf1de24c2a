/// A rule: its declaration and the function that finds what it flags.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/verdicts.hpp"
#include "gouji/rule.hpp"
#include "messages/catalogue.hpp"
#include "outline/outline.hpp"
#include "prose/prose.hpp"
#include "table/reading.hpp"
#include "text/fold.hpp"

namespace gouji::checks {

/// Everything that a rule may look at.
struct Examination {
  std::u16string_view source;  ///< the text as it was pasted
  const text::Folded& folded;
  const outline::Outline& outline;
  const table::Reading& reading;
  const Verdicts& verdicts;
  const prose::Prose& prose;
  Language language;

  /// The cell with this id, or null where its table does not have it.
  const table::ReadCell* cell(std::string_view id) const;
  /// Whether the text says of a cell's row which figures are its own.
  bool isOfCertainRow(std::string_view id) const;
  /// The count that stands in a cell; nothing where none stands there or it is no count.
  std::optional<std::int64_t> count(std::string_view id) const;
};

/// Collects the findings of one rule.
class Findings {
 public:
  Findings(const RuleDeclaration& rule, const Examination& examination, std::vector<Finding>& out)
      : rule_(rule), examination_(examination), out_(out), first_(out.size()) {}

  /// Adds a finding whose message is `<rule id>` or `<rule id>.<variant>` in the catalogues.
  Finding& add(std::string_view variant, std::span<const messages::Argument> arguments);
  Finding& add(std::string_view variant, std::initializer_list<messages::Argument> arguments) {
    return add(variant, std::span(arguments.begin(), arguments.size()));
  }

  /// Whether the rule has found so much that more would help nobody: text without end, not a report.
  bool full() const { return out_.size() - first_ >= 50; }

 private:
  const RuleDeclaration& rule_;
  const Examination& examination_;
  std::vector<Finding>& out_;
  std::size_t first_;
};

/// A rule that can be run.
struct Rule : RuleDeclaration {
  void (*find)(const RuleDeclaration& rule, const Examination& examination, Findings& findings);
};

/// Puts a cell into a finding: its id, and the place of its figure.
void point(Finding& finding, const Examination& examination, std::size_t table, std::size_t cell);
/// Puts the cells of a check into a finding, and the check.
void point(Finding& finding, const Examination& examination, const IdentityCheck& check);

}  // namespace gouji::checks
