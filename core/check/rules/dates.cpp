/// Years and days that the text names: they have to be those of one report.
#include <array>
#include <vector>

#include "check/registry.hpp"
#include "check/rules/words.hpp"
#include "result/utf8.hpp"
#include "text/fold.hpp"
#include "text/search.hpp"

namespace gouji::checks {
namespace {

using text::isDigit;

/// A day in the running text: 2023年1月1日, 2023-1-1, 2023.1.1, 1月1日.
struct Day {
  std::optional<int> year;
  int month = 0, day = 0;
  std::size_t begin = 0, end = 0;
};

std::optional<int> numberAt(std::u16string_view s, std::size_t& at, std::size_t mostDigits) {
  int value = 0;
  std::size_t i = at;
  for (; i < s.size() && i < at + mostDigits && isDigit(s[i]); ++i) value = value * 10 + (s[i] - u'0');
  if (i == at || (i < s.size() && isDigit(s[i]))) return std::nullopt;
  at = i;
  return value;
}

bool skip(std::u16string_view s, std::size_t& at, std::u16string_view marks) {
  if (at >= s.size() || marks.find(s[at]) == marks.npos) return false;
  ++at;
  return true;
}

std::optional<Day> dayAt(std::u16string_view s, std::size_t at) {
  if (at >= s.size() || !isDigit(s[at]) || (at > 0 && isDigit(s[at - 1]))) return std::nullopt;
  Day day;
  day.begin = at;
  auto first = numberAt(s, at, 4);
  if (!first) return std::nullopt;
  bool words = true;
  if (at - day.begin == 4) {
    day.year = first;
    words = at < s.size() && s[at] == u'年';
    if (!skip(s, at, u"年-./")) return std::nullopt;
    first = numberAt(s, at, 2);
    if (!first) return std::nullopt;
  }
  if (!skip(s, at, words ? u"月" : u"-./")) return std::nullopt;
  const auto second = numberAt(s, at, 2);
  if (!second || (words && !skip(s, at, u"日号"))) return std::nullopt;
  day.month = *first;
  day.day = *second;
  day.end = at;
  return day;
}

bool exists(const Day& day) {
  constexpr std::array<int, 12> lengths{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (day.month < 1 || day.month > 12 || day.day < 1) return false;
  int length = lengths[static_cast<std::size_t>(day.month) - 1];
  const bool leap = !day.year || (*day.year % 4 == 0 && (*day.year % 100 != 0 || *day.year % 400 == 0));
  if (day.month == 2 && !leap) length = 28;
  return day.day <= length;
}

/// The span of time that the figures are said to be of.
struct Period {
  Day first, last;
};

/// Between the mark and the period's first day stands little; so does between its two days.
constexpr std::size_t longestLead = 16, longestGap = 6;

constexpr text::WordSet periodMarks{u"统计期限", u"统计时限", u"统计期间", u"统计时间", u"统计周期",
                                    u"统计时段", u"统计截止", u"数据期限", u"统计数据", u"数据统计"};

std::optional<Period> statedPeriod(std::u16string_view s) {
  const std::size_t mark = text::findAny(s, periodMarks);
  if (mark == s.npos) return std::nullopt;
  for (std::size_t at = mark + 4; at < s.size() && at < mark + 4 + longestLead; ++at) {
    const auto first = dayAt(s, at);
    if (!first) continue;
    for (std::size_t next = first->end; next < s.size() && next <= first->end + longestGap; ++next)
      if (auto last = dayAt(s, next)) {
        if (!last->year) last->year = first->year;
        return first->year ? std::optional(Period{*first, *last}) : std::nullopt;
      }
    return std::nullopt;
  }
  return std::nullopt;
}

std::string yearOf(const Examination& examination) { return std::to_string(*examination.outline.year); }

/// 202020年: more digits than a year has.
void findImpossibleYears(const Examination& examination, Findings& findings) {
  const std::u16string_view s = examination.prose.running.text;
  for (std::size_t at = s.find(u'年'); at != s.npos && !findings.full(); at = s.find(u'年', at + 1)) {
    std::size_t begin = at;
    while (begin > 0 && isDigit(s[begin - 1])) --begin;
    const bool century = s.substr(begin, 2) == u"20" || s.substr(begin, 2) == u"19";
    if (at - begin < 5 || at - begin > 8 || !century || examination.prose.running.isJoined(begin, at)) continue;
    Finding& finding = findings.add("impossible", {{"words", quoted(examination, begin, at + 1)}});
    pointToWords(finding, examination, begin, at + 1);
  }
}

void findImpossibleDays(const Examination& examination, Findings& findings) {
  const std::u16string_view s = examination.prose.running.text;
  for (std::size_t at = s.find(u'月'); at != s.npos && !findings.full(); at = s.find(u'月', at + 1)) {
    std::size_t begin = at;
    while (begin > 0 && (isDigit(s[begin - 1]) || s[begin - 1] == u'年')) --begin;
    while (begin < at && s[begin] == u'年') ++begin;
    const auto day = dayAt(s, begin);
    if (!day || exists(*day) || examination.prose.running.isJoined(begin, day->end)) continue;
    Finding& finding = findings.add("impossible", {{"words", quoted(examination, begin, day->end)}});
    pointToWords(finding, examination, begin, day->end);
  }
}

/// The one day or year that stands for a period: 统计期限为2023年全年, 统计截止2023年12月31日.
std::optional<Day> statedYear(std::u16string_view s) {
  const std::size_t mark = text::findAny(s, periodMarks);
  for (std::size_t at = mark; mark != s.npos && at < std::min(s.size(), mark + 4 + longestLead); ++at) {
    if (auto day = dayAt(s, at)) return day->year && day->month == 12 ? day : std::nullopt;
    std::size_t end = at;
    const auto year = isDigit(s[at]) ? numberAt(s, end, 4) : std::nullopt;
    if (year && s.substr(end, 3) == u"年全年") return Day{year, 0, 0, at, end + 3};
  }
  return std::nullopt;
}

void findOtherPeriod(const Examination& examination, Findings& findings) {
  const std::u16string_view s = examination.prose.running.text;
  const auto period = statedPeriod(s);
  const auto single = period ? std::nullopt : statedYear(s);
  if (!period && !single) return;
  const Day first = period ? period->first : *single, last = period ? period->last : *single;
  const int year = *examination.outline.year;
  if (first.year == year && last.year == year) return;
  Finding& finding =
      findings.add("period", {{"year", yearOf(examination)}, {"words", quoted(examination, first.begin, last.end)}});
  pointToWords(finding, examination, first.begin, last.end);
}

/// The year right at the beginning of `s`, where 年 follows and no month.
std::optional<int> openingYear(std::u16string_view s) {
  std::size_t at = 0;
  const auto year = numberAt(s, at, 4);
  if (!year || at != 4 || !skip(s, at, u"年")) return std::nullopt;
  skip(s, at, u"度");
  const std::u16string_view next = s.substr(at, 2);
  const bool ours = next.starts_with(u",") || (next.starts_with(u"我") && next != u"我国") ||
                    (next.starts_with(u"全") && next.find_first_of(u"省市县区州旗镇乡局") == 1);
  return ours ? year : std::nullopt;
}

/// Section 一 begins "2022年，…" or "2022年全县…" in a report on 2023: left over from last year's.
void findOtherOpening(const Examination& examination, Findings& findings) {
  for (const prose::Sentence& sentence : examination.prose.running.sentences) {
    const std::u16string_view words = examination.prose.running.of(sentence);
    if (sentence.section != 1) continue;
    const bool heading = words.find(u"总体情况") != words.npos && words.size() < 12;
    if (heading) continue;
    const auto year = openingYear(words);
    if (year && *year != *examination.outline.year) {
      Finding& finding = findings.add("opening", {{"year", yearOf(examination)}, {"other", std::to_string(*year)}});
      pointToWords(finding, examination, sentence.begin, sentence.begin + 5);
    }
    return;
  }
}

/// "现公布……2022年政府信息公开年度报告" before section 一 of a report on 2023, or in it: there, other words may be said of
/// last year's report.
void findOtherAnnouncement(const Examination& examination, Findings& findings) {
  const std::u16string_view s = examination.prose.running.text;
  for (const prose::Sentence& sentence : examination.prose.running.sentences) {
    if (sentence.section > 1 || findings.full()) continue;
    const std::u16string_view words = examination.prose.running.of(sentence);
    std::size_t now = text::findAny(words, {u"现公布", u"特公布"});
    if (sentence.section == 0) {
      now = std::min(now, text::findAny(words, {u"现将", u"向社会公布", u"编制本报告", u"编制了"}));
      // 编制 is said of this report where no notice about reports is quoted.
      if (now == words.npos && words.find(u"通知") == words.npos) now = words.find(u"编制");
    }
    const std::size_t report = text::findAny(words, {u"年度报告", u"信息公开年报", u"年度政府信息公开"});
    if (now == words.npos || report == words.npos) continue;
    // The last year before 年度报告 is the report's.
    for (std::size_t at = sentence.begin + report + 1; at-- > sentence.begin + now;) {
      std::size_t end = at;
      if (at > 0 && isDigit(s[at - 1])) continue;
      const auto year = numberAt(s, end, 4);
      if (!year || end != at + 4 || end >= s.size() || s[end] != u'年') continue;
      if (*year == *examination.outline.year) break;
      Finding& finding =
          findings.add("announcement", {{"year", yearOf(examination)}, {"other", std::to_string(*year)}});
      pointToWords(finding, examination, at, end + 1);
      break;
    }
  }
}

/// Whether any day of the text lies behind `year`.
bool namesLaterDay(std::u16string_view folded, int year) {
  for (std::size_t at = 0; at < folded.size(); ++at)
    if (const auto date = outline::dateAt(folded, at); date && date->year > year) return true;
  return false;
}

/// Signed or published in the year itself, and not at its end: in January the old year is written out of habit. Not where
/// any other day of the text may be the right one.
void findEarlyPublication(const Examination& examination, Findings& findings) {
  const outline::Outline& outline = examination.outline;
  const auto& published = outline.published;
  if (!published || findings.full() || published->year > *outline.year) return;
  if (published->year == *outline.year && published->month == 12) return;
  if (!outline::firstYear(examination.folded.text, outline.titleBegin, outline.titleEnd)) return;
  const bool inHead = outline.sections[0] && published->begin < outline.sections[0]->heading;
  const bool behind = outline.sections[5] && published->begin > outline.sections[5]->body;
  if (!(inHead || behind) || namesLaterDay(examination.folded.text, *outline.year)) return;
  const Span place = examination.folded.sourceOf(published->begin, published->end);
  Finding& finding = findings.add(
      "published", {{"year", yearOf(examination)},
                    {"words", result::toUtf8(examination.source.substr(place.begin, place.end - place.begin))}});
  finding.source.push_back(place);
}

void findOtherYears(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  findImpossibleYears(examination, findings);
  findImpossibleDays(examination, findings);
  if (!examination.outline.year) return;
  findOtherPeriod(examination, findings);
  findOtherAnnouncement(examination, findings);
  findOtherOpening(examination, findings);
  findEarlyPublication(examination, findings);
}

void findShortPeriod(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  const auto period = statedPeriod(examination.prose.running.text);
  if (!period) return;
  const auto is = [](const Day& day, int month, int number) { return day.month == month && day.day == number; };
  if (is(period->first, 1, 1) && is(period->last, 12, 31)) return;
  Finding& finding = findings.add("", {{"words", quoted(examination, period->first.begin, period->last.end)}});
  pointToWords(finding, examination, period->first.begin, period->last.end);
}

constexpr std::array rules{
    Rule{{"year-mismatch",
          Severity::warning,
          "regulation-6",
          {"2021", "报告中的数据统计期限", "报告中的数据统计期限从2022年1月1日起，至2022年12月31日止。",
           "报告中的数据统计期限从2023年1月1日起，至2023年12月31日止。"}},
         findOtherYears},
    Rule{{"period-mismatch",
          Severity::notice,
          "regulation-6",
          {"2021", "报告中的数据统计期限", "报告中的数据统计期限从2023年1月1日起，至2023年11月30日止。",
           "报告中的数据统计期限为2023年1月1日至12月31日。"}},
         findShortPeriod},
};

}  // namespace

std::span<const Rule> dateRules() { return rules; }

}  // namespace gouji::checks
