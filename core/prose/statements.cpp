#include "prose/statements.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "prose/clauses.hpp"
#include "prose/other_spans.hpp"
#include "prose/scope.hpp"
#include "prose/sentence_context.hpp"
#include "prose/subjects.hpp"
#include "text/search.hpp"

namespace gouji::prose {
namespace {

/// What never matters for a pattern.
constexpr Roles always = Role::time | Role::area | Role::body | Role::all | Role::added;
constexpr Roles groups = Role::reconsideration | Role::litigation | Role::direct | Role::afterwards;
constexpr Roles applicants = Role::naturalPerson | Role::organisation;
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

template <std::size_t n>
bool isOneOf(std::u16string_view word, const std::array<std::u16string_view, n>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

class Reader {
 public:
  Reader(const RunningText& running, const Phrases& phrases, const Perspective& perspective)
      : running_(running), phrases_(phrases), perspective_(perspective), names_(perspective) {}

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
        if (names_.beginWithOffice(phrases[k].words)) partialParagraph_ = true;
    }
    return std::move(statements_);
  }

 private:
  const Sentence& sentence() const { return running_.sentences[sentence_]; }

  /// Takes note of what the next sentence is about as a whole.
  void enterSentence() {
    if (open_ > 0) scope_ = outside_;
    const std::u16string_view words = running_.of(sentence());
    // "其中予以公开40件" is said of what the sentence before was about.
    const bool goesOn = sentence().paragraph == paragraph_ && words.starts_with(u"其中");
    if (sentence().paragraph != paragraph_) {
      paragraph_ = sentence().paragraph;
      scope_ = {};
      partialParagraph_ = false;
    }
    if (scope_.said == Topic::other) scope_.said = Topic::none;
    scope_.group = 0;
    if (!goesOn) {
      scope_.partial = partialParagraph_;
      scope_.otherSpan = scope_.compared = scope_.narrowed = scope_.divided = scope_.byApplicants = false;
      scope_.shares = 0;
    }
    byShares_ = false;
    lastRoles_ = 0;
    open_ = 0;
    bracketsRead_ = sentence().begin;
    // "2.微信公众号。" announces that the paragraph is about a part.
    if (words.size() <= longestLead) partialParagraph_ = partialParagraph_ || namesChannel(words);
    context_ = contextOf(words);
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
      scope_.said = Topic::none;
      return;
    }
    if (isFormer(phrase)) return;
    const std::optional<std::u16string> unnamed = names_.without(phrase.words);
    const bool named = unnamed.has_value();
    const std::u16string_view words = named ? *unnamed : phrase.words;
    auto wording = wordingOf(words, perspective_.year);
    leaveBrackets(phrase);
    const Roles before = std::exchange(lastRoles_, wording ? wording->roles : 0);
    if (!wording) return readUnknown(phrase);
    // 公民申请18件，企业申请5件: only 公民、法人 or 自然人、法人和其他组织 are all who may ask.
    const bool citizens = words.find(u"公民") != words.npos;
    const Roles someone = wording->roles & applicants;
    if (someone == applicants || (someone != 0 && citizens))
      wording->roles &= ~applicants;
    else if (someone == 0 && citizens == (words.find(u"法人") == words.npos))
      return readShare(phrase);
    const Roles roles = wording->roles;
    if (const Roles own = roles & groups) scope_.group = own;
    const bool whole = named || has(roles, Role::area) || has(roles, Role::body);
    const bool ofPlace = perspective_.kind == outline::AgencyKind::government;
    const bool ofOffice = perspective_.kind == outline::AgencyKind::department ||
                          perspective_.kind == outline::AgencyKind::township ||
                          perspective_.kind == outline::AgencyKind::institution;
    // What all agencies of the place did, or one of them: so are the numbers behind.
    if ((has(roles, Role::area) && ofOffice) || (has(roles, Role::body) && ofPlace) || names_.speakOfOtherArea(words)) {
      scope_.partial = true;
      return;
    }
    // Even a part of the fees may be more than all charges.
    if (scope_.partial && !whole && !has(roles, Role::fee)) return;
    // "2022年收到21件，2023年收到26件"
    if (has(roles, Role::time)) scope_.otherSpan = false;
    if (scope_.otherSpan) return readOfOtherSpan(phrase);
    if (phrase.quantity)
      readQuantity(phrase, *wording, isOfSome(phrase, before));
    else
      readClause(phrase, *wording);
  }

  /// "由10件减少到8件": the first of them is another year's.
  bool isFormer(const Phrase& phrase) const {
    if (!phrase.quantity || phrase.quantity->begin == sentence().begin) return false;
    const char16_t before = running_.text[phrase.quantity->begin - 1];
    return before == u'由' || before == u'从';
  }

  /// "新增2件", "办结上年结转6件、本年新收108件", "上年结转行政复议3件、行政诉讼4件", "今年新收的108件申请已办结": some
  /// of those that the table counts.
  /// @param before  the roles of the phrase before
  bool isOfSome(const Phrase& phrase, Roles before) const {
    const bool listed = phrase.begin > sentence().begin && running_.text[phrase.begin - 1] == u'、';
    const bool received = has(lastRoles_, Role::receive);
    const bool dispute = (lastRoles_ & groups) != 0;
    const bool apart =
        (dispute && (before & (Role::fromLastYear | Role::added)) != 0) || (has(before, Role::answer) && received);
    if (has(lastRoles_, Role::added) || (listed && apart)) return true;
    return received && has(lastRoles_, Role::answer) && phrase.words.find_first_of(u"并、") == phrase.words.npos;
  }

  /// "其中网上申请20件": what follows may be about that alone.
  void readShare(const Phrase& phrase) {
    if (!phrase.quantity) return;
    scope_.divided = true;
    scope_.shares += phrase.quantity->value.units;
    scope_.byApplicants = scope_.byApplicants || text::containsAny(phrase.words, applicantWords);
    scope_.ofAll = false;
  }

  /// A number of something else: what follows may be about that.
  void leaveSubject(bool forAnother) {
    scope_.said = forAnother ? Topic::other : Topic::none;
    scope_.group = 0;
    scope_.ofAll = scope_.compared = false;
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

  /// What is said in brackets is forgotten behind them.
  void leaveBrackets(const Phrase& phrase) {
    std::size_t open = open_;
    for (; bracketsRead_ < phrase.begin; ++bracketsRead_) {
      const char16_t c = running_.text[bracketsRead_];
      if (c == u'(') ++open;
      if (c == u')' && open > 0) --open;
    }
    if (open > 0 && open_ == 0) outside_ = scope_;
    if (open == 0 && open_ > 0) scope_ = outside_;
    open_ = open;
  }

  /// Takes from a clause that is not understood what it means for those behind it.
  void readUnknown(const Phrase& phrase) {
    const std::u16string_view words = phrase.words;
    const auto begins = [&](std::u16string_view word) { return words.starts_with(word); };
    if (phrase.quantity && std::any_of(comparisons.begin(), comparisons.end(), begins)) {
      scope_.ofAll = false;
      return;
    }
    const bool ofRequests = scope_.said == Topic::requests;
    if (phrase.quantity && ofRequests && text::containsAny(words, shares) && !names_.nameOther(words))
      return readShare(phrase);
    // "涉及征地的46件申请中，…", "土地征收领域：…"
    const bool field = words.ends_with(u"领域") || words.ends_with(u"类") || words.starts_with(u"涉及");
    const bool some = phrase.quantity
                          ? words.find(u"申请") != words.npos && phrase.quantity->value.units != scope_.whole
                          : field && running_.text[phrase.end] == u':';
    scope_.narrowed = scope_.narrowed || some;
    // 向县政府提出的申请9件
    scope_.partial = scope_.partial || speaksOfPart(words) || (phrase.quantity && words.starts_with(u"向"));
    scope_.otherSpan = scope_.otherSpan || speaksOfOtherSpan(words, perspective_.year);
    // 12个村收到申请0件
    if (phrase.quantity && (phrase.quantity->unit == u"个" || phrase.quantity->unit == u"家"))
      scope_.partial = scope_.partial || text::containsAny(words, countedOffices);
    if (phrase.quantity && !phrase.numberFirst) leaveSubject(isAnotherSubject(words));
    if (scope_.otherSpan && !scope_.partial) readOfOtherSpan(phrase);
  }

  /// "2022年收到申请93件，2023年收到117件": what is said of this year need not say again of what.
  void readOfOtherSpan(const Phrase& phrase) {
    const bool ofRequests = text::findAny(phrase.words, {u"信息公开申请", u"依申请公开"}) != phrase.words.npos ||
                            phrase.words.ends_with(u"收到申请");
    scope_.compared = phrase.quantity && ofRequests;
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
    byShares_ = byShares_ || (scope_.divided && text::containsAny(behind, shares));
    return byShares_;
  }

  /// "予以公开8件，其中全部公开5件": a part of what has just been said.
  bool isPartOfLast(About about, Roles roles) const {
    return has(roles, Role::among) && !statements_.empty() && statements_.back().sentence == sentence_ &&
           statements_.back().about == about;
  }

  /// @param ofSome  whether it is known to be of some of the applications or disputes alone
  void readQuantity(const Phrase& phrase, const Wording& wording, bool ofSome) {
    Roles roles = wording.roles;
    if (has(roles, Role::deny)) return;
    // 受理行政复议: by the authority that decides them, unless it is said of disclosure.
    const bool ofDisclosure = has(roles, Role::information) || has(roles, Role::request);
    const bool dispute = (roles & groups) != 0;
    if (dispute && !ofDisclosure && (has(roles, Role::receive) || isDividedBehind(phrase))) return leaveSubject(true);
    if ((roles & results) != 0 && !dispute) roles |= scope_.group;
    for (const Pattern& pattern : patterns()) {
      if ((roles & pattern.required) != pattern.required) continue;
      if ((roles & ~(pattern.required | pattern.allowed | always)) != 0) continue;
      if (!isMet(pattern.needs, roles)) continue;
      const bool money = pattern.about == About::fee;
      if (money ? !isOneOf(phrase.quantity->unit, moneyUnits) : !isOneOf(phrase.quantity->unit, countingUnits))
        continue;
      const bool ofRequests = (roles & groups) == 0 && pattern.about != About::published && !money;
      if (ofRequests && !has(roles, Role::receive)) {
        // "主动公开150条、依申请公开35条": pieces of information.
        context_.classes = context_.classes || (phrase.quantity->unit == u"条" && context_.publishes);
        if (context_.classes) return leaveSubject(true);
      }
      // "各类申请3412件，其中政府信息公开申请117件"
      if (pattern.about == About::received && !has(roles, Role::request) && isDividedBehind(phrase))
        return leaveSubject(true);
      const bool madePublic = pattern.about == About::granted || pattern.about == About::disclosed;
      const bool merged = pattern.about == About::row && isMerged(phrase);
      if (!(madePublic && context_.countsPublic) && !merged && !isPartOfLast(pattern.about, roles) &&
          !isOfShare(phrase))
        add(pattern.about, wording.row, phrase, ofSome);
      narrow(pattern.about, phrase);
      if ((roles & groups) != 0)
        scope_.said = Topic::disputes;
      else if (!money)
        scope_.said = ofRequests ? Topic::requests : Topic::none;
      return;
    }
    // "自然人申请予以公开6件"
    scope_.narrowed = scope_.narrowed || (roles & applicants) != 0;
    if (dispute)
      leaveSubject(true);
    else if (!phrase.numberFirst && scope_.said != Topic::other)
      scope_.said = Topic::none;
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
    const bool other = scope_.said == Topic::other;
    switch (needs) {
      case Needs::nothing:
        return true;
      case Needs::requests:
        // 复议3件（其中上年结转1件）: of the disputes that the sentence spoke of last.
        return ownRequest || scope_.said == Topic::requests ||
               (sentence().topic == Topic::requests && !other && scope_.group == 0);
      case Needs::statement:
        return ownRequest || scope_.said == Topic::requests;
      case Needs::comparison:
        return scope_.compared;
      case Needs::count:
        return scope_.ofAll;
      case Needs::disputes:
        return ownRequest || has(roles, Role::information) || scope_.said == Topic::disputes ||
               (!other &&
                (context_.disclosure || sentence().topic == Topic::requests || sentence().topic == Topic::disputes));
    }
    return false;
  }

  /// "上年结转的6件申请中，…": what follows is about these alone, but not about less than all that were counted.
  void narrow(About about, const Phrase& phrase) {
    scope_.compared = false;
    switch (about) {
      case About::received:
      case About::applications:
      case About::handled:
      case About::answered:
        scope_.whole = phrase.quantity->value.units;
        scope_.shares = 0;
        break;
      case About::naturalPersons:
      case About::organisations:
        readShare(phrase);
        scope_.ofAll = true;
        return;
      case About::reconsideration:
      case About::litigation:
      case About::disputes:
        break;
      default:
        scope_.narrowed = scope_.narrowed || phrase.words.ends_with(u"中");
    }
    scope_.ofAll = about == About::received;
  }

  void add(About about, std::string_view row, const Phrase& phrase, bool ofSome = false) {
    const bool counts = about == About::answered || about == About::carriedIn || about == About::carriedOut;
    const bool ofShares = !phrase.quantity || (!counts && scope_.byApplicants);
    const bool fallsShort = ofSome || scope_.narrowed || (ofShares && scope_.isOfSomeShares());
    statements_.push_back(
        {about, row, phrase.begin, phrase.end, phrase.quantity, sentence_, mayExceed(about, phrase), fallsShort});
  }

  static bool namesChannel(std::u16string_view words) { return text::containsAny(words, channels); }

  /// Whether an unknown clause says that what follows is about a part of what the report is about.
  bool speaksOfPart(std::u16string_view words) const {
    return text::containsAny(words, partWords) || names_.nameOther(words);
  }

  const RunningText& running_;
  const Phrases& phrases_;
  const Perspective& perspective_;
  AgencyNames names_;
  std::vector<Statement> statements_;
  std::size_t sentence_ = 0, paragraph_ = 0;
  Scope scope_, outside_;                    // outside of the brackets around the phrase
  std::size_t open_ = 0, bracketsRead_ = 0;  // brackets around the phrase; what was read of them
  bool byShares_ = false;                    // whether outcomes are told of each share
  Roles lastRoles_ = 0;                      // of the phrase before; none where it was not understood
  bool partialParagraph_ = false;
  SentenceContext context_;
};

}  // namespace

std::vector<Statement> statementsOf(const RunningText& running, const Phrases& phrases,
                                    const Perspective& perspective) {
  return Reader(running, phrases, perspective).run();
}

}  // namespace gouji::prose
