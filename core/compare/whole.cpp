#include "compare/whole.hpp"

#include <algorithm>
#include <array>

#include "compare/agencies.hpp"
#include "compare/rules.hpp"

namespace gouji::comparison {
namespace {

/// So many parts are written out in a sum; the rest are added up.
constexpr std::size_t mostTerms = 8;

/// The single row （六）其他处理 of the older table, and the three that stand for it in the newer one.
constexpr std::string_view singleOther = "other";
constexpr std::array<std::string_view, 3> threeOthers{"other_not_corrected", "other_fee_unpaid", "other_other"};

constexpr std::size_t requestsTable = 1, disputesTable = 2;

bool hasRow(const Member& member, std::string_view row) {
  const auto& rows = form::rowsOf(*member.examined->reading.tables[requestsTable].table);
  return std::any_of(rows.begin(), rows.end(), [&](const form::PlacedRow& placed) { return placed.row->id == row; });
}

class WholeComparison {
 public:
  WholeComparison(Members& members, std::vector<Weighed>& checks, Findings& findings)
      : members_(members), checks_(checks), findings_(findings) {}

  void run() {
    if (members_.size() < 2) {
      findings_.add(reportsNotComparable, "too-few", {{"count", std::to_string(members_.size())}});
      return;
    }
    const std::vector<messages::Argument> none;
    if (const std::string_view reason = unusable(members_[0]); !reason.empty()) return leaveOut(0, reason, none);
    for (std::size_t part = 1; part < members_.size(); ++part) judgePart(part);
    if (std::all_of(members_.begin() + 1, members_.end(), [](const Member& part) { return part.leftOut; })) return;
    weighRequests();
    weighDisputes();
  }

 private:
  std::string nameOf(std::size_t report) const {
    const Member& member = members_[report];
    return member.id.empty() ? member.name : member.id;
  }

  static std::string_view unusable(const Member& member) {
    if (!member.examined) return "unread";
    if (!member.isReport()) return "no-report";
    return member.year() ? "" : "year-unknown";
  }

  void leaveOut(std::size_t report, std::string_view reason, std::vector<messages::Argument> arguments) {
    members_[report].leftOut = true;
    arguments.push_back({"failure", members_[report].unread});
    findings_.add(reportsNotComparable, report == 0 ? "left-out" : "part",
                  {{"report", nameOf(report)},
                   {"reason", messages::render(findings_.language(), std::string("comparison.reason.").append(reason),
                                               arguments)}});
  }

  void judgePart(std::size_t part) {
    const Member &member = members_[part], &whole = members_[0];
    if (const std::string_view reason = unusable(member); !reason.empty()) return leaveOut(part, reason, {});
    if (*member.year() != *whole.year())
      return leaveOut(part, "other-year",
                      {{"year", std::to_string(*member.year())}, {"wholeYear", std::to_string(*whole.year())}});
    const auto isSame = [&](const Member& other) {
      const std::u16string &ours = member.examined->outline.agency, &theirs = other.examined->outline.agency;
      return !ours.empty() && kinshipOf(ours, theirs) == Kinship::same;
    };
    if (isSame(whole)) return leaveOut(part, "is-whole", {});
    for (std::size_t other = 1; other < part; ++other)
      if (!members_[other].leftOut && isSame(members_[other]))
        return leaveOut(part, "twice", {{"other", nameOf(other)}});
  }

  /// Adds the terms of one cell of a member. Where only some of the reports have the single row （六）, the three
  /// rows of the others are added up.
  void addTerms(std::size_t member, std::string_view row, std::string_view column, std::vector<Term>& terms) const {
    const auto add = [&](std::string_view one) {
      terms.push_back({member, std::string("requests.").append(one).append(".").append(column)});
    };
    if (row != singleOther || members_[member].leftOut || hasRow(members_[member], row)) return add(row);
    for (const std::string_view one : threeOthers) add(one);
  }

  std::vector<std::string_view> rowsToCompare() const {
    const bool single = std::any_of(members_.begin(), members_.end(), [](const Member& member) {
      return !member.leftOut && hasRow(member, singleOther);
    });
    std::vector<std::string_view> rows;
    for (const form::PlacedRow& placed : form::rowsOf(*members_[0].examined->reading.tables[requestsTable].table)) {
      const std::string_view id = placed.row->id;
      const bool other =
          id == singleOther || std::find(threeOthers.begin(), threeOthers.end(), id) != threeOthers.end();
      const std::string_view row = other && single ? singleOther : id;
      if (rows.empty() || rows.back() != row) rows.push_back(row);
    }
    return rows;
  }

  void weighRequests() {
    const auto columns = members_[0].examined->reading.tables[requestsTable].table->blocks[0].columns;
    for (const std::string_view row : rowsToCompare())
      for (const form::Column& column : columns) {
        Equation equation{
            std::string("whole.requests.").append(row).append(".").append(column.id), regionSumMismatch, {}, {}};
        addTerms(0, row, column.id, equation.left);
        for (std::size_t part = 1; part < members_.size(); ++part) addTerms(part, row, column.id, equation.right);
        take(std::move(equation));
      }
  }

  void weighDisputes() {
    for (const form::CellDefinition& cell : form::cellsOf(*members_[0].examined->reading.tables[disputesTable].table)) {
      Equation equation{"whole." + cell.id, regionSumMismatch, {{0, cell.id}}, {}};
      for (std::size_t part = 1; part < members_.size(); ++part) equation.right.push_back({part, cell.id});
      take(std::move(equation));
    }
  }

  void take(Equation equation) {
    Weighed weighed = weigh(members_, std::move(equation), Incomplete::counts);
    if (weighed.verdict == Verdict::violated) add(weighed);
    checks_.push_back(std::move(weighed));
  }

  void add(const Weighed& weighed) {
    const bool complete = weighed.leftKnown && weighed.rightKnown;
    const std::string cell = weighed.equation.id.substr(weighed.equation.id.find('.') + 1);
    ComparisonFinding& finding = findings_.add(weighed.equation.rule, complete ? "" : "incomplete",
                                               {{"name", messages::nameOfCell(findings_.language(), cell)},
                                                {"whole", members_[0].name},
                                                {"left", std::to_string(weighed.left)},
                                                {"right", std::to_string(weighed.right)},
                                                {"terms", termsOf(weighed)},
                                                {"difference", std::to_string(distance(weighed.left, weighed.right))}});
    finding.checks.push_back(weighed.equation.id);
    for (const Term& term : weighed.equation.left) findings_.point(finding, term);
    for (const Term& term : weighed.equation.right) {
      const Span span = members_[term.member].leftOut ? Span{} : placeOf(members_[term.member], term.cell);
      if (span.end > span.begin) finding.source.push_back({term.member, span});
    }
  }

  /// The sum of the parts written out, without those that add nothing: 甲县 12 + 乙县 9 = 21.
  std::string termsOf(const Weighed& weighed) const {
    std::vector<std::pair<std::size_t, std::int64_t>> counts;  // one a part
    for (std::size_t k = 0; k < weighed.equation.right.size(); ++k) {
      const std::size_t part = weighed.equation.right[k].member;
      const std::int64_t count = weighed.shown[weighed.equation.left.size() + k];
      if (!counts.empty() && counts.back().first == part)
        counts.back().second += count;
      else
        counts.emplace_back(part, count);
    }
    std::erase_if(counts, [](const auto& count) { return count.second == 0; });
    std::string out;
    std::int64_t rest = 0;
    for (std::size_t k = 0; k < counts.size(); ++k) {
      if (k >= mostTerms) {
        rest += counts[k].second;
        continue;
      }
      if (k > 0) out += " + ";
      out += members_[counts[k].first].name + " " + std::to_string(counts[k].second);
    }
    if (counts.empty()) return "0";
    if (counts.size() > mostTerms)
      out +=
          " + " + messages::render(findings_.language(), "comparison.rest",
                                   std::vector<messages::Argument>{{"count", std::to_string(counts.size() - mostTerms)},
                                                                   {"sum", std::to_string(rest)}});
    if (counts.size() > 1) out += " = " + std::to_string(weighed.right);
    return out;
  }

  Members& members_;
  std::vector<Weighed>& checks_;
  Findings& findings_;
};

}  // namespace

void compareWhole(Members& members, std::vector<Weighed>& checks, Findings& findings) {
  WholeComparison(members, checks, findings).run();
}

}  // namespace gouji::comparison
