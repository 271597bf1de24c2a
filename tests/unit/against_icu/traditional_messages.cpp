/// No Simplified character is left in the messages in Traditional Chinese, as the installed ICU knows them.
#include <unicode/translit.h>

#include <memory>
#include <string>

#include "catch.hpp"
#include "messages/catalogue.hpp"
#include "result/utf8.hpp"

using namespace gouji;

TEST_CASE("the Traditional catalogue has no Simplified characters") {
  UErrorCode status = U_ZERO_ERROR;
  UParseError where;
  const std::unique_ptr<icu::Transliterator> traditional(
      icu::Transliterator::createInstance("Hans-Hant", UTRANS_FORWARD, where, status));
  REQUIRE(U_SUCCESS(status));
  // Of Traditional texts too: ICU takes it for the simpler form of another one (製).
  constexpr std::u16string_view both = u"制";
  for (const messages::Entry& entry : messages::catalogueOf(Language::traditionalChinese)) {
    INFO(entry.key << " " << entry.text);
    for (const char16_t c : result::toUtf16(entry.text)) {
      if (both.find(c) != both.npos) continue;
      icu::UnicodeString one(c);
      traditional->transliterate(one);
      CHECK(one == icu::UnicodeString(c));
    }
  }
}
