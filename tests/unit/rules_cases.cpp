/// What rules find and, no less, what they leave alone: a line a case.
#include <set>

#include "catch.hpp"
#include "fixture.hpp"
#include "gouji/gouji.hpp"

namespace {

using namespace gouji;
using gouji::result::toUtf8;

struct Case {
  const char* form;          ///< which sample report
  std::u16string_view line;  ///< how the line that is replaced begins; empty: nothing is replaced
  std::u16string_view text;  ///< what stands there instead
  bool found;
};

bool finds(const Case& one, const std::string& rule) {
  std::u16string text = tests::fixture("consistent-" + std::string(one.form) + ".txt");
  if (!one.line.empty()) text = tests::withLine(text, one.line, one.text);
  REQUIRE(!text.empty());
  for (const Finding& finding : check(Source{text, {}}).findings)
    if (finding.rule == rule) return true;
  return false;
}

void checkAll(const std::string& rule, std::initializer_list<Case> cases) {
  for (const Case& one : cases) {
    INFO(rule << ", form " << one.form << ": " << toUtf8(one.text));
    CHECK(finds(one, rule) == one.found);
  }
}

constexpr std::u16string_view title21 = u"云岭县人民政府2023年", title19 = u"云岭县人民政府2019年";

}  // namespace

TEST_CASE("late: by the date in the law for the agency that the title names") {
  const auto late = [](std::u16string_view agency, std::u16string_view date) {
    std::u16string text = tests::fixture("consistent-2021.txt");
    text = tests::withLine(text, title21, std::u16string(agency) + u"2023年政府信息公开工作年度报告");
    text = tests::withLine(text, u"发布日期", u"发布日期：" + std::u16string(date));
    for (const Finding& finding : check(Source{text, {}}).findings)
      if (finding.rule == "late") return true;
    return false;
  };
  CHECK_FALSE(late(u"云岭县人民政府", u"2024-03-31"));
  CHECK(late(u"云岭县人民政府", u"2024年4月1日"));
  CHECK(late(u"云岭县", u"2024-04-01 11:11:28"));
  CHECK_FALSE(late(u"云岭县", u"2024-02-29"));
  CHECK_FALSE(late(u"云岭县人民政府办公室", u"2024-01-31"));
  CHECK(late(u"云岭县人民政府办公室", u"2024-02-01"));
  CHECK(late(u"云岭县水务局", u"2024/2/1"));
  CHECK(late(u"云岭县卫生健康委员会", u"2024-02-01"));
  CHECK(late(u"云岭县水务局", u"2025-01-02"));
  // The law names no date for these.
  CHECK_FALSE(late(u"云岭县青石镇人民政府", u"2024-05-01"));
  CHECK_FALSE(late(u"云岭县白水街道办事处", u"2024-05-01"));
  CHECK_FALSE(late(u"云岭县人民医院", u"2024-05-01"));
  CHECK_FALSE(late(u"云岭大学", u"2024-10-30"));
  CHECK(late(u"云岭海关", u"2024-02-01"));
  // What kind of agency this is is not told, so it is late only where it would be for any.
  CHECK_FALSE(late(u"云岭经济开发区管委会", u"2024-03-01"));
  CHECK(late(u"云岭经济开发区管委会", u"2024-04-01"));
}

TEST_CASE("year-mismatch") {
  checkAll(
      "year-mismatch",
      {
          {"2021", u"报告中的数据统计期限", u"数据统计期限为2023年1月1日至12月31日。", false},
          {"2021", u"报告中的数据统计期限", u"统计期限：2022.1.1-2022.12.31。", true},
          {"2021", u"报告中的数据统计期限", u"统计期限从2022年1月1日至2023年12月31日。", true},
          {"2021", u"2023年，全县各级", u"2022年，全县各级行政机关推进公开。", true},
          {"2021", u"2023年，全县各级", u"2022年全县推进公开。", true},
          {"2021", u"2023年，全县各级", u"2022年我县推进公开。", true},
          {"2021", u"2023年，全县各级", u"2022年我国举办冬奥会。", false},
          {"2021", u"2023年，全县各级", u"2022年全国两会召开。", false},
          {"2021", u"报告中的数据统计期限", u"数据统计期限为2022年全年。", true},
          {"2021", u"本报告由云岭县人民政府办公室编制", u"按照要求，编制2022年政府信息公开工作年度报告。", true},
          {"2021", u"本报告由云岭县人民政府办公室编制", u"特向社会公布云岭县2022年政府信息公开工作年度报告。", true},
          {"2021", u"本报告由云岭县人民政府办公室编制",
           u"根据《关于编制2022年政府信息公开工作年度报告的通知》编制本报告。", false},
          {"2021", u"报告中的数据统计期限", u"数据统计截止2022年12月31日。", true},
          {"2021", u"报告中的数据统计期限", u"数据统计截止2023年12月31日。", false},
          {"2021", u"2023年，全县各级", u"2022年以来，全县各级行政机关推进公开。", false},
          {"2021", u"2023年，全县各级", u"2022年5月，新的条例施行。", false},
          {"2021", u"2023年，全县各级", u"202020年，全县各级行政机关推进公开。", true},
          {"2021", u"2023年，全县各级", u"2023年2月30日召开会议。", true},
          {"2021", u"2023年，全县各级", u"2023年2月28日召开会议，13月没有会议。", false},
          {"2021", u"报告中的数据统计期限", u"现公布云岭县2022年政府信息公开工作年度报告。", true},
          {"2021", u"报告中的数据统计期限", u"现公布云岭县2023年政府信息公开工作年度报告。", false},
          {"2021", u"报告中的数据统计期限", u"2022年度报告已于去年公布。", false},
          {"2021", u"报告中的数据统计期限", u"统计数据时间从2022年1月1日到2022年12月31日。", true},
          {"2021", u"报告中的数据统计期限", u"统计数据显示，2022年1月1日起施行的办法落实较好。", false},
          {"2021", u"2023年，全县各级", u"现公布云岭县2022年政府信息公开工作年度报告。", true},
          {"2021", u"2023年，全县各级", u"按时编制并向社会公布2022年政府信息公开工作年度报告。", false},
          {"2019", title19, u"云岭县人民政府二〇一九年政府信息公开工作年度报告", false},
      });
}

TEST_CASE("year-mismatch: the old year, written out of habit") {
  const auto early = [](std::u16string_view published, std::u16string_view signedOn) {
    std::u16string text = tests::fixture("consistent-2021.txt");
    text = tests::withLine(text, u"发布日期", u"发布日期：" + std::u16string(published));
    text = tests::withLine(text, u"2024年3月12日", signedOn);
    const auto findings = check(Source{text, {}}).findings;
    return std::any_of(findings.begin(), findings.end(), [](const Finding& f) { return f.rule == "year-mismatch"; });
  };
  CHECK(early(u"2023-01-25", u"2023年1月20日"));
  CHECK(early(u"2022年3月5日", u""));
  // Some reports are signed before the year is over.
  CHECK_FALSE(early(u"2023-12-29", u"2023年12月28日"));
  // Which of the days is the right one, nobody can tell.
  CHECK_FALSE(early(u"2023-01-25", u"2024年1月20日"));
  CHECK_FALSE(early(u"2024-01-25", u"2023年1月20日"));
}

TEST_CASE("period-mismatch") {
  checkAll("period-mismatch",
           {
               {"2021", u"报告中的数据统计期限", u"统计期限为2023年1月至12月。", false},
               {"2021", u"报告中的数据统计期限", u"统计期限为2023年1月1日至12月20日。", true},
               {"2021", u"报告中的数据统计期限", u"统计时限自 2023 年 2 月 1 日\n起至 2023 年 12 月 31 日止。", true},
               {"2021", u"报告中的数据统计期限", u"统计时限自 2023 年 1 月 1 日\n起至 2023 年 12 月 31 日止。", false},
           });
}

TEST_CASE("placeholder-left") {
  checkAll("placeholder-left",
           {
               {"2021", u"（四）平台建设", u"（四）平台建设。共举办   次，成效明显。", true},
               {"2021", u"（四）平台建设", u"（四）平台建设。共举办 3 次，成效明显。", false},
               {"2021", u"（四）平台建设", u"（四）平台建设。明确由主任×××负责。", true},
               {"2021", u"（四）平台建设", u"（四）平台建设。XX县门户网站改版。", true},
               {"2021", u"（四）平台建设", u"（四）平台建设。公布典型案例：张××诉云岭县人民政府案。", false},
               {"2021", u"（四）平台建设", u"（四）平台建设。网址 http://xxgk.yunling.gov.cn/XXGK/。", false},
               {"2021", u"（四）平台建设", u"（四）平台建设。（文字描述）", true},
               {"2021", u"（四）平台建设", u"（四）平台建设。全年发布＿＿＿条。", true},
               {"2021", u"（四）平台建设", u"（四）平台建设。发布条例解读，公开条件和程序。", false},
               {"2021", u"（四）平台建设", u"（四）平台建设。逐项发布\n条目，按期更新。", false},
               {"2021", u"（四）平台建设", u"（四）平台建设。某某系统上线，尺寸为3×5。", false},
               {"2021", u"（四）平台建设", u"（四）平台建设。全年发布信息   条。", true},
               {"2021", u"（四）平台建设", u"（四）平台建设。全年发布信息（ ）条。", true},
               {"2021", u"（四）平台建设", u"（四）平台建设。全年发布信息**条。", true},
               {"2021", u"（四）平台建设", u"（四）平台建设。**全年发布信息** 3条。", false},
               {"2021", u"（四）平台建设", u"（四）平台建设。（请补充数据）", true},
           });
}

TEST_CASE("part-count-mismatch") {
  constexpr std::u16string_view line = u"本报告由云岭县人民政府办公室编制";
  checkAll("part-count-mismatch",
           {
               {"2021", line,
                u"本报告由总体情况、主动公开政府信息情况、存在问题及改进情况、其他需要报告的事项等六部分组成。", true},
               {"2021", line,
                u"全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、行政复议情况、行政诉讼情况、"
                u"存在的主要问题及改进情况以及其他需要报告的事项共六个部分。",
                false},
               {"2021", line,
                u"本报告分为六个部分：总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及"
                u"改进情况、其他需要报告的事项。",
                true},
               {"2021", line,
                u"全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、行政复议情况、行政诉讼情况、"
                u"存在的主要问题及改进情况以及其他需要报告的事项共七个部分。",
                false},
               // A list that stops before its end is no list of all parts.
               {"2021", line, u"本报告由总体情况、主动公开政府信息情况等六部分组成。", false},
               {"2021", line, u"本报告由六个部分组成。", false},
               {"2021", line, u"本报告由概述、主动公开、依申请公开、其他事项六部分组成。", false},
           });
}

TEST_CASE("personal-data") {
  constexpr std::u16string_view line = u"对报告内容有疑问的";
  checkAll("personal-data", {
                                {"2021", line, u"联系电话：139-1234-5678。", true},
                                {"2021", line, u"联系人手机：139 1234 5678。", true},
                                {"2021", line, u"联系电话：010-12345678，传真：0871-1234567。", false},
                                {"2021", line, u"监督电话：12345、400-123-4567。", false},
                                {"2021", line, u"邮箱：13912345678@example.com。", false},
                                {"2021", line, u"身份证号11010519491231002X。", true},
                                // The check digit is wrong, so it is some other number.
                                {"2021", line, u"编号110105194912310021。", false},
                                {"2021", line, u"联系电话：+86 13812345678。", true},
                                {"2021", line, u"索引号：13812345678/2024-00012。", false},
                                {"2021", line, u"统一社会信用代码11530123015123456X。", false},
                            });
}

TEST_CASE("fee-statement-missing, section-empty") {
  constexpr std::u16string_view line = u"全年发出收费通知";
  checkAll("fee-statement-missing", {
                                        {"2021", line, u"本年度无其他事项。", true},
                                        {"2021", line, u"未收取政府信息公开处理费。", false},
                                        {"2021", line, u"本年度没有发生收费情况。", false},
                                        {"2021", line, u"行政事业性收费目录已公布，工作经费用于培训。", true},
                                        {"2021", line, u"没有产生政府信息公开行政事业性收费。", false},
                                        {"2019", u"没有其他需要报告", u"无。", false},
                                        {"2019", title19, u"云岭县人民政府2021年政府信息公开工作年度报告", true},
                                    });
  checkAll("section-empty", {
                                {"2019", u"没有其他需要报告", u"", true},
                                {"2019", u"没有其他需要报告", u"无", false},
                                {"2019", u"2019年的工作", u"暂无", true},
                                {"2019", u"2019年的工作", u"无明显问题，将继续改进。", false},
                                {"2019", u"2019年的工作", u"存在的主要问题：无。改进情况：无。", true},
                                {"2019", u"2019年的工作", u"存在问题：更新不及时。改进情况：无。", false},
                            });
}

TEST_CASE("duties-missing, overview-part-missing") {
  constexpr std::u16string_view line = u"（五）监督保障";
  checkAll("duties-missing", {
                                 {"2021", line, u"（五）监督保障。举办培训3次，没有发生追责问责。", false},
                                 {"2021", line, u"（五）监督保障。举办培训3次。", true},
                             });
  std::u16string office = tests::fixture("consistent-2021.txt");
  office = tests::withLine(office, title21, u"云岭县水务局2023年政府信息公开工作年度报告");
  office = tests::withLine(office, line, u"（五）监督保障。举办培训3次。");
  for (const Finding& finding : check(Source{office, {}}).findings) CHECK(finding.rule != "duties-missing");
  checkAll("overview-part-missing", {
                                        {"2021", line, u"（五）其他工作。", true},
                                        {"2021", line, u"（五）培训工作。举办培训3次。", false},
                                    });
}

TEST_CASE("altered-form") {
  checkAll(
      "altered-form",
      {
          {"2021", u"", u"", false},
          {"2021", u"2.没有现成信息", u"", true},
          {"2021", u"2.没有现成信息", u"2.没有现成的信息需要另行制作\t0\t0\t0\t0\t0\t0\t0", false},
          {"2021", u"2.其他法律行政法规", u"2.其他法律法规禁止公开\t0\t0\t0\t0\t0\t0\t0", false},
          {"2021", u"2.其他法律行政法规", u"2.其他法律行政止公开\t0\t0\t0\t0\t0\t0\t0", true},
          {"2021", u"四、结转下年度", u"四、结转下年度继续办理\t4\t0\t0\t0\t0\t0\t4\n其余4件结转下年办理。", false},
          {"2021", u"四、结转下年度",
           u"四、结转下年度继续办理\t4\t0\t0\t0\t0\t0\t4\n属于过程性信息1件，属于行政查询2件。", false},
          {"2021", u"4.保护第三方", u"4.保护第三方\n合法权益\t1\t0\t0\t0\t0\t0\t1", false},
          {"2021", u"1.本机关不掌握", u"1.本機關不掌握相關政府資訊\t2\t1\t0\t0\t1\t0\t4", false},
          {"2021", u"行政规范性文件", u"行政规范性文件（包括以办公室名义印发的）\t6\t2\t45", false},
          {"2021", u"行政规范性文件", u"行政规范性文件\t6\t2\t45\n主动公开的公文\t60\t0\t99", true},
          {"2021", u"8.属于行政查询", u"8.属于行政查询事项 1 1 0 0 0 0 2\n9.涉及商业秘密和个人隐私 0 0 0 0 0 0 0",
           true},
          {"2021", u"3.其他", u"3.其他\t0\t0\t0\t0\t0\t0\t0", false},
      });
}

TEST_CASE("money-unit and malformed-number") {
  checkAll("money-unit",
           {
               {"2019", u"政府集中采购", u"政府集中采购\t86\t3120.5万元", false},
               {"2019", u"政府集中采购", u"政府集中采购\t86\t3120.5", true},
               {"2019", u"政府集中采购", u"政府集中采购\t86\t0", false},
               {"2019", u"信息内容\t采购项目数量", u"信息内容\t采购项目数量\t采购总金额（单位：万元）", false},
               {"2021", u"行政事业性收费", u"行政事业性收费\t312.5", false},
               {"2021", u"行政事业性收费", u"行政事业性收费\t3125000元", true},
               {"2021", u"行政事业性收费", u"行政事业性收费\t312.5万元", false},
           });
  checkAll("malformed-number", {
                                   {"2019", u"行政处罚", u"行政处罚\t310\t减5\t830", false},
                                   {"2019", u"行政处罚", u"行政处罚\t310\t+-5\t830", true},
                                   {"2021", u"行政处罚", u"行政处罚\t830件", false},
                                   {"2021", u"行政处罚", u"行政处罚\t830万元", true},
                                   {"2021", u"行政处罚", u"行政处罚\t83O", true},
                                   {"2021", u"2.重复申请", u"2.重复申请\t0\t0\t五\t0\t0\t0\t十二", true},
                                   {"2021", u"2.重复申请", u"2.重复申请\t0\t0\t零\t0\t0\t0\t0", false},
                                   {"2021", u"2.重复申请", u"2.重复申请\t0\t0\tl\t0\t0\t0\t0", true},
                                   {"2021", u"2.重复申请", u"2.重复申请\t0\t0\tO\t0\t0\t0\t0", false},
                                   {"2021", u"2.重复申请", u"2.重复申请\t0\t0\t0.00\t0\t0\t0\t0", false},
                               });
  std::u16string text = tests::fixture("consistent-2019.txt");
  text = tests::withLine(text, u"信息内容\t采购项目数量", u"信息内容\t采购项目数量\t采购总金额（单位：万元）");
  text = tests::withLine(text, u"政府集中采购", u"政府集中采购\t86\t3120.5");
  for (const Finding& finding : check(Source{text, {}}).findings) CHECK(finding.rule != "money-unit");
}

TEST_CASE("a what-if has nothing of the unit or the spelling of the figure that it takes the place of") {
  const std::u16string text = tests::withLine(tests::fixture("consistent-2021.txt"), u"行政处罚", u"行政处罚\t830万元");
  Options options;
  options.edits.push_back({"proactive.penalties.decisions", Decimal{830, 0}});
  for (const Finding& finding : check(Source{text, {}}, options).findings) CHECK(finding.rule != "malformed-number");
}

TEST_CASE("total-blank, blank-cell and the figures of table 二") {
  checkAll("total-blank", {
                              {"2021", u"（二）部分公开", u"（二）部分公开\t4\t1\t0\t0\t1\t0\t", true},
                              {"2021", u"3\t1\t0\t1\t5", u"3\t1\t0\t1\t\t1\t0\t0\t1\t2\t1\t0\t0\t0\t1", true},
                              {"2021", u"2.重复申请", u"2.重复申请\t\t\t\t\t\t\t", false},
                          });
  checkAll("blank-cell", {
                             {"2021", u"2.重复申请", u"2.重复申请\t/\t/\t/\t/\t/\t/\t/", true},
                             {"2021", u"2.重复申请", u"2.重复申请\t0\t0\t0\t0\t0\t0\t0", false},
                         });
  checkAll("in-force-below-net", {{"2021", u"行政规范性文件", u"行政规范性文件\t6\t9\t0", false},
                                  {"2021", u"行政规范性文件", u"行政规范性文件\t6\t0\t5", true}});
  checkAll("published-exceeds-public", {{"2019", u"规范性文件\t", u"规范性文件\t7\t9\t43", false},
                                        {"2019", u"规范性文件\t", u"规范性文件\t7\t9\t8", true}});
}

TEST_CASE("two figures of a row that spaces have split leave its sums open") {
  for (const std::u16string_view figures : {u"\t1 6\t5\t0\t1\t2\t0\t2 4", u" 1 6 5 0 1 2 0 2 4"}) {
    INFO(toUtf8(figures));
    const std::u16string line = u"（七）总计" + std::u16string(figures);
    const Report report =
        check(Source{tests::withLine(tests::fixture("consistent-2021.txt"), u"（七）总计", line), {}});
    CHECK(report.summary.violated == 0);
    CHECK(report.summary.undetermined > 0);
  }
}

TEST_CASE("a figure that a space has split is offered as one, never read as one") {
  struct Split {
    std::u16string_view figures;
    std::int64_t joined;  // 0: nothing is offered
  };
  for (const Split& one :
       {Split{u"18 5 0 1 2 0 2 6", 26}, Split{u"1 8\t5\t0\t1\t2\t0\t26", 18},
        // Two pairs fit: 1 8 and 1 2.
        Split{u"1 8 5 0 1 2 0 26", 0}, Split{u"17 5 0 1 2 0 0 26", 0}, Split{u"1\t8\t5\t0\t1\t2\t0\t26", 0}}) {
    INFO(toUtf8(one.figures));
    const std::u16string line = u"一、本年新收政府信息公开申请数量 " + std::u16string(one.figures);
    const Report report =
        check(Source{tests::withLine(tests::fixture("consistent-2021.txt"), u"一、本年新收", line), {}});
    bool surplus = false, offered = false;
    for (const Finding& finding : report.findings) {
      if (finding.rule != "surplus-number") continue;
      surplus = true;
      offered = offered || finding.message.find("如果是一个数 " + (one.joined ? std::to_string(one.joined) : "")) !=
                               std::string::npos;
    }
    CHECK(surplus);
    CHECK(offered == (one.joined != 0));
    if (one.joined == 0) continue;
    CHECK(report.summary.violated == 0);
    for (const auto& [id, cell] : report.cells)
      if (id.starts_with("requests.received.") && cell.value) CHECK(cell.value->units != one.joined);
  }
}
