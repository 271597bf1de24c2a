#include "outline/outline.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "outline/agency.hpp"
#include "outline/headings.hpp"
#include "sorting/sort.hpp"
#include "text/lines.hpp"
#include "text/search.hpp"

namespace gouji::outline {
namespace {

using text::Line;

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

/// Finds the title: on one line, or on two where the second has no year of its own. Its agency may stand above.
void findTitle(std::u16string_view s, std::size_t from, Outline& outline) {
  constexpr std::size_t longestLineAbove = 40;
  const std::size_t until = outline.sections[0] ? outline.sections[0]->heading : std::min(s.size(), from + 3000);
  Line before{from, from}, farther{from, from};
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
      outline.agency = agencyOf(title, broken ? s.substr(farther.begin, farther.end - farther.begin) : above);
      if (const auto year = firstYear(title, 0, title.size())) outline.year = year->first;
      if (outline.year) return;
    }
    farther = before;
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
  constexpr text::WordSet marks{u"发布时间", u"发布日期", u"公开日期", u"发文日期",
                                u"公开时间", u"成文日期", u"生成日期"};
  const bool marked = text::containsAny(s.substr(0, outline.end), marks);
  for (const std::u16string_view mark : marks) {
    std::size_t at = marked ? s.substr(0, outline.end).find(mark) : s.npos;
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
  std::vector<HeadingRun> runs = runsOf(headingsOf(s));
  std::erase_if(runs, [&](const HeadingRun& run) { return isTableOfContents(s, run); });
  if (!runs.empty()) {
    // A heading out of order belongs to the same report unless the count begins anew.
    HeadingRun run = runs.front();
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
