/// The rules as data: what `gouji rules` lists and the rule reference is made from.
#pragma once

#include <span>
#include <string_view>

#include "gouji/report.hpp"

namespace gouji {

/// One line of a report, put in place of the line of the sample report that begins as it does.
/// The sample reports (tests/fixtures) agree in every figure; the tests put every example into them.
struct Example {
  std::string_view form;     ///< "2019" or "2021": which sample report
  std::string_view line;     ///< how the line that is replaced begins; empty: the text goes at the end
  std::string_view failing;  ///< with this text the rule reports something
  std::string_view passing;  ///< with this one it does not
};

/// What is known of a rule without running it. Titles, explanations and advice stand in the catalogues.
struct RuleDeclaration {
  std::string_view id;  ///< never changes once published
  Severity severity;
  std::string_view source;  ///< key of the legal or scientific source in the catalogues
  Example example;
};

}  // namespace gouji
