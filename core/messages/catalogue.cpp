#include "messages/catalogue.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "messages/packed.hpp"
#include "messages/traditional_chinese.hpp"
#include "sorting/sort.hpp"

namespace gouji::messages {
namespace {

using Parts = std::array<Part (*)(), 5>;

constexpr Parts simplifiedChinese{simplifiedChineseNames, simplifiedChineseFindings, simplifiedChineseRepairs,
                                  simplifiedChineseReference, simplifiedChineseComparisons};
constexpr Parts english{englishNames, englishFindings, englishRepairs, englishReference, englishComparisons};

std::vector<Entry> all(const Parts& parts) {
  std::vector<Entry> catalogue;
  for (const auto part : parts) {
    auto [keys, texts] = part();
    for (const std::string_view key : keys) {
      const std::size_t end = texts.find(endOfText);
      catalogue.push_back({key, texts.substr(0, end)});
      texts.remove_prefix(end + 1);
    }
  }
  return catalogue;
}

/// The texts are made once: the entries are views of them.
std::vector<Entry> traditionalChinese() {
  std::vector<Entry> catalogue = all(simplifiedChinese);
  static const std::vector<std::string> texts = [&] {
    std::vector<std::string> made;
    for (const Entry& entry : catalogue) made.push_back(inTraditionalChinese(entry.text));
    return made;
  }();
  for (std::size_t k = 0; k < catalogue.size(); ++k) catalogue[k].text = texts[k];
  return catalogue;
}

std::vector<Entry> inOrderOfKeys(std::vector<Entry> catalogue) {
  sorting::sortStably(catalogue, [](const Entry& a, const Entry& b) { return a.key < b.key; });
  return catalogue;
}

/// A catalogue for look-ups: made when the language is first asked for.
template <Language language>
const std::vector<Entry>& sorted() {
  static const std::vector<Entry> catalogue = inOrderOfKeys(catalogueOf(language));
  return catalogue;
}

}  // namespace

std::vector<Entry> catalogueOf(Language language) {
  switch (language) {
    case Language::simplifiedChinese:
      return all(simplifiedChinese);
    case Language::traditionalChinese:
      return traditionalChinese();
    case Language::english:
      return all(english);
  }
  return {};
}

std::string_view find(Language language, std::string_view key) {
  const auto& entries = language == Language::english              ? sorted<Language::english>()
                        : language == Language::traditionalChinese ? sorted<Language::traditionalChinese>()
                                                                   : sorted<Language::simplifiedChinese>();
  const auto found = std::lower_bound(entries.begin(), entries.end(), key,
                                      [](const Entry& e, std::string_view k) { return e.key < k; });
  return found != entries.end() && found->key == key ? found->text : std::string_view();
}

std::string render(Language language, std::string_view key, std::span<const Argument> arguments) {
  const std::string_view text = find(language, key);
  if (text.empty()) return std::string(key);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t open = text.find('{', at);
    const std::size_t close = open == text.npos ? text.npos : text.find('}', open);
    if (close == text.npos) {
      out += text.substr(at);
      break;
    }
    out += text.substr(at, open - at);
    const std::string_view name = text.substr(open + 1, close - open - 1);
    const auto argument =
        std::find_if(arguments.begin(), arguments.end(), [&](const Argument& a) { return a.name == name; });
    if (argument != arguments.end()) out += argument->value;
    at = close + 1;
  }
  return out;
}

Language languageOf(std::string_view tag) {
  if (tag == "en" || tag.starts_with("en-")) return Language::english;
  if (tag == "zh-Hant" || tag == "zh-TW" || tag == "zh-HK" || tag == "zh-MO" || tag.starts_with("zh-Hant-"))
    return Language::traditionalChinese;
  return Language::simplifiedChinese;
}

std::string nameOf(Language language, std::string_view key) { return std::string(find(language, key)); }

std::string nameOfCell(Language language, std::string_view cellId) {
  const std::size_t first = cellId.find('.'), last = cellId.rfind('.');
  const std::string row(cellId.substr(first + 1, last - first - 1)), column(cellId.substr(last + 1));
  const std::string_view table = cellId.substr(0, first);
  const std::string_view rowName = find(language, (table == "disputes" ? "group." : "row.") + row);
  std::string_view columnName = find(language, "column." + std::string(table) + "." + column);
  if (columnName.empty()) columnName = find(language, "column." + column);
  return std::string(rowName).append("·").append(columnName);
}

}  // namespace gouji::messages
