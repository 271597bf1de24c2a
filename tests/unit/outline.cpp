/// What stands where in a report: title, agency, year, dates and sections.
#include "outline/outline.hpp"

#include <string>

#include "catch.hpp"
#include "result/utf8.hpp"
#include "text/fold.hpp"

using namespace gouji;

namespace {

/// The sections that were found, by number, with "!" behind one that stands out of order: "1 2 3".
std::string sectionsOf(const outline::Outline& outline) {
  std::string found;
  for (std::size_t k = 0; k < outline.sections.size(); ++k)
    if (outline.sections[k]) found += (found.empty() ? "" : " ") + std::to_string(k + 1);
  return found;
}

std::string dateOf(const std::optional<outline::Date>& date) {
  if (!date) return "none";
  return std::to_string(date->year) + "-" + std::to_string(date->month) + "-" + std::to_string(date->day);
}

outline::Outline outlineOf(std::u16string_view source) { return outline::outlineOf(text::fold(source)); }

/// A report whose fourth heading is `heading`, as its sections' first words.
std::u16string withHeadings(std::initializer_list<std::u16string_view> headings) {
  std::u16string text = u"青石县水务局2023年政府信息公开工作年度报告\n\n";
  for (const std::u16string_view heading : headings)
    text.append(heading).append(u"\n这里写的是这一部分的情况，有若干句话说明工作。\n\n");
  return text;
}

}  // namespace

TEST_CASE("headings are found where the text has lost its line breaks") {
  std::u16string text = withHeadings({u"一、总体情况", u"二、主动公开政府信息情况",
                                      u"三、收到和处理政府信息公开申请情况", u"四、政府信息公开行政复议、行政诉讼情况",
                                      u"五、存在的主要问题及改进情况", u"六、其他需要报告的事项"});
  for (char16_t& c : text)
    if (c == u'\n') c = u' ';
  CHECK(sectionsOf(outlineOf(text)) == "1 2 3 4 5 6");
}

TEST_CASE("headings are found in every wording") {
  struct Case {
    std::u16string_view heading;
    std::size_t section;  // 1 to 6
  };
  const Case cases[] = {
      {u"一、总体情况", 1},
      {u"一 总体情况", 1},
      {u"一．总体情况", 1},
      {u"一,总体情况", 1},
      {u"  一、总体情况  ", 1},
      {u"## 一、总体情况", 1},
      {u"**一、总体情况**", 1},
      {u"第一部分 总体情况", 1},
      {u"总体情况", 1},
      {u"一、概述", 1},
      {u"二、主动公开政府信息情况", 2},
      {u"二、行政机关主动公开政府信息的情况", 2},
      {u"二主动公开政府信息情况", 2},
      {u"三、收到和处理政府信息公开申请情况", 3},
      {u"三、行政机关收到和处理政府信息公开申请的情况", 3},
      {u"三、收到和处理政府信息公开申请情况（单位：件）", 3},
      {u"四、政府信息公开行政复议、行政诉讼情况", 4},
      {u"四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", 4},
      {u"四、政府信息公开行政复议行政诉讼情况", 4},
      {u"四、因政府信息公开被申请行政複議、提起行政訴訟的情況", 4},
      {u"五、存在的主要问题及改进情况", 5},
      {u"五、政府信息公开工作存在的主要问题及改进情况", 5},
      {u"五、存在问题及改进情况", 5},
      {u"五、存在的主要问题及下一步改进情况", 5},
      {u"六、其他需要报告的事项", 6},
      {u"六、其他需要报告的其他事项", 6},
      {u"六、需要报告的其他事项", 6},
      {u"一、总体工作情况", 1},
      {u"一、总体落实情况", 1},
      {u"一、整体情况", 1},
      {u"三、政府信息公开申请办理情况", 3},
      {u"三、申请公开政府信息情况", 3},
      {u"五、工作中存在的困难和下一步打算", 5},
  };
  for (const Case& c : cases) {
    INFO(result::toUtf8(c.heading));
    CHECK(sectionsOf(outlineOf(withHeadings({c.heading}))) == std::to_string(c.section));
  }
}

TEST_CASE("an official heading may go on in the next line") {
  CHECK(sectionsOf(outlineOf(withHeadings({u"四、政府信息公开行政\n复议、行政诉讼情况"}))) == "4");
  CHECK(sectionsOf(outlineOf(withHeadings({u"五、存在的主要问题及改\n进情况"}))) == "5");
  // Whatever else comes next is no heading.
  CHECK(sectionsOf(outlineOf(withHeadings({u"一、总体情况", u"四、政府信息公开行政\n管理的情况"}))) == "1");
}

TEST_CASE("what only looks like a heading is none") {
  for (const std::u16string_view line :
       {u"四、结转下年度继续办理", u"一、本年新收政府信息公开申请数量", u"三、本年度办理结果",
        u"二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0", u"（一）主动公开情况", u"（二）主动公开情况",
        u"一是加强组织领导，总体情况良好。", u"三是及时处理收到的申请。",
        u"五年来存在的主要问题及改进情况见附件，本部分不再重复说明其中的内容和各项要求。"}) {
    INFO(result::toUtf8(line));
    CHECK(sectionsOf(outlineOf(withHeadings({u"一、总体情况", line}))) == "1");
  }
}

TEST_CASE("numerals in brackets number sections only where nothing else does") {
  CHECK(sectionsOf(outlineOf(withHeadings(
            {u"（一）总体情况", u"（二）主动公开政府信息情况", u"（三）收到和处理政府信息公开申请情况"}))) == "1 2 3");
  const outline::Outline outline =
      outlineOf(withHeadings({u"一、总体情况", u"（一）主动公开政府信息情况", u"（二）收到和处理政府信息公开申请情况",
                              u"二、主动公开政府信息情况", u"（一）总体情况"}));
  CHECK(sectionsOf(outline) == "1 2");
  CHECK_FALSE(outline.anotherFollows);
}

TEST_CASE("the row 四 of table 三 ends no section") {
  const outline::Outline outline = outlineOf(
      withHeadings({u"一、总体情况", u"二、主动公开政府信息情况",
                    u"三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量 1\n三、本年度办理结果\n"
                    u"四、结转下年度继续办理 1",
                    u"四、政府信息公开行政复议、行政诉讼情况", u"五、存在的主要问题及改进情况"}));
  CHECK(sectionsOf(outline) == "1 2 3 4 5");
  CHECK(outline.sections[2]->end == outline.sections[3]->heading);
  CHECK_FALSE(outline.anotherFollows);
}

TEST_CASE("a table of contents is passed over") {
  const std::u16string contents =
      u"青石县水务局2023年政府信息公开工作年度报告\n目录\n一、总体情况\n二、主动公开政府信息情况\n"
      u"三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n"
      u"六、其他需要报告的事项\n\n";
  const std::u16string report =
      withHeadings({u"一、总体情况", u"二、主动公开政府信息情况", u"三、收到和处理政府信息公开申请情况"});
  const outline::Outline outline = outlineOf(contents + report);
  CHECK(sectionsOf(outline) == "1 2 3");
  CHECK(outline.sections[0]->heading > contents.size());
  CHECK_FALSE(outline.anotherFollows);

  std::u16string dotted = contents;
  for (std::size_t at = dotted.find(u"情况\n"); at != dotted.npos; at = dotted.find(u"情况\n", at + 9))
    dotted.insert(at + 2, u"……… 3");
  CHECK(outlineOf(dotted + report).sections[0]->heading > contents.size());
}

TEST_CASE("a second report is left alone") {
  const std::u16string first =
      withHeadings({u"一、总体情况", u"二、主动公开政府信息情况", u"三、收到和处理政府信息公开申请情况"});
  const outline::Outline outline = outlineOf(first + first);
  CHECK(outline.anotherFollows);
  CHECK(outline.end <= first.size());
  CHECK(outline.sections[2]->end <= first.size());
  CHECK(sectionsOf(outline) == "1 2 3");
}

TEST_CASE("title, agency and year") {
  struct Case {
    std::u16string_view text;
    std::u16string_view agency;
    int year;
  };
  const Case cases[] = {
      {u"青石县水务局2023年政府信息公开工作年度报告", u"青石县水务局", 2023},
      {u"青石县水务局 2023 年政府信息公开工作年度报告", u"青石县水务局", 2023},
      {u"青石县水务局\n2023年政府信息公开工作年度报告", u"青石县水务局", 2023},
      {u"青石县水务局2023年度政府信息公开工作年度报告", u"青石县水务局", 2023},
      {u"2023年青石县水务局政府信息公开工作年度报告", u"青石县水务局", 2023},
      {u"2023年青石县水务局政府信息公开年报", u"青石县水务局", 2023},
      {u"青石县人民政府二〇二三年政府信息公开工作年度报告", u"青石县人民政府", 2023},
      {u"青石县人民政府２０２３年政府信息公开工作年度报告", u"青石县人民政府", 2023},
      {u"# 青石县水务局2023年政府信息公开工作年度报告", u"青石县水务局", 2023},
      {u"首页 > 政务公开\n\n青石县水务局2023年政府信息公开工作年度报告\n发布时间：2024-01-18", u"青石县水务局", 2023},
      {u"青石縣水務局2023年政府信息公開工作年度報告", u"青石县水务局", 2023},
      {u"2023年青石县人民政府信息公开工作年度报告", u"青石县人民政府", 2023},
      {u"青石县人民政府信息公开工作年度报告（2023年度）", u"青石县人民政府", 2023},
      {u"青石县水务局政府信息公开工作年度报告\n（2023年度）\n统计期限为2023年。", u"青石县水务局", 2023},
      {u"青石县水务局2023年政府信息\n公开工作年度报告", u"青石县水务局", 2023},
      {u"青石县水务局2023年政府信息公开\n工作年度报告", u"青石县水务局", 2023},
      {u"青石县水务局2023年\n政府信息公开工作年度报告", u"青石县水务局", 2023},
      {u"青石县水务局\n2023年政府信息公开\n工作年度报告", u"青石县水务局", 2023},
      {u"二〇二三年度\n青石县水务局政府信息公开工作年度报告", u"青石县水务局", 2023},
      {u"青石县水务局2023年度政府信息公开工作报告", u"青石县水务局", 2023},
      {u"青石县水务局关于2023年政府信息公开工作的年度报告", u"青石县水务局", 2023},
      {u"关于公布《青石县水务局2023年政府信息公开工作年度报告》的公告", u"青石县水务局", 2023},
      {u"首页>政府信息公开年报>2023年\n青石县水务局2023年政府信息公开工作年度报告", u"青石县水务局", 2023},
      {u"政府信息公开年报\n2024年 2023年\n青石县水务局2023年政府信息公开工作年度报告", u"青石县水务局", 2023},
  };
  for (const Case& c : cases) {
    INFO(result::toUtf8(c.text));
    const outline::Outline outline = outlineOf(std::u16string(c.text) + u"\n\n一、总体情况\n全年公开信息若干条。\n");
    CHECK(outline.titleEnd > outline.titleBegin);
    CHECK(result::toUtf8(outline.agency) == result::toUtf8(c.agency));
    CHECK(outline.year.value_or(0) == c.year);
  }
}

TEST_CASE("the year is found without a title") {
  CHECK(outlineOf(u"本报告统计期限自2022年1月1日起至2022年12月31日止。\n一、总体情况\n").year == 2022);
  CHECK(outlineOf(u"现将二〇二二年度报告公布如下。\n一、总体情况\n").year == 2022);
  CHECK_FALSE(outlineOf(u"一、总体情况\n没有年份的文字。\n").year.has_value());
}

TEST_CASE("the date of publication") {
  struct Case {
    std::u16string_view line;
    const char* date;
  };
  const Case cases[] = {
      {u"2024年1月18日", "2024-1-18"},
      {u"2024 年 1 月 18 日", "2024-1-18"},
      {u"  2024年01月18日  ", "2024-1-18"},
      {u"二〇二四年一月十八日", "2024-1-18"},
      {u"二○二四年一月二十八日", "2024-1-28"},
      {u"二零二四年十二月三十一日", "2024-12-31"},
      {u"二〇二四年三月十日", "2024-3-10"},
      {u"2024-01-18", "2024-1-18"},
      {u"2024/1/18", "2024-1-18"},
      {u"2024.1.18", "2024-1-18"},
      {u"发布时间：2024-01-18", "2024-1-18"},
      {u"发布日期： 2024年1月18日 来源：本局", "2024-1-18"},
      {u"2024年1月", "none"},
      {u"2024年1月18日，召开培训会。", "none"},
      {u"电话：2024-018", "none"},
      {u"（2024年1月18日）", "2024-1-18"},
      {u"青石县水务局　2024年1月18日", "2024-1-18"},
      {u"（2024年1月18日印发）", "none"},
      {u"2024年1月18日\n下一篇：防汛通知\n2024-06-01", "2024-1-18"},
  };
  for (const Case& c : cases) {
    INFO(result::toUtf8(c.line));
    CHECK(dateOf(outlineOf(withHeadings({u"一、总体情况"}) + std::u16string(c.line) + u"\n").published) == c.date);
  }
}

TEST_CASE("the last signature counts, a stated date of publication before it") {
  const std::u16string report = withHeadings({u"一、总体情况"});
  CHECK(dateOf(outlineOf(report + u"2024年1月10日\n附件\n2024年1月18日\n").published) == "2024-1-18");
  CHECK(dateOf(outlineOf(u"发布时间：2024-01-20\n" + report + u"2024年1月18日\n").published) == "2024-1-20");
}

TEST_CASE("a date in the head is the day of publication, where it is one") {
  const auto published = [](std::u16string_view head) {
    return dateOf(outlineOf(std::u16string(u"青石县水务局2023年政府信息公开工作年度报告\n")
                                .append(head)
                                .append(u"\n一、总体情况\n公开平稳。\n2024年1月18日\n"))
                      .published);
  };
  CHECK(published(u"2024-01-20 10:33 来源：水务局 浏览：25") == "2024-1-20");
  CHECK(published(u"时间：2024-01-20") == "2024-1-20");
  CHECK(published(u"更新时间：2024-05-20") == "2024-1-18");
  CHECK(published(u"数据截至2023年12月31日") == "2024-1-18");
  CHECK(published(u"2024年6月1日 星期六") == "2024-1-18");
}

TEST_CASE("what is no report has no outline") {
  for (const std::u16string_view text : {u"", u"   \n\n", u"今天天气很好。", u"12 34 56", u"政府信息公开指南"}) {
    INFO(result::toUtf8(text));
    CHECK_FALSE(outlineOf(text).isReport());
  }
}
