/// The examples of the rules over several reports, and their texts in every language.
#include "catch.hpp"
#include "compare/rules.hpp"
#include "compare_reports.hpp"
#include "messages/catalogue.hpp"

using namespace compared;
using namespace gouji;

namespace {

bool reports(const RuleDeclaration& rule, std::string_view line) {
  const std::string changed = withLine(laterReport(rule.example.form), rule.example.line, line);
  const bool ofRegions = rule.id == comparison::regionSumMismatch;
  const Texts texts =
      ofRegions ? Texts{changed, partReport(rule.example.form)} : Texts{earlierReport(rule.example.form), changed};
  for (const ComparisonFinding& finding : texts.compare(ofRegions ? Relation::whole : Relation::years).findings)
    if (finding.rule == rule.id) return true;
  return false;
}

}  // namespace

TEST_CASE("the examples of rules over several reports fail and pass", "[compare]") {
  for (const RuleDeclaration& rule : comparison::rules()) {
    CAPTURE(std::string(rule.id));
    CHECK(reports(rule, rule.example.failing));
    CHECK_FALSE(reports(rule, rule.example.passing));
  }
}

TEST_CASE("rules over several reports are told in every language", "[compare]") {
  for (const Language language : {Language::simplifiedChinese, Language::traditionalChinese, Language::english})
    for (const RuleDeclaration& rule : comparison::rules()) {
      CAPTURE(static_cast<int>(language), std::string(rule.id));
      for (const std::string_view part : {".title", ".why", ".advice"})
        CHECK(!messages::find(language, std::string(rule.id).append(part)).empty());
    }
}
