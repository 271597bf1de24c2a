#include "outline/outline.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "outline/agency.hpp"
#include "sorting/sort.hpp"
#include "text/lines.hpp"
#include "text/search.hpp"

namespace gouji::outline {
namespace {

using text::Line;

constexpr std::u16string_view numerals = u"一二三四五六";

/// A section is told by its numeral and by words of its heading: all of one alternative.
struct HeadingWords {
  std::size_t section;
  std::array<std::u16string_view, 2> words;
};
constexpr std::array headingWords{
    HeadingWords{0, {u"总体情况", u""}},   HeadingWords{0, {u"总体概况", u""}},   HeadingWords{0, {u"概述", u""}},
    HeadingWords{0, {u"总体工作", u""}},   HeadingWords{0, {u"整体情况", u""}},   HeadingWords{2, {u"申请", u"办理"}},
    HeadingWords{2, {u"申请公开", u""}},   HeadingWords{4, {u"存在", u"下一步"}}, HeadingWords{0, {u"基本情况", u""}},
    HeadingWords{1, {u"主动公开", u""}},   HeadingWords{2, {u"收到", u"处理"}},   HeadingWords{2, {u"申请", u"处理"}},
    HeadingWords{2, {u"依申请公开", u""}}, HeadingWords{3, {u"复议", u""}},       HeadingWords{4, {u"问题", u""}},
    HeadingWords{4, {u"存在", u"改进"}},   HeadingWords{5, {u"其他", u"报告"}},   HeadingWords{5, {u"需要报告", u""}},
    HeadingWords{5, {u"其他", u"事项"}},
};

/// The official headings, as they also stand without their numeral.
constexpr std::array<std::u16string_view, sectionCount> officialHeadings{
    u"总体情况",
    u"主动公开政府信息情况",
    u"收到和处理政府信息公开申请情况",
    u"政府信息公开行政复议行政诉讼情况",
    u"存在的主要问题及改进情况",
    u"其他需要报告的事项",
};

/// A heading longer than this is a sentence.
constexpr std::size_t longestHeading = 45;

struct Heading {
  std::size_t section;
  std::size_t begin, end;
};

std::u16string lettersOf(std::u16string_view s) {
  std::u16string letters;
  std::copy_if(s.begin(), s.end(), std::back_inserter(letters), text::isHan);
  return letters;
}

bool mentionsHeading(std::size_t section, std::u16string_view words) {
  return std::any_of(headingWords.begin(), headingWords.end(), [&](const HeadingWords& h) {
    return h.section == section && words.find(h.words[0]) != words.npos && words.find(h.words[1]) != words.npos;
  });
}

/// The heading that begins at `line`, if one does.
std::optional<Heading> headingAt(std::u16string_view s, Line line) {
  std::size_t at = line.begin;
  while (at < line.end && (text::isSpace(s[at]) || s[at] == u'#' || s[at] == u'*' || s[at] == u'|' || s[at] == u'>'))
    ++at;
  const std::size_t begin = at;
  // A heading ends with its line, or where a sentence begins behind a gap.
  std::size_t end = std::min(line.end, begin + longestHeading);
  const std::size_t stop = s.substr(0, end).find_first_of(u"。;\t", begin);
  if (stop != s.npos) end = stop;
  if (begin >= end) return std::nullopt;

  std::size_t words = begin;
  if (s[words] == u'第') ++words;
  const std::size_t section = words < end ? numerals.find(s[words]) : numerals.npos;
  if (section != numerals.npos) {
    const bool marked =
        words + 1 < end && std::u16string_view(u"、.,:· ").find(s[words + 1]) != std::u16string_view::npos;
    const std::u16string letters = lettersOf(s.substr(words + 1, end - words - 1));
    const bool official = letters.starts_with(officialHeadings[section]);
    if ((marked || official || s[begin] == u'第') && mentionsHeading(section, letters) && letters.size() <= 30 + 0u)
      return Heading{section, begin, end};
  }
  const std::size_t first =
      static_cast<std::size_t>(std::find_if(s.begin() + begin, s.begin() + end, text::isHan) - s.begin());
  for (std::size_t k = 0; k < sectionCount; ++k)
    if (first < end && s[first] == officialHeadings[k].front() &&
        lettersOf(s.substr(first, end - first)) == officialHeadings[k])
      return Heading{k, begin, end};
  return std::nullopt;
}

/// The headings of a text that has lost its line breaks: words between spaces.
std::vector<Heading> headingsWithin(std::u16string_view s) {
  std::vector<Heading> headings;
  for (std::size_t at = 0; at < s.size(); ++at) {
    const bool begins = at == 0 || text::isSpace(s[at - 1]) || s[at - 1] == u'|' || s[at - 1] == u'。';
    if (!begins || numerals.find(s[at]) == numerals.npos) continue;
    const std::size_t end = std::min(s.find_first_of(u" \n\t|", at), s.size());
    if (const auto heading = headingAt(s, {at, end})) headings.push_back(*heading);
  }
  return headings;
}

std::vector<Heading> headingsOf(std::u16string_view s) {
  std::vector<Heading> headings;
  for (const Line& line : text::linesOf(s, 0, s.size()))
    if (const auto heading = headingAt(s, line)) headings.push_back(*heading);
  if (headings.size() > 1) return headings;
  std::vector<Heading> within = headingsWithin(s);
  return within.size() > headings.size() ? within : headings;
}

/// A run of headings in order; a table of contents is one with nothing between its headings.
using Run = std::vector<Heading>;

std::vector<Run> runsOf(const std::vector<Heading>& headings) {
  std::vector<Run> runs;
  for (const Heading& heading : headings) {
    if (runs.empty() || heading.section < runs.back().back().section) runs.emplace_back();
    Run& run = runs.back();
    if (run.empty() || run.back().section != heading.section) run.push_back(heading);
  }
  return runs;
}

bool isTableOfContents(std::u16string_view s, const Run& run) {
  if (run.size() < 3) return false;
  for (std::size_t k = 0; k + 1 < run.size(); ++k)
    if (lettersOf(s.substr(run[k].end, run[k + 1].begin - run[k].end)).size() > 4) return false;
  return true;
}

// ── Title, year, dates ───────────────────────────────────────────────────────────────────────

constexpr int earliestYear = 2008, latestYear = 2099;  // the regulation is in force since 2008

/// What a figure or a Chinese digit stands for, -1 for anything else.
int digitOf(char16_t c) {
  constexpr std::u16string_view chinese = u"〇一二三四五六七八九";
  if (text::isDigit(c)) return c - u'0';
  if (c == u'零' || c == u'○') return 0;
  if (c < u'〇' || c > u'四') return -1;  // the last one of them: it is asked for every character
  const std::size_t digit = chinese.find(c);
  return digit == chinese.npos ? -1 : static_cast<int>(digit);
}

/// A year of four digits, in figures or in 二〇二四, before 年. @returns the year and its length
std::optional<std::pair<int, std::size_t>> yearAt(std::u16string_view s, std::size_t at) {
  int year = 0;
  std::size_t i = at;
  for (int k = 0; k < 4; ++k, ++i) {
    if (i >= s.size()) return std::nullopt;
    const int digit = digitOf(s[i]);
    if (digit < 0) return std::nullopt;
    year = year * 10 + digit;
  }
  if (i < s.size() && text::isDigit(s[i])) return std::nullopt;
  if (at > 0 && text::isDigit(s[at - 1])) return std::nullopt;
  while (i < s.size() && s[i] == u' ') ++i;
  if (i >= s.size() || s[i] != u'年' || year < earliestYear || year > latestYear) return std::nullopt;
  return std::pair{year, i + 1 - at};
}

std::optional<std::pair<int, std::size_t>> firstYear(std::u16string_view s, std::size_t begin, std::size_t end) {
  for (std::size_t at = begin; at < end; ++at)
    if (const auto year = yearAt(s, at)) return std::pair{year->first, at};
  return std::nullopt;
}

/// A number of one or two digits, in figures or in 一 … 三十一.
std::optional<int> smallNumberAt(std::u16string_view s, std::size_t& at) {
  int value = 0;
  std::size_t i = at;
  for (; i < s.size() && i < at + 2 && text::isDigit(s[i]); ++i) value = value * 10 + (s[i] - u'0');
  if (i == at) {
    bool tens = false;
    for (; i < s.size() && i < at + 3; ++i) {
      if (s[i] == u'十') {
        value = value == 0 ? 10 : value * 10;
        tens = true;
      } else if (const int digit = digitOf(s[i]); digit >= 0 && (value == 0 || tens)) {
        value += digit;
      } else {
        break;
      }
    }
  }
  if (i == at) return std::nullopt;
  at = i;
  return value;
}

void skipSpaces(std::u16string_view s, std::size_t& at) {
  while (at < s.size() && s[at] == u' ') ++at;
}

/// A date that begins at `at`: 2020年2月29日, 2020-04-01, 2020/4/1, 2020.4.1, 二〇二〇年一月三日.
std::optional<Date> dateAt(std::u16string_view s, std::size_t at) {
  Date date;
  date.begin = at;
  char16_t first = 0;
  if (const auto year = yearAt(s, at)) {
    date.year = year->first;
    at += year->second;
    first = u'年';
  } else {
    if (at > 0 && text::isDigit(s[at - 1])) return std::nullopt;
    for (int k = 0; k < 4; ++k, ++at) {
      if (at >= s.size() || !text::isDigit(s[at])) return std::nullopt;
      date.year = date.year * 10 + (s[at] - u'0');
    }
    if (at >= s.size() || (s[at] != u'-' && s[at] != u'/' && s[at] != u'.')) return std::nullopt;
    first = s[at++];
    if (date.year < earliestYear || date.year > latestYear) return std::nullopt;
  }
  skipSpaces(s, at);
  const auto month = smallNumberAt(s, at);
  if (!month) return std::nullopt;
  skipSpaces(s, at);
  if (at >= s.size() || s[at] != (first == u'年' ? u'月' : first)) return std::nullopt;
  skipSpaces(s, ++at);
  const auto day = smallNumberAt(s, at);
  if (!day) return std::nullopt;
  skipSpaces(s, at);
  if (first == u'年') {
    if (at >= s.size() || (s[at] != u'日' && s[at] != u'号')) return std::nullopt;
    ++at;
  }
  date.month = *month;
  date.day = *day;
  date.end = at;
  return date;
}

/// Whether these words are such a report's title: 年度报告, 年报, or 报告 with a year.
bool isTitle(std::u16string_view words) {
  while (!words.empty() && std::u16string_view(u"》)\"* ").find(words.back()) != words.npos) words.remove_suffix(1);
  if (words.size() > 60 || words.find_first_of(u"。,") != words.npos) return false;
  const bool annual = text::findAny(words, {u"年度报告", u"年报", u"年度的报告"}) != words.npos;
  const bool dated = words.ends_with(u"报告") && firstYear(words, 0, words.size());
  return (annual || dated) && text::findAny(words, {u"信息公开", u"政务公开"}) != words.npos;
}

/// The agency's name out of the words that may stand around it: 关于公布《…》, …关于.
std::u16string nameIn(std::u16string_view words) {
  std::u16string name;
  for (const char16_t c : words)
    if (!text::isSpace(c) && std::u16string_view(u"#*\"》:").find(c) == std::u16string_view::npos) name += c;
  if (const std::size_t quote = name.rfind(u'《'); quote != name.npos) name.erase(0, quote + 1);
  if (name.starts_with(u"关于")) name.erase(0, 2);
  if (name.ends_with(u"关于")) name.erase(name.size() - 2);
  if (name.starts_with(u"度")) name.erase(0, 1);
  return name;
}

/// The agency in a title: what stands before its year, or between the year and 政府信息公开.
std::u16string agencyOf(std::u16string_view title, std::u16string_view lineBefore) {
  const auto year = firstYear(title, 0, title.size());
  std::u16string agency = nameIn(title.substr(0, year ? year->second : title.size()));
  const bool behindYear = year && agency.empty();
  if (behindYear) agency = nameIn(title.substr(title.find(u'年', year->second) + 1));
  std::size_t stop = text::findAny(agency, {u"政府信息公开", u"信息公开", u"政务公开"});
  // The 政府 of 县人民政府信息公开 is written once for two.
  if (stop != agency.npos && agency.substr(0, stop).ends_with(u"人民")) stop += 2;
  if (stop != agency.npos)
    agency.erase(stop);
  else if (behindYear)
    agency.clear();
  return agency.empty() ? nameIn(lineBefore) : agency;
}

/// Finds the title: on one line, or on two where the second has no year of its own.
void findTitle(std::u16string_view s, std::size_t from, Outline& outline) {
  constexpr std::size_t longestLineAbove = 40;
  const std::size_t until = outline.sections[0] ? outline.sections[0]->heading : std::min(s.size(), from + 3000);
  Line before{from, from};
  for (const Line& raw : text::linesOf(s, from, until)) {
    Line line = text::trimmed(s, raw);
    // The way to the page (首页 > 年报 > …) ends with the page itself.
    const std::size_t way = s.substr(line.begin, line.end - line.begin).rfind(u'>');
    if (way != s.npos) line = text::trimmed(s, {line.begin + way + 1, line.end});
    if (line.begin == line.end) continue;
    const std::u16string_view words = s.substr(line.begin, line.end - line.begin);
    std::u16string_view above = s.substr(before.begin, before.end - before.begin);
    if (above.size() > longestLineAbove || isTitle(above)) above = {};
    const std::u16string joined = std::u16string(above).append(words);
    const bool broken = !firstYear(words, 0, words.size()) && firstYear(above, 0, above.size()) && isTitle(joined);
    const std::u16string_view title = broken ? std::u16string_view(joined) : words;
    if (isTitle(title)) {
      outline.titleBegin = s.find_first_not_of(u"#*> |", broken ? before.begin : line.begin);
      outline.titleEnd = line.end;
      outline.agency = agencyOf(title, above);
      if (const auto year = firstYear(title, 0, title.size())) outline.year = year->first;
      if (outline.year) return;
    }
    before = line;
  }
}

/// The year that most of the text speaks of, where no title gives one: the stated period first.
std::optional<int> yearOfBody(std::u16string_view s, std::size_t begin, std::size_t end) {
  for (const std::u16string_view words :
       {std::u16string_view(u"统计期限"), std::u16string_view(u"统计时限"), std::u16string_view(u"年度报告")}) {
    const std::size_t at = s.substr(0, end).find(words, begin);
    if (at == s.npos) continue;
    const std::size_t from = words == u"年度报告" ? (at > begin + 30 ? at - 30 : begin) : at;
    if (const auto year = firstYear(s, from, std::min(end, at + 40))) return year->first;
  }
  if (const auto year = firstYear(s, begin, end)) return year->first;
  return std::nullopt;
}

/// The date on a line of the head, as in "2024-01-18 10:33 来源：本局": a day behind the year that is reported on.
std::optional<Date> dateInHead(std::u16string_view s, const Outline& outline) {
  constexpr std::size_t longestLine = 80;
  if (!outline.sections[0] || !outline.year || outline.titleEnd == 0) return std::nullopt;
  for (const Line& line : text::linesOf(s, outline.titleEnd, outline.sections[0]->heading)) {
    const std::u16string_view words = s.substr(line.begin, line.end - line.begin);
    const bool tells = words.size() <= longestLine &&
                       text::findAny(words, {u"。", u",", u"至", u"起", u"统计", u"更新", u"星期"}) == words.npos;
    for (std::size_t at = line.begin; tells && at < line.end; ++at)
      if (const auto date = dateAt(s, at); date && date->year > *outline.year) return date;
  }
  return std::nullopt;
}

/// The date that a line consists of, in brackets or behind an agency's name.
std::optional<Date> signedOn(std::u16string_view s, Line line) {
  constexpr std::size_t longestSignature = 48;
  constexpr std::u16string_view brackets = u"()[] ";
  if (line.end - line.begin > longestSignature) return std::nullopt;
  while (line.begin < line.end && brackets.find(s[line.end - 1]) != brackets.npos) --line.end;
  for (std::size_t at = line.begin; at < line.end; ++at) {
    const auto date = dateAt(s, at);
    if (!date) continue;
    std::size_t begin = line.begin;
    while (begin < at && brackets.find(s[begin]) != brackets.npos) ++begin;
    const Line name = text::trimmed(s, {begin, at});
    const bool signature =
        name.begin == name.end || kindOf(s.substr(name.begin, name.end - name.begin)) != AgencyKind::unknown;
    return date->end == line.end && signature ? date : std::nullopt;
  }
  return std::nullopt;
}

/// The date of publication behind 发布时间 and the like or in the head, else that of the last signature.
std::optional<Date> publicationDate(std::u16string_view s, const Outline& outline) {
  constexpr std::array<std::u16string_view, 7> marks{u"发布时间", u"发布日期", u"公开日期", u"发文日期",
                                                     u"公开时间", u"成文日期", u"生成日期"};
  for (const std::u16string_view mark : marks) {
    std::size_t at = s.substr(0, outline.end).find(mark);
    if (at == s.npos) continue;
    at += mark.size();
    for (std::size_t k = 0; k < 6 && at + k < outline.end; ++k)
      if (const auto date = dateAt(s, at + k)) return date;
  }
  if (const auto date = dateInHead(s, outline)) return date;
  std::optional<Date> last;
  for (const Line& raw : text::linesOf(s, 0, outline.end)) {
    const Line line = text::trimmed(s, raw);
    // What follows belongs to the site.
    if (last && text::findAny(s.substr(line.begin, 3), {u"上一篇", u"下一篇", u"上一条", u"下一条"}) == 0) break;
    if (const auto date = signedOn(s, line)) last = date;
  }
  return last;
}

}  // namespace

bool Outline::isReport() const {
  return titleEnd > titleBegin ||
         std::any_of(sections.begin(), sections.end(), [](const auto& section) { return section.has_value(); });
}

Outline outlineOf(const text::Folded& folded) {
  const std::u16string_view s = folded.text;
  Outline outline;
  outline.end = s.size();
  std::vector<Run> runs = runsOf(headingsOf(s));
  std::erase_if(runs, [&](const Run& run) { return isTableOfContents(s, run); });
  if (!runs.empty()) {
    // A heading out of order belongs to the same report unless the count begins anew.
    Run run = runs.front();
    std::size_t next = 1;
    for (; next < runs.size() && runs[next].front().section != 0; ++next)
      for (const Heading& heading : runs[next])
        if (std::none_of(run.begin(), run.end(), [&](const Heading& h) { return h.section == heading.section; }))
          run.push_back(heading);
    if (next < runs.size()) {
      outline.anotherFollows = true;
      outline.end = runs[next].front().begin;
      // The other report begins with its title, where one stands before its first heading.
      const std::size_t from = run.back().end;
      for (const Line& raw : text::linesOf(s, from, outline.end)) {
        const Line line = text::trimmed(s, raw);
        if (isTitle(s.substr(line.begin, line.end - line.begin))) {
          outline.end = line.begin;
          break;
        }
      }
    }
    sorting::sortStably(run, [](const Heading& a, const Heading& b) { return a.begin < b.begin; });
    for (std::size_t k = 0; k < run.size(); ++k)
      outline.sections[run[k].section] =
          Section{run[k].begin, run[k].end, k + 1 < run.size() ? run[k + 1].begin : outline.end};
  }
  findTitle(s, 0, outline);
  if (!outline.year) outline.year = yearOfBody(s, 0, outline.end);
  outline.published = publicationDate(s, outline);
  return outline;
}

}  // namespace gouji::outline
