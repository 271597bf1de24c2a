/// Grids: what the cells of a file say of a table.
#include <algorithm>
#include <string>

#include "catch.hpp"
#include "fixture.hpp"
#include "gouji/gouji.hpp"

using namespace gouji;

namespace {

/// `text` with a grid for each stretch of lines that hold tabs: a cell between two tabs.
Source gridded(const std::u16string& text) {
  Source source;
  source.text = text;
  bool open = false;
  std::uint32_t row = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(u'\n', begin), text.size());
    const bool cells = text.substr(begin, end - begin).find(u'\t') != text.npos;
    if (cells && !open) {
      source.grids.emplace_back();
      row = 0;
    }
    open = cells;
    std::uint32_t column = 0;
    for (std::size_t at = begin; cells && at <= end; ++column) {
      const std::size_t stop = std::min(text.find(u'\t', at), end);
      const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(stop)};
      source.grids.back().cells.push_back({row, column, 1, 1, span});
      at = stop + 1;
    }
    ++row;
    begin = end + 1;
  }
  return source;
}

const Cell& cellOf(const Report& report, std::string_view id) {
  return std::find_if(report.cells.begin(), report.cells.end(), [&](const auto& cell) { return cell.first == id; })
      ->second;
}

std::string rowOf(const Report& report, const std::string& row) {
  std::string text;
  for (const auto& [id, cell] : report.cells)
    if (id.starts_with(row + "."))
      text += (text.empty() ? "" : " ") + (cell.value ? std::to_string(cell.value->units) : std::string("."));
  return text;
}

const Finding* findingOf(const Report& report, std::string_view rule) {
  const auto found = std::find_if(report.findings.begin(), report.findings.end(),
                                  [&](const Finding& finding) { return finding.rule == rule; });
  return found == report.findings.end() ? nullptr : &*found;
}

constexpr std::u16string_view requests = u"三、收到和处理政府信息公开申请情况\n";
constexpr std::u16string_view disputes = u"四、政府信息公开行政复议、行政诉讼情况\n";

}  // namespace

TEST_CASE("an empty table of a file lost nothing in copying") {
  const std::u16string text =
      std::u16string(disputes) + u"结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n" + u"\t\t\t\t\n";
  const Report ofFile = check(gridded(text));
  REQUIRE(findingOf(ofFile, "table-missing"));
  Source pasted;
  pasted.text = text;
  const Report ofPaste = check(pasted);
  REQUIRE(findingOf(ofPaste, "table-missing"));
  const auto says = [](const Report& report, std::string_view words) {
    return std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& finding) {
      return finding.rule == "table-missing" && finding.message.find(words) != std::string::npos;
    });
  };
  CHECK(says(ofFile, "是空的"));
  CHECK_FALSE(says(ofFile, "复制"));
  CHECK(says(ofPaste, "复制"));
}

TEST_CASE("an item number alone in a cell of labels is no figure") {
  // A page break cut the label of 3.其他 in two: its number with the figures, the word on the next page.
  for (const bool wordFirst : {false, true}) {
    const std::u16string figures = u"\t0\t4\t0\t0\t0\t0\t4\n", none = u"\t\t\t\t\t\t\t\n";
    const std::u16string text =
        std::u16string(requests) + u"一、本年新收政府信息公开申请数量\t\t\t0\t4\t0\t0\t0\t0\t4\n" +
        u"\t（六）其他处理\t2."
        u"申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n" +
        u"\t\t3." + (wordFirst ? none : figures) + u"- 3 -\n" + u"\t\t其他" + (wordFirst ? figures : none) +
        u"\t（七）总计\t\t0\t4\t0\t0\t0\t0\t4\n";
    INFO(result::toUtf8(text));
    const Report report = check(gridded(text));
    CHECK(rowOf(report, "requests.other_other") == "0 4 0 0 0 0 4");
    CHECK(rowOf(report, "requests.outcomes_total") == "0 4 0 0 0 0 4");
    CHECK(cellOf(report, "requests.other_other.total").placement == Placement::exact);
    CHECK(report.summary.violated == 0);
    CHECK_FALSE(findingOf(report, "surplus-number"));
  }
}

TEST_CASE("a figure outside the cells joins no row of a grid") {
  const std::u16string figures = u"1\t0\t0\t0\t1\t0\t0\t0\t0\t0\t2\t0\t1\t0\t3\n";
  const std::u16string header = u"结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n";
  for (const std::u16string& text :
       {std::u16string(disputes) + header + figures + u"2\n", std::u16string(disputes) + header + u"2\n" + figures}) {
    INFO(result::toUtf8(text));
    const Report report = check(gridded(text));
    CHECK(rowOf(report, "disputes") == "1 0 0 0 1 0 0 0 0 0 2 0 1 0 3");
    CHECK(cellOf(report, "disputes.reconsideration.upheld").placement == Placement::exact);
    CHECK(report.summary.violated == 0);
    CHECK_FALSE(findingOf(report, "surplus-number"));
  }
}

TEST_CASE("cells that lost spans moved sideways are no exact columns against their number") {
  // A page that lost the spans of its labels: rows with fewer labels begin further left.
  const std::u16string none = u"\t\t\t\t\t\t\t\n", three = u"\t\t3\t\t\t\t\t3\n";
  const std::u16string text = std::u16string(requests) + u"一、本年新收政府信息公开申请数量" + three +
                              u"二、上年结转政府信息公开申请数量" + none + u"三、本年度办理结果\t（一）予以公开" +
                              none + u"（三）不予公开\t1.属于国家秘密" + three + u"2.其他法律行政法规禁止公开" + none +
                              u"（七）总计" + three + u"四、结转下年度继续办理" + none;
  const Report report = check(gridded(text));
  INFO(result::toUtf8(text));
  for (const char* row : {"requests.received", "requests.withheld_state_secret", "requests.outcomes_total"})
    CHECK(rowOf(report, row) == ". 3 . . . . 3");
  CHECK(report.summary.violated == 0);
}

TEST_CASE("table 四 with a line for each result has its figures in their groups") {
  const std::u16string text = std::u16string(disputes) + u"\t行政复议\t未经复议直接起诉\t复议后起诉\n" +
                              u"结果维持\t4\t1\t0\n结果纠正\t2\t0\t0\n其他结果\t0\t0\t3\n" +
                              u"尚未审结\t1\t0\t0\n总计\t7\t1\t4\n";
  Source pasted;
  pasted.text = text;
  for (const bool inGrid : {true, false}) {
    const Report report = check(inGrid ? gridded(text) : pasted);
    CHECK(rowOf(report, "disputes") == "4 2 0 1 7 1 0 0 0 1 0 0 3 0 4");
    CHECK((cellOf(report, "disputes.reconsideration.total").placement == Placement::exact) == inGrid);
    CHECK(report.summary.violated == 1);
  }
}

TEST_CASE("lines of cells with labels of their own are no one row, however well their figures come out together") {
  // The figures of two rows are seven, and the last is the sum of the others.
  const std::u16string text = std::u16string(requests) + u"一、本年新收政府信息公开申请数量\t\t0\t0\t9\t0\t0\t0\t9\n" +
                              u"（四）无法提供\t1.本机关不掌握相关政府信息\t\t0\t\t\t\t0\t\n" +
                              u"\t2.没有现成信息需要另行制作\t0\t0\t9\t\t\t0\t9\n" +
                              u"\t3.补正后申请内容仍不明确\t0\t\t\t\t\t\t\n" + u"（七）总计\t\t0\t0\t9\t0\t0\t0\t9\n";
  Source pasted;
  pasted.text = text;
  for (const Report& report : {check(gridded(text)), check(pasted)}) {
    CHECK(rowOf(report, "requests.unavailable_not_held") == ". 0 . . . 0 .");
    CHECK(rowOf(report, "requests.unavailable_not_compiled") == "0 0 9 . . 0 9");
  }
}

TEST_CASE("a number in brackets behind the figure of a cell refers to a note") {
  const std::u16string text = std::u16string(requests) +
                              u"一、本年新收政府信息公开申请数量\t5 [1]\t0\t0\t0\t0\t0\t5（2）\n" +
                              u"（七）总计\t5\t0\t0\t0\t0\t0\t5〔3〕\n";
  Source pasted;
  pasted.text = text;
  for (const Report& report : {check(gridded(text)), check(pasted)}) {
    CHECK(rowOf(report, "requests.received") == "5 0 0 0 0 0 5");
    CHECK(rowOf(report, "requests.outcomes_total") == "5 0 0 0 0 0 5");
    CHECK(cellOf(report, "requests.received.total").placement == Placement::exact);
    CHECK_FALSE(findingOf(report, "surplus-number"));
  }
}

TEST_CASE("rows whose labels lost their numbers are named by the name of a column") {
  const std::u16string none = u"\t\t\t\t\t\t\t\n", three = u"\t\t3\t\t\t\t\t3\n";
  const std::u16string text =
      std::u16string(requests) + u"自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n" +
      u"本年新收政府信息公开申请数量" + three + u"上年结转政府信息公开申请数量" + none + u"重复申请" + none +
      u"申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请" + none + u"其他" + three + u"总计" +
      three + u"结转下年度继续办理" + none;
  Source pasted;
  pasted.text = text;
  for (const Report& report : {check(gridded(text)), check(pasted)}) {
    CHECK(rowOf(report, "requests.other_other") == ". 3 . . . . 3");
    CHECK(rowOf(report, "requests.outcomes_total") == ". 3 . . . . 3");
    CHECK(rowOf(report, "requests.carried_out") == ". . . . . . .");
  }
}

TEST_CASE("empty cells between every two columns raise no alarm") {
  const std::u16string all = u"\t0\t\t0\t\t0\t\t1\t\t2\t\t0\t\t3\t\n";
  const std::u16string few = u"\t\t\t\t\t\t\t1\t\t2\t\t\t\t3\t\n", none = u"\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n";
  const std::u16string text =
      std::u16string(requests) + u"自然人\t\t商业企业\t\t科研机构\t\t社会公益组织\t\t法律服务机构\t\t其他\t\t总计\t\n" +
      u"一、本年新收政府信息公开申请数量" + all + u"二、上年结转政府信息公开申请数量" + none + u"（一）予以公开" +
      none + u"3.危及“三安全一稳定”" + few + u"（七）总计" + all + u"四、结转下年度继续办理" + none;
  Source pasted;
  pasted.text = text;
  for (const Report& report : {check(gridded(text)), check(pasted)}) CHECK(report.summary.violated == 0);
}

TEST_CASE("没有 alone in a cell is an empty one, and no label of 没有现成信息") {
  const std::u16string none = u"\t没有\t没有\t没有\t没有\t没有\t没有\t没有\n";
  const std::u16string two = u"\t2\t没有\t没有\t没有\t没有\t没有\t2\n";
  const std::u16string text = std::u16string(requests) + u"一、本年新收政府信息公开申请数量" + two +
                              u"二、上年结转政府信息公开申请数量" + none + u"（一）予以公开" + two +
                              u"2.没有现成信息需要另行制作" + none + u"（七）总计" + two + u"四、结转下年度继续办理" +
                              none;
  Source pasted;
  pasted.text = text;
  for (const Report& report : {check(gridded(text)), check(pasted)}) {
    CHECK(rowOf(report, "requests.granted") == "2 . . . . . 2");
    CHECK(rowOf(report, "requests.unavailable_not_compiled") == ". . . . . . .");
    CHECK(report.summary.violated == 0);
  }
}

TEST_CASE("the numbers in a remark beside a row are none of its figures") {
  const std::u16string text =
      std::u16string(requests) + u"一、本年新收政府信息公开申请数量\t5\t0\t0\t0\t0\t0\t5\t其中2件为2022年转入\n" +
      u"2.重复申请\t0\t0\t0\t0\t0\t0\t0\t由同一申请人以书信再次提出\n" + u"（七）总计\t5\t0\t0\t0\t0\t0\t5\t\n";
  Source pasted;
  pasted.text = text;
  for (const Report& report : {check(gridded(text)), check(pasted)}) {
    CHECK(rowOf(report, "requests.received") == "5 0 0 0 0 0 5");
    CHECK_FALSE(findingOf(report, "surplus-number"));
    const auto& findings = report.findings;
    CHECK(std::none_of(findings.begin(), findings.end(), [](const Finding& finding) {
      return finding.rule == "altered-form" && finding.message.find("书信") != std::string::npos;
    }));
  }
}

TEST_CASE("of tables without end the first are read, and rows of others are none of theirs") {
  const std::u16string text = tests::fixture("clean-2021.txt");
  Source source = gridded(text);
  // The right half of each table stands in another one, 65,536 tables behind.
  const std::size_t count = source.grids.size();
  source.grids.resize(count + 65536);
  for (std::size_t g = 0; g < count; ++g) {
    auto& cells = source.grids[g].cells;
    const auto right =
        std::stable_partition(cells.begin(), cells.end(), [](const GridCell& c) { return c.column < 3; });
    Grid& other = source.grids[g + 65536];
    other.cells.assign(right, cells.end());
    for (GridCell& cell : other.cells) cell.column += 150;
    cells.erase(right, cells.end());
  }
  CHECK(check(source).summary.violated == 0);
}
