#include "generator/damage.hpp"

#include <string>

namespace gouji::tests {
namespace {

/// Simplified and Traditional by turns. Only characters with one Traditional form in these reports.
constexpr std::u16string_view traditionalPairs =
    u"总總体體动動开開处處请請复復议議诉訴讼訟问問题題进進报報项項内內数數对對规規范範许許务務罚罰强強业業费費额額"
    u"单單万萬关關为為权權过過类類属屬国國机機构構组組织織会會结結转轉无無门門据據续續办辦继繼审審纠糾维維经經后後"
    u"补補仍仍现現没沒护護稳穩举舉访訪认認获獲购購采採号號县縣计計这這电電话話网網设設与與实實级級个個术術长長点點"
    u"条條来來时時间間发發录錄给給统統减減华華团團协協区區镇鎮应應节節标標审審务務记記识識该該论論证證评評译譯质質"
    u"达達运運还還远遠连連阳陽陆陸临臨历歷产產从從众眾优優传傳伤傷备備习習书書买買贵貴负負财財责責败敗货貨"
    u"执執扬揚扩擴担擔择擇损損换換积積称稱竞競笔筆简簡绍紹终終织織绩績编編缴繳缺缺罢罷职職联聯营營虑慮装裝见見观觀"
    u"约約线線练練较較输輸选選遗遺邮郵释釋里裡钱錢铁鐵错錯键鍵陈陳随隨难難顺順须須预預领領频頻颁頒风風飞飛";

char16_t traditionalOf(char16_t c) {
  for (std::size_t k = 0; k < traditionalPairs.size(); k += 2)
    if (traditionalPairs[k] == c) return traditionalPairs[k + 1];
  return c;
}

bool isHan(char16_t c) { return c >= 0x4E00 && c <= 0x9FFF; }

/// A page number as page `number` has it.
std::u16string pageNumber(Random& random, std::size_t number) {
  const std::string digits = std::to_string(number);
  const std::u16string n(digits.begin(), digits.end());
  switch (random.below(4)) {
    case 0:
      return u"- " + n + u" -";
    case 1:
      return u"-" + n + u"-";
    case 2:
      return u"第 " + n + u" 页";
    default:
      return u"— " + n + u" —";
  }
}

}  // namespace

Draft withPageBreaks(const Draft& draft, Random& random, std::u16string_view runningHead, bool besideFigures) {
  std::size_t page = 1 + random.below(3);
  const bool head = random.chance(30), spaced = random.chance(60);
  return rewritten(draft, [&](char16_t c, std::size_t at) {
    Edit edit{u"", std::u16string(1, c)};
    const bool lineEnds = c == u'\n' && at + 1 < draft.text.size() && draft.text[at + 1] != u'\n';
    if (!lineEnds || !random.chance(4)) return edit;
    if (!besideFigures && !isHan(draft.text[at + 1])) return edit;
    std::u16string lines = pageNumber(random, page++) + u"\n";
    if (spaced) lines += u"\n";
    if (head) lines.append(runningHead).append(u"\n");
    edit.instead += (spaced ? u"\n" : u"") + lines;
    return edit;
  });
}

Draft withCarriageReturns(const Draft& draft) {
  return rewritten(draft, [](char16_t c, std::size_t) {
    return Edit{u"", c == u'\n' ? u"\r\n" : std::u16string(1, c)};
  });
}

Draft withNoBreakSpaces(const Draft& draft) {
  return rewritten(draft, [](char16_t c, std::size_t) {
    return Edit{u"", std::u16string(1, c == u' ' ? char16_t{0xA0} : c)};
  });
}

Draft withInvisibles(const Draft& draft, Random& random) {
  constexpr char16_t invisibles[] = {0x200B, 0x200B, 0xFEFF, 0x00AD, 0x200E, 0x2060};
  return rewritten(draft, [&](char16_t c, std::size_t) {
    return Edit{random.chance(6) ? std::u16string(1, random.pick(invisibles)) : std::u16string(), std::u16string(1, c)};
  });
}

Draft withFullWidth(const Draft& draft) {
  return rewritten(draft, [](char16_t c, std::size_t) {
    const bool ascii = c > u' ' && c < 0x7F;
    return Edit{u"", std::u16string(1, static_cast<char16_t>(ascii ? c + 0xFEE0 : c))};
  });
}

Draft withTraditional(const Draft& draft) {
  return rewritten(draft, [](char16_t c, std::size_t) { return Edit{u"", std::u16string(1, traditionalOf(c))}; });
}

Draft withPinyin(const Draft& draft, Random& random) {
  struct Reading {
    char16_t character;
    std::u16string_view pinyin;
  };
  constexpr Reading readings[] = {{u'数', u"(shù)"}, {u'数', u"(shù)"},  {u'据', u"(jù)"},
                                  {u'规', u"(guī)"}, {u'业', u"(yè)"},   {u'织', u"(zhī)"},
                                  {u'构', u"(gòu)"}, {u'现', u"(xiàn)"}, {u'发', u"(fā)"}};
  return rewritten(draft, [&](char16_t c, std::size_t at) {
    Edit edit{u"", std::u16string(1, c)};
    const bool inside = at + 1 < draft.text.size() && isHan(draft.text[at + 1]);
    for (const Reading& reading : readings)
      if (inside && reading.character == c && random.chance(40)) {
        edit.instead += reading.pinyin;
        break;
      }
    return edit;
  });
}

Draft withSpacesForTabs(const Draft& draft) {
  return rewritten(draft, [](char16_t c, std::size_t) { return Edit{u"", std::u16string(1, c == u'\t' ? u' ' : c)}; });
}

Draft withinSite(const Draft& draft) {
  constexpr std::u16string_view before =
      u"无障碍浏览 | 登录 | 注册\n首页 > 政务公开 > 政府信息公开年报\n来源：本站  浏览次数：1287  字号：[大] [中] "
      u"[小]\n\n";
  constexpr std::u16string_view behind =
      u"\n\n打印本页 | 关闭窗口\n上一篇：无\n下一篇：关于2020年部门预算公开的说明\n"
      u"网站标识码：0000000001  备案号：00000000号-1  技术支持：00000000\n";
  const std::size_t last = draft.text.size() - 1;
  return rewritten(draft, [&](char16_t c, std::size_t at) {
    Edit edit{at == 0 ? std::u16string(before) : std::u16string(), std::u16string(1, c)};
    if (at == last) edit.instead += behind;
    return edit;
  });
}

}  // namespace gouji::tests
