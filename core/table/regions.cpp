#include "table/regions.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

#include "table/year_captions.hpp"
#include "text/fold.hpp"

namespace gouji::table {
namespace {

/// The Chinese characters of a stretch, each with its place: words are found however they are broken.
struct Letters {
  std::u16string text;
  std::vector<std::size_t> places;

  Letters(std::u16string_view folded, std::size_t begin, std::size_t end) {
    text.resize(end - begin);
    places.resize(end - begin);
    std::size_t count = 0;
    for (std::size_t i = begin; i < end; ++i)
      if (text::isHan(folded[i])) {
        text[count] = folded[i];
        places[count++] = i;
      }
    text.resize(count);
    places.resize(count);
  }

  /// Where the first of `words` begins at or behind folded offset `from`.
  std::optional<std::size_t> find(std::initializer_list<std::u16string_view> words, std::size_t from) const {
    const auto start = static_cast<std::size_t>(std::lower_bound(places.begin(), places.end(), from) - places.begin());
    std::size_t first = text.npos;
    for (const std::u16string_view word : words) first = std::min(first, text.find(word, start));
    return first == text.npos ? std::nullopt : std::optional(places[first]);
  }
};

/// The first words of each table: labels that no sentence of a report uses.
std::optional<std::size_t> beginningOf(std::size_t table, const Letters& letters, std::size_t from) {
  switch (table) {
    case 0:
      return letters.find({u"信息内容", u"第二十条第"}, from);
    case 1:
      return letters.find({u"本列数据的勾稽关系", u"申请人情况", u"一本年新收政府信息", u"本年新收政府信息公开"}, from);
    default:
      return letters.find({u"行政复议行政诉讼结果维持", u"行政复议行政诉讼未经复议", u"结果维持结果纠正"}, from);
  }
}

std::size_t lineBegin(std::u16string_view folded, std::size_t at) {
  const std::size_t lineBreak = at == 0 ? folded.npos : folded.rfind(u'\n', at - 1);
  return lineBreak == folded.npos ? 0 : lineBreak + 1;
}

/// Where table `k` begins behind the last heading: in an attachment, to which its section refers, or at least has no
/// figure of its own. A sentence that has the first words of a table is none.
std::optional<std::size_t> attached(std::size_t k, std::u16string_view folded, const outline::Outline& outline,
                                    const Letters& letters) {
  const outline::Section& section = *outline.sections[k + 1];
  const std::u16string_view body = folded.substr(section.body, section.end - section.body);
  if (body.find(u'附') == body.npos && std::any_of(body.begin(), body.end(), text::isDigit)) return std::nullopt;
  const auto last = std::find_if(outline.sections.rbegin(), outline.sections.rend(), [](const auto& s) { return !!s; });
  constexpr int mostSentences = 16;
  std::size_t from = (*last)->body;
  for (int tried = 0; tried < mostSentences; ++tried) {
    const auto found = beginningOf(k, letters, from);
    if (!found) break;
    const std::size_t begin = lineBegin(folded, *found);
    const std::u16string_view line = folded.substr(begin, folded.find(u'\n', begin) - begin);
    if (line.find(u'。') == line.npos) return begin;
    from = begin + line.size();
  }
  return std::nullopt;
}

/// Where a table ends before the name of the attachment that follows: "附件2", with its heading below.
std::size_t beforeAttachment(std::u16string_view folded, Region region) {
  constexpr std::size_t longestName = 100;
  const std::size_t from = std::max(region.begin, region.end - std::min(region.end, longestName));
  const std::u16string_view tail = folded.substr(from, region.end - from);
  const std::size_t name = std::min(tail.find(u"\n附件"), tail.find(u"\n附表"));
  return name == tail.npos ? region.end : from + name;
}

/// Where a section has the table of several years, each right below its year, that of the report's year. (Years stand in
/// the names of columns, too: figures follow them before the next table begins.)
/// @param begin  where the section's body begins
Region ofReportYear(std::size_t k, std::u16string_view folded, std::size_t begin, Region region,
                    std::optional<int> reportYear, const Letters& letters) {
  const std::vector<YearCaption> captions = yearCaptionsIn(folded, begin, region.end, reportYear);
  std::optional<Region> found;
  std::size_t tables = 0;
  for (std::size_t c = 0; c < captions.size(); ++c) {
    const std::size_t end = c + 1 < captions.size() ? captions[c + 1].place.begin : region.end;
    const std::size_t behind = captions[c].place.end;
    const auto table = beginningOf(k, letters, behind);
    if (!table || *table >= end) continue;
    const std::u16string_view between = folded.substr(behind, *table - behind);
    if (std::any_of(between.begin(), between.end(), text::isDigit)) continue;
    ++tables;
    // Twice the same year tells none of them.
    if (captions[c].year == reportYear) found = found ? region : Region{lineBegin(folded, *table), end};
  }
  return tables > 1 && found ? *found : region;
}

}  // namespace

Regions regionsOf(std::u16string_view folded, const outline::Outline& outline) {
  Regions regions;
  const Letters letters(folded, 0, outline.end);
  std::size_t from = 0;
  for (std::size_t k = 0; k < tableCount; ++k) {
    const auto& section = outline.sections[k + 1];
    const std::size_t start = section ? section->body : from;
    std::size_t end = section ? section->end : outline.end;
    const auto found = beginningOf(k, letters, start);
    if (section) {
      // What stands between the heading and the table is text.
      const bool inside = found && *found < end;
      const auto apart = inside ? std::nullopt : attached(k, folded, outline, letters);
      regions[k] = apart ? Region{*apart, outline.end}
                         : Region{inside ? std::max(start, lineBegin(folded, *found)) : start, end};
    } else if (found) {
      for (std::size_t later = k + 2; later < outline::sectionCount; ++later)
        if (outline.sections[later]) {
          end = std::min(end, outline.sections[later]->heading);
          break;
        }
      if (*found < end) regions[k] = Region{lineBegin(folded, *found), end};
    }
    if (regions[k] && section)
      regions[k] = ofReportYear(k, folded, std::min(start, regions[k]->begin), *regions[k], outline.year, letters);
    if (regions[k]) from = regions[k]->begin + 1;
  }
  // A section whose follower lost its heading ends where the follower's table begins.
  for (std::size_t k = 0; k + 1 < tableCount; ++k)
    for (std::size_t later = k + 1; later < tableCount; ++later)
      if (regions[k] && regions[later] && regions[later]->begin > regions[k]->begin)
        regions[k]->end = std::min(regions[k]->end, regions[later]->begin);
  for (auto& region : regions)
    if (region) region->end = beforeAttachment(folded, *region);
  return regions;
}

}  // namespace gouji::table
