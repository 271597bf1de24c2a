#include "table/remarks.hpp"

#include <algorithm>

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

}  // namespace gouji::table
