/// Lines that browsers print above and below every page.
#include "outline/print_heads.hpp"

#include "catch.hpp"
#include "result/utf8.hpp"
#include "text/fold.hpp"

using namespace gouji;

TEST_CASE("heads and feet of printed pages are told from rows of tables") {
  struct Case {
    std::u16string_view line;
    bool expected;
  };
  const Case cases[] = {
      {u"https://www.qingshi.gov.cn/art/2024/1/30/art_12_34.html", true},
      {u"https://www.qingshi.gov.cn/art/2024/1/30/art_12_34.html   1/3", true},
      {u"政府信息公开　http://www.qingshi.gov.cn/a.html", true},
      {u"file:///C:/Users/a/Desktop/1.html 2024/1/30", true},
      {u"2024/1/30 15:20", true},
      {u"2024/1/30 15:20\t青石县水务局2023年政府信息公开工作年度报告", true},
      {u"2024-01-30 15:20:33", true},
      {u"2024年1月30日 15:20", true},
      {u"1 of 3 2024/1/30, 3:20", true},
      {u"第 1 页，共 3 页 2024/1/30 下午3:20", true},
      {u"一、本年新收政府信息公开申请数量 18 3 0 1 2 0 24 https://www.qingshi.gov.cn 1/3", false},
      {u"18 3 0 1 2 0 24 2024/1/30 15:20", false},
      {u"2024\t2024-01-30\t3", false},
      {u"| [规章](https://www.qingshi.gov.cn/gz.html) | 0 | 0 | 0 |", false},
      {u"规章(https://www.qingshi.gov.cn/gz.html)\t0\t0\t0", false},
      {u"行政许可 https://www.qingshi.gov.cn 31", false},
      {u"行政许可 31 2024/1/18 10:20", false},
      {u"行政许可(截至2023-12-31) 31", false},
      {u"2024/1/18 10:20 行政许可 31", false},
      {u"2023-12-31,行政许可,31", false},
      {u"张三 2024-01-30 10.1.2.3", false},
      {u"2024/1", false},
      {u"2024/1/30/2", false},
      {u"2024/1/130", false},
      {u"截至2024年1月30日，已办结12件。", false},
      {u"18 / 3 / 0 / 1 / 2 / 0 / 24", false},
      {u"", false},
  };
  for (const Case& c : cases) {
    INFO(result::toUtf8(c.line));
    const text::Folded folded = text::fold(c.line);
    CHECK(outline::isPrintHead(folded.text, {0, folded.text.size()}) == c.expected);
  }
}
