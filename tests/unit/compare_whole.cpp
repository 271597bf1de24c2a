/// A region and its parts.
#include "catch.hpp"
#include "compare_reports.hpp"

using namespace compared;
using gouji::Comparison;
using gouji::Relation;
using gouji::Verdict;

namespace {

using Short = std::vector<std::string>;

Comparison whole(const Texts& texts) { return texts.compare(Relation::whole); }

/// A report of another agency that has nothing but zeros in tables 三 and 四.
std::string emptyPart(std::string_view agency) {
  std::string text = replaced(laterReport("2021"), "云岭县", agency), out;
  bool counting = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    std::string line = text.substr(at, end - at);
    if (line.starts_with("一、本年新收")) counting = true;
    const std::size_t first = line.find('\t');
    if (counting && first != line.npos && line.find_first_not_of("0123456789\t", first) == line.npos) {
      // The first row of table 四 begins with a figure, those of table 三 with a label.
      const bool labelled = line.find_first_not_of("0123456789") < first;
      std::string zeros = labelled ? line.substr(0, first) : "0";
      for (const char c : line.substr(first))
        if (c == '\t') zeros += "\t0";
      line = zeros;
    }
    out += line + "\n";
    at = end + 1;
  }
  return out;
}

constexpr std::size_t cellsCompared = 25 * 7 + 15;

}  // namespace

TEST_CASE("a whole that is the sum of its parts gives no finding", "[compare]") {
  const Comparison comparison =
      whole(Texts{laterReport("2021"), partReport("2021"), emptyPart("红河县"), emptyPart("白水县")});
  CAPTURE(shortOf(comparison));
  CHECK(comparison.findings.empty());
  CHECK(comparison.summary.holds == cellsCompared);
}

TEST_CASE("a cell that is not the sum of its parts is found with the sum written out", "[compare]") {
  const std::string one = withLine(emptyPart("红河县"), "2.重复申请", "2.重复申请\t3\t0\t0\t0\t0\t0\t3");
  const Texts texts{laterReport("2021"), partReport("2021"), one, emptyPart("白水县")};
  const Comparison comparison = whole(texts);
  CHECK(shortOf(comparison) == Short{"region-sum-mismatch whole.requests.declined_repeat.natural_person",
                                     "region-sum-mismatch whole.requests.declined_repeat.total"});
  CHECK(comparison.findings[0].message.find("（云岭县人民政府 0；各部分 红河县人民政府 3；差 3）") !=
        std::string::npos);
  CHECK(comparison.findings[0].cells == Short{"whole/requests.declined_repeat.natural_person"});
  REQUIRE(comparison.findings[0].source.size() == 4);
  CHECK(texts.at(comparison.findings[0].source[2]) == "3");
  CHECK(comparison.summary.violated == 2);
}

TEST_CASE("a part that is missing leaves every sum open, and is named", "[compare]") {
  Texts texts{laterReport("2021"), emptyPart("红河县"), ""};
  texts[2].unread = "没有这个文件";
  const Comparison comparison = whole(texts);
  CHECK(comparison.summary.violated == 0);
  CHECK(comparison.summary.undetermined == cellsCompared);
  REQUIRE(comparison.findings.size() == 1);
  CHECK(comparison.findings[0].rule == "reports-not-comparable");
  CHECK(comparison.findings[0].checks.size() == cellsCompared);
  CHECK(comparison.findings[0].message.starts_with("c.txt 没有计入"));
}

TEST_CASE("parts that are greater than the whole without those missing are wrong in any case", "[compare]") {
  Texts texts{emptyPart("云岭县"), withLine(emptyPart("红河县"), "2.重复申请", "2.重复申请\t3\t0\t0\t0\t0\t0\t3"), ""};
  texts[2].unread = "没有这个文件";
  const Comparison comparison = whole(texts);
  CHECK(comparison.summary.violated == 2);
  REQUIRE(comparison.findings.size() == 3);
  CHECK(comparison.findings[1].rule == "region-sum-mismatch");
  CHECK(comparison.findings[1].message.find("只看已有的数就对不上") != std::string::npos);
  CHECK(comparison.findings[1].source.size() == 2);
}

TEST_CASE("parts that do not belong to the whole are left out", "[compare]") {
  const std::string later = laterReport("2021");
  struct {
    std::string text, reason;
  } cases[]{
      {replaced(replaced(partReport("2021"), "2023", "2022"), "2024", "2023"), "它是 2022 年的报告，整体是 2023 年的"},
      {later, "它就是整体自己的报告"},
      {emptyPart("红河县"), "它和 b.txt 是同一机关的"},
      {"今天天气很好。", "里面没有找到年度报告"},
  };
  for (const auto& [text, reason] : cases) {
    const Comparison comparison = whole(Texts{later, emptyPart("红河县"), text});
    CAPTURE(reason);
    REQUIRE(comparison.findings.size() == 1);
    CHECK(comparison.findings[0].message.find(reason) != std::string::npos);
    CHECK(comparison.summary.violated == 0);
  }
}

TEST_CASE("nothing is compared with a whole that is none, or without parts", "[compare]") {
  for (const Comparison& comparison :
       {whole(Texts{"今天天气很好。", partReport("2021")}), whole(Texts{laterReport("2021")}),
        whole(Texts{laterReport("2021"), "今天天气很好。"}), whole(Texts{})}) {
    CHECK(comparison.checks.empty());
    REQUIRE(!comparison.findings.empty());
    CHECK(comparison.findings[0].rule == "reports-not-comparable");
  }
}

TEST_CASE("a table that a part lacks leaves its sums open, and is named", "[compare]") {
  const std::string part = withLine(emptyPart("红河县"), "0\t0\t0\t0", "（表格见附件）");
  const Comparison comparison = whole(Texts{laterReport("2021"), partReport("2021"), part});
  CHECK(comparison.summary.holds == 25 * 7);
  CHECK(comparison.summary.undetermined == 15);
  REQUIRE(comparison.findings.size() == 1);
  CHECK(comparison.findings[0].message.starts_with("红河县人民政府里没有表四"));
}

TEST_CASE("empty cells of a part are zero where the sum comes out without them", "[compare]") {
  const std::string part = withLine(emptyPart("红河县"), "2.重复申请", "2.重复申请\t\t\t\t\t\t\t");
  const Comparison comparison = whole(Texts{laterReport("2021"), partReport("2021"), part});
  CHECK(comparison.summary.holds == cellsCompared);
}

TEST_CASE("the single row of the older table is the sum of the three of the newer one", "[compare]") {
  const std::string single =
      withLine(withLine(withLine(withLine(laterReport("2021"), "（六）其他处理", "（六）其他处理\t0\t0\t0\t0\t0\t0\t0"),
                                 "1.申请人无正当", ""),
                        "2.申请人逾期", ""),
               "3.其他", "");
  const Comparison comparison = whole(Texts{single, partReport("2021")});
  CAPTURE(shortOf(comparison));
  CHECK(comparison.findings.empty());
  CHECK(comparison.summary.holds == 23 * 7 + 15);
}
