#include <algorithm>
#include <map>
#include <set>

#include "compare/rules.hpp"
#include "compare/years.hpp"
#include "sorting/sort.hpp"

namespace gouji::comparison {
namespace {

class Pairing {
 public:
  Pairing(const Members& members, Findings& findings) : members_(members), findings_(findings) {}

  std::vector<YearPair> run() {
    leaveOutUnreadable();
    if (usable_.size() < 2) {
      findings_.add(reportsNotComparable, "too-few", {{"count", std::to_string(usable_.size())}});
      return {};
    }
    sayDifferentAgencies();
    sayGaps();
    leaveOutRepeated();
    std::vector<YearPair> pairs;
    for (const std::size_t report : usable_) addPair(report, pairs);
    sorting::sortStably(pairs, [&](const YearPair& a, const YearPair& b) {
      return std::pair(yearOf(a.earlier), a.earlier) < std::pair(yearOf(b.earlier), b.earlier);
    });
    return pairs;
  }

 private:
  int yearOf(std::size_t report) const { return *members_[report].year(); }

  Kinship kinship(std::size_t a, std::size_t b) const {
    return kinshipOf(members_[a].examined->outline.agency, members_[b].examined->outline.agency);
  }

  std::string nameOf(std::size_t report) const {
    const Member& member = members_[report];
    return member.id.empty() ? member.name : member.id;
  }

  void leaveOut(std::size_t report, std::string_view reason) {
    const std::vector<messages::Argument> arguments{
        {"report", nameOf(report)},
        {"reason", messages::render(findings_.language(), std::string("comparison.reason.").append(reason),
                                    std::vector<messages::Argument>{{"failure", members_[report].unread}})}};
    findings_.add(reportsNotComparable, "left-out", arguments);
  }

  void leaveOutUnreadable() {
    for (std::size_t i = 0; i < members_.size(); ++i) {
      if (!members_[i].examined)
        leaveOut(i, "unread");
      else if (!members_[i].isReport())
        leaveOut(i, "no-report");
      else if (!members_[i].year())
        leaveOut(i, "year-unknown");
      else
        usable_.push_back(i);
    }
  }

  /// Names the agencies with their years where any two of them are different.
  void sayDifferentAgencies() {
    bool different = false;
    std::vector<std::vector<std::size_t>> groups;
    for (const std::size_t report : usable_) {
      for (const std::size_t other : usable_) different = different || kinship(report, other) == Kinship::different;
      const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& members) {
        return kinship(members.front(), report) == Kinship::same;
      });
      if (group != groups.end())
        group->push_back(report);
      else
        groups.push_back({report});
    }
    if (!different) return;
    std::vector<std::string> names;
    for (const auto& group : groups) {
      std::set<int> years;
      for (const std::size_t report : group) years.insert(yearOf(report));
      std::string list;
      for (const int year : years) list += (list.empty() ? "" : ", ") + std::to_string(year);
      names.push_back(members_[group.front()].name + " (" + list + ")");
    }
    findings_.add(reportsNotComparable, "agencies", {{"agencies", listOf(findings_.language(), names)}});
  }

  /// Of two reports of an agency on one year nobody knows which one counts.
  void leaveOutRepeated() {
    std::set<std::size_t> repeated;
    for (const std::size_t report : usable_) {
      if (repeated.contains(report)) continue;
      std::vector<std::string> names{nameOf(report)};
      for (const std::size_t other : usable_)
        if (other > report && yearOf(other) == yearOf(report) && kinship(report, other) == Kinship::same) {
          repeated.insert({report, other});
          names.push_back(nameOf(other));
        }
      if (names.size() > 1)
        findings_.add(reportsNotComparable, "same-year",
                      {{"year", std::to_string(yearOf(report))}, {"reports", listOf(findings_.language(), names)}});
    }
    std::erase_if(usable_, [&](std::size_t report) { return repeated.contains(report); });
  }

  void sayGaps() {
    std::set<std::pair<int, int>> gaps;
    for (const std::size_t report : usable_) {
      int next = 0;
      for (const std::size_t other : usable_)
        if (yearOf(other) > yearOf(report) && kinship(report, other) != Kinship::different &&
            (next == 0 || yearOf(other) < next))
          next = yearOf(other);
      if (next > yearOf(report) + 1) gaps.insert({yearOf(report), next});
    }
    for (const auto& [earlier, later] : gaps)
      findings_.add(reportsNotComparable, "gap",
                    {{"earlier", std::to_string(earlier)}, {"later", std::to_string(later)}});
  }

  /// The reports of `year` that are of the same agency as `report`; where there are none, those that perhaps are.
  std::vector<YearPair> candidates(std::size_t report, int year) const {
    std::vector<YearPair> same, perhaps;
    for (const std::size_t other : usable_) {
      if (yearOf(other) != year) continue;
      const Kinship kin = kinship(report, other);
      if (kin == Kinship::same) same.push_back({report, other, kin});
      if (kin == Kinship::perhaps) perhaps.push_back({report, other, kin});
    }
    return same.empty() ? perhaps : same;
  }

  void addPair(std::size_t report, std::vector<YearPair>& pairs) {
    const auto next = candidates(report, yearOf(report) + 1);
    if (next.empty()) return;
    const auto back = next.size() == 1 ? candidates(next.front().later, yearOf(report)) : next;
    if (back.size() == 1 && back.front().later == report) {
      pairs.push_back(next.front());
      return;
    }
    if (back.size() == 1) return;  // the later one belongs to another report for sure
    std::vector<std::string> names;
    for (const YearPair& one : next) names.push_back(nameOf(one.later));
    findings_.add(reportsNotComparable, "unclear",
                  {{"report", nameOf(report)}, {"reports", listOf(findings_.language(), names)}});
  }

  const Members& members_;
  Findings& findings_;
  std::vector<std::size_t> usable_;
};

}  // namespace

std::vector<YearPair> pairYears(const Members& members, Findings& findings) { return Pairing(members, findings).run(); }

}  // namespace gouji::comparison
