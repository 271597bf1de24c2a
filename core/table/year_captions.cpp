#include "table/year_captions.hpp"

#include <algorithm>
#include <array>

#include "outline/dates.hpp"
#include "text/fold.hpp"

namespace gouji::table {
namespace {

/// The year that `line` names, if it is a caption: a year, few words, no other figure and no sentence.
std::optional<int> yearNamedBy(std::u16string_view folded, text::Line line, std::optional<int> reportYear) {
  constexpr std::size_t longest = 24;
  const std::u16string_view words = folded.substr(line.begin, line.end - line.begin);
  if (words.empty() || words.size() > longest || words.find_first_of(u"\t|。") != words.npos) return std::nullopt;
  if (const auto named = outline::firstYear(folded, line.begin, line.end)) {
    const std::size_t behind = folded.find(u'年', named->second);
    const auto isFigure = [&](std::size_t from, std::size_t to) {
      return std::any_of(folded.begin() + static_cast<std::ptrdiff_t>(from),
                         folded.begin() + static_cast<std::ptrdiff_t>(to), text::isDigit);
    };
    if (behind >= line.end || isFigure(line.begin, named->second) || isFigure(behind, line.end)) return std::nullopt;
    return named->first;
  }
  struct Relative {
    std::u16string_view word;
    int years;
  };
  constexpr std::array relatives{Relative{u"上年度", -1}, Relative{u"上一年度", -1}, Relative{u"去年", -1},
                                 Relative{u"本年度", 0}, Relative{u"今年", 0}};
  // 本年度制发数 is the name of a column.
  const bool announces = words.ends_with(u':') || words.ends_with(u"情况") || words.ends_with(u"数据") ||
                         words.ends_with(u"情况)") || words.ends_with(u"数据)");
  if (!reportYear || !announces || std::any_of(words.begin(), words.end(), text::isDigit)) return std::nullopt;
  for (const auto& [word, years] : relatives)
    if (words.starts_with(word) || words.substr(1).starts_with(word)) return *reportYear + years;
  return std::nullopt;
}

}  // namespace

std::vector<YearCaption> yearCaptionsIn(std::u16string_view folded, std::size_t begin, std::size_t end,
                                        std::optional<int> reportYear) {
  constexpr std::size_t most = 12;
  std::vector<YearCaption> captions;
  for (const text::Line& raw : text::linesOf(folded, begin, end)) {
    const text::Line line = text::trimmed(folded, raw);
    if (const auto year = yearNamedBy(folded, line, reportYear)) captions.push_back({line, *year});
    if (captions.size() > most) return {};
  }
  return captions;
}

}  // namespace gouji::table
