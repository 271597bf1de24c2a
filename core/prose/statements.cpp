#include "prose/statements.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "prose/clauses.hpp"
#include "prose/subjects.hpp"
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

/// A sentence as short as this may be a paragraph's heading.
constexpr std::size_t longestLead = 16;
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
    for (sentence_ = 0; sentence_ < running_.sentences.size(); ++sentence_) {
      enterSentence();
      const std::span<const Phrase> phrases = phrases_.of(sentence_);
      for (std::size_t k = 0; k < phrases.size() && statements_.size() < mostStatements; ++k) {
        if (k > 0 && answersHeading(phrases[k - 1], phrases[k]))
          read(joined(phrases[k - 1], phrases[k]));
        else
          read(phrases[k]);
      }
      // The next sentences have the same subject until they name another one.
      for (std::size_t k = 0; k < phrases.size() && k < 2; ++k)
        if (isAboutOffice(phrases[k].words)) partialParagraph_ = true;
    }
    return std::move(statements_);
  }

 private:
  const Sentence& sentence() const { return running_.sentences[sentence_]; }

  /// Takes note of what the next sentence is about as a whole.
  void enterSentence() {
    if (open_ > 0) forgetBrackets();
    if (sentence().paragraph != paragraph_) {
      paragraph_ = sentence().paragraph;
      said_ = Topic::none;
      partialParagraph_ = false;
    }
    if (said_ == Topic::other) said_ = Topic::none;
    group_ = 0;
    partial_ = partialParagraph_;
    otherSpan_ = divided_ = byShares_ = false;
    open_ = 0;
    bracketsRead_ = sentence().begin;
    const std::u16string_view words = running_.of(sentence());
    // "2.微信公众号。" announces that the paragraph is about a part.
    if (words.size() <= longestLead) partialParagraph_ = partialParagraph_ || namesChannel(words);
    informational_ = text::findAny(words, {u"信息公开", u"依申请"}) != words.npos;
    namesPublic_ = namesPublic(words);
    ofDocuments_ = text::containsAny(words, documents) && words.find(u"主动公开") != words.npos &&
                   text::findAny(words, {u"依申请公开", u"不予公开"}) != words.npos;
  }

  /// "行政复议、行政诉讼情况：无": an answer that needs the words before its colon.
  bool answersHeading(const Phrase& heading, const Phrase& answer) const {
    const auto is = [&](std::u16string_view words) { return answer.words == words; };
    return !heading.quantity && running_.text[heading.end] == u':' && (is(u"无") || is(u"没有") || is(u"暂无"));
  }

  static Phrase joined(const Phrase& heading, const Phrase& answer) {
    return {heading.begin, answer.end, heading.words + answer.words, std::nullopt, false};
  }

  void read(const Phrase& phrase) {
    if (phrase.words.size() > longestPhrase) {
      said_ = Topic::none;
      return;
    }
    const std::optional<std::u16string> unnamed = withoutAgency(phrase.words);
    const bool named = unnamed.has_value();
    const std::u16string_view words = named ? *unnamed : phrase.words;
    const auto wording = wordingOf(words, perspective_.year);
    leaveBrackets(phrase);
    if (!wording) return readUnknown(phrase);
    const Roles roles = wording->roles;
    // 公民申请18件，企业申请5件: only 公民、法人 are all who may ask.
    if ((words.find(u"公民") == words.npos) != (words.find(u"法人") == words.npos)) return;
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

  /// "行政复议12件，其中涉及政府信息公开5件", "12件行政复议案件中，涉及……": the number before is of all kinds.
  bool isDividedBehind(const Phrase& phrase) const {
    const std::u16string_view words = running_.of(sentence()).substr(phrase.end - sentence().begin, longestPhrase);
    const std::size_t at = phrase.words.ends_with(u"中") ? 0 : words.find(u"其中");
    if (at == words.npos) return false;
    const std::u16string_view part = words.substr(at, words.find_first_of(u",;)", at + 3) - at);
    return text::findAny(part, {u"信息公开", u"依申请"}) != part.npos;
  }

  /// Whether the text may count more than the table: what was withdrawn, or the sum of all years so far.
  bool mayExceed(About about, const Phrase& phrase) const {
    const std::u16string_view words = running_.of(sentence());
    const bool cameIn = about == About::received || about == About::applications || about == About::handled;
    const bool upToNow = text::findAny(words, {u"截至", u"截止"}) != words.npos;
    return (cameIn && text::containsAny(words, uncounted)) ||
           (upToNow && phrase.words.find(u"累计") != phrase.words.npos);
  }

  /// "已主动公开3件，同意公开5件": what is made public on request may leave out what had been public already.
  static bool namesPublic(std::u16string_view words) {
    for (std::size_t at = words.find(u"主动公开"); at != words.npos; at = words.find(u"主动公开", at + 4)) {
      const bool counted = at + 4 < words.size() && text::isDigit(words[at + 4]);
      if (counted || words.substr(at, 6) == u"主动公开范围" || (at > 0 && words[at - 1] == u'已')) return true;
    }
    return false;
  }

  /// What is said in brackets is forgotten behind them.
  void leaveBrackets(const Phrase& phrase) {
    std::size_t open = open_;
    for (; bracketsRead_ < phrase.begin; ++bracketsRead_) {
      const char16_t c = running_.text[bracketsRead_];
      if (c == u'(') ++open;
      if (c == u')' && open > 0) --open;
    }
    if (open > 0 && open_ == 0) outside_ = {said_, group_, partial_, otherSpan_, divided_};
    if (open == 0 && open_ > 0) forgetBrackets();
    open_ = open;
  }

  void forgetBrackets() { std::tie(said_, group_, partial_, otherSpan_, divided_) = outside_; }

  /// Takes from a clause that is not understood what it means for those behind it.
  void readUnknown(const Phrase& phrase) {
    const std::u16string_view words = phrase.words;
    const auto begins = [&](std::u16string_view word) { return words.starts_with(word); };
    if (phrase.quantity && std::any_of(comparisons.begin(), comparisons.end(), begins)) return;
    // "收到26件，其中网上申请20件，答复24件": what follows is about the whole again.
    if (phrase.quantity && said_ == Topic::requests && text::containsAny(words, shares) && !namesOffice(words)) {
      divided_ = true;
      return;
    }
    // 向县政府提出的申请9件
    partial_ = partial_ || speaksOfPart(words) || (phrase.quantity && words.starts_with(u"向"));
    otherSpan_ = otherSpan_ || speaksOfOtherSpan(words);
    // 12个村收到申请0件
    if (phrase.quantity && (phrase.quantity->unit == u"个" || phrase.quantity->unit == u"家"))
      partial_ = partial_ || text::containsAny(words, countedOffices);
    if (phrase.quantity && !phrase.numberFirst) leaveSubject(isAnotherSubject(words));
  }

  /// "其中3件为重复申请，合并处理": answered with others, so no row counts them.
  bool isMerged(const Phrase& phrase) const {
    constexpr std::size_t near = 8;
    const std::u16string_view behind = running_.of(sentence()).substr(phrase.end - sentence().begin, near);
    return text::findAny(behind, {u"合并", u"并案"}) != behind.npos;
  }

  /// "其中自然人18件，予以公开6件；企业8件，予以公开2件": outcomes of the parts.
  bool isOfShare(const Phrase& phrase) {
    const std::u16string_view behind = running_.of(sentence()).substr(phrase.end - sentence().begin);
    byShares_ = byShares_ || (divided_ && text::containsAny(behind, shares));
    return byShares_;
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
      const bool madePublic = pattern.about == About::granted || pattern.about == About::disclosed;
      const bool merged = pattern.about == About::row && isMerged(phrase);
      if (!(madePublic && namesPublic_) && !merged && !isOfShare(phrase)) add(pattern.about, wording.row, phrase);
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
    statements_.push_back({about, row, phrase.begin, phrase.end, phrase.quantity, sentence_, mayExceed(about, phrase)});
  }

  /// `words` without the agency's own name, or the end of it (水务局); nothing where it does not stand there.
  std::optional<std::u16string> withoutAgency(std::u16string_view words) const {
    constexpr std::size_t shortest = 3;
    std::size_t at = 0, length = 0;
    for (const std::u16string_view name : names_) {
      // Seldom, and so it is asked first: the last letters, which all ends of the name have.
      if (name.size() < shortest || words.find(name.substr(name.size() - shortest)) == words.npos) continue;
      for (std::size_t from = 0; from + shortest <= name.size() && name.size() - from > length; ++from) {
        // A government's short name (县政府) may mean its office; only the whole name is the report's.
        if (from > 0 && perspective_.kind == outline::AgencyKind::government) break;
        const std::size_t found = words.find(name.substr(from));
        if (found == words.npos) continue;
        at = found;
        length = name.size() - from;
      }
    }
    if (length == 0) return std::nullopt;
    return std::u16string(words.substr(0, at)).append(words.substr(at + length));
  }

  static bool namesChannel(std::u16string_view words) { return text::containsAny(words, channels); }

  /// Whether an unknown clause says that what follows is about a part of what the report is about.
  bool speaksOfPart(std::u16string_view words) const {
    return text::containsAny(words, partWords) || namesOffice(words);
  }

  bool namesOffice(std::u16string_view words) const {
    for (const std::u16string_view word : prepositions)
      if (words.starts_with(word)) return false;
    // 申请量较大的是县自然资源局
    if ((words.ends_with(u"局") || words.ends_with(u"办公室")) && !isOwnName(words)) return true;
    const std::u16string_view head = words.substr(0, longestName);
    if (!text::containsAny(head, agencyWords)) return false;
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

  bool speaksOfOtherSpan(std::u16string_view words) const {
    // 截至6月底, 2023年1-10月: whatever else ends with a month is a part of the year.
    const bool months = words.ends_with(u"月") || words.ends_with(u"月底") || words.ends_with(u"月份");
    return months || text::containsAny(words, otherSpans) || speaksOfOtherYear(words);
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
  std::size_t sentence_ = 0, paragraph_ = 0;
  Topic said_ = Topic::none;                            // what the last statement of the paragraph was about
  Roles group_ = 0;                                     // the disputes that results belong to
  bool partial_ = false;                                // whether the sentence speaks of a part
  bool otherSpan_ = false;                              // whether it speaks of another span than the year
  bool divided_ = false;                                // whether it names shares of the applications
  bool byShares_ = false;                               // whether outcomes are told of each share
  std::size_t open_ = 0, bracketsRead_ = 0;             // brackets around the phrase; what was read of them
  std::tuple<Topic, Roles, bool, bool, bool> outside_;  // what held before them
  bool partialParagraph_ = false;
  bool informational_ = false;
  bool namesPublic_ = false;  // whether it counts what had been public already
  bool ofDocuments_ = false;  // whether the sentence says what documents are marked as
};

}  // namespace

std::vector<Statement> statementsOf(const RunningText& running, const Phrases& phrases,
                                    const Perspective& perspective) {
  return Reader(running, phrases, perspective).run();
}

}  // namespace gouji::prose
