#include "outline/outline.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "sorting/sort.hpp"
#include "text/lines.hpp"

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
    HeadingWords{0, {u"总体情况", u""}}, HeadingWords{0, {u"总体概况", u""}},   HeadingWords{0, {u"概述", u""}},
    HeadingWords{0, {u"基本情况", u""}}, HeadingWords{1, {u"主动公开", u""}},   HeadingWords{2, {u"收到", u"处理"}},
    HeadingWords{2, {u"申请", u"处理"}}, HeadingWords{2, {u"依申请公开", u""}}, HeadingWords{3, {u"复议", u""}},
    HeadingWords{4, {u"问题", u""}},     HeadingWords{4, {u"存在", u"改进"}},   HeadingWords{5, {u"其他", u"报告"}},
    HeadingWords{5, {u"需要报告", u""}}, HeadingWords{5, {u"其他", u"事项"}},
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
  const std::u16string letters = lettersOf(s.substr(begin, end - begin));
  for (std::size_t k = 0; k < sectionCount; ++k)
    if (letters == officialHeadings[k]) return Heading{k, begin, end};
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

/// A year of four digits, in figures or in 二〇二四, before 年. @returns the year and its length
std::optional<std::pair<int, std::size_t>> yearAt(std::u16string_view s, std::size_t at) {
  constexpr std::u16string_view chinese = u"〇一二三四五六七八九";
  int year = 0;
  std::size_t i = at;
  for (int k = 0; k < 4; ++k, ++i) {
    if (i >= s.size()) return std::nullopt;
    const std::size_t digit = s[i] == u'零' || s[i] == u'○' ? 0 : chinese.find(s[i]);
    if (text::isDigit(s[i]))
      year = year * 10 + (s[i] - u'0');
    else if (digit != chinese.npos)
      year = year * 10 + static_cast<int>(digit);
    else
      return std::nullopt;
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
  constexpr std::u16string_view chinese = u"〇一二三四五六七八九";
  int value = 0;
  std::size_t i = at;
  for (; i < s.size() && i < at + 2 && text::isDigit(s[i]); ++i) value = value * 10 + (s[i] - u'0');
  if (i == at) {
    bool tens = false;
    for (; i < s.size() && i < at + 3; ++i) {
      if (s[i] == u'十') {
        value = value == 0 ? 10 : value * 10;
        tens = true;
      } else if (const auto digit = chinese.find(s[i]); digit != chinese.npos && (value == 0 || tens)) {
        value += static_cast<int>(digit);
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

/// Whether a line is such a report's title.
bool isTitle(std::u16string_view line) {
  if (line.size() > 60 || line.find(u'。') != line.npos || line.find(u',') != line.npos) return false;
  const bool annual =
      line.find(u"年度报告") != line.npos || line.find(u"年报") != line.npos || line.find(u"年度的报告") != line.npos;
  return annual && line.find(u"信息公开") != line.npos;
}

/// The agency in a title: what stands before its year, or between the year and 政府信息公开.
std::u16string agencyOf(std::u16string_view title, std::u16string_view lineBefore) {
  const auto strip = [](std::u16string_view s) {
    std::u16string out;
    for (const char16_t c : s)
      if (!text::isSpace(c) && c != u'#' && c != u'*' && c != u'"') out += c;
    return out;
  };
  const auto year = firstYear(title, 0, title.size());
  std::u16string agency = year ? strip(title.substr(0, year->second)) : std::u16string();
  if (agency.empty() && year) {
    const std::size_t behind = title.find(u'年', year->second) + 1;
    std::size_t stop = title.find(u"政府信息公开", behind);
    if (stop == title.npos) stop = title.find(u"信息公开", behind);
    if (stop != title.npos) agency = strip(title.substr(behind, stop - behind));
  }
  if (agency.empty() && !year) {
    const std::size_t stop = title.find(u"政府信息公开");
    if (stop != title.npos) agency = strip(title.substr(0, stop));
  }
  if (agency.starts_with(u"度")) agency.erase(0, 1);
  if (agency.empty() || agency == u"关于") agency = strip(lineBefore);
  return agency;
}

void findTitle(std::u16string_view s, std::size_t from, Outline& outline) {
  const std::size_t until = outline.sections[0] ? outline.sections[0]->heading : std::min(s.size(), from + 3000);
  Line before{from, from};
  for (const Line& raw : text::linesOf(s, from, until)) {
    const Line line = text::trimmed(s, raw);
    if (line.begin == line.end) continue;
    if (isTitle(s.substr(line.begin, line.end - line.begin))) {
      const std::u16string_view title = s.substr(line.begin, line.end - line.begin);
      const std::u16string_view above = s.substr(before.begin, before.end - before.begin);
      outline.titleBegin = s.find_first_not_of(u"#*> |", line.begin);
      outline.titleEnd = line.end;
      outline.agency = agencyOf(title, above.size() <= 30 ? above : std::u16string_view());
      if (const auto year = firstYear(title, 0, title.size()))
        outline.year = year->first;
      else if (const auto year2 = firstYear(above, 0, above.size()))
        outline.year = year2->first;
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

/// The date of publication behind 发布时间 and the like, else the last date that stands on a line of its own.
std::optional<Date> publicationDate(std::u16string_view s, std::size_t begin, std::size_t end) {
  constexpr std::array<std::u16string_view, 6> marks{u"发布时间", u"发布日期", u"公开日期",
                                                     u"发文日期", u"公开时间", u"成文日期"};
  for (const std::u16string_view mark : marks) {
    std::size_t at = s.substr(0, end).find(mark, begin);
    if (at == s.npos) continue;
    at += mark.size();
    for (std::size_t k = 0; k < 6 && at + k < end; ++k)
      if (const auto date = dateAt(s, at + k)) return date;
  }
  std::optional<Date> last;
  for (const Line& raw : text::linesOf(s, begin, end)) {
    const Line line = text::trimmed(s, raw);
    if (line.end - line.begin > 24 || line.begin == line.end) continue;
    const auto date = dateAt(s, line.begin);
    if (date && date->end == line.end) last = date;
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
  outline.published = publicationDate(s, 0, outline.end);
  return outline;
}

}  // namespace gouji::outline
