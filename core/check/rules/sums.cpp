/// Sums and claims in sentences.
#include <algorithm>
#include <array>

#include "check/registry.hpp"
#include "check/rules/readings.hpp"
#include "check/rules/words.hpp"
#include "prose/other_spans.hpp"
#include "prose/sums.hpp"
#include "text/fold.hpp"
#include "text/search.hpp"

namespace gouji::checks {
namespace {

// ── text-parts-mismatch ──────────────────────────────────────────────────────────────────────

void findWrongSums(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  for (const prose::StatedSum& stated : prose::wrongSums(examination.prose.running, examination.prose.phrases)) {
    if (findings.full()) return;
    std::string parts;
    for (const prose::Phrase& part : stated.parts) {
      if (!parts.empty()) parts += " + ";
      parts += std::to_string(part.quantity->value.units);
    }
    const std::int64_t total = stated.total.quantity->value.units;
    Finding& finding =
        findings.add("", {{"words", quoted(examination, stated.total.begin, stated.total.end)},
                          {"total", std::to_string(total)},
                          {"parts", parts},
                          {"sum", std::to_string(stated.sum)},
                          {"difference", std::to_string(std::max(total, stated.sum) - std::min(total, stated.sum))}});
    pointToWords(finding, examination, stated.total.begin, stated.total.end);
    for (const prose::Phrase& part : stated.parts) pointToWords(finding, examination, part.begin, part.end);
  }
}

// ── text-claims-all-upheld ───────────────────────────────────────────────────────────────────

/// Words that claim that nothing was lost. A claim on lawsuits alone (败诉) says nothing of reconsiderations.
struct Claim {
  std::u16string_view words;
  bool lawsuits;
};
constexpr std::array claims{
    Claim{u"均获得支持", false},   Claim{u"都被维持", false},       Claim{u"都获维持", false},
    Claim{u"都维持", false},       Claim{u"零纠错", false},         Claim{u"零纠正", false},
    Claim{u"无纠错", false},       Claim{u"未被纠正", false},       Claim{u"无被纠正", false},
    Claim{u"没有被纠正", false},   Claim{u"维持率100%", false},     Claim{u"维持率为100%", false},
    Claim{u"维持率达100%", false}, Claim{u"维持率达到100%", false}, Claim{u"零败诉", true},
    Claim{u"无败诉", true},        Claim{u"未败诉", true},          Claim{u"没有败诉", true},
    Claim{u"无一败诉", true},      Claim{u"均胜诉", true},          Claim{u"全部胜诉", true},
    Claim{u"胜诉率100%", true},    Claim{u"胜诉率为100%", true},    Claim{u"胜诉率达100%", true},
};

constexpr text::WordSet claimWords([] {
  std::array<std::u16string_view, claims.size() + 1> words;
  for (std::size_t k = 0; k < claims.size(); ++k) words[k] = claims[k].words;
  words.back() = u"维持";
  return words;
}());

/// Between 均 and 维持 stands little: 均被复议机关维持.
constexpr std::size_t longestBetween = 8;

/// "均…维持" or "全部…维持" in one clause; not 均维持3件, nor 均维持在100%.
Stretch allUpheldIn(std::u16string_view words) {
  for (std::size_t at = words.find(u"维持"); at != words.npos; at = words.find(u"维持", at + 2)) {
    const char16_t next = at + 2 < words.size() ? words[at + 2] : u' ';
    if (text::isDigit(next) || next == u'率' || next == u'在') continue;
    for (std::size_t begin = at; begin-- > 0 && at - begin <= longestBetween + 1;) {
      if (text::isDigit(words[begin]) || std::u16string_view(u",;、:未不").find(words[begin]) != words.npos) break;
      const bool mean = words[begin] == u'均' && begin > 0 && words[begin - 1] == u'平';
      if ((words[begin] == u'均' && !mean) || words.substr(begin, 2) == u"全部") return {begin, at + 2};
    }
  }
  return {};
}

/// Words that make a claim a wish, or one about a part.
constexpr text::WordSet reservations{u"争取", u"力争", u"确保", u"目标", u"努力", u"代表", u"本级",
                                     u"去年", u"上年", u"历年", u"力求", u"其中", u"其余"};

/// What else is disputed: a claim about that says nothing of disclosure.
constexpr text::WordSet otherDisputes{u"处罚", u"许可", u"执法", u"征收",    u"征地",
                                      u"拆迁", u"工伤", u"治安", u"行政案件"};

using Groups = std::vector<std::string_view>;

/// The groups of table 四 that the sentence's words before the claim are about, or those behind it.
Groups groupsOf(std::u16string_view words, std::size_t claim, bool lawsuits) {
  const auto named = [&](std::u16string_view part) {
    Groups groups;
    if (!lawsuits && part.find(u"复议") != part.npos) groups.push_back("reconsideration");
    if (text::findAny(part, {u"诉讼", u"起诉", u"应诉"}) != part.npos) {
      groups.push_back("litigation_direct");
      groups.push_back("litigation_after_reconsideration");
    }
    return groups;
  };
  Groups groups = named(words.substr(0, claim));
  if (groups.empty()) groups = named(words.substr(claim));
  if (groups.empty() && lawsuits) groups = {"litigation_direct", "litigation_after_reconsideration"};
  return groups;
}

void judgeClaim(const Examination& examination, const prose::Sentence& sentence, Stretch claim, bool lawsuits,
                Findings& findings) {
  const std::u16string_view words = examination.prose.running.of(sentence);
  const std::size_t at = claim.begin;
  const bool announced = sentence.topic == prose::Topic::requests || sentence.topic == prose::Topic::disputes;
  const bool ofDisclosure = text::findAny(words, {u"信息公开", u"依申请"}) != words.npos ||
                            (announced && !text::containsAny(words, otherDisputes));
  if (!ofDisclosure || findings.full()) return;
  if (text::containsAny(words.substr(0, words.find_first_of(u",;", claim.end)), reservations)) return;
  if (prose::speaksOfOtherSpan(words.substr(0, at), examination.outline.year)) return;
  const bool onlyClosed = text::findAny(words.substr(0, at), {u"已审结", u"审结的", u"已办结"}) != words.npos;
  std::int64_t corrected = 0, pending = 0;
  std::vector<std::string> cells;
  for (const std::string_view group : groupsOf(words, at, lawsuits))
    for (const bool correction : {true, false}) {
      if (!correction && onlyClosed) continue;
      const std::string id = "disputes." + std::string(group) + (correction ? ".corrected" : ".pending");
      const table::ReadCell* cell = examination.cell(id);
      const auto count = examination.count(id);
      if (!count || *count <= 0 || cell->placement == Placement::ambiguous) continue;
      (correction ? corrected : pending) += *count;
      cells.push_back(id);
    }
  if (cells.empty()) return;
  Finding& finding = findings.add(corrected > 0 ? "" : "pending",
                                  {{"words", quoted(examination, sentence.begin + at, sentence.begin + claim.end)},
                                   {"corrected", std::to_string(corrected)},
                                   {"pending", std::to_string(pending)}});
  pointToWords(finding, examination, sentence.begin + at, sentence.begin + claim.end);
  for (const std::string& cell : cells) pointTo(finding, examination, cell);
}

void findClaims(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  for (const prose::Sentence& sentence : examination.prose.running.sentences) {
    // Hardly any sentence claims anything.
    const std::u16string_view words = examination.prose.running.of(sentence);
    if (findings.full() || !text::containsAny(words, claimWords)) continue;
    if (const Stretch upheld = allUpheldIn(words); !upheld.empty())
      judgeClaim(examination, sentence, upheld, false, findings);
    for (const Claim& claim : claims)
      if (const std::size_t at = words.find(claim.words); at != words.npos)
        judgeClaim(examination, sentence, {at, at + claim.words.size()}, claim.lawsuits, findings);
  }
}

constexpr std::array rules{
    Rule{{"text-claims-all-upheld",
          Severity::warning,
          "regulation-6",
          {"2021", "因政府信息公开被申请", "因政府信息公开被申请行政复议5件，均获维持。",
           "因政府信息公开被申请行政复议5件，多数获维持。"}},
         findClaims},
    Rule{{"text-parts-mismatch",
          Severity::warning,
          "regulation-6",
          {"2021", "（一）主动公开",
           "（一）主动公开。全年主动公开政府信息640条，其中政策文件类120条，工作动态类420条，其他110条。",
           "（一）主动公开。全年主动公开政府信息640条，其中政策文件类120条，工作动态类410条。"}},
         findWrongSums},
};

}  // namespace

std::span<const Rule> sumRules() { return rules; }

}  // namespace gouji::checks
