/// Traditional to Simplified: the words of these reports.
#include "text/traditional.hpp"

#include <string>

#include "catch.hpp"

namespace {

std::u16string simplified(std::u16string text) {
  gouji::text::simplify(text);
  return text;
}

}  // namespace

TEST_CASE("Traditional text becomes Simplified, unit by unit") {
  struct Case {
    const char16_t *traditional, *simplified;
  };
  const Case cases[] = {
      {u"", u""},
      {u"政府資訊公開工作年度報告", u"政府资讯公开工作年度报告"},
      {u"收到和處理政府信息公開申請情況", u"收到和处理政府信息公开申请情况"},
      {u"答覆、回覆、覆核、行政覆議", u"答复、回复、复核、行政复议"},
      {u"複議、復議", u"复议、复议"},
      {u"乾燥、乾坤", u"干燥、乾坤"},
      {u"「信息」", u"“信息”"},
      {u"一、2020年\t3件", u"一、2020年\t3件"},
      {u"\xD800門\xDC00", u"\xD800门\xDC00"},
      {u"覆", u"覆"},
  };
  for (const auto& [traditional, expected] : cases) CHECK((simplified(traditional) == expected));
}
