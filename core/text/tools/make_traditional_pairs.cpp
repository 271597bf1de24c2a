/// Writes core/text/traditional_pairs.inc from the rules of the installed ICU's Hant-Hans transliterator.
/// A developer's tool: `cmake --build --preset native --target traditional_pairs`, seldom needed.
#include <unicode/translit.h>
#include <unicode/uversion.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

using Pair = std::pair<std::u16string, std::u16string>;

/// What ICU leaves and reports on open government information need.
const std::vector<Pair> additions{
    {u"答覆", u"答复"}, {u"回覆", u"回复"}, {u"覆核", u"复核"}, {u"行政覆議", u"行政复议"}};

std::string utf8(const std::u16string& text) {
  std::string result;
  icu::UnicodeString(text.data(), static_cast<int32_t>(text.size())).toUTF8String(result);
  return result;
}

/// The rules of the transliterator, each "from > to;" and of equal length; ends the program where one is not.
std::vector<Pair> rulesOfIcu() {
  UErrorCode status = U_ZERO_ERROR;
  UParseError where;
  const std::unique_ptr<icu::Transliterator> transliterator(
      icu::Transliterator::createInstance("Hant-Hans", UTRANS_FORWARD, where, status));
  if (U_FAILURE(status)) std::exit((std::fprintf(stderr, "ICU has no Hant-Hans: %s\n", u_errorName(status)), 1));
  icu::UnicodeString text;
  transliterator->toRules(text, false);
  std::vector<Pair> pairs;
  for (int32_t begin = 0, end; begin < text.length(); begin = end + 1) {
    end = text.indexOf(u'\n', begin);
    if (end < 0) end = text.length();
    const icu::UnicodeString line(text, begin, end - begin);
    const int32_t middle = line.indexOf(u" > ");
    const int32_t length = line.length() - 1 - (middle + 3);
    std::u16string from(line.getBuffer(), static_cast<std::size_t>(std::max(middle, 0)));
    std::u16string to(line.getBuffer() + middle + 3, static_cast<std::size_t>(std::max(length, 0)));
    if (middle <= 0 || from.size() != to.size() || !line.endsWith(u";", 1))
      std::exit((std::fprintf(stderr, "not a pair of equal length: %s\n", utf8(from).c_str()), 1));
    pairs.emplace_back(std::move(from), std::move(to));
  }
  return pairs;
}

/// Whether a match of `phrase` can keep `other` from matching at a place inside it.
bool covers(const std::u16string& phrase, const std::u16string& other) {
  for (std::size_t i = 1; i < phrase.size(); ++i) {
    const std::size_t length = std::min(phrase.size() - i, other.size());
    if (phrase.compare(i, length, other, 0, length) == 0) return true;
  }
  return false;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return std::fprintf(stderr, "usage: %s FILE\n", arguments[0]), 2;
  std::map<char16_t, char16_t> singles;
  std::vector<Pair> phrases = additions;
  for (auto& [from, to] : rulesOfIcu()) {
    if (from.size() == 1)
      singles[from[0]] = to[0];
    else
      phrases.emplace_back(std::move(from), std::move(to));
  }

  // Most phrases say no more than their characters do. Such a phrase is needed only to keep another one, that is
  // needed, from matching across its end.
  std::vector<Pair> needed, rest;
  for (auto& pair : phrases) {
    std::u16string plain = pair.first;
    for (char16_t& unit : plain)
      if (const auto found = singles.find(unit); found != singles.end()) unit = found->second;
    (plain == pair.second ? rest : needed).push_back(pair);
  }
  for (bool grown = true; grown;) {
    grown = false;
    for (std::size_t i = 0; i < rest.size();) {
      const auto touches = [&](const Pair& other) { return covers(rest[i].first, other.first); };
      if (std::any_of(needed.begin(), needed.end(), touches)) {
        needed.push_back(rest[i]);
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
        grown = true;
      } else {
        ++i;
      }
    }
  }
  // By first character; of two that match, the longer one first, as ICU has it.
  std::sort(needed.begin(), needed.end(), [](const Pair& a, const Pair& b) {
    if (a.first[0] != b.first[0]) return a.first[0] < b.first[0];
    return a.first.size() != b.first.size() ? a.first.size() > b.first.size() : a.first < b.first;
  });

  std::FILE* out = std::fopen(arguments[1], "w");
  if (!out) return std::perror(arguments[1]), 1;
  std::fprintf(out, "// Made by core/text/tools/make_traditional_pairs.cpp from ICU %s. Do not edit.\n\n",
               U_ICU_VERSION);
  std::fprintf(out, "// %zu pairs: a character, and what it becomes.\n", singles.size());
  std::fprintf(out, "inline constexpr char16_t singlePairs[] =");
  int column = 0;
  for (const auto& [from, to] : singles) {
    if (column++ % 25 == 0) std::fprintf(out, "%s\n    u\"", column > 1 ? "\"" : "");
    std::fprintf(out, "%s", utf8({from, to}).c_str());
  }
  std::fprintf(out,
               "\";\n\n// %zu phrases that become something else than their characters do, and what they become;\n"
               "// sorted by their first character.\ninline constexpr char16_t phrasePairs[] =",
               needed.size());
  column = 0;
  for (const auto& [from, to] : needed) {
    if (column++ % 8 == 0) std::fprintf(out, "%s\n    u\"", column > 1 ? "\"" : "");
    std::fprintf(out, "%s%s ", utf8(from).c_str(), utf8(to).c_str());
  }
  std::fprintf(out, "\";\n");
  std::fclose(out);
}
