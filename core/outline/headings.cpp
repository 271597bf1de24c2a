#include "outline/headings.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>

#include "outline/outline.hpp"
#include "text/fold.hpp"
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
    HeadingWords{0, {u"总体", u"情况"}},   HeadingWords{0, {u"总体概况", u""}},   HeadingWords{0, {u"概述", u""}},
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

/// A heading longer than this is a sentence; so is one with more letters than these behind its numeral.
constexpr std::size_t longestHeading = 45, mostLetters = 30;

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

/// Whether a line begins with a numeral in brackets: "（三）".
bool beginsInBrackets(std::u16string_view line) {
  return line.size() > 3 && line[0] == u'(' && numerals.find(line[1]) != numerals.npos && line[2] == u')';
}

/// What most lines fail: a heading begins with its numeral, or its first Chinese character is that of an official one.
bool mayBeHeading(std::u16string_view line) {
  if (line.empty()) return false;
  if (line[0] == u'第' || numerals.find(line[0]) != numerals.npos) return true;
  const auto first = std::find_if(line.begin(), line.end(), text::isHan);
  return first != line.end() && std::any_of(officialHeadings.begin(), officialHeadings.end(),
                                            [&](std::u16string_view heading) { return heading.front() == *first; });
}

/// Where the official heading ends whose first letters fill `line`, if the next line goes on with the rest of it.
std::optional<std::size_t> endOfWrapped(std::u16string_view s, Line line, std::u16string_view heading,
                                        std::u16string_view letters) {
  constexpr std::size_t fewestLetters = 2;
  if (letters.size() < fewestLetters || letters.size() >= heading.size() || !heading.starts_with(letters) ||
      line.end >= s.size())
    return std::nullopt;
  const std::size_t end = std::min({s.find(u'\n', line.end + 1), line.end + 1 + longestHeading, s.size()});
  const bool goesOn = lettersOf(s.substr(line.end, end - line.end)) == heading.substr(letters.size());
  return goesOn ? std::optional(end) : std::nullopt;
}

/// The heading that begins at `line`, if one does.
std::optional<Heading> headingAt(std::u16string_view s, Line line) {
  std::size_t at = line.begin;
  while (at < line.end && (text::isSpace(s[at]) || s[at] == u'#' || s[at] == u'*' || s[at] == u'|' || s[at] == u'>'))
    ++at;
  const std::size_t begin = at;
  // A heading ends with its line, or where a sentence begins behind a gap.
  std::size_t end = std::min(line.end, begin + longestHeading);
  if (!mayBeHeading(s.substr(begin, end - begin))) return std::nullopt;
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
    if ((marked || official || s[begin] == u'第') && mentionsHeading(section, letters) && letters.size() <= mostLetters)
      return Heading{section, begin, end};
    if (const auto wrapped = endOfWrapped(s, line, officialHeadings[section], letters))
      return Heading{section, begin, *wrapped};
  }
  const auto first =
      static_cast<std::size_t>(std::find_if(s.begin() + begin, s.begin() + end, text::isHan) - s.begin());
  for (std::size_t k = 0; k < sectionCount; ++k)
    if (first < end && s[first] == officialHeadings[k].front() &&
        lettersOf(s.substr(first, end - first)) == officialHeadings[k])
      return Heading{k, begin, end};
  return std::nullopt;
}

/// The headings of a text that numbers its sections in brackets: the official words behind their own numeral.
std::vector<Heading> headingsInBrackets(std::u16string_view s, const std::vector<Line>& lines) {
  std::vector<Heading> headings;
  for (const Line& raw : lines) {
    const Line line = text::trimmed(s, raw);
    const std::u16string_view words = s.substr(line.begin, line.end - line.begin);
    if (words.size() > longestHeading || !beginsInBrackets(words)) continue;
    const std::size_t section = numerals.find(words[1]);
    if (lettersOf(words.substr(3)) == officialHeadings[section]) headings.push_back({section, line.begin, line.end});
  }
  return headings;
}

/// The headings of a text that has lost its line breaks: words between spaces.
std::vector<Heading> headingsWithin(std::u16string_view s) {
  std::vector<Heading> headings;
  for (std::size_t at = 0; at < s.size(); ++at) {
    const bool begins = at == 0 || text::isSpace(s[at - 1]) || s[at - 1] == u'|' || s[at - 1] == u'。';
    if (!begins || numerals.find(s[at]) == numerals.npos) continue;
    const std::size_t longest = std::min(at + longestHeading, s.size());
    const std::size_t end = std::min(s.substr(0, longest).find_first_of(u" \n\t|", at), longest);
    if (const auto heading = headingAt(s, {at, end})) headings.push_back(*heading);
  }
  return headings;
}

}  // namespace

std::vector<Heading> headingsOf(std::u16string_view s) {
  std::vector<Heading> headings;
  const std::vector<Line> lines = text::linesOf(s, 0, s.size());
  for (const Line& line : lines)
    if (const auto heading = headingAt(s, line)) headings.push_back(*heading);
  if (headings.size() > 1) return headings;
  std::vector<Heading> within = headingsWithin(s);
  if (within.size() > headings.size()) return within;
  // Beside headings without brackets those within are parts of sections: "（一）总体情况".
  return headings.empty() ? headingsInBrackets(s, lines) : headings;
}

std::vector<HeadingRun> runsOf(const std::vector<Heading>& headings) {
  std::vector<HeadingRun> runs;
  for (const Heading& heading : headings) {
    if (runs.empty() || heading.section < runs.back().back().section) runs.emplace_back();
    HeadingRun& run = runs.back();
    if (run.empty() || run.back().section != heading.section) run.push_back(heading);
  }
  return runs;
}

bool isTableOfContents(std::u16string_view s, const HeadingRun& run) {
  constexpr std::size_t mostBetween = 4;
  if (run.size() < 3) return false;
  for (std::size_t k = 0; k + 1 < run.size(); ++k) {
    std::size_t letters = 0;
    for (std::size_t i = run[k].end; i < run[k + 1].begin; ++i)
      if (text::isHan(s[i]) && ++letters > mostBetween) return false;
  }
  return true;
}

}  // namespace gouji::outline
