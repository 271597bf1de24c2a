/// Broken tables as text, with the reading that is expected beneath: tests/fixtures/readings.
///
/// A case is a line `== what it shows`, the text, a line `--`, and what must come of it, a line each:
///   requests.received 5 2 . . ? 8     the cells of a row: a figure, `.` blank, `-` missing;
///                                     `~` behind a cell says that it is inferred, `?` that it is ambiguous
///   requests.row.received violated    the verdict on an identity
///   finding surplus-number            a rule that reports something; `no finding …` one that does not
/// A case that begins with `=!` is not read rightly yet.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "catch.hpp"
#include "check/sums.hpp"
#include "gouji/gouji.hpp"
#include "result/utf8.hpp"

using namespace gouji;

namespace {

struct ReadingCase {
  std::string file, name;
  std::string text;
  std::vector<std::string> expected;
  bool pending = false;
};

std::vector<ReadingCase> casesOf(const std::filesystem::path& path) {
  std::vector<ReadingCase> cases;
  std::ifstream in(path, std::ios::binary);
  bool expecting = false;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("== ") || line.starts_with("=! ")) {
      cases.push_back({path.filename().string(), line.substr(3), "", {}, line[1] == '!'});
      expecting = false;
    } else if (line == "--") {
      expecting = true;
    } else if (!cases.empty()) {
      if (!expecting)
        cases.back().text += line + "\n";
      else if (!line.empty())
        cases.back().expected.push_back(line);
    }
  }
  return cases;
}

std::vector<ReadingCase> allCases() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(GOUJI_FIXTURES_DIR "/readings"))
    files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<ReadingCase> all;
  for (const auto& file : files) {
    const auto cases = casesOf(file);
    all.insert(all.end(), cases.begin(), cases.end());
  }
  return all;
}

std::string shown(const Cell& cell) {
  std::string text = cell.state == CellState::read    ? checks::written(*cell.value)
                     : cell.state == CellState::blank ? "."
                                                      : "-";
  if (cell.state != CellState::missing && cell.placement != Placement::exact)
    text += cell.placement == Placement::inferred ? "~" : "?";
  return text;
}

/// The cells whose ids begin with `row` and a point, in the order of the form.
std::string rowOf(const Report& report, const std::string& row) {
  std::string text = row;
  for (const auto& [id, cell] : report.cells)
    if (id.starts_with(row + ".") || id == row) text += " " + shown(cell);
  return text;
}

/// What the report says where `expected` says something.
std::string actual(const Report& report, const std::string& expected) {
  std::istringstream words(expected);
  std::string first, second, third;
  words >> first >> second >> third;
  const auto reports = [&](const std::string& rule) {
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [&](const Finding& finding) { return finding.rule == rule; });
  };
  if (first == "finding") return (reports(second) ? "finding " : "no finding ") + second;
  if (first == "no") return (reports(third) ? "finding " : "no finding ") + third;
  for (const Check& check : report.checks)
    if (check.id == first)
      return first + (check.verdict == Verdict::holds      ? " holds"
                      : check.verdict == Verdict::violated ? " violated"
                                                           : " undetermined");
  return rowOf(report, first);
}

}  // namespace

TEST_CASE("broken tables are read as a person reads them") {
  const std::vector<ReadingCase> cases = allCases();
  REQUIRE(cases.size() > 20);
  for (const ReadingCase& one : cases) {
    INFO(one.file << ": " << one.name);
    Source source;
    const std::u16string text = result::toUtf16(one.text);
    source.text = text;
    const Report report = check(source);
    CHECK(!one.expected.empty());
    for (const std::string& expected : one.expected) {
      if (one.pending)
        CHECK_NOFAIL(actual(report, expected) == expected);
      else
        CHECK(actual(report, expected) == expected);
    }
  }
}

TEST_CASE("an arrow behind a change is its sign, and belongs to what is written") {
  const std::u16string text =
      u"二、主动公开政府信息情况\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t12\t5↓\t5210↓\n";
  Source source;
  source.text = text;
  const Report report = check(source);
  const auto shownAt = [&](std::string_view id, Span Cell::*place) {
    const auto found =
        std::find_if(report.cells.begin(), report.cells.end(), [&](const auto& one) { return one.first == id; });
    REQUIRE(found != report.cells.end());
    const Span span = found->second.*place;
    return result::toUtf8(std::u16string_view(text).substr(span.begin, span.end - span.begin));
  };
  std::string change, count;
  for (const auto& [id, cell] : report.cells) {
    if (!id.starts_with("proactive.licensing.") || cell.state != CellState::read) continue;
    (cell.value->units < 0 ? change : count) = id;
  }
  REQUIRE(!change.empty());
  CHECK(shownAt(change, &Cell::source) == "5↓");
  CHECK(shownAt(change, &Cell::written) == "5↓");
  CHECK(shownAt(count, &Cell::written) == "5210");
}
