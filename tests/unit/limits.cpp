/// Whatever is pasted, there is a clear answer in a bounded number of steps.
#include <algorithm>
#include <string>
#include <vector>

#include "catch.hpp"
#include "fixture.hpp"
#include "generator/judge.hpp"
#include "generator/random.hpp"
#include "gouji/gouji.hpp"
#include "outline/outline.hpp"
#include "table/joint_placement.hpp"
#include "table/reading.hpp"
#include "text/fold.hpp"
#include "thoroughness.hpp"

using namespace gouji;
using tests::Random;

namespace {

Report checked(std::u16string_view text) {
  Source source;
  source.text = text;
  return check(source);
}

bool reports(const Report& report, std::string_view rule) {
  return std::any_of(report.findings.begin(), report.findings.end(),
                     [&](const Finding& finding) { return finding.rule == rule; });
}

std::u16string repeated(std::u16string_view piece, std::size_t times) {
  std::u16string text;
  text.reserve(piece.size() * times);
  for (std::size_t k = 0; k < times; ++k) text += piece;
  return text;
}

constexpr std::u16string_view heading =
    u"青石县水务局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n";

/// Table 三 of the sample report with the seven figures of every row as `figures`.
std::u16string tableOf(std::u16string_view figures) {
  std::u16string text = tests::fixture("clean-2021.txt");
  std::u16string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(u'\n', at), text.size());
    std::u16string line = text.substr(at, end - at);
    const std::size_t first = line.find_first_of(u"0123456789", line.rfind(u'\t') == line.npos ? line.size() : 0);
    const bool row = std::count(line.begin(), line.end(), u'\t') >= 7 && line.back() >= u'0' && line.back() <= u'9';
    std::size_t cut = first;
    if (row) {
      cut = line.size();
      for (int k = 0; k < 7; ++k) cut = line.rfind(u'\t', cut - 1);
      if (cut == line.npos) cut = first;
    }
    out += row ? line.substr(0, cut) + u" " + std::u16string(figures) : line;
    out += u'\n';
    at = end + 1;
  }
  return out;
}

}  // namespace

TEST_CASE("sums of the largest figures fit") {
  for (const std::size_t digits : {15U, 18U}) {
    const std::u16string figure(digits, u'9');
    std::u16string figures = figure;
    for (int k = 0; k < 6; ++k) figures += u'\t' + figure;
    const Report report = checked(tableOf(figures));
    const auto outcomes = std::find_if(report.checks.begin(), report.checks.end(),
                                       [](const Check& c) { return c.id == "requests.outcomes.total"; });
    REQUIRE(outcomes != report.checks.end());
    // Of a longer one nobody would know what was computed.
    CHECK(outcomes->left.value_or(0) == (digits == 15U ? 21'000'000'000'000'000 - 21 : 0));
    CHECK(outcomes->verdict == (digits == 15U ? Verdict::violated : Verdict::undetermined));
    CHECK(reports(report, "malformed-number") == (digits == 18U));
  }
  const Report report = checked(tableOf(u"0\t0\t0\t0\t0\t0\t0") + u"\n五、问题\n共收到申请9亿件，其中" +
                                repeated(u"甲9999999999亿件，", 40) + u"乙1件。\n");
  CHECK_FALSE(reports(report, "text-parts-mismatch"));
}

TEST_CASE("what is no report gets a clear answer") {
  for (const std::u16string_view text :
       {u"", u" ", u"\n\r\n\t\u3000\u200B", u"今天天气很好。", u"1 2 3 4 5 6 7", u"|||||", u"0", u"\xD800", u"，。；：",
        u"SELECT * FROM t;", u"<table><tr><td>1</td></tr></table>"}) {
    INFO(result::toUtf8(text));
    const Report report = checked(text);
    CHECK(reports(report, "no-report"));
    CHECK(report.summary.violated == 0);
    CHECK(report.summary.error == 1);
    for (const auto& [id, cell] : report.cells) CHECK(cell.state == CellState::missing);
  }
}

TEST_CASE("a text that is too long is refused, one that is not is read") {
  std::u16string text = tests::fixture("wrong-total-2021.txt");
  text += repeated(u"附件说明文字。\n", (longestText - text.size()) / 8);
  text.resize(longestText, u'。');
  CHECK(reports(checked(text), "row-total-mismatch"));
  text += u'。';
  const Report refused = checked(text);
  REQUIRE(refused.findings.size() == 1);
  CHECK(refused.findings[0].rule == "text-too-long");
  CHECK(refused.summary.error == 1);
}

TEST_CASE("any UTF-16 is read without breaking a promise") {
  for (std::uint64_t seed = 1; seed <= tests::thorough(20); ++seed) {
    Random random(seed);
    const std::u16string clean = tests::fixture("clean-2021.txt");
    std::u16string text;
    if (seed % 2 == 0) text = clean;
    for (std::size_t k = 0; k < 4000; ++k) {
      const auto unit = static_cast<char16_t>(random.next());
      if (seed % 2 == 0)
        text[random.below(text.size())] = random.chance(70) ? clean[random.below(clean.size())] : unit;
      else
        text += random.chance(50) ? clean[random.below(clean.size())] : unit;
      if (seed % 2 == 0 && k > 400) break;
    }
    INFO("seed " << seed);
    for (const tests::Breach& breach : tests::breachesOf(text, checked(text)))
      FAIL_CHECK(tests::nameOf(breach.promise) << ": " << breach.what);
  }
}

TEST_CASE("no table makes the search long") {
  struct Case {
    const char* what;
    std::u16string text;
  };
  const std::u16string rows = repeated(u"一、本年新收政府信息公开申请数量 1 2 3\n2.重复申请 4 4\n", 5000);
  const Case cases[] = {
      {"a sample report", tests::fixture("clean-2021.txt")},
      {"all cells empty, tabs", tableOf(u"\t\t\t\t\t\t\t")},
      {"all cells empty, nothing", tableOf(u"")},
      {"all cells 0", tableOf(u"0 0 0 0 0 0 0")},
      {"all figures equal, complete", tableOf(u"1 1 1 1 1 1 1")},
      {"all figures equal, one missing", tableOf(u"1 1 1 1 1 1")},
      {"all figures equal, three missing", tableOf(u"1 1 1 1")},
      {"all figures equal, five missing", tableOf(u"1 1")},
      {"nothing agrees, three missing", tableOf(u"1 10 100 1000")},
      {"one part and its total in every row", tableOf(u"7 7")},
      {"two parts and their total in every row", tableOf(u"3 4 7")},
      {"eight figures in every row", tableOf(u"1 1 1 1 1 1 1 7")},
      {"twenty figures in every row", tableOf(u"1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 19")},
      {"10,000 rows", std::u16string(heading) + rows},
      {"10,000 rows, one cell a line", std::u16string(heading) + repeated(u"2.重复申请\n1\n\n1\n", 10000)},
      {"100,000 figures and no label", std::u16string(heading) + u"申请人情况\n" + repeated(u"1 2 3 ", 33333)},
      {"1 MB of digits", std::u16string(heading) + repeated(u"1234567890", 100'000)},
      {"1 MB of digits in table 四",
       u"四、政府信息公开行政复议、行政诉讼情况\n结果维持 " + repeated(u"12345 ", 170'000)},
      {"1 MB of single digits in a line of table 三",
       std::u16string(heading) + u"一、本年新收政府信息公开申请数量 1 2 3\n" + repeated(u"1 ", 500'000) +
           u"\n四、政府信息公开行政复议、行政诉讼情况\n"},
      {"1 MB of labels", std::u16string(heading) + repeated(u"一、本年新收政府信息公开申请数量", 62'500)},
      {"1 MB of one letter of a label", std::u16string(heading) + u"申请人情况" + repeated(u"公", 1'000'000)},
      {"1 MB of bars", std::u16string(heading) + u"申请人情况 1 " + repeated(u"|", 1'000'000)},
      {"1 MB of empty lines", std::u16string(heading) + u"申请人情况\n1\n" + repeated(u"\n", 1'000'000) + u"2\n"},
      {"1 MB of headings", repeated(u"三、收到和处理政府信息公开申请情况\n", 55'000)},
      {"1 MB of headings between tabs",
       std::u16string(heading) + repeated(u"\t三、收到和处理政府信息公开申请情况\t", 52'000)},
      {"1 MB of headings behind full stops", std::u16string(heading) + repeated(u"。一", 500'000)},
      {"1 MB of counted pages", std::u16string(heading) + repeated(u"1/1\n", 250'000)},
      {"1 MB of dashes", std::u16string(heading) + u"申请人情况 1 " + repeated(u"—", 1'000'000)},
      {"1 MB of titles", repeated(u"青石县水务局2023年政府信息公开工作年度报告\n", 42'000)},
      {"1 MB of brackets", std::u16string(heading) + u"申请人情况 1 " + repeated(u"（", 1'000'000)},
      {"1 MB of dates", std::u16string(heading) + repeated(u"2023年1月1日", 110'000)},
      {"1 MB of altered labels", std::u16string(heading) + repeated(u"属于过程性信息1", 125'000)},
      {"1 MB of asterisks", std::u16string(u"一、总体情况\n公开") + repeated(u"*", 1'000'000)},
      {"1 MB of headings within section 五",
       std::u16string(u"五、存在的主要问题及改进情况\n") + repeated(u"存在的", 330'000)},
      {"1 MB of 无 in section 五", std::u16string(u"五、存在的主要问题及改进情况\n") + repeated(u"无。", 500'000)},
      {"1 MB of sentences on an article", std::u16string(u"二、主动公开政府信息情况\n无。\n六、其他需要报告的事项\n") +
                                              repeated(u"见第二十条第一项。\n", 100'000)},
      {"1 MB of marks of notes",
       std::u16string(heading) + u"申请人情况 1" + repeated(u"①", 500'000) + repeated(u"1[1] ", 100'000)},
      {"1 MB of letters for digits", std::u16string(heading) + u"申请人情况 1 " + repeated(u"l O ", 250'000)},
      {"1 MB of remarks", std::u16string(heading) + u"申请人情况 1 " + repeated(u"\t待核\t1", 200'000)},
      {"1 MB of brackets behind figures", std::u16string(heading) + u"申请人情况 " + repeated(u"1(", 500'000)},
      {"1 MB of marks for none", std::u16string(heading) + u"申请人情况 1 " + repeated(u"× 无 ... 暂无 ", 90'000)},
      {"1 MB of points", std::u16string(heading) + u"申请人情况 1 " + repeated(u".", 1'000'000)},
      {"1 MB of figures in brackets", std::u16string(heading) + u"申请人情况 1 " + repeated(u"(1) ", 250'000)},
      {"1 MB of shares", std::u16string(u"一、总体情况\n收到申请26件，") + repeated(u"其中自然人申请1件，", 100'000)},
      {"1 MB of numbered lines", std::u16string(heading) + repeated(u"共 1 页\n", 200'000)},
      {"1 MB of numbers beside a head", std::u16string(heading) + repeated(u"青石县水务局\n1\n", 100'000)},
      {"1 MB of years above no table", std::u16string(heading) + u"申请人情况 1\n" + repeated(u"2023年\n", 160'000)},
      {"1 MB of thousands parted by spaces", std::u16string(heading) + u"申请人情况" + repeated(u"\t1 120", 150'000)},
      {"1 MB of letter-spaced figures", std::u16string(heading) + u"申请人情况" + repeated(u"\t0\t1 2 3 4 5", 70'000)},
      {"1 MB of numbers of columns",
       std::u16string(heading) + u"申请人情况 1\n" + repeated(u"1 2 3 4 5 6 7\n", 70'000)},
      {"1 MB of headings that go on in the next line",
       std::u16string(heading) + repeated(u"四、政府信息公开行政\n复议、行政诉讼情况\n", 45'000)},
      {"1 MB of page numbers between rows",
       std::u16string(heading) + repeated(u"2.重复申请\n0\n0\n0\n0\n0\n0\n0\n4\n", 40'000)},
      {"1 MB of names of columns",
       std::u16string(heading) + u"一、本年新收政府信息公开申请数量 " + repeated(u"总计1自然人", 160'000)},
      {"1 MB of brackets in prose",
       std::u16string(u"一、总体情况\n") + repeated(u"收到申请1件（其中网上申请1件），", 60'000)},
      {"1 MB of prose with figures",
       u"一、总体情况\n" + repeated(u"收到申请12件，其中部分公开3件、不予公开9件。\n", 40'000)},
  };
  for (const Case& c : cases) {
    INFO(c.what);
    const text::Folded folded = text::fold(c.text);
    const table::Reading reading = table::read(folded, outline::outlineOf(folded), text::PageNumbers(folded.text), {});
    for (const table::TableReading& table : reading.tables) {
      CHECK(table.searchSteps <= table::searchBudget);
      CHECK_FALSE((table.searchComplete && table.searchSteps == table::searchBudget));
    }
    for (const tests::Breach& breach : tests::breachesOf(c.text, checked(c.text)))
      FAIL_CHECK(tests::nameOf(breach.promise) << ": " << breach.what);
  }
}
