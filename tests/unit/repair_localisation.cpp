/// The smallest repairs of tables with known slips.
#include <algorithm>
#include <string>
#include <vector>

#include "catch.hpp"
#include "check/repair/repairs.hpp"
#include "fixture.hpp"
#include "outline/outline.hpp"
#include "text/fold.hpp"

using namespace gouji;

namespace {

struct Line {
  std::u16string_view beginning, line;  // of consistent-2021.txt
};

table::Reading readingOf(const std::vector<Line>& lines) {
  std::u16string text = tests::fixture("consistent-2021.txt");
  for (const Line& line : lines) text = tests::withLine(text, line.beginning, line.line);
  const text::Folded folded = text::fold(text);
  return table::read(folded, outline::outlineOf(folded), text::PageNumbers(folded.text), {});
}

std::string written(std::optional<repair::Count> count) { return count ? std::to_string(*count) : "_"; }

/// "granted.total 8>9", several joined by ", ".
std::string written(const table::TableReading& reading, const repair::Candidate& candidate) {
  std::string out;
  for (const repair::CellChange& change : candidate.changes) {
    const std::string& id = form::cellsOf(*reading.table)[change.cell].id;
    if (!out.empty()) out += ", ";
    out += id.substr(id.find('.') + 1) + " " + written(change.from) + ">" + written(change.to);
  }
  return out;
}

std::vector<repair::Group> repairsIn(const table::Reading& reading, std::size_t table) {
  return repair::repairsOf(reading, table, checks::weigh(reading));
}

constexpr std::u16string_view disputes = u"3\t1\t0\t1\t5";

}  // namespace

TEST_CASE("each slip is found by itself") {
  struct Case {
    const char* what;
    std::vector<Line> lines;
    std::vector<std::string> repairs;  // the first of each group, sorted
    std::size_t table = 1;
  };
  const Case cases[] = {
      {"nothing is wrong", {}, {}},
      {"a part", {{u"（一）予以公开", u"（一）予以公开\t6\t3\t0\t0\t0\t0\t8"}}, {"granted.enterprise 3>2"}},
      {"a total of a row", {{u"（一）予以公开", u"（一）予以公开\t6\t2\t0\t0\t0\t0\t9"}}, {"granted.total 9>8"}},
      {"a cell of three identities",
       {{u"（七）总计", u"（七）总计\t16\t5\t0\t1\t2\t0\t42"}},
       {"outcomes_total.total 42>24"}},
      {"a cell of a balance",
       {{u"二、上年结转", u"二、上年结转政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t2"}},
       {"carried_in.natural_person 3>2"}},
      {"two that have nothing to do with each other",
       {{u"（一）予以公开", u"（一）予以公开\t6\t3\t0\t0\t0\t0\t8"},
        {u"四、结转下年度", u"四、结转下年度继续办理\t5\t0\t0\t0\t0\t0\t4"}},
       {"carried_out.natural_person 5>4", "granted.enterprise 3>2"}},
      {"two in one column, together",
       {{u"（一）予以公开", u"（一）予以公开\t6\t3\t0\t0\t0\t0\t8"},
        {u"2.重复申请", u"2.重复申请\t0\t5\t0\t0\t0\t0\t0"}},
       {"granted.enterprise 3>2, declined_repeat.enterprise 5>0"}},
      {"a figure in another column",
       {{u"（七）总计", u"（七）总计\t16\t5\t1\t0\t2\t0\t24"}},
       {"outcomes_total.research 1>0, outcomes_total.public_welfare 0>1"}},
      {"two figures in each other's place",
       {{u"（二）部分公开", u"（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t1\t4\t0\t0\t1\t0\t6"}},
       {"partly_granted.natural_person 1>4, partly_granted.enterprise 4>1"}},
      {"a row one column off",
       {{u"（一）予以公开", u"（一）予以公开\t0\t6\t2\t0\t0\t0\t8"}},
       {"granted.natural_person 0>6, granted.enterprise 6>2, granted.research 2>0"}},
      {"a total of disputes, two digits swapped",
       {{disputes, u"30\t1\t0\t1\t23\t1\t0\t0\t1\t2\t1\t0\t0\t0\t1"}},
       {"reconsideration.total 23>32"},
       2},
      {"disputes one column off",
       {{disputes, u"1\t0\t1\t2\t1\t0\t0\t1\t2\t1\t0\t0\t0\t1\t0"}},
       {"reconsideration.upheld 1>0, reconsideration.corrected 0>1, reconsideration.other 1>0, "
        "reconsideration.pending 2>1, reconsideration.total 1>2, litigation_direct.upheld 0>1, "
        "litigation_direct.other 1>0, litigation_direct.pending 2>1, litigation_direct.total 1>2, "
        "litigation_after_reconsideration.upheld 0>1, litigation_after_reconsideration.pending 1>0, "
        "litigation_after_reconsideration.total 0>1"},
       2},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    const table::Reading reading = readingOf(c.lines);
    const auto groups = repairsIn(reading, c.table);
    std::vector<std::string> repairs;
    for (const repair::Group& group : groups) {
      CHECK(group.proven);
      CHECK(group.complete);
      repairs.push_back(written(reading.tables[c.table], group.candidates.front()));
    }
    std::sort(repairs.begin(), repairs.end());
    CHECK(repairs == c.repairs);
  }
}

TEST_CASE("all repairs of the same size are listed, the likeliest first") {
  const table::Reading reading = readingOf({{disputes, u"3\t1\t0\t1\t6\t1\t0\t0\t1\t2\t1\t0\t0\t0\t1"}});
  const auto groups = repairsIn(reading, 2);
  REQUIRE(groups.size() == 1);
  std::vector<std::string> repairs;
  for (const auto& candidate : groups.front().candidates) repairs.push_back(written(reading.tables[2], candidate));
  CHECK(repairs == std::vector<std::string>{"reconsideration.total 6>5", "reconsideration.upheld 3>4",
                                            "reconsideration.corrected 1>2", "reconsideration.other 0>1",
                                            "reconsideration.pending 1>2"});
  CHECK(groups.front().candidates.front().slips.front().slip == repair::Slip::miscounted);
}

TEST_CASE("counts that are not moved within their row: single cells only") {
  const table::Reading reading = readingOf({{u"（七）总计", u"（七）总计\t16\t5\t1\t0\t2\t0\t24"}});
  const auto groups = repair::repairsOf(reading, 1, checks::weigh(reading), repair::Slips::cells);
  REQUIRE(groups.size() == 1);
  CHECK(groups.front().proven);
  CHECK(written(reading.tables[1], groups.front().candidates.front()) ==
        "outcomes_total.research 1>0, outcomes_total.public_welfare 0>1");
}

TEST_CASE("an empty cell takes part as zero where the table shows that, and is said to be empty") {
  const table::Reading reading = readingOf({{u"（一）予以公开", u"（一）予以公开\t6\t\t\t\t\t\t8"},
                                            {u"2.重复申请", u"2.重复申请\t\t\t\t\t\t\t"},
                                            {u"1.信访举报", u"1.信访举报投诉类申请\t1\t\t\t\t\t\t1"}});
  REQUIRE(reading.tables[1].blanks == table::BlankMeaning::zero);
  const auto groups = repairsIn(reading, 1);
  REQUIRE(groups.size() == 1);
  CHECK(written(reading.tables[1], groups.front().candidates.front()) == "granted.enterprise _>2");
  CHECK(groups.front().candidates.front().slips.front().slip == repair::Slip::omitted);
}

TEST_CASE("a lost row leaves bounds: what is there is still repaired") {
  // Without the row of the outcomes' total, a row whose own sum fails can only be told by itself.
  const table::Reading reading = readingOf({{u"（七）总计", u""}, {u"2.重复申请", u"2.重复申请\t0\t0\t0\t0\t0\t0\t1"}});
  const auto groups = repairsIn(reading, 1);
  REQUIRE(groups.size() == 1);
  CHECK(groups.front().proven);
  for (const repair::Candidate& candidate : groups.front().candidates) CHECK(candidate.size() == 1);
}

TEST_CASE("the largest counts are repaired like others") {
  const table::Reading reading =
      readingOf({{u"2.重复申请", u"2.重复申请\t999999999999999\t999999999999999\t0\t0\t0\t0\t7"}});
  CHECK_FALSE(repairsIn(reading, 1).empty());
}
