/// Repairs in findings: which, in what words, and where.
#include <algorithm>
#include <string>
#include <vector>

#include "catch.hpp"
#include "fixture.hpp"
#include "gouji/gouji.hpp"

using namespace gouji;

namespace {

struct Line {
  std::u16string_view beginning, line;  // of consistent-2021.txt
};

Report checked(const std::vector<Line>& lines, Language language = Language::simplifiedChinese) {
  std::u16string text = tests::fixture("consistent-2021.txt");
  for (const Line& line : lines) text = tests::withLine(text, line.beginning, line.line);
  Options options;
  options.language = language;
  return check({text, {}}, options);
}

std::vector<const Finding*> repaired(const Report& report) {
  std::vector<const Finding*> findings;
  for (const Finding& finding : report.findings)
    if (!finding.repairs.empty()) findings.push_back(&finding);
  return findings;
}

const std::vector<Line> wrongTotal{{u"（七）总计", u"（七）总计\t16\t5\t0\t1\t2\t0\t42"}};
const std::vector<Line> wrongDispute{{u"3\t1\t0\t1\t5", u"3\t1\t0\t1\t6\t1\t0\t0\t1\t2\t1\t0\t0\t0\t1"}};
const std::vector<Line> displaced{{u"（七）总计", u"（七）总计\t16\t5\t1\t0\t2\t0\t24"}};

}  // namespace

TEST_CASE("every finding of a repair carries it") {
  const Report report = checked(wrongTotal);
  const auto findings = repaired(report);
  REQUIRE(findings.size() == 3);
  for (const Finding* finding : findings) {
    REQUIRE(finding->repairs.size() == 1);
    const Repair& repair = finding->repairs.front();
    REQUIRE(repair.changes.size() == 1);
    CHECK(repair.changes.front().cell == "requests.outcomes_total.total");
    CHECK(repair.changes.front().from == Decimal{42, 0});
    CHECK(repair.changes.front().to == Decimal{24, 0});
    CHECK(repair.reason == "把“办理结果总计·总计”由 42 改为 24（两个数字颠倒），有关的 3 项勾稽就都成立。");
  }
}

TEST_CASE("where several repairs are as small, three are shown and it is said how many there are") {
  const Report report = checked(wrongDispute);
  const auto findings = repaired(report);
  REQUIRE(findings.size() == 1);
  CHECK(findings.front()->repairs.size() == 3);
  for (const Repair& repair : findings.front()->repairs) CHECK(repair.reason.find("共有 5 种") != std::string::npos);
}

TEST_CASE("a figure that a finding says is shifted is moved in every finding") {
  const Report report = checked(displaced);
  const auto findings = repaired(report);
  REQUIRE(findings.size() >= 3);
  for (const Finding* finding : findings) {
    std::vector<std::string> cells;
    for (const Change& change : finding->repairs.front().changes) cells.push_back(change.cell);
    std::sort(cells.begin(), cells.end());
    CHECK(cells ==
          std::vector<std::string>{"requests.outcomes_total.public_welfare", "requests.outcomes_total.research"});
  }
}

TEST_CASE("figures and verdicts are never altered by a repair") {
  const Report report = checked(wrongTotal);
  const auto cell = std::find_if(report.cells.begin(), report.cells.end(),
                                 [](const auto& c) { return c.first == "requests.outcomes_total.total"; });
  CHECK(cell->second.value == Decimal{42, 0});
  CHECK(report.summary.violated == 3);
}

TEST_CASE("reasons are written in every language without a key or a slot left") {
  for (const Language language : {Language::simplifiedChinese, Language::traditionalChinese, Language::english})
    for (const auto& lines : {wrongTotal, wrongDispute, displaced}) {
      const Report report = checked(lines, language);
      REQUIRE(!repaired(report).empty());
      for (const Finding* finding : repaired(report))
        for (const Repair& repair : finding->repairs) {
          CAPTURE(repair.reason);
          CHECK(repair.reason.find_first_of("{}") == std::string::npos);
          CHECK(repair.reason.find("repair.") == std::string::npos);
          CHECK(repair.reason.size() > 20);
        }
    }
}

TEST_CASE("nothing is proposed for a report that agrees") { CHECK(repaired(checked({})).empty()); }
