/// The catalogues say the same in every language.
#include <algorithm>
#include <map>
#include <set>

#include "catch.hpp"
#include "messages/catalogue.hpp"
#include "messages/traditional_chinese.hpp"
#include "result/utf8.hpp"
#include "text/traditional.hpp"

namespace {

using namespace gouji;

/// Every key with the arguments of its text.
std::map<std::string, std::multiset<std::string>> argumentsOf(Language language) {
  std::map<std::string, std::multiset<std::string>> all;
  for (const messages::Entry& entry : messages::catalogueOf(language)) {
    auto& arguments = all[std::string(entry.key)];
    for (std::size_t open = entry.text.find('{'); open != entry.text.npos; open = entry.text.find('{', open + 1)) {
      const std::size_t close = entry.text.find('}', open);
      REQUIRE(close != entry.text.npos);
      arguments.insert(std::string(entry.text.substr(open + 1, close - open - 1)));
    }
  }
  return all;
}

std::set<std::string> namesOf(const std::multiset<std::string>& arguments) {
  return {arguments.begin(), arguments.end()};
}

}  // namespace

TEST_CASE("a key stands once in each catalogue, with a text") {
  for (const Language language : {Language::simplifiedChinese, Language::traditionalChinese, Language::english}) {
    std::set<std::string_view> keys;
    for (const messages::Entry& entry : messages::catalogueOf(language)) {
      INFO(entry.key);
      CHECK(keys.insert(entry.key).second);
      CHECK_FALSE(entry.text.empty());
      CHECK(messages::find(language, entry.key) == entry.text);
    }
  }
}

TEST_CASE("the catalogues have the same keys with the same arguments") {
  const auto reference = argumentsOf(Language::simplifiedChinese);
  for (const Language language : {Language::traditionalChinese, Language::english}) {
    const auto other = argumentsOf(language);
    for (const auto& [key, arguments] : reference) {
      INFO(key);
      REQUIRE(other.contains(key));
      CHECK(namesOf(other.at(key)) == namesOf(arguments));
    }
    CHECK(other.size() == reference.size());
  }
}

TEST_CASE("each catalogue is in its own script") {
  const auto simplified = [](std::string_view text) {
    std::u16string letters = result::toUtf16(text);
    text::simplify(letters);
    return result::toUtf8(letters);
  };
  for (const messages::Entry& entry : messages::catalogueOf(Language::simplifiedChinese)) {
    INFO(entry.key);
    CHECK(simplified(entry.text) == entry.text);
  }
  // What differs when simplified is Traditional; short names may be the same in both.
  std::size_t same = 0;
  for (const messages::Entry& entry : messages::catalogueOf(Language::traditionalChinese)) {
    INFO(entry.key << " " << entry.text);
    const std::string_view other = messages::find(Language::simplifiedChinese, entry.key);
    if (entry.text == other && entry.text.size() > 30) ++same;
    CHECK(entry.text.find("“") == entry.text.npos);
  }
  CHECK(same == 0);
  for (const messages::Entry& entry : messages::catalogueOf(Language::english)) {
    INFO(entry.key);
    CHECK(entry.text.find("。") == entry.text.npos);
  }
}

TEST_CASE("arguments are put in, and a key without a text is given back") {
  const std::vector<messages::Argument> arguments{{"row", "予以公开"}, {"label", "x{y}"}};
  const std::string text = messages::render(Language::simplifiedChinese, "altered-form.label", arguments);
  CHECK(text.find("“x{y}”") != text.npos);
  CHECK(text.find("“予以公开”") != text.npos);
  CHECK(messages::render(Language::english, "no.such-key", arguments) == "no.such-key");
}

TEST_CASE("tags of languages") {
  CHECK(messages::languageOf("zh-Hant-HK") == Language::traditionalChinese);
  CHECK(messages::languageOf("zh-TW") == Language::traditionalChinese);
  CHECK(messages::languageOf("en-GB") == Language::english);
  CHECK(messages::languageOf("zh-CN") == Language::simplifiedChinese);
  CHECK(messages::languageOf("") == Language::simplifiedChinese);
}

TEST_CASE("Traditional Chinese has its own characters, words and quotation marks") {
  constexpr std::pair<const char*, const char*> cases[] = {
      {"请核对这一行的各数和总计。", "請核對這一列的各數和總計。"},
      {"“{name}”行的总计", "「{name}」列的總計"},
      {"“{name}”列的平衡", "「{name}」欄的平衡"},
      {"请从原文件重新复制表格。", "請從原檔案重新複製表格。"},
      {"行政复议", "行政復議"},
      {"行政强制", "行政強制"},
      {"规范性文件", "規範性文件"},
      {"请把整张表完整粘贴进来，相差 {difference}", "請把整張表完整貼上，相差 {difference}"},
      {"予以公开·自然人", "予以公開·自然人"},
  };
  for (const auto& [simplified, traditional] : cases) CHECK(messages::inTraditionalChinese(simplified) == traditional);
}
