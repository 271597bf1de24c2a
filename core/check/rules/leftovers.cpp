/// What should not have stayed in a text that is published.
#include <algorithm>
#include <array>

#include "check/registry.hpp"
#include "check/rules/words.hpp"
#include "text/fold.hpp"
#include "text/search.hpp"

namespace gouji::checks {
namespace {

using text::isDigit;
using text::isHan;

constexpr bool isLatin(char16_t c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
constexpr bool endsPhrase(char16_t c) {
  return std::u16string_view(u",;。、:)\n").find(c) != std::u16string_view::npos;
}

// ── Slots that nobody filled ─────────────────────────────────────────────────────────────────

/// Words behind which a number is due.
constexpr std::array<std::u16string_view, 28> countingWords{
    u"发布", u"公开", u"收到", u"受理", u"答复", u"办结", u"累计", u"共计", u"合计", u"达到",
    u"编发", u"印发", u"举办", u"召开", u"组织", u"开展", u"制作", u"回应", u"共",   u"达",
    u"信息", u"文件", u"申请", u"会议", u"培训", u"稿件", u"建议", u"提案"};
constexpr std::array<std::u16string_view, 9> slotUnits{u"条", u"件", u"次", u"期", u"篇", u"份", u"人次", u"场", u"项"};

/// Texts of the template that ask for something.
constexpr text::WordSet instructions{u"(文字描述", u"(此处", u"(请填",   u"(填写", u"(单位名称)",
                                     u"[填写",     u"[此处", u"(请在此", u"(请补", u"(待补"};

/// Behind the unit at `at` that ends a phrase; 0 where none does.
std::size_t unitEnd(std::u16string_view s, std::size_t at) {
  for (const std::u16string_view unit : slotUnits) {
    const std::size_t end = at + unit.size();
    if (s.substr(at, unit.size()) == unit && (end == s.size() || endsPhrase(s[end]))) return end;
  }
  return 0;
}

/// "累计发布   条,": white space where the number should be.
std::size_t emptySlotEnd(const Examination& examination, std::size_t gap) {
  const prose::RunningText& running = examination.prose.running;
  const std::u16string_view s = running.text, folded = examination.folded.text;
  // The white space must stand within one line, or it is only a wrapped line.
  for (std::size_t i = running.places[gap - 1] + 1; i < running.places[gap]; ++i)
    if (folded[i] == u'\n') return 0;
  bool counted = false;
  for (const std::u16string_view word : countingWords)
    counted = counted || (gap >= word.size() && s.substr(gap - word.size(), word.size()) == word);
  return counted ? unitEnd(s, gap) : 0;
}

void findEmptySlots(const Examination& examination, Findings& findings) {
  const prose::RunningText& running = examination.prose.running;
  const std::u16string_view s = running.text;
  for (std::size_t i = 1; i < s.size(); ++i) {
    // "发布信息（ ）条": brackets for the number.
    const bool brackets = s[i] == u'(' && i + 1 < s.size() && s[i + 1] == u')';
    const bool gap = running.places[i] > running.places[i - 1] + 1U;
    if (!(brackets || gap) || !isHan(s[i - 1])) continue;
    const std::size_t end = brackets ? unitEnd(s, i + 2) : emptySlotEnd(examination, i);
    if (end == 0) continue;
    if (findings.full()) return;
    std::size_t begin = i;
    while (begin > 0 && i - begin < 6 && isHan(running.text[begin - 1])) --begin;
    Finding& finding = findings.add("slot", {{"words", quoted(examination, begin, end)}});
    pointToWords(finding, examination, begin, end);
  }
}

constexpr bool isMask(char16_t c) { return c == u'X' || c == u'×' || c == u'_' || c == u'x' || c == u'*'; }

/// XX, ××, ＿＿ and the like between Chinese words: [begin, end).
std::size_t maskEnd(std::u16string_view s, std::size_t begin) {
  const char16_t mask = s[begin];
  // A run is weighed once, from its beginning.
  if (begin > 0 && s[begin - 1] == mask) return begin;
  std::size_t end = begin;
  while (end < s.size() && s[end] == mask) ++end;
  const auto isWord = [](char16_t c) {
    return isLatin(c) || isDigit(c) || std::u16string_view(u"./@:-%_").find(c) != std::u16string_view::npos;
  };
  if (begin > 0 && isWord(s[begin - 1])) return begin;
  if (end < s.size() && isWord(s[end])) return begin;
  // 张××诉某县人民政府: a name that is kept back.
  if (end < s.size() && s[end] == u'诉') return begin;
  // Markdown has asterisks everywhere.
  if (mask == u'*' && (begin == 0 || !isHan(s[begin - 1]) || unitEnd(s, end) == 0)) return begin;
  const bool chinese = (begin > 0 && isHan(s[begin - 1])) || (end < s.size() && isHan(s[end]));
  return end - begin >= 2 && chinese ? end : begin;
}

void findMasks(const Examination& examination, Findings& findings) {
  const std::u16string_view s = examination.prose.running.text;
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (!isMask(s[i])) continue;
    const std::size_t end = maskEnd(s, i);
    if (end == i) continue;
    if (findings.full()) return;
    std::size_t first = i, last = end;
    while (first > 0 && i - first < 4 && isHan(s[first - 1])) --first;
    while (last < s.size() && last - end < 4 && isHan(s[last])) ++last;
    Finding& finding = findings.add("mask", {{"words", quoted(examination, first, last)}});
    pointToWords(finding, examination, i, end);
    i = end;
  }
}

void findInstructions(const Examination& examination, Findings& findings) {
  const std::u16string_view s = examination.prose.running.text;
  if (!text::containsAny(s, instructions)) return;
  for (const std::u16string_view words : instructions)
    for (std::size_t at = s.find(words); at != s.npos && !findings.full(); at = s.find(words, at + 1)) {
      const std::size_t close = s.find_first_of(u")]\n", at);
      const std::size_t end = close == s.npos ? at + words.size() : close + (s[close] == u'\n' ? 0 : 1);
      Finding& finding = findings.add("instruction", {{"words", quoted(examination, at, end)}});
      pointToWords(finding, examination, at, end);
    }
}

void findPlaceholders(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  findEmptySlots(examination, findings);
  findMasks(examination, findings);
  findInstructions(examination, findings);
}

// ── 由……六个部分组成 ─────────────────────────────────────────────────────────────────────────

std::optional<int> smallNumberBefore(std::u16string_view s, std::size_t& at) {
  constexpr std::u16string_view words = u"零一二三四五六七八九";
  if (at == 0) return std::nullopt;
  const char16_t c = s[at - 1];
  if (isDigit(c) && !(at > 1 && isDigit(s[at - 2]))) return --at, c - u'0';
  const std::size_t word = words.find(c);
  if (word == words.npos || word == 0) return std::nullopt;
  if (at > 1 && (words.find(s[at - 2]) != words.npos || s[at - 2] == u'十' || s[at - 2] == u'第')) return std::nullopt;
  --at;
  return static_cast<int>(word);
}

/// How many parts a list names, where every part is told for sure; 0 where the list is not understood.
/// A part ends with 情况, 事项 and so on.
struct PartCount {
  int least = 0;  ///< 行政复议情况 and 行政诉讼情况 taken for one part
  int most = 0;   ///< and for two
};

PartCount partsIn(std::u16string_view list) {
  constexpr std::array<std::u16string_view, 7> endings{u"情况", u"事项", u"概述", u"概况", u"附表", u"附件", u"说明"};
  constexpr std::u16string_view separators = u"、,;及和以";
  PartCount parts;
  std::size_t begin = 0;
  bool disputesBefore = false;
  for (std::size_t at = 0; at < list.size(); ++at)
    for (const std::u16string_view ending : endings) {
      const std::size_t end = at + ending.size();
      if (list.substr(at, ending.size()) != ending) continue;
      if (end < list.size() && separators.find(list[end]) == separators.npos) continue;
      const std::u16string_view part = list.substr(begin, at - begin);
      const bool disputes = part.find(u"复议") != part.npos, lawsuits = part.find(u"诉讼") != part.npos;
      if (part.find(u'、') != part.npos && !disputes) return {};
      if (!(lawsuits && disputesBefore)) ++parts.least;
      ++parts.most;
      disputesBefore = disputes;
      begin = std::min(list.substr(std::min(end, list.size()), 2) == u"以及" ? end + 2 : end + 1, list.size());
    }
  return begin + 1 < list.size() ? PartCount{} : parts;
}

/// The list of parts in a sentence that has the words "六个部分" at [number, mark + 2): before or behind them.
Stretch listOfParts(std::u16string_view words, std::size_t number, std::size_t mark) {
  const std::size_t first = text::findAny(words, {u"总体情况", u"概述", u"概况", u"基本情况"});
  if (first == words.npos) return {};
  if (first > mark) return {first, words.size()};
  const std::size_t lead = text::findAny(words, {u"包括", u"包含", u"由", u"分为", u"涵盖"});
  if (lead > first) return {};
  return {first, number > first && words[number - 1] == u'等' ? number - 1 : number};
}

void findOtherPartCount(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  for (const prose::Sentence& sentence : examination.prose.running.sentences) {
    const std::u16string_view words = examination.prose.running.of(sentence);
    const std::size_t mark = words.find(u"部分");
    if (findings.full()) return;
    if (mark == words.npos || mark == 0) continue;
    std::size_t number = words[mark - 1] == u'个' ? mark - 1 : mark;
    const auto stated = smallNumberBefore(words, number);
    if (!stated) continue;
    const Stretch place = listOfParts(words, number, mark);
    if (place.empty() || place.end < place.begin) continue;
    const std::u16string_view list = words.substr(place.begin, place.end - place.begin);
    // Only a list from the first part to the last one is meant to be whole.
    const PartCount listed = list.find(u"其他") == list.npos ? PartCount{} : partsIn(list);
    if (listed.least == 0 || (listed.least <= *stated && *stated <= listed.most)) continue;
    Finding& finding =
        findings.add("", {{"stated", std::to_string(*stated)}, {"listed", std::to_string(listed.least)}});
    pointToWords(finding, examination, sentence.begin + std::min(place.begin, number),
                 sentence.begin + std::max(place.end, mark + 2));
  }
}

// ── Mobile phone and identity numbers ────────────────────────────────────────────────────────

/// ISO 7064 MOD 11-2 over a number of 18 places (GB 11643-1999), with a birth date that can be.
bool isIdentityNumber(std::u16string_view digits) {
  constexpr std::array<int, 17> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  constexpr std::u16string_view checks = u"10X98765432";
  int sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (!isDigit(digits[i])) return false;
    sum += weights[i] * (digits[i] - u'0');
  }
  const auto number = [&](std::size_t from, std::size_t length) {
    int value = 0;
    for (std::size_t i = from; i < from + length; ++i) value = value * 10 + (digits[i] - u'0');
    return value;
  };
  const bool born = number(6, 4) >= 1900 && number(6, 4) <= 2099 && number(10, 2) >= 1 && number(10, 2) <= 12 &&
                    number(12, 2) >= 1 && number(12, 2) <= 31;
  const char16_t last = digits[17] == u'x' ? u'X' : digits[17];
  return born && last == checks[static_cast<std::size_t>(sum % 11)];
}

/// A mobile number of the mainland: 1, then 3 to 9, then nine digits, also as 138-1234-5678 or behind +86.
bool isMobileNumber(std::u16string_view digits) {
  if (digits.size() == 13 && digits.starts_with(u"86")) digits.remove_prefix(2);
  return digits.size() == 11 && digits[0] == u'1' && digits[1] >= u'3' && digits[1] <= u'9';
}

void findPersonalData(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  const std::u16string_view s = examination.prose.running.text;
  for (std::size_t at = 0; at < s.size() && !findings.full(); ++at) {
    if (!isDigit(s[at])) continue;
    std::u16string digits;
    std::size_t end = at;
    for (; end < s.size() && digits.size() <= 18; ++end) {
      const bool joins = (s[end] == u'-' || s[end] == u' ') && end + 1 < s.size() && isDigit(s[end + 1]);
      const bool last = (s[end] == u'X' || s[end] == u'x') && digits.size() == 17;
      if (isDigit(s[end]) || last)
        digits += s[end];
      else if (!joins)
        break;
    }
    const bool alone = (at == 0 || !(isLatin(s[at - 1]) ||
                                     std::u16string_view(u"./_=@").find(s[at - 1]) != std::u16string_view::npos)) &&
                       (end == s.size() ||
                        !(isLatin(s[end]) || std::u16string_view(u"@_/").find(s[end]) != std::u16string_view::npos));
    const bool mobile = alone && isMobileNumber(digits),
               identity = alone && digits.size() == 18 && isIdentityNumber(digits);
    if (mobile || identity) {
      Finding& finding = findings.add(mobile ? "mobile" : "identity", {});
      pointToWords(finding, examination, at, end);
    }
    at = end;
  }
}

constexpr std::array rules{
    Rule{{"placeholder-left",
          Severity::warning,
          "outline-of-form",
          {"2021", "（四）平台建设", "（四）平台建设。全年通过门户网站发布   条。",
           "（四）平台建设。全年通过门户网站发布 9 条。"}},
         findPlaceholders},
    Rule{{"part-count-mismatch",
          Severity::notice,
          "outline-of-form",
          {"2021", "本报告由云岭县人民政府办公室编制",
           "本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需"
           "要报告的事项六个部分。",
           "本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、行政复议、行政诉讼情况、存在的主"
           "要问题及改进情况、其他需要报告的事项六个部分。"}},
         findOtherPartCount},
    Rule{{"personal-data",
          Severity::notice,
          "regulation-15",
          {"2021", "对报告内容有疑问的", "对报告内容有疑问的，请与张三联系（电话：13812345678）。",
           "对报告内容有疑问的，请与县政府办公室联系（电话：0000-1234567）。"}},
         findPersonalData},
};

}  // namespace

std::span<const Rule> leftoverRules() { return rules; }

}  // namespace gouji::checks
