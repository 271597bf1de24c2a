/// Folding: one plain form for what looks alike, and the way back to the source.
#include "text/fold.hpp"

#include <string>

#include "catch.hpp"
#include "result/utf8.hpp"

using namespace gouji;

namespace {

std::string shown(std::u16string_view text) { return result::toUtf8(text); }

}  // namespace

TEST_CASE("texts that look alike fold to one form") {
  struct Case {
    const char* what;
    std::u16string_view source, folded;
  };
  const Case cases[] = {
      {"nothing", u"", u""},
      {"plain text stays", u"规章 0 1\n", u"规章 0 1\n"},
      {"CR LF is one line break", u"a\r\nb", u"a\nb"},
      {"CR alone is one too", u"a\rb", u"a\nb"},
      {"CR CR LF is two", u"a\r\r\nb", u"a\n\nb"},
      {"line and paragraph separators, form feed, next line", u"a\u2028b\u2029c\fd\u0085e", u"a\nb\nc\nd\ne"},
      {"tabs stay tabs", u"a\tb", u"a\tb"},
      {"no-break space", u"1\u00A02", u"1 2"},
      {"ideographic, em, thin and narrow spaces", u"1\u30002\u20033\u20094\u202F5", u"1 2 3 4 5"},
      {"zero width characters vanish", u"总\u200B计\uFEFF1\u200C2\u200D3\u20604", u"总计1234"},
      {"soft hyphens and direction marks vanish", u"1\u00AD2\u200E3\u202A4\u202C", u"1234"},
      {"control characters vanish", u"1\u00012\u001F3\u007F", u"123"},
      {"variation selectors vanish", u"总\uFE0F计", u"总计"},
      {"full-width digits", u"１２３４５６７８９０", u"1234567890"},
      {"full-width letters and marks", u"ＰＤＦ（％）：，．／＋－", u"PDF(%):,./+-"},
      {"the full-width bar", u"1｜2", u"1|2"},
      {"bars of boxes", u"1│2┃3¦4║5", u"1|2|3|4|5"},
      {"what looks like a bar", u"计丨1丨2∣3", u"计|1|2|3"},
      {"dashes of every length", u"‐‑‒–—―−﹘﹣─━", u"-----------"},
      {"quotation marks", u"“三”‘安’「全」『一』'稳'", u"\"三\"\"安\"\"全\"\"一\"\"稳\""},
      {"numbers in circles are items", u"2①属于", u"2 1.属于"},
      {"in circles above nine", u"⑩⑳", u" 10. 20."},
      {"in brackets, with a point, in dark circles", u"⑴⒈❶➀", u" 1. 1. 1. 1."},
      {"marks of notes go", u"18① 3③②\t总计⑴|24)❶", u"18 3\t总计|24)"},
      {"raised ones too, whatever follows", u"18¹ 总计²：3⁴5", u"18 总计:35"},
      {"in brackets", u"18[1] 24［2］\n3(3),4〔^1〕", u"18 24\n3,4"},
      {"in square ones also between a word and its figures", u"总计[1] 24 “稳定”[2]\n0", u"总计 24 \"稳定\"\n0"},
      {"with their word, behind words too", u"总计（注1） 1[注]\n2(註２)", u"总计 1\n2"},
      {"in the source of a web page", u"<td>18<sup>1</sup></td>", u"\t18"},
      {"what stands alone or before a word is no mark of a note", u"① 1①属于 总计[1] 总计【2】 3 (1) 1(2)属于 24(20)",
       u" 1. 1 1.属于 总计[1] 总计【2】 3 (1) 1(2)属于 24(20)"},
      {"a raised figure that stands alone", u"¹² m²", u"12 m2"},
      {"fractions are no figures", u"⅜½⅒↉", u"⅜½⅒↉"},
      {"Chinese numbers in brackets", u"㈠予以公开㈩", u"(一)予以公开(十)"},
      {"ligatures and units", u"ﬁ㎡", u"fim2"},
      {"half-width katakana marks", u"１，２｡３､４", u"1,2。3、4"},
      {"radicals that viewers copy", u"⻓⻔⻅⻚⻋⻜⻢", u"长门见页车飞马"},
      {"Kangxi radicals", u"⼀⼆⼈⽇⽉⾏⾦", u"一二人日月行金"},
      {"compatibility ideographs", u"\uF967\uF9DD", u"不利"},
      {"Traditional", u"政府信息公開工作年度報告", u"政府信息公开工作年度报告"},
      {"three ways to write 复议", u"複議復議覆議", u"复议复议覆议"},
      {"行政覆議", u"行政覆議", u"行政复议"},
      {"cells and rows of a web page's source", u"<tr><td class=\"a\">规章</td>\n<td colspan='3'>1</td></tr>",
       u"\n\t规章 \t1\n"},
      {"its paragraphs and spaces", u"<p>一</p><P>二<br/><b>三</b>&nbsp;四", u"\n一\n二\n三 四"},
      {"escapes of strings", u"\"一\\n二\\t\\\"3\\\"\\r\\n\"", u"\"一\n二\t\"3\"\n\""},
      {"escapes of Markdown", u"3\\.其他 1\\-2 \\(一\\)", u"3.其他 1-2 (一)"},
      {"commands and marks that begin like them", u"\\noindent \\textbf \\", u"\\noindent \\textbf \\"},
      {"what only looks like its source", u"<http://a.cn/> 1<2 <甲> <td", u"<http://a.cn/> 1<2 <甲> <td"},
      {"a lone lead surrogate",
       u"1\xD83D"
       u"2",
       u"1\uFFFD2"},
      {"a lone trail surrogate",
       u"1\xDE00"
       u"2",
       u"1\uFFFD2"},
      {"surrogates in the wrong order", u"\xDE00\xD83D", u"\uFFFD\uFFFD"},
      {"a pair stays a pair", u"\U0001F600", u"\U0001F600"},
      {"mathematical digits of the second plane", u"\U0001D7CF\U0001D7D0", u"12"},
      {"a lead surrogate at the end", u"总\xD800", u"总\uFFFD"},
  };
  for (const Case& c : cases) {
    INFO(c.what << ": " << shown(c.source));
    CHECK(shown(text::fold(c.source).text) == shown(c.folded));
  }
}

TEST_CASE("every folded unit leads back to its place in the source") {
  struct Case {
    std::u16string_view source, piece;  // a piece of the folded text
    std::size_t begin, end;             // of the source
  };
  const Case cases[] = {
      {u"总计 12", u"12", 3, 5},
      {u"总计\r\n12", u"12", 4, 6},
      {u"总计\r\n12", u"\n", 2, 4},
      {u"\uFEFF\u200B12", u"12", 2, 4},
      {u"1\u200B2", u"12", 0, 3},
      {u"１２件", u"12", 0, 2},
      {u"2①属于", u"1.", 1, 2},
      {u"⑳件", u" 20.", 0, 1},
      {u"18①\t3", u"18", 0, 2},
      {u"18①\t3", u"3", 4, 5},
      {u"㈠予以", u"(一)", 0, 1},
      {u"㎡5", u"5", 1, 2},
      {u"\U0001F6005", u"5", 2, 3},
      {u"\xD83D"
       u"5",
       u"5", 1, 2},
      {u"\U0001D7CF\U0001D7D0", u"12", 0, 4},
      {u"總計\u00A0７", u"7", 3, 4},
      {u"答覆 7", u"7", 3, 4},
  };
  for (const Case& c : cases) {
    INFO(shown(c.source));
    const text::Folded folded = text::fold(c.source);
    const std::size_t at = folded.text.find(c.piece);
    REQUIRE(at != std::u16string::npos);
    const Span span = folded.sourceOf(at, at + c.piece.size());
    CHECK(span.begin == c.begin);
    CHECK(span.end == c.end);
  }
  CHECK(text::fold(u"12").sourceOf(1, 1) == Span{});
}

TEST_CASE("the map back is in order, whatever the text") {
  std::u16string all;
  for (char32_t c = 0; c < 0x10000; ++c) all += static_cast<char16_t>(c);
  const text::Folded folded = text::fold(all);
  REQUIRE(folded.begins.size() == folded.text.size());
  REQUIRE(folded.ends.size() == folded.text.size());
  bool ordered = true;
  for (std::size_t i = 0; i < folded.text.size(); ++i) {
    ordered = ordered && folded.begins[i] < folded.ends[i] && folded.ends[i] <= all.size();
    if (i > 0) ordered = ordered && folded.begins[i] >= folded.begins[i - 1] && folded.ends[i] >= folded.ends[i - 1];
  }
  CHECK(ordered);
}

TEST_CASE("folding what is folded changes nothing") {
  const std::u16string_view texts[] = {u"一、總體情況\r\n（一）主動公開　１２件", u"2①属于 | —— | “无”",
                                       u"㈢ ⑵ ❿ ㎡ ﬁ"};
  for (const std::u16string_view source : texts) {
    const std::u16string once = text::fold(source).text;
    CHECK(shown(text::fold(once).text) == shown(once));
  }
}
