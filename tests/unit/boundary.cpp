/// The functions that JavaScript sees.
#include "catch.hpp"
#include "gouji/gouji.hpp"

TEST_CASE("the version is major.minor.patch") {
  CHECK(std::count(gouji::version().begin(), gouji::version().end(), '.') == 2);
}

TEST_CASE("settings that are not JSON are an error, not a crash") {
  const std::string nested(1'000'000, '[');
  for (const std::string& settings : {std::string("{"), "{\"tables\":" + nested}) {
    CHECK(gouji::checkAsJson(u"", settings).starts_with(R"({"error":)"));
    CHECK(gouji::compareAsJson("[]", settings).starts_with(R"({"error":)"));
  }
  CHECK(gouji::compareAsJson(nested, "{}").starts_with(R"({"error":)"));
}
