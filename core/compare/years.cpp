#include "compare/years.hpp"

#include <algorithm>
#include <array>

#include "compare/rules.hpp"

namespace gouji::comparison {
namespace {

constexpr std::array<std::string_view, 7> applicants{"natural_person", "enterprise", "research", "public_welfare",
                                                     "legal_service",  "other_org",  "total"};
constexpr std::array<std::string_view, 2> documents{"regulations", "normative_documents"};
constexpr std::array<std::string_view, 5> items{"licensing", "other_services", "penalties", "coercion", "fees"};

/// A report that says so has counted anew: its stock need not follow from the year before.
constexpr std::array<std::u16string_view, 3> recountWords{u"清理", u"以本年度报告为准", u"以本年报告为准"};

bool speaksOfRecount(const checks::Examined& report) {
  std::u16string letters;
  const std::u16string_view text = report.folded.text;
  for (const char16_t c : text.substr(report.outline.titleBegin, report.outline.end - report.outline.titleBegin))
    if (!text::isSpace(c)) letters += c;
  return std::any_of(recountWords.begin(), recountWords.end(),
                     [&](std::u16string_view words) { return letters.find(words) != letters.npos; });
}

class YearComparison {
 public:
  YearComparison(const Members& members, const YearPair& pair, std::vector<Weighed>& checks, Findings& findings)
      : members_(members),
        pair_(pair),
        checks_(checks),
        findings_(findings),
        earlierYear_(std::to_string(*members[pair.earlier].year())),
        laterYear_(std::to_string(*members[pair.later].year())) {}

  void run() {
    for (const std::string_view column : applicants) carryOver(column);
    if (bothOn("2021"))
      for (const std::string_view row : documents) inForce(row);
    if (bothOn("2019"))
      for (const std::string_view row : items) itemCount(row);
  }

 private:
  bool bothOn(std::string_view form) const { return isOn(pair_.earlier, form) && isOn(pair_.later, form); }

  bool isOn(std::size_t member, std::string_view form) const {
    const form::Form* own = members_[member].examined->reading.form;
    return own && own->id == form;
  }

  std::string idOfCheck(std::string_view what, std::string_view where) const {
    return std::string(earlierYear_).append("-").append(laterYear_).append(".").append(what).append(".").append(where);
  }

  static std::string cellOf(std::string_view table, std::string_view row, std::string_view column) {
    return std::string(table).append(".").append(row).append(".").append(column);
  }

  void carryOver(std::string_view column) {
    report(weigh(members_,
                 {idOfCheck("carry-over", column),
                  carryOverMismatch,
                  {{pair_.earlier, cellOf("requests", "carried_out", column)}},
                  {{pair_.later, cellOf("requests", "carried_in", column)}}},
                 Incomplete::undetermined),
           std::string("column.").append(column), "");
  }

  void inForce(std::string_view row) {
    const auto cell = [&](std::string_view column) { return cellOf("proactive", row, column); };
    Weighed weighed = weigh(members_,
                            {idOfCheck("in-force", row),
                             inForceChainMismatch,
                             {{pair_.earlier, cell("in_force")}, {pair_.later, cell("issued")}},
                             {{pair_.later, cell("in_force")}, {pair_.later, cell("repealed")}}},
                            Incomplete::undetermined);
    const bool recounted = weighed.verdict == Verdict::violated && speaksOfRecount(*members_[pair_.later].examined);
    if (recounted) weighed.verdict = Verdict::undetermined;
    report(std::move(weighed), std::string("row.").append(row), recounted ? "recount" : "");
  }

  void itemCount(std::string_view row) {
    report(weigh(members_,
                 {idOfCheck("items", row),
                  itemChainMismatch,
                  {{pair_.earlier, cellOf("proactive", row, "previous")},
                   {pair_.earlier, cellOf("proactive", row, "change")}},
                  {{pair_.later, cellOf("proactive", row, "previous")}}},
                 Incomplete::undetermined),
           std::string("row.").append(row), "");
  }

  /// Takes a check into the result; nothing is said where no cell of it is filled in table 二, whose rows do not
  /// concern every agency.
  void report(Weighed weighed, const std::string& nameKey, std::string_view doubt) {
    const bool proactive = weighed.equation.rule != carryOverMismatch;
    if (proactive && std::all_of(weighed.gaps.begin(), weighed.gaps.end(), [](Gap gap) { return gap == Gap::blank; }))
      return;
    if (weighed.verdict == Verdict::violated && pair_.kinship == Kinship::perhaps) {
      weighed.verdict = Verdict::undetermined;
      doubt = "names";
    }
    if (weighed.verdict == Verdict::violated || !doubt.empty()) add(weighed, nameKey, doubt);
    checks_.push_back(std::move(weighed));
  }

  void add(const Weighed& weighed, const std::string& nameKey, std::string_view doubt) {
    const Language language = findings_.language();
    const bool recount = doubt == "recount";
    const std::vector<messages::Argument> arguments = argumentsOf(weighed, messages::nameOf(language, nameKey));
    ComparisonFinding& finding = recount ? findings_.add(undeterminedComparison, "recount", arguments)
                                         : findings_.add(weighed.equation.rule, "", arguments);
    if (doubt == "names") {
      const std::vector<messages::Argument> names{{"earlier", members_[pair_.earlier].name},
                                                  {"later", members_[pair_.later].name}};
      finding.message += messages::render(language, "comparison.names-differ", names);
    }
    finding.checks.push_back(weighed.equation.id);
    for (const auto* side : {&weighed.equation.left, &weighed.equation.right})
      for (const Term& term : *side) findings_.point(finding, term);
  }

  std::vector<messages::Argument> argumentsOf(const Weighed& weighed, std::string name) const {
    std::vector<messages::Argument> arguments{{"name", std::move(name)},
                                              {"earlier", earlierYear_},
                                              {"later", laterYear_},
                                              {"left", std::to_string(weighed.left)},
                                              {"right", std::to_string(weighed.right)}};
    const auto& shown = weighed.shown;
    const bool inForceChain = weighed.equation.rule == inForceChainMismatch;
    // The stock is told as the year goes: what there was, what came, what went, what there is.
    const std::int64_t expected = inForceChain ? weighed.left - shown[3] : weighed.left;
    const std::int64_t found = inForceChain ? shown[2] : weighed.right;
    arguments.push_back({"difference", std::to_string(distance(expected, found))});
    if (shown.size() > 2) {
      arguments.push_back({"before", std::to_string(shown[0])});
      arguments.push_back({"change", std::to_string(shown[1])});
      arguments.push_back({"expected", std::to_string(expected)});
      arguments.push_back({"found", std::to_string(found)});
    }
    if (inForceChain) arguments.push_back({"repealed", std::to_string(shown[3])});
    return arguments;
  }

  const Members& members_;
  const YearPair& pair_;
  std::vector<Weighed>& checks_;
  Findings& findings_;
  std::string earlierYear_, laterYear_;
};

}  // namespace

void compareYears(const Members& members, const YearPair& pair, std::vector<Weighed>& checks, Findings& findings) {
  YearComparison(members, pair, checks, findings).run();
}

}  // namespace gouji::comparison
