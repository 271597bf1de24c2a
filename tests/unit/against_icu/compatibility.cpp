/// Our table of compatibility forms against the NFKC of the installed ICU, from which it is made. Native only: the
/// WebAssembly build has no ICU.
#include "text/compatibility.hpp"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <string>

#include "catch.hpp"
#include "text/tools/left_out.hpp"

TEST_CASE("every code point has the compatibility form that ICU gives it") {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
  REQUIRE(U_SUCCESS(status));
  std::size_t changed = 0, differences = 0;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (U_IS_SURROGATE(c) || gouji::text::isLeftOut(c)) continue;
    const icu::UnicodeString source(static_cast<UChar32>(c)), normal = nfkc->normalize(source, status);
    const std::u16string_view ours = gouji::text::compatibilityForm(c);
    const icu::UnicodeString expected = normal == source ? icu::UnicodeString() : normal;
    changed += normal != source;
    differences += expected != icu::UnicodeString(ours.data(), static_cast<int32_t>(ours.size()));
  }
  CHECK(differences == 0);
  CHECK(changed > 1000);
}
