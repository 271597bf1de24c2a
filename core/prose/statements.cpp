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

/// Words that say that only a part is spoken of: an office, a channel.
constexpr std::array<std::u16string_view, 20> partWords{
    u"代表", u"本级", u"各部门", u"各单位", u"各乡镇", u"各镇", u"各街道", u"各科室", u"网上", u"网络",
    u"在线", u"信函", u"当面",   u"现场",   u"邮寄",   u"邮件", u"传真",   u"窗口",   u"平台", u"网站"};
/// Words of another span than the year; even 全县 is said of that span then.
constexpr std::array<std::u16string_view, 17> otherSpans{
    u"上半年", u"下半年", u"季度",   u"去年",   u"往年",     u"历年",   u"上一年度", u"近年",    u"近两年",
    u"近几年", u"近三年", u"近五年", u"多年来", u"五\"以来", u"五以来", u"施行以来", u"实施以来"};

/// Words that count something: where neither they nor the clause speak of disclosure, it is something else.
constexpr std::array<std::u16string_view, 10> otherSubjects{u"收到", u"受理", u"办理", u"处理", u"接到",
                                                            u"接听", u"承办", u"复议", u"诉讼", u"案件"};
/// What is marked as 主动公开, 依申请公开 or 不予公开 without anybody's asking.
constexpr std::array<std::u16string_view, 4> documents{u"公文", u"文件", u"发文", u"属性"};
/// Applications that no row of table 三 counts.
constexpr std::array<std::u16string_view, 4> uncounted{u"撤回", u"撤销申请", u"实际受理", u"登记受理"};

/// Ways to publish and to ask.
constexpr std::array<std::u16string_view, 11> channels{u"网站", u"微信", u"微博", u"新媒体", u"公众号", u"公报",
                                                       u"平台", u"网上", u"信函", u"当面",   u"渠道"};
/// A sentence as short as this may be a paragraph's heading.
constexpr std::size_t longestLead = 16;

/// Endings of agencies that a clause may be about.
constexpr std::array<std::u16string_view, 12> agencyWords{u"人民政府", u"政府", u"办公室", u"办公厅", u"办",   u"局",
                                                          u"委",       u"街道", u"镇",     u"乡",     u"中心", u"部门"};
/// Words that only begin like the ending of an agency.
constexpr std::array<std::u16string_view, 9> notAgencies{u"办理", u"办结", u"办件", u"办法",    u"委托",
                                                         u"委派", u"局面", u"乡村", u"政府信息"};
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

/// An agency's name as it is written and spoken: 县人民政府办公室, 县政府办公室, 县政府办; 镇人民政府, 镇.
std::array<std::u16string, 4> namesOf(std::u16string_view agency) {
  std::u16string spoken(agency);
  if (const auto at = spoken.find(u"人民政府"); at != spoken.npos) spoken.erase(at, 2);
  std::u16string brief = spoken;
  if (const auto at = brief.find(u"办公室"); at != brief.npos) brief.erase(at + 1, 2);
  std::u16string_view place = agency;
  for (const std::u16string_view ending : {u"人民政府", u"办事处"})
    if (place.ends_with(ending)) place.remove_suffix(ending.size());
  return {std::u16string(agency), std::move(spoken), std::move(brief), std::u16string(place)};
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
      otherSpan_ = false;
      if (said_ == Topic::other) said_ = Topic::none;
      const std::u16string_view words = running_.of(sentence);
      ofDocuments_ = text::containsAny(words, documents) && words.find(u"主动公开") != words.npos &&
                     text::findAny(words, {u"依申请公开", u"不予公开"}) != words.npos;
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
      otherSpan_ = otherSpan_ || text::containsAny(phrase.words, otherSpans) || speaksOfOtherYear(phrase.words);
      if (phrase.quantity && !phrase.numberFirst) leaveSubject(isAnotherSubject(phrase.words));
      return;
    }
    const Roles roles = wording->roles;
    if (const Roles own = roles & groups) group_ = own;
    const bool whole = named || has(roles, Role::area) || has(roles, Role::body);
    const bool ofPlace = perspective_.kind == outline::AgencyKind::government;
    const bool ofOffice = perspective_.kind == outline::AgencyKind::department ||
                          perspective_.kind == outline::AgencyKind::township ||
                          perspective_.kind == outline::AgencyKind::institution;
    // What all agencies of the place did, or one of them: so are the numbers behind.
    if ((has(roles, Role::area) && ofOffice) || (has(roles, Role::body) && ofPlace)) {
      partial_ = true;
      return;
    }
    // Even a part of the fees may be more than all charges.
    if (partial_ && !whole && !has(roles, Role::fee)) return;
    // "2022年收到21件，2023年收到26件"
    if (has(roles, Role::time)) otherSpan_ = false;
    if (otherSpan_) return;
    if (phrase.quantity)
      readQuantity(phrase, *wording);
    else
      readClause(phrase, *wording);
  }

  /// A number of something else: what follows may be about that.
  void leaveSubject(bool forAnother) {
    said_ = forAnother ? Topic::other : Topic::none;
    group_ = 0;
  }

  /// Whether an unknown clause counts something that has nothing to do with disclosure: 县长信箱收到来信30件.
  static bool isAnotherSubject(std::u16string_view words) {
    return !words.starts_with(u"其中") && text::containsAny(words, otherSubjects) &&
           text::findAny(words, {u"信息公开", u"依申请"}) == words.npos;
  }

  /// "行政复议12件，其中涉及政府信息公开5件": the number before is of all kinds.
  bool isDividedBehind(const Phrase& phrase) const {
    const std::u16string_view words = running_.of(sentence()).substr(phrase.end - sentence().begin);
    const std::size_t at = words.find(u"其中");
    if (at == words.npos) return false;
    const std::u16string_view part = words.substr(at, words.find_first_of(u",;)", at + 3) - at);
    return text::findAny(part, {u"信息公开", u"依申请"}) != part.npos;
  }

  /// Whether the text may count more than the table: what was withdrawn, or the sum of all years so far.
  bool mayExceed(const Phrase& phrase) const {
    const std::u16string_view words = running_.of(sentence());
    const bool upToNow = text::findAny(words, {u"截至", u"截止"}) != words.npos;
    return text::containsAny(words, uncounted) || (upToNow && phrase.words.find(u"累计") != phrase.words.npos);
  }

  /// Whether a number of what was made public on request may leave out what had been public already.
  bool leavesOutPublic(About about) const {
    if (about != About::granted && about != About::disclosed) return false;
    const std::u16string_view words = running_.of(sentence());
    for (std::size_t at = words.find(u"主动公开"); at != words.npos; at = words.find(u"主动公开", at + 4)) {
      const bool counted = at + 4 < words.size() && text::isDigit(words[at + 4]);
      if (counted || words.substr(at, 6) == u"主动公开范围" || (at > 0 && words[at - 1] == u'已')) return true;
    }
    return false;
  }

  void readQuantity(const Phrase& phrase, const Wording& wording) {
    Roles roles = wording.roles;
    if (has(roles, Role::deny)) return;
    // 受理行政复议: by the authority that decides them, unless it is said of disclosure.
    const bool ofDisclosure = has(roles, Role::information) || has(roles, Role::request);
    const bool dispute = (roles & groups) != 0;
    if (dispute && !ofDisclosure && (has(roles, Role::receive) || isDividedBehind(phrase))) return leaveSubject(true);
    if ((roles & results) != 0 && !dispute) roles |= group_;
    for (const Pattern& pattern : patterns()) {
      if ((roles & pattern.required) != pattern.required) continue;
      if ((roles & ~(pattern.required | pattern.allowed | always)) != 0) continue;
      if (!isMet(pattern.needs, roles)) continue;
      const bool money = pattern.about == About::fee;
      if (money ? !isOneOf(phrase.quantity->unit, moneyUnits) : !isOneOf(phrase.quantity->unit, countingUnits))
        continue;
      const bool ofRequests = (roles & groups) == 0 && pattern.about != About::published && !money;
      if (ofDocuments_ && ofRequests && !has(roles, Role::receive)) return leaveSubject(true);
      if (!leavesOutPublic(pattern.about)) add(pattern.about, wording.row, phrase);
      if ((roles & groups) != 0)
        said_ = Topic::disputes;
      else if (!money)
        said_ = ofRequests ? Topic::requests : Topic::none;
      return;
    }
    if (dispute)
      leaveSubject(true);
    else if (!phrase.numberFirst && said_ != Topic::other)
      said_ = Topic::none;
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
    const bool other = said_ == Topic::other;
    switch (needs) {
      case Needs::nothing:
        return true;
      case Needs::requests:
        // 复议3件（其中上年结转1件）: of the disputes that the sentence spoke of last.
        return ownRequest || said_ == Topic::requests || (sentence().topic == Topic::requests && !other && group_ == 0);
      case Needs::statement:
        return ownRequest || said_ == Topic::requests;
      case Needs::disputes:
        return ownRequest || has(roles, Role::information) || said_ == Topic::disputes ||
               (!other &&
                (informational_ || sentence().topic == Topic::requests || sentence().topic == Topic::disputes));
    }
    return false;
  }

  void add(About about, std::string_view row, const Phrase& phrase) {
    statements_.push_back({about, row, phrase.begin, phrase.end, phrase.quantity, sentence_, mayExceed(phrase)});
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
    if (text::containsAny(words, partWords)) return true;
    for (const std::u16string_view word : prepositions)
      if (words.starts_with(word)) return false;
    const std::u16string_view head = words.substr(0, longestName);
    return std::any_of(agencyWords.begin(), agencyWords.end(), [&](std::u16string_view ending) {
      std::size_t at = head.find(ending);
      while (at != head.npos && beginsOtherWord(words.substr(at))) at = head.find(ending, at + 1);
      return at != head.npos && at > 0 && !isOwnName(head.substr(0, at + ending.size()));
    });
  }

  static bool beginsOtherWord(std::u16string_view words) {
    return std::any_of(notAgencies.begin(), notAgencies.end(),
                       [&](std::u16string_view word) { return words.starts_with(word); });
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
  std::array<std::u16string, 4> names_;
  std::vector<Statement> statements_;
  std::size_t sentence_ = 0;
  Topic said_ = Topic::none;  // what the last statement of the paragraph was about
  Roles group_ = 0;           // the disputes that results belong to
  bool partial_ = false;      // whether the sentence speaks of a part
  bool otherSpan_ = false;    // whether it speaks of another span than the year
  bool partialParagraph_ = false;
  bool informational_ = false;
  bool ofDocuments_ = false;  // whether the sentence says what documents are marked as
};

}  // namespace

std::vector<Statement> statementsOf(const RunningText& running, const Phrases& phrases,
                                    const Perspective& perspective) {
  return Reader(running, phrases, perspective).run();
}

}  // namespace gouji::prose
