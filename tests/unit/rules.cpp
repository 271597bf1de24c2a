/// Every rule is declared in full, and its examples do what they say.
#include <algorithm>
#include <set>

#include "catch.hpp"
#include "check/registry.hpp"
#include "fixture.hpp"
#include "gouji/gouji.hpp"

namespace {

using namespace gouji;
using gouji::result::toUtf16;

constexpr std::array languages{Language::simplifiedChinese, Language::traditionalChinese, Language::english};

std::set<std::string> rulesFoundIn(const std::u16string& text) {
  std::set<std::string> rules;
  for (const Finding& finding : check(Source{text, {}}).findings) rules.insert(finding.rule);
  return rules;
}

/// The text that an example describes; its `failing` or its `passing` half.
std::u16string textOf(const Example& example, std::string_view half) {
  if (example.form.empty()) return toUtf16(half);
  const std::u16string sample = tests::fixture("consistent-" + std::string(example.form) + ".txt");
  if (example.line.empty()) return sample + toUtf16(half);
  return tests::withLine(sample, toUtf16(example.line), toUtf16(half));
}

}  // namespace

TEST_CASE("a consistent, complete report of either form has nothing to find") {
  for (const char* name : {"consistent-2019.txt", "consistent-2021.txt", "clean-2021.txt"}) {
    INFO(name);
    CHECK(rulesFoundIn(tests::fixture(name)) == std::set<std::string>());
  }
}

TEST_CASE("every rule finds its failing example and leaves its passing one alone") {
  for (const checks::Rule& rule : checks::allRules()) {
    INFO(rule.id);
    // No example can be as long as a text that is too long.
    if (rule.id == "text-too-long") continue;
    const std::u16string failing = textOf(rule.example, rule.example.failing);
    const std::u16string passing = textOf(rule.example, rule.example.passing);
    REQUIRE(!failing.empty());
    REQUIRE(!passing.empty());
    CHECK(rulesFoundIn(failing).contains(std::string(rule.id)));
    CHECK_FALSE(rulesFoundIn(passing).contains(std::string(rule.id)));
  }
}

TEST_CASE("a text that is too long is refused with that finding alone") {
  CHECK(rulesFoundIn(std::u16string(longestText + 1, u'无')) == std::set<std::string>{"text-too-long"});
}

TEST_CASE("rules have ids of their own, and title, reason, advice and source in every language") {
  std::set<std::string_view> ids;
  for (const checks::Rule& rule : checks::allRules()) {
    INFO(rule.id);
    CHECK(ids.insert(rule.id).second);
    for (const Language language : languages) {
      for (const char* part : {".title", ".why", ".advice"})
        CHECK_FALSE(messages::find(language, std::string(rule.id) + part).empty());
      CHECK_FALSE(messages::find(language, "source." + std::string(rule.source)).empty());
    }
  }
}

TEST_CASE("every finding of the samples' variants has its message in every language") {
  for (const checks::Rule& rule : checks::allRules()) {
    if (rule.id == "text-too-long") continue;
    const std::u16string text = textOf(rule.example, rule.example.failing);
    for (const Language language : languages)
      for (const Finding& finding : check(Source{text, {}}, Options{language, {}}).findings) {
        INFO(finding.rule << ": " << finding.message);
        // A message that is not in the catalogue is its own key.
        CHECK_FALSE(finding.message.starts_with(finding.rule));
        CHECK(finding.message.find('{') == std::string::npos);
        const bool hasPlace = !finding.source.empty() || finding.rule == "section-missing" ||
                              finding.rule == "table-missing" || finding.rule == "no-report";
        CHECK(hasPlace);
      }
  }
}
