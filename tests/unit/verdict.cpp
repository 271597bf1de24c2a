/// Verdicts on identities, with every reason why one may be undetermined.
#include "check/verdicts.hpp"

#include <algorithm>
#include <string>

#include "catch.hpp"
#include "fixture.hpp"
#include "gouji/gouji.hpp"
#include "outline/outline.hpp"
#include "table/reading.hpp"
#include "text/fold.hpp"

using namespace gouji;
using checks::Doubt;
using tests::withLine;

namespace {

/// What becomes of the identity `id` in `text`.
checks::IdentityCheck weighed(const std::u16string& text, const std::string& id) {
  const text::Folded folded = text::fold(text);
  const table::Reading reading = table::read(folded, outline::outlineOf(folded), text::PageNumbers(folded.text), {});
  const checks::Verdicts verdicts = checks::weigh(reading);
  const auto found = std::find_if(verdicts.checks.begin(), verdicts.checks.end(),
                                  [&](const checks::IdentityCheck& check) { return check.identity->id == id; });
  return found == verdicts.checks.end() ? checks::IdentityCheck{} : *found;
}

constexpr std::u16string_view granted = u"（一）予以公开", grantedBegins = u"三、本年度办理结果\t（一）予以公开\t";
constexpr std::u16string_view disputesBegin = u"1\t0\t0\t0\t1";

}  // namespace

TEST_CASE("an identity holds, is violated, or is undetermined for a reason") {
  struct Case {
    const char* what;
    std::u16string_view beginning, line;  // of clean-2021.txt
    const char* id;
    Verdict verdict;
    Doubt doubt = Doubt::none;
  };
  const Case cases[] = {
      {"sums that agree", u"2.重复申请", u"\t\t2.重复申请\t0\t0\t0\t0\t0\t0\t0", "requests.row.declined_repeat",
       Verdict::holds},
      {"a total that is too large", u"2.重复申请", u"\t\t2.重复申请\t0\t0\t0\t0\t0\t0\t1",
       "requests.row.declined_repeat", Verdict::violated},
      {"a total that is too small", u"2.重复申请", u"\t\t2.重复申请\t1\t1\t0\t0\t0\t0\t1",
       "requests.row.declined_repeat", Verdict::violated},
      {"a column out of balance", u"二、上年结转", u"二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2",
       "requests.balance.natural_person", Verdict::violated},
      {"another column stays balanced", u"二、上年结转", u"二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2",
       "requests.balance.enterprise", Verdict::holds},
      {"outcomes that do not add up", u"2.重复申请", u"\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1",
       "requests.outcomes.natural_person", Verdict::violated},
      {"disputes that do not add up", disputesBegin, u"1\t1\t0\t0\t1\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0",
       "disputes.total.reconsideration", Verdict::violated},
      {"disputes beside them", disputesBegin, u"1\t1\t0\t0\t1\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0",
       "disputes.total.litigation_direct", Verdict::holds},
      {"a table without figures", disputesBegin, u"", "disputes.total.reconsideration", Verdict::undetermined,
       Doubt::noFigures},
      {"a row that is not there", u"2.重复申请", u"", "requests.outcomes.natural_person", Verdict::undetermined,
       Doubt::rowMissing},
      {"a row that is not there cannot make up for too much", u"（七）总计", u"\t（七）总计\t4\t2\t0\t0\t1\t0\t7",
       "requests.outcomes.natural_person", Verdict::violated},
      {"the row of its own that is not there", u"2.重复申请", u"", "requests.row.declined_repeat",
       Verdict::undetermined, Doubt::rowMissing},
      {"parts that were lost under their total", granted, u"三、本年度办理结果\t（一）予以公开\t\t\t\t\t\t\t\t4",
       "requests.row.granted", Verdict::undetermined, Doubt::blankParts},
      {"columns of parts that were lost", granted, u"三、本年度办理结果\t（一）予以公开\t\t\t\t\t\t\t\t4",
       "requests.outcomes.natural_person", Verdict::undetermined, Doubt::blankParts},
      {"empty parts under a total of zero", u"2.重复申请", u"\t\t2.重复申请\t\t\t\t\t\t\t0",
       "requests.row.declined_repeat", Verdict::holds},
      {"an empty total", granted, u"三、本年度办理结果\t（一）予以公开\t\t2\t1\t0\t0\t1\t0\t", "requests.row.granted",
       Verdict::undetermined, Doubt::totalBlank},
      {"a count that is negative", granted, u"三、本年度办理结果\t（一）予以公开\t\t2\t1\t0\t0\t-1\t0\t4",
       "requests.row.granted", Verdict::undetermined, Doubt::notACount},
      {"a count with decimals", granted, u"三、本年度办理结果\t（一）予以公开\t\t2.5\t1\t0\t0\t1\t0\t4",
       "requests.row.granted", Verdict::undetermined, Doubt::notACount},
      {"a total that may be a part, with blanks dropped", u"2.重复申请", u"2.重复申请 1 2 4",
       "requests.row.declined_repeat", Verdict::undetermined},
  };
  const std::u16string clean = tests::fixture("clean-2021.txt");
  for (const Case& c : cases) {
    INFO(c.what);
    const std::u16string text = withLine(clean, c.beginning, c.line);
    REQUIRE(!text.empty());
    const checks::IdentityCheck check = weighed(text, c.id);
    REQUIRE(check.identity);
    CHECK(check.verdict == c.verdict);
    if (c.doubt != Doubt::none) CHECK(check.doubt == c.doubt);
    CHECK((check.verdict == Verdict::undetermined) == (check.doubt != Doubt::none));
  }
}

TEST_CASE("a row that is missing does not excuse outcomes above their total") {
  const std::u16string clean = tests::fixture("clean-2021.txt");
  const std::u16string text =
      withLine(withLine(clean, u"2.重复申请", u""), u"（七）总计", u"\t（七）总计\t\t4\t2\t0\t0\t1\t0\t7");
  CHECK(weighed(text, "requests.outcomes.natural_person").verdict == Verdict::violated);
  CHECK(weighed(text, "requests.outcomes.total").verdict == Verdict::violated);
  CHECK(weighed(text, "requests.outcomes.enterprise").doubt == Doubt::rowMissing);
}

TEST_CASE("a row that the form does not have leaves its columns open, whatever parts its cells") {
  for (const std::u16string_view figures : {u"\t1\t0\t0\t0\t0\t0\t1", u" 1 0 0 0 0 0 1"}) {
    const std::u16string added =
        u"8.属于行政查询事项 0 1 0 0 0 0 1\n9.涉及商业秘密和个人隐私" + std::u16string(figures);
    const std::u16string text = withLine(tests::fixture("consistent-2021.txt"), u"8.属于行政查询事项", added);
    CHECK(weighed(text, "requests.outcomes.natural_person").verdict == Verdict::undetermined);
    CHECK(weighed(text, "requests.outcomes.enterprise").verdict == Verdict::holds);
  }
}

TEST_CASE("other places that the layout leaves open leave the identity open") {
  // Two figures with their sum, blanks dropped: the balance of the first columns depends on where they stand.
  const std::u16string clean = tests::fixture("clean-2021.txt");
  const std::u16string text = withLine(clean, u"二、上年结转", u"二、上年结转政府信息公开申请数量 1 1");
  CHECK(weighed(text, "requests.row.carried_in").verdict == Verdict::holds);
  CHECK(weighed(text, "requests.balance.natural_person").verdict != Verdict::violated);
  CHECK(weighed(text, "requests.balance.total").verdict == Verdict::holds);
}

TEST_CASE("a figure that may stand one column off is a doubt where the layout is not clear") {
  // Cells that moved: one applicant asks, another one gets the answer, and the totals agree.
  const std::u16string text =
      u"三、收到和处理政府信息公开申请情况\n"
      u"一、本年新收政府信息公开申请数量\t\t2\t\t\t\t\t\t2\t\n二、上年结转政府信息公开申请数量\t\t\t\t\t\t\t\t\t\n"
      u"三、本年度办理结果\t（一）予以公开\t\t\t\t\t\t2\t2\n（二）部分公开\t\t\t\t\t\t\t\t0\n"
      u"（七）总计\t\t\t\t\t\t\t\t2\t2\n四、结转下年度继续办理\t\t\t\t\t\t\t\t0\n";
  const checks::IdentityCheck balance = weighed(text, "requests.balance.natural_person");
  CHECK(balance.verdict == Verdict::undetermined);
}

TEST_CASE("a table that leaves its totals empty has left them out; where one is empty, it is 0 as other cells are") {
  // Zeros are empty cells, so that an empty cell is a zero.
  std::u16string sparse = tests::fixture("consistent-2021.txt");
  for (std::size_t at = 0; (at = sparse.find(u"\t0", at)) != sparse.npos; ++at)
    if (at + 2 == sparse.size() || sparse[at + 2] == u'\t' || sparse[at + 2] == u'\n') sparse.erase(at + 1, 1);
  const auto withoutTotal = [](std::u16string text, std::u16string_view row) {
    const std::size_t end = text.find(u'\n', text.find(row));
    const std::size_t tab = text.rfind(u'\t', end - 1);
    return text.erase(tab + 1, end - tab - 1);
  };
  const std::u16string one = withoutTotal(sparse, u"（一）予以公开");
  CHECK(weighed(one, "requests.row.granted").verdict == Verdict::violated);
  CHECK(check(Source{one, {}}).findings.front().message.find("商业企业 2 = 8，而总计空着，相差 8") !=
        std::string::npos);
  std::u16string all = sparse;
  for (const std::u16string_view row :
       {u"一、本年新收", u"二、上年结转", u"（一）予以公开", u"（二）部分公开", u"4.保护第三方", u"6.属于四类",
        u"8.属于行政查询", u"1.本机关不掌握", u"3.补正后", u"1.信访举报"})
    all = withoutTotal(all, row);
  CHECK(weighed(all, "requests.row.granted").doubt == Doubt::totalBlank);
  CHECK(weighed(all, "requests.outcomes.total").doubt == Doubt::blankParts);
  CHECK(weighed(all, "requests.row.outcomes_total").verdict == Verdict::holds);
  CHECK(weighed(all, "requests.outcomes.natural_person").verdict == Verdict::holds);
}

TEST_CASE("the sums of both sides are those of the figures that stand there") {
  const std::u16string clean = tests::fixture("clean-2021.txt");
  const checks::IdentityCheck balance = weighed(clean, "requests.balance.total");
  CHECK(balance.verdict == Verdict::holds);
  CHECK(balance.left == 9);
  CHECK(balance.right == 9);
  CHECK(balance.leftKnown);
  CHECK(balance.rightKnown);
  const std::u16string lost = withLine(clean, granted, u"三、本年度办理结果\t（一）予以公开\t\t\t\t\t\t\t\t4");
  const checks::IdentityCheck row = weighed(lost, "requests.row.granted");
  CHECK_FALSE(row.leftKnown);
  CHECK(row.rightKnown);
}

TEST_CASE("a violated sum is written out so that it can be read") {
  struct Case {
    const char* what;
    std::u16string_view beginning, line;
    const char* rule;
    const char* sum;
  };
  const Case cases[] = {
      {"a row", u"2.重复申请", u"2.重复申请\t1\t1\t0\t0\t0\t0\t1", "row-total-mismatch",
       "自然人 1 + 商业企业 1 = 2，而总计填的是 1，"},
      {"a row of zeros", u"2.重复申请", u"2.重复申请\t0\t0\t0\t0\t0\t0\t1", "row-total-mismatch",
       "各数都是 0，而总计填的是 1，"},
      {"many rows of a column, by outcome", u"（一）予以公开", u"（一）予以公开\t7\t2\t0\t0\t0\t0\t9",
       "outcome-total-mismatch", "不予公开 3 + 无法提供 2 + 不予处理 1 = 17，"},
  };
  for (const Case& one : cases) {
    INFO(one.what);
    const std::u16string text = withLine(tests::fixture("consistent-2021.txt"), one.beginning, one.line);
    const Report report = check(Source{text, {}});
    const auto found = std::find_if(report.findings.begin(), report.findings.end(),
                                    [&](const Finding& finding) { return finding.rule == one.rule; });
    REQUIRE(found != report.findings.end());
    INFO(found->message);
    CHECK(found->message.find(one.sum) != std::string::npos);
  }
}
