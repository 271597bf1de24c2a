/// The four functions that JavaScript sees.
#include "catch.hpp"
#include "gouji/gouji.hpp"

TEST_CASE("the version is major.minor.patch") {
  CHECK(std::count(gouji::version().begin(), gouji::version().end(), '.') == 2);
}

TEST_CASE("settings that are not JSON are an error, not a crash") {
  CHECK(gouji::checkAsJson(u"", "{").starts_with(R"({"error":)"));
}
