/// The comparison as it passes the boundary.
#include "catch.hpp"
#include "gouji/gouji.hpp"

using gouji::compareAsJson;

namespace {

bool contains(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE("a comparison whose arguments are not JSON is an error, not a crash", "[compare]") {
  CHECK(compareAsJson("[", "").starts_with(R"({"error":"reports)"));
  CHECK(compareAsJson("{}", "").starts_with(R"({"error":"reports)"));
  CHECK(compareAsJson("[]", "[]").starts_with(R"({"error":"settings)"));
}

TEST_CASE("a comparison gives its relation, its reports and why nothing was compared", "[compare]") {
  const std::string json = compareAsJson(
      R"([5, {"id": "a", "error": "gone"}, {"id": "b", "text": "云岭县人民政府2023年政府信息公开工作年度报告"}])",
      R"({"relation": "whole", "language": "en"})");
  CHECK(json.starts_with(R"({"schema":1,"relation":"whole","reports":[{"key":"whole","id":"",)"));
  CHECK(contains(json, R"({"key":"#2","id":"a","error":"gone"})"));
  CHECK(contains(json, R"({"key":"#3","id":"b","report":{"title":"云岭县人民政府2023年政府信息公开工作年度报告")"));
  CHECK(contains(json, R"("checks":[],"findings":[{"rule":"reports-not-comparable","severity":"warning")"));
  CHECK(contains(json, "no annual report was found"));
}

TEST_CASE("the rules over several reports are listed with the others", "[compare]") {
  const std::string rules = gouji::rulesAsJson("zh-Hans");
  for (const std::string_view id : {"carry-over-mismatch", "region-sum-mismatch", "row-total-mismatch"})
    CHECK(contains(rules, std::string(R"({"id":")").append(id)));
}
