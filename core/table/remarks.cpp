#include "table/remarks.hpp"

#include <algorithm>
#include <array>

#include "text/fold.hpp"

namespace gouji::table {
namespace {

/// 注, 备注, 附注; 说明, 填报说明, 数据说明.
bool leadsRemark(std::u16string_view word) {
  constexpr std::size_t longest = 4;
  return word.size() <= longest && (word.ends_with(u"注") || word.ends_with(u"说明"));
}

}  // namespace

bool isRemark(std::u16string_view folded, text::Line line) {
  line = text::trimmed(folded, line);
  std::u16string_view words = folded.substr(line.begin, line.end - line.begin);
  // Other cells beside it: the head of a column, or a cell of its own.
  if (words.find_first_of(u"\t|") != words.npos) return false;
  if (words.starts_with(u"(")) words.remove_prefix(1);
  const auto letter = std::find_if_not(words.begin(), words.end(), text::isHan);
  const std::u16string_view lead = words.substr(0, static_cast<std::size_t>(letter - words.begin()));
  if (!leadsRemark(lead)) return false;
  // "注1：", "注 1."
  const std::size_t mark = words.find_first_not_of(u" 0123456789", lead.size());
  if (mark == words.npos) return false;
  const bool numbered = words.find_first_of(u"0123456789", lead.size()) < mark;
  return words[mark] == u':' || (numbered && (words[mark] == u'.' || words[mark] == u'、'));
}

std::size_t noteEnd(std::u16string_view folded, std::size_t at) {
  constexpr std::size_t longest = 40;
  // Of columns, and of a correction.
  constexpr std::array<std::u16string_view, 18> names{u"自然人", u"公民", u"个人", u"法人", u"企业", u"商企",
                                                      u"机构",   u"组织", u"单位", u"法律", u"其他", u"维持",
                                                      u"纠正",   u"结果", u"审结", u"起诉", u"办结", u"应为"};
  const std::size_t end = folded.substr(0, std::min(folded.size(), at + longest)).find(u')', at);
  if (end == folded.npos) return at;
  const std::u16string_view words = folded.substr(at + 1, end - at - 1);
  // "5(33.3%)", "5(+1)", "5(↑12.5%)"
  constexpr std::u16string_view shares = u"0123456789.%+-↑↓▲▼";
  if (words.find_first_not_of(shares) == words.npos && words.find_first_of(u"%+-↑↓▲▼") != words.npos) return end + 1;
  const bool remark = std::any_of(words.begin(), words.end(), text::isHan) &&
                      std::any_of(words.begin(), words.end(), text::isDigit) && words.find(u'(') == words.npos;
  const auto stands = [&](std::u16string_view name) { return words.find(name) != words.npos; };
  return remark && std::none_of(names.begin(), names.end(), stands) ? end + 1 : at;
}

std::size_t pageMarkEnd(std::u16string_view folded, std::size_t at) {
  constexpr std::size_t mostDigits = 3;
  if (at == 0 || !text::isHan(folded[at - 1])) return at;
  const auto unit = [&](std::size_t i) { return i < folded.size() ? folded[i] : u'\0'; };
  std::size_t i = at + 1;
  if (unit(i) == u' ') ++i;
  const std::size_t digits = i;
  while (i < digits + mostDigits && text::isDigit(unit(i))) ++i;
  if (i == digits) return at;
  if (unit(i) == u' ') ++i;
  return unit(i) == u'-' && text::isHan(unit(i + 1)) ? i + 1 : at;
}

}  // namespace gouji::table
