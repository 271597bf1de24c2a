/// Our table against the transliterator of the installed ICU, from which it is made. Native only: the WebAssembly
/// build has no transliterator.
#include "text/traditional.hpp"

#include <unicode/translit.h>

#include <memory>
#include <random>
#include <string>
#include <vector>

#include "catch.hpp"

namespace {

class Icu {
 public:
  Icu() {
    UErrorCode status = U_ZERO_ERROR;
    UParseError where;
    transliterator_.reset(icu::Transliterator::createInstance("Hant-Hans", UTRANS_FORWARD, where, status));
    REQUIRE(U_SUCCESS(status));
  }

  std::u16string simplified(const std::u16string& text) const {
    icu::UnicodeString copy(text.data(), static_cast<int32_t>(text.size()));
    transliterator_->transliterate(copy);
    return {copy.getBuffer(), static_cast<std::size_t>(copy.length())};
  }

  /// What every rule matches.
  std::vector<std::u16string> phrases() const {
    icu::UnicodeString rules;
    transliterator_->toRules(rules, false);
    std::vector<std::u16string> result;
    for (int32_t begin = 0; begin < rules.length();) {
      const int32_t end = rules.indexOf(u" > ", begin);
      result.emplace_back(rules.getBuffer() + begin, static_cast<std::size_t>(end - begin));
      const int32_t line = rules.indexOf(u'\n', end);
      begin = line < 0 ? rules.length() : line + 1;
    }
    return result;
  }

 private:
  std::unique_ptr<icu::Transliterator> transliterator_;
};

std::u16string simplified(std::u16string text) {
  gouji::text::simplify(text);
  return text;
}

/// Whether `text` holds a phrase that is ours alone.
bool holdsAddition(const std::u16string& text) {
  for (const char16_t* phrase : {u"答覆", u"回覆", u"覆核", u"行政覆議"})
    if (text.find(phrase) != std::u16string::npos) return true;
  return false;
}

}  // namespace

TEST_CASE("every UTF-16 unit becomes what ICU makes of it") {
  const Icu icu;
  std::size_t differences = 0;
  for (unsigned unit = 0; unit <= 0xFFFF; ++unit) {
    const std::u16string text{static_cast<char16_t>(unit)};
    differences += simplified(text) != icu.simplified(text);
  }
  CHECK(differences == 0);
}

TEST_CASE("strings of phrases, parts of phrases and characters become what ICU makes of them") {
  const Icu icu;
  const auto phrases = icu.phrases();
  std::vector<std::u16string> longer;
  for (const auto& phrase : phrases)
    if (phrase.size() > 1) longer.push_back(phrase);
  REQUIRE(longer.size() > 900);

  std::mt19937 random(60);
  const auto below = [&](std::size_t limit) { return random() % limit; };
  constexpr int rounds = 100'000;
  int compared = 0;
  std::vector<std::u16string> differing;
  for (int round = 0; round < rounds; ++round) {
    std::u16string text;
    for (std::size_t parts = 1 + below(12); parts > 0; --parts) {
      const auto& phrase = longer[below(longer.size())];
      switch (below(5)) {
        case 0:
          text += phrase;
          break;
        case 1:
          text += phrase.substr(below(phrase.size()));
          break;
        case 2:
          text += phrase.substr(0, 1 + below(phrase.size()));
          break;
        case 3:
          text += phrases[below(phrases.size())];
          break;
        default:
          text += static_cast<char16_t>(below(0x10000));
      }
    }
    if (holdsAddition(text)) continue;
    ++compared;
    if (simplified(text) != icu.simplified(text)) differing.push_back(text);
  }
  CHECK(compared > rounds * 9 / 10);
  CHECK(differing.empty());
}
