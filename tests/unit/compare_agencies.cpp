#include "compare/agencies.hpp"

#include "catch.hpp"

using gouji::comparison::Kinship;
using gouji::comparison::kinshipOf;

namespace {

struct KinshipCase {
  std::u16string_view a, b;
  Kinship expected;
};

constexpr KinshipCase cases[]{
    {u"云岭县", u"云岭县", Kinship::same},
    {u"云岭县", u"云岭县人民政府", Kinship::same},
    {u"云岭县政府", u"云岭县人民政府", Kinship::same},
    {u"云岭县人民政府办公室", u"云岭县政府办公室", Kinship::same},
    {u"云岭县政府办", u"云岭县人民政府办公室", Kinship::same},
    {u"东湖街道", u"东湖街道办事处", Kinship::same},
    {u"云岭县发展和改革委员会", u"云岭县发展改革委", Kinship::same},
    {u"高新区(新市区)", u"高新区", Kinship::same},
    {u"云 岭 县", u"云岭县", Kinship::same},
    {u"云岭县人民政府", u"云岭县人民政府办公室", Kinship::perhaps},
    {u"云岭县", u"云岭县政府办", Kinship::perhaps},
    {u"云岭县财政局", u"财政局", Kinship::perhaps},
    {u"清江市云岭县人民政府", u"云岭县", Kinship::perhaps},
    {u"", u"云岭县", Kinship::perhaps},
    {u"", u"", Kinship::perhaps},
    {u"云岭县", u"青石县", Kinship::different},
    {u"云岭县", u"云岭县财政局", Kinship::different},
    {u"云岭县财政局", u"云岭县水务局", Kinship::different},
    {u"云岭县财政局", u"青石县财政局", Kinship::different},
    {u"云岭县水务局", u"局", Kinship::different},
};

}  // namespace

TEST_CASE("agencies are told apart by their names", "[compare]") {
  for (const KinshipCase& one : cases) {
    CAPTURE(std::u16string(one.a), std::u16string(one.b));
    CHECK(kinshipOf(one.a, one.b) == one.expected);
    CHECK(kinshipOf(one.b, one.a) == one.expected);
  }
}
