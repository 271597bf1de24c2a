#include "prose/other_spans.hpp"

#include "text/fold.hpp"
#include "text/search.hpp"

namespace gouji::prose {
namespace {

/// Even 全县 is said of these spans then.
constexpr text::WordSet otherSpans{u"上半年",   u"下半年",   u"季度",     u"去年",     u"往年",    u"历年",
                                   u"上一年度", u"近年",     u"近两年",   u"近几年",   u"近三年",  u"近五年",
                                   u"多年来",   u"两年来",   u"三年来",   u"四年来",   u"五年来",  u"十年来",
                                   u"过去",     u"年间",     u"换届以来", u"五\"以来", u"五以来",  u"五\"期间",
                                   u"五期间",   u"施行以来", u"实施以来", u"建立以来", u"成立以来"};

/// "2022年", "2021至2023年", "2021-2023年"
bool namesOtherYear(std::u16string_view words, std::optional<int> year) {
  for (std::size_t i = 0; year && i + 4 < words.size(); ++i) {
    if (!text::isDigit(words[i])) continue;
    if (std::u16string_view(u"年至到-").find(words[i + 4]) == std::u16string_view::npos) continue;
    int named = 0;
    std::size_t k = 0;
    for (; k < 4 && text::isDigit(words[i + k]); ++k) named = named * 10 + (words[i + k] - u'0');
    if (k == 4 && named != *year && (words[i + 4] == u'年' || named / 100 == 20)) return true;
  }
  return false;
}

}  // namespace

bool speaksOfOtherSpan(std::u16string_view words, std::optional<int> year) {
  if (words == u"上年" || words == u"上年度" || words == u"上一年") return true;
  // 截至6月底, 2023年1-10月: whatever else ends with a month is a part of the year.
  if (words.ends_with(u"月") || words.ends_with(u"月底") || words.ends_with(u"月份")) return true;
  const bool upToDay = (words.starts_with(u"截至") || words.starts_with(u"截止")) && words.ends_with(u"日");
  if (upToDay && words.find(u"12月31日") == words.npos) return true;
  return text::containsAny(words, otherSpans) || namesOtherYear(words, year);
}

}  // namespace gouji::prose
