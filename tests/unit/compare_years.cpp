/// The years of one agency.
#include "catch.hpp"
#include "compare_reports.hpp"

using namespace compared;
using gouji::Comparison;
using gouji::Relation;
using gouji::Verdict;

namespace {

using Short = std::vector<std::string>;

Comparison years(const Texts& texts) { return texts.compare(Relation::years); }

/// The earlier and the later sample with one line of the later replaced.
Comparison yearsWith(std::string_view form, std::string_view begin, std::string_view line) {
  return years(Texts{earlierReport(form), withLine(laterReport(form), begin, line)});
}

Verdict verdictOf(const Comparison& comparison, std::string_view check) {
  for (const gouji::ComparisonCheck& one : comparison.checks)
    if (one.id == check) return one.verdict;
  FAIL("no check " << check);
  return Verdict::undetermined;
}

constexpr std::string_view carriedIn = "二、上年结转";

}  // namespace

TEST_CASE("years that follow give no finding", "[compare]") {
  for (const auto& [form, checks] : {std::pair{"2021", 9}, std::pair{"2019", 12}}) {
    const Texts texts{earlierReport(form), laterReport(form)};
    const Comparison comparison = years(texts);
    CAPTURE(form, shortOf(comparison));
    CHECK(comparison.findings.empty());
    CHECK(comparison.summary.holds == checks);
    CHECK(comparison.checks.size() == static_cast<std::size_t>(checks));
    CHECK(comparison.reports[0].summary.error == 0);
    CHECK(comparison.reports[0].summary.violated == 0);
  }
}

TEST_CASE("the order in which years are given does not matter", "[compare]") {
  const std::string wrong =
      withLine(laterReport("2021"), carriedIn, "二、上年结转政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3");
  const Texts texts{earlierReport("2021"), wrong}, turned{wrong, earlierReport("2021")};
  CHECK(shortOf(years(texts)) == shortOf(years(turned)));
  CHECK(years(turned).reports[0].key == "2023");
  CHECK(years(turned).findings[0].message == years(texts).findings[0].message);
}

TEST_CASE("a carried-over count that does not arrive is found with both sides", "[compare]") {
  const Texts texts{earlierReport("2021"),
                    withLine(laterReport("2021"), carriedIn, "二、上年结转政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3")};
  const Comparison comparison = years(texts);
  CHECK(shortOf(comparison) == Short{"carry-over-mismatch 2022-2023.carry-over.natural_person",
                                     "carry-over-mismatch 2022-2023.carry-over.total"});
  const gouji::ComparisonFinding& finding = comparison.findings[1];
  CHECK(finding.severity == gouji::Severity::warning);
  CHECK(finding.message.find("（2022 年报告结转下年 2，2023 年报告上年结转 3，差 1）") != std::string::npos);
  CHECK(finding.cells == Short{"2022/requests.carried_out.total", "2023/requests.carried_in.total"});
  REQUIRE(finding.source.size() == 2);
  CHECK(texts.at(finding.source[0]) == "2");
  CHECK(texts.at(finding.source[1]) == "3");
  CHECK(comparison.summary.violated == 2);
  CHECK(comparison.summary.warning == 2);
}

TEST_CASE("documents in force must follow", "[compare]") {
  const Comparison comparison = yearsWith("2021", "行政规范性文件", "行政规范性文件\t6\t2\t47");
  CHECK(shortOf(comparison) == Short{"in-force-chain-mismatch 2022-2023.in-force.normative_documents"});
  CHECK(comparison.findings[0].message.find(
            "（2022 年报告现行有效 41，加 2023 年制发 6，减废止 2，应为 45；2023 年报告填 47，差 2）") !=
        std::string::npos);
}

TEST_CASE("after a clean-up documents in force are only doubtful", "[compare]") {
  for (const std::string_view words : {"对文件作了清\n理", "以本年度报告为准"}) {
    const std::string later = withLine(withLine(laterReport("2021"), "行政规范性文件", "行政规范性文件\t6\t2\t47"),
                                       "没有其他需要报告的事项", std::string(words).append("。"));
    const Comparison comparison = years(Texts{earlierReport("2021"), later});
    CHECK(shortOf(comparison) == Short{"undetermined-comparison 2022-2023.in-force.normative_documents"});
    CHECK(verdictOf(comparison, "2022-2023.in-force.normative_documents") == Verdict::undetermined);
    CHECK(comparison.summary.warning == 0);
  }
}

TEST_CASE("items of 2019 must lead to those of 2020", "[compare]") {
  const Comparison comparison = yearsWith("2019", "行政许可", "行政许可\t272\t-12\t5210");
  CHECK(shortOf(comparison) == Short{"item-chain-mismatch 2019-2020.items.licensing"});
  CHECK(comparison.findings[0].message.find("上一年项目数量 272，本年增减 -12，应为 260；") != std::string::npos);
}

TEST_CASE("between the forms only what is carried over is compared", "[compare]") {
  const std::string earlier = replaced(replaced(earlierReport("2021"), "2022", "2021"), "2023", "2022");
  const Comparison comparison = years(Texts{laterReport("2019"), earlier});
  CHECK(comparison.checks.size() == 7);
}

TEST_CASE("what is not known is said, not guessed", "[compare]") {
  SECTION("an empty row among zeros") {
    const Comparison comparison = yearsWith("2021", carriedIn, "二、上年结转政府信息公开申请数量\t\t\t\t\t\t\t");
    CHECK(comparison.summary.violated == 0);
    CHECK(comparison.summary.warning == 0);
    REQUIRE(comparison.findings.size() == 1);
    CHECK(comparison.findings[0].rule == "undetermined-comparison");
    CHECK(comparison.findings[0].message.starts_with("2023 年报告"));
  }
  SECTION("a row that is not there") {
    const Comparison comparison = yearsWith("2021", carriedIn, "");
    CHECK(comparison.summary.undetermined == 7);
    CHECK(comparison.findings[0].rule == "undetermined-comparison");
    CHECK(comparison.findings[0].checks.size() == 7);
  }
  SECTION("a row that no agency below a province needs") {
    const std::string earlier = withLine(earlierReport("2021"), "规章", "规章\t/\t/\t/");
    const std::string later = withLine(laterReport("2021"), "规章", "规章\t/\t/\t/");
    const Comparison comparison = years(Texts{earlier, later});
    CHECK(comparison.findings.empty());
    CHECK(comparison.checks.size() == 8);
  }
  SECTION("something that is no count") {
    const Comparison comparison =
        yearsWith("2021", carriedIn, "二、上年结转政府信息公开申请数量\t-3\t0\t0\t0\t0\t0\t2");
    CHECK(shortOf(comparison) == Short{"undetermined-comparison 2022-2023.carry-over.natural_person"});
  }
  SECTION("blanks that the row's total shows to be zero") {
    const Comparison comparison = yearsWith("2021", carriedIn, "二、上年结转政府信息公开申请数量\t2\t\t\t\t\t\t2");
    CHECK(comparison.findings.empty());
    CHECK(comparison.summary.holds == 9);
  }
  SECTION("figures whose columns are lost") {
    const Comparison comparison = yearsWith("2021", carriedIn, "二、上年结转政府信息公开申请数量 1 1 2");
    CHECK(verdictOf(comparison, "2022-2023.carry-over.total") == Verdict::holds);
    // Wherever the two stand, natural persons have not got the 2 that they had.
    CHECK(verdictOf(comparison, "2022-2023.carry-over.natural_person") == Verdict::violated);
    CHECK(verdictOf(comparison, "2022-2023.carry-over.enterprise") == Verdict::undetermined);
    CHECK(comparison.summary.violated == 1);
  }
}

TEST_CASE("agencies that are only perhaps the same make a mismatch a doubt", "[compare]") {
  const std::string office = replaced(laterReport("2021"), "云岭县人民政府2023年", "云岭县人民政府办公室2023年");
  CHECK(years(Texts{earlierReport("2021"), office}).findings.empty());
  const std::string wrong = withLine(office, carriedIn, "二、上年结转政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3");
  const Comparison comparison = years(Texts{earlierReport("2021"), wrong});
  REQUIRE(comparison.findings.size() == 2);
  CHECK(comparison.findings[0].rule == "carry-over-mismatch");
  CHECK(comparison.findings[0].message.find("云岭县人民政府办公室") != std::string::npos);
  CHECK(comparison.summary.violated == 0);
  CHECK(comparison.summary.undetermined == 2);
}

TEST_CASE("reports that do not belong together are not compared", "[compare]") {
  const std::string later = laterReport("2021"), earlier = earlierReport("2021");
  SECTION("of different agencies") {
    const Comparison comparison = years(Texts{earlier, partReport("2021")});
    CHECK(shortOf(comparison) == Short{"reports-not-comparable"});
    CHECK(comparison.checks.empty());
    CHECK(comparison.findings[0].message.find("云岭县人民政府 (2022)") != std::string::npos);
    CHECK(comparison.findings[0].message.find("青石县人民政府 (2023)") != std::string::npos);
  }
  SECTION("two of one agency and one of another") {
    const Comparison comparison = years(Texts{partReport("2021"), later, earlier});
    CHECK(shortOf(comparison) == Short{"reports-not-comparable"});
    CHECK(comparison.checks.size() == 9);
  }
  SECTION("the same year twice") {
    const Comparison comparison = years(Texts{earlier, later, later});
    CHECK(shortOf(comparison) == Short{"reports-not-comparable"});
    CHECK(comparison.findings[0].message.find("b.txt、c.txt") != std::string::npos);
    CHECK(comparison.checks.empty());
    CHECK(comparison.reports[1].key == "#2");
  }
  SECTION("a year that is there twice is not missing") {
    const std::string before = replaced(replaced(earlier, "2022", "2021"), "2023", "2022");
    const Comparison comparison = years(Texts{before, earlier, earlier, later});
    CHECK(shortOf(comparison) == Short{"reports-not-comparable"});
    CHECK(comparison.findings[0].message.starts_with("2022 年有不止一份报告"));
  }
  SECTION("years that do not follow") {
    const Comparison comparison = years(Texts{replaced(replaced(earlier, "2022", "2021"), "2023", "2022"), later});
    CHECK(shortOf(comparison) == Short{"reports-not-comparable"});
    CHECK(comparison.findings[0].message.starts_with("2021 年和 2023 年之间缺少报告"));
  }
  SECTION("a government and its office in one year are two agencies") {
    const std::string office = replaced(later, "云岭县人民政府2023年", "云岭县人民政府办公室2023年");
    const Comparison comparison = years(Texts{earlier, later, office});
    CHECK(comparison.findings.empty());
    CHECK(comparison.checks.size() == 9);
  }
  SECTION("no report at all") {
    const Comparison comparison = years(Texts{earlier, "今天天气很好。", later});
    CHECK(shortOf(comparison) == Short{"reports-not-comparable"});
    CHECK(comparison.checks.size() == 9);
  }
  SECTION("a report alone") {
    CHECK(shortOf(years(Texts{later})) == Short{"reports-not-comparable"});
    CHECK(shortOf(years(Texts{})) == Short{"reports-not-comparable"});
  }
  SECTION("a file that could not be read") {
    Texts texts{earlier, "", later};
    texts[1].unread = "没有这个文件";
    const Comparison comparison = years(texts);
    CHECK(shortOf(comparison) == Short{"reports-not-comparable"});
    CHECK(comparison.findings[0].message.find("没有这个文件") != std::string::npos);
    CHECK(comparison.reports[1].unread == "没有这个文件");
    CHECK(comparison.checks.size() == 9);
  }
}

TEST_CASE("a finding on several reports can be set aside", "[compare]") {
  const Texts texts{earlierReport("2021"),
                    withLine(laterReport("2021"), carriedIn, "二、上年结转政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3")};
  gouji::Options options;
  options.accepted.push_back(
      {"carry-over-mismatch", {"2023/requests.carried_in.total", "2022/requests.carried_out.total"}, "撤回一件", {}});
  const Comparison comparison = texts.compare(Relation::years, options);
  REQUIRE(comparison.findings.size() == 2);
  CHECK(!comparison.findings[0].accepted);
  CHECK(comparison.findings[1].accepted == "撤回一件");
  CHECK(comparison.summary.warning == 1);
}
