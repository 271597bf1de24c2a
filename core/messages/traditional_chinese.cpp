#include "messages/traditional_chinese.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace gouji::messages {
namespace {

/// Words that are others in Taiwan and Hong Kong, or whose characters have several Traditional ones; longer words first.
constexpr std::pair<std::string_view, std::string_view> words[] = {
    {"个人信息", "個人資料"}, {"粘贴进来", "貼上"}, {"原文件", "原檔案"}, {"恢复行", "恢復列"}, {"的行政", "的行政"},
    {"行总计", "列總計"},     {"身份证", "身分證"}, {"”行", "」列"},      {"一行", "一列"},     {"三行", "三列"},
    {"列全", "列全"},         {"列出", "列出"},     {"制发", "制發"},     {"反复", "反覆"},     {"各行", "各列"},
    {"复议", "復議"},         {"字符", "字元"},     {"强制", "強制"},     {"所列", "所列"},     {"数据", "資料"},
    {"文本", "文字"},         {"的行", "的列"},     {"粘贴", "貼上"},     {"行和", "列和"},     {"限制", "限制"},
};

/// All other characters of the Simplified catalogue that change, in the order of their code points, and what they become.
constexpr std::string_view simplified =
    "“”万与业丢两个为举乡于从们会体余关内写决况净准减几凭列删别制办务动"
    "区单却县参发叠号后国图处复头实审对属并应废开张归当录总执报损换数断无"
    "旧时机权条来板构标栏样检模汇没满现电监着码确离种稳类系纠级组织经结给"
    "统继续维缴罚联节范获补规计认议记许讼设访评诉试话询误说请读调负责败购"
    "费转过还这进连采里错镇长门问间际隐难页项题额颠";
constexpr std::string_view traditional =
    "「」萬與業丟兩個為舉鄉於從們會體餘關內寫決況淨準減幾憑欄刪別製辦務動"
    "區單卻縣參發疊號後國圖處複頭實審對屬並應廢開張歸當錄總執報損換數斷無"
    "舊時機權條來本構標欄樣檢範彙沒滿現電監著碼確離種穩類絡糾級組織經結給"
    "統繼續維繳罰聯節範獲補規計認議記許訟設訪評訴試話詢誤說請讀調負責敗購"
    "費轉過還這進連採裡錯鎮長門問間際隱難頁項題額顛";

/// How many bytes of UTF-8 one of these characters has.
constexpr std::size_t width = 3;
static_assert(simplified.size() == traditional.size());

consteval bool areInOrder() {
  for (std::size_t k = width; k < simplified.size(); k += width)
    if (simplified.substr(k, width) <= simplified.substr(k - width, width)) return false;
  return true;
}
static_assert(areInOrder());

std::string_view characterFor(std::string_view character) {
  std::size_t low = 0, high = simplified.size() / width;
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    if (simplified.substr(middle * width, width) < character)
      low = middle + 1;
    else
      high = middle;
  }
  return simplified.substr(low * width, width) == character ? traditional.substr(low * width, width) : character;
}

}  // namespace

std::string inTraditionalChinese(std::string_view text) {
  const auto lengthOfFirst = [&] {
    const auto first = static_cast<unsigned char>(text.front());
    if (first == '{') return std::min(text.find('}'), text.size() - 1) + 1;  // the name of an argument stays
    return first < 0x80 ? std::size_t{1} : first < 0xE0 ? std::size_t{2} : width;
  };
  std::string out;
  while (!text.empty()) {
    std::size_t length = lengthOfFirst();
    std::string_view written = length == width ? characterFor(text.substr(0, length)) : text.substr(0, length);
    for (const auto& [word, other] : words)
      if (text.starts_with(word)) {
        length = word.size();
        written = other;
        break;
      }
    out += written;
    text.remove_prefix(length);
  }
  return out;
}

}  // namespace gouji::messages
