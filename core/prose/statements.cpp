#include "prose/statements.hpp"

#include <algorithm>
#include <array>

#include "prose/clauses.hpp"
#include "text/search.hpp"

namespace gouji::prose {
namespace {

/// What never matters for a pattern.
constexpr Roles always = Role::time | Role::area | Role::body | static_cast<Roles>(Role::all);
constexpr Roles groups = Role::reconsideration | Role::litigation | Role::direct | Role::afterwards;
constexpr Roles results = Role::upheld | Role::corrected | Role::otherResult | Role::pending | Role::closed;

constexpr std::array<std::u16string_view, 12> countingUnits{u"件", u"件次", u"条", u"条次", u"起", u"宗",
                                                            u"例", u"份",   u"封", u"个",   u"项", u"次"};
constexpr std::array<std::u16string_view, 3> moneyUnits{u"元", u"万元", u"亿元"};

/// Words that say that only a part is spoken of: an office, a channel, a shorter span.
constexpr std::array<std::u16string_view, 25> partWords{
    u"代表",   u"本级",   u"各部门", u"各单位", u"各乡镇", u"各镇", u"各街道",  u"各科室", u"网上",
    u"网络",   u"在线",   u"信函",   u"当面",   u"现场",   u"邮寄", u"邮件",    u"传真",   u"窗口",
    u"上半年", u"下半年", u"季度",   u"去年",   u"往年",   u"历年", u"上一年度"};

/// Ways to publish and to ask.
constexpr std::array<std::u16string_view, 11> channels{u"网站", u"微信", u"微博", u"新媒体", u"公众号", u"公报",
                                                       u"平台", u"网上", u"信函", u"当面",   u"渠道"};
/// A sentence as short as this may be a paragraph's heading.
constexpr std::size_t longestLead = 16;

/// Endings of agencies that a clause may be about.
constexpr std::array<std::u16string_view, 12> agencyWords{u"人民政府", u"政府", u"办公室", u"办公厅", u"办",   u"局",
                                                          u"委",       u"街道", u"镇",     u"乡",     u"中心", u"部门"};
/// An agency behind these words is not what the clause is about.
constexpr std::array<std::u16string_view, 10> prepositions{u"按照", u"根据", u"依据", u"在", u"经",
                                                           u"对",   u"向",   u"与",   u"为", u"围绕"};
/// A longer phrase is never understood.
constexpr std::size_t longestPhrase = 200;
/// No report states more; what follows is left aside.
constexpr std::size_t mostStatements = 500;

/// An agency's name in a clause is no longer.
constexpr std::size_t longestName = 16;

template <std::size_t n>
bool isOneOf(std::u16string_view word, const std::array<std::u16string_view, n>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// An agency's name as it is written and spoken: 县人民政府办公室, 县政府办公室, 县政府办.
std::array<std::u16string, 3> namesOf(std::u16string_view agency) {
  std::u16string spoken(agency);
  if (const auto at = spoken.find(u"人民政府"); at != spoken.npos) spoken.erase(at, 2);
  std::u16string brief = spoken;
  if (const auto at = brief.find(u"办公室"); at != brief.npos) brief.erase(at + 1, 2);
  return {std::u16string(agency), std::move(spoken), std::move(brief)};
}

class Reader {
 public:
  Reader(const RunningText& running, const Phrases& phrases, const Perspective& perspective)
      : running_(running), phrases_(phrases), perspective_(perspective), names_(namesOf(perspective.agency)) {}

  std::vector<Statement> run() {
    std::size_t paragraph = 0;
    for (sentence_ = 0; sentence_ < running_.sentences.size(); ++sentence_) {
      const Sentence& sentence = running_.sentences[sentence_];
      if (sentence.paragraph != paragraph) {
        paragraph = sentence.paragraph;
        said_ = Topic::none;
        partialParagraph_ = false;
      }
      group_ = 0;
      partial_ = partialParagraph_;
      const std::u16string_view words = running_.of(sentence);
      // "2.微信公众号。" announces that the paragraph is about a part.
      if (words.size() <= longestLead) partialParagraph_ = partialParagraph_ || namesChannel(words);
      informational_ = text::findAny(words, {u"信息公开", u"依申请"}) != words.npos;
      const std::span<const Phrase> phrases = phrases_.of(sentence_);
      for (const Phrase& phrase : phrases)
        if (statements_.size() < mostStatements) read(phrase);
      // The next sentences have the same subject until they name another one.
      for (std::size_t k = 0; k < phrases.size() && k < 2; ++k)
        if (isAboutOffice(phrases[k].words)) partialParagraph_ = true;
    }
    return std::move(statements_);
  }

 private:
  const Sentence& sentence() const { return running_.sentences[sentence_]; }

  void read(const Phrase& phrase) {
    if (phrase.words.size() > longestPhrase) {
      said_ = Topic::none;
      return;
    }
    std::u16string words = phrase.words;
    const bool named = eraseAgency(words);
    const auto wording = wordingOf(words, perspective_.year);
    if (!wording) {
      partial_ = partial_ || speaksOfPart(phrase.words);
      // A number of something else: what follows may be about that.
      if (phrase.quantity && !phrase.numberFirst) said_ = Topic::none, group_ = 0;
      return;
    }
    const Roles roles = wording->roles;
    if (const Roles own = roles & groups) group_ = own;
    const bool whole = named || has(roles, Role::area) || has(roles, Role::body);
    if (has(roles, Role::area) &&
        (perspective_.kind == outline::AgencyKind::department || perspective_.kind == outline::AgencyKind::township))
      return;
    if (has(roles, Role::body) && perspective_.kind == outline::AgencyKind::government) return;
    // Even a part of the fees may be more than all charges.
    if (partial_ && !whole && !has(roles, Role::fee)) return;
    if (phrase.quantity)
      readQuantity(phrase, *wording);
    else
      readClause(phrase, *wording);
  }

  void readQuantity(const Phrase& phrase, const Wording& wording) {
    Roles roles = wording.roles;
    if (has(roles, Role::deny)) return;
    // 受理行政复议: by the authority that decides them, unless it is said of disclosure.
    const bool ofDisclosure = has(roles, Role::information) || has(roles, Role::request);
    if ((roles & groups) != 0 && has(roles, Role::receive) && !ofDisclosure) return;
    if ((roles & results) != 0 && (roles & groups) == 0) roles |= group_;
    for (const Pattern& pattern : patterns()) {
      if ((roles & pattern.required) != pattern.required) continue;
      if ((roles & ~(pattern.required | pattern.allowed | always)) != 0) continue;
      if (!isMet(pattern.needs, roles)) continue;
      const bool money = pattern.about == About::fee;
      if (money ? !isOneOf(phrase.quantity->unit, moneyUnits) : !isOneOf(phrase.quantity->unit, countingUnits))
        continue;
      add(pattern.about, wording.row, phrase);
      if ((roles & groups) != 0)
        said_ = Topic::disputes;
      else if (!money)
        said_ = pattern.about == About::published ? Topic::other : Topic::requests;
      return;
    }
    if (!phrase.numberFirst) said_ = Topic::none;
  }

  void readClause(const Phrase& phrase, const Wording& wording) {
    const Roles roles = wording.roles;
    for (const Denial& denial : denials()) {
      if ((roles & denial.required) != denial.required) continue;
      if ((roles & ~(denial.required | denial.allowed | always)) != 0) continue;
      if (isMet(denial.needs, roles)) add(denial.about, {}, phrase);
    }
  }

  bool isMet(Needs needs, Roles roles) const {
    const bool ownRequest = has(roles, Role::request);
    switch (needs) {
      case Needs::nothing:
        return true;
      case Needs::requests:
        return ownRequest || said_ == Topic::requests || sentence().topic == Topic::requests;
      case Needs::statement:
        return ownRequest || said_ == Topic::requests;
      case Needs::disputes:
        return ownRequest || informational_ || said_ == Topic::disputes || sentence().topic == Topic::requests ||
               sentence().topic == Topic::disputes;
    }
    return false;
  }

  void add(About about, std::string_view row, const Phrase& phrase) {
    statements_.push_back({about, row, phrase.begin, phrase.end, phrase.quantity, sentence_});
  }

  /// Takes the agency's own name, or the end of it (水务局), out of `words`. @returns whether it stood there
  bool eraseAgency(std::u16string& words) const {
    std::size_t at = 0, length = 0;
    for (const std::u16string& name : names_)
      for (std::size_t from = 0; from + 3 <= name.size() && name.size() - from > length; ++from) {
        // A government's short name (县政府) may mean its office; only the whole name is the report's.
        if (from > 0 && perspective_.kind == outline::AgencyKind::government) break;
        const std::size_t found = words.find(std::u16string_view(name).substr(from));
        if (found == words.npos) continue;
        at = found;
        length = name.size() - from;
      }
    words.erase(at, length);
    return length > 0;
  }

  static bool namesChannel(std::u16string_view words) { return text::containsAny(words, channels); }

  /// Whether an unknown clause says that what follows is about a part of what the report is about.
  bool speaksOfPart(std::u16string_view words) const {
    if (text::containsAny(words, partWords) || speaksOfOtherYear(words)) return true;
    for (const std::u16string_view word : prepositions)
      if (words.starts_with(word)) return false;
    const std::u16string_view head = words.substr(0, longestName);
    return std::any_of(agencyWords.begin(), agencyWords.end(), [&](std::u16string_view ending) {
      const std::size_t at = head.find(ending);
      return at != head.npos && at > 0 && !isOwnName(head.substr(0, at + ending.size()));
    });
  }

  /// Whether the words begin with an office that is not the report's own: 县政府办公室认真办理……
  bool isAboutOffice(std::u16string_view words) const {
    constexpr std::array<std::u16string_view, 6> offices{u"办公室", u"办", u"局", u"委", u"中心", u"科"};
    for (const std::u16string_view word : prepositions)
      if (words.starts_with(word)) return false;
    const std::u16string_view head = words.substr(0, longestName);
    return std::any_of(offices.begin(), offices.end(), [&](std::u16string_view ending) {
      const std::size_t at = head.find(ending);
      // 县水务局, not 办理 nor 委托: an office is named by its place first.
      const bool named = at != head.npos && at > 1 && findPlace(head.substr(0, at));
      return named && !isOwnName(head.substr(0, at + ending.size()));
    });
  }

  static bool findPlace(std::u16string_view words) { return words.find_first_of(u"省市县区州旗镇乡") != words.npos; }

  bool isOwnName(std::u16string_view name) const {
    if (name.ends_with(u"我局") || name.ends_with(u"我办") || name.ends_with(u"我委") || name.ends_with(u"我街道") ||
        name.ends_with(u"我镇") || name.ends_with(u"我乡") || name.ends_with(u"我部门"))
      return true;
    return std::any_of(names_.begin(), names_.end(), [&](const std::u16string& own) {
      return !own.empty() && (name.ends_with(own) || std::u16string_view(own).ends_with(name));
    });
  }

  bool speaksOfOtherYear(std::u16string_view words) const {
    for (std::size_t i = 0; i + 4 < words.size(); ++i) {
      if (words[i + 4] != u'年') continue;
      int year = 0;
      std::size_t k = 0;
      for (; k < 4 && text::isDigit(words[i + k]); ++k) year = year * 10 + (words[i + k] - u'0');
      if (k == 4 && perspective_.year && year != *perspective_.year) return true;
    }
    return false;
  }

  const RunningText& running_;
  const Phrases& phrases_;
  const Perspective& perspective_;
  std::array<std::u16string, 3> names_;
  std::vector<Statement> statements_;
  std::size_t sentence_ = 0;
  Topic said_ = Topic::none;  // what the last statement of the paragraph was about
  Roles group_ = 0;           // the disputes that results belong to
  bool partial_ = false;      // whether the sentence speaks of a part
  bool partialParagraph_ = false;
  bool informational_ = false;
};

}  // namespace

std::vector<Statement> statementsOf(const RunningText& running, const Phrases& phrases,
                                    const Perspective& perspective) {
  return Reader(running, phrases, perspective).run();
}

}  // namespace gouji::prose
