/// Figures as people write them in tables.
#include "text/number.hpp"

#include <string>

#include "catch.hpp"
#include "result/utf8.hpp"

using namespace gouji;
using text::Commas;
using text::Unit;

namespace {

/// `digits` written as a figure: 39795e-1 is 3979.5.
std::string shown(const Decimal& value) {
  return std::to_string(value.units) + (value.scale ? "e-" + std::to_string(value.scale) : "");
}

}  // namespace

TEST_CASE("figures are read with their sign and their unit") {
  struct Case {
    std::u16string_view written;
    const char* value;
    Unit unit;
    std::size_t end, unitEnd;
    bool malformed = false;
  };
  const Case cases[] = {
      {u"0", "0", Unit::none, 1, 1},
      {u"12", "12", Unit::none, 2, 2},
      {u"007", "7", Unit::none, 3, 3},
      {u"-14", "-14", Unit::none, 3, 3},
      {u"+22", "22", Unit::none, 3, 3},
      {u"减6", "-6", Unit::none, 2, 2},
      {u"增9", "9", Unit::none, 2, 2},
      {u"减少6", "-6", Unit::none, 3, 3},
      {u"增加9", "9", Unit::none, 3, 3},
      {u"--253", "-253", Unit::none, 5, 5, true},
      {u"+-3", "-3", Unit::none, 3, 3, true},
      {u"1,234", "1234", Unit::none, 5, 5},
      {u"下降12", "-12", Unit::none, 4, 4},
      {u"净减少 3", "-3", Unit::none, 5, 5},
      {u"降低5", "-5", Unit::none, 3, 3},
      {u"少7", "-7", Unit::none, 2, 2},
      {u"负7", "-7", Unit::none, 2, 2},
      {u"↓7", "-7", Unit::none, 2, 2},
      {u"减:12", "-12", Unit::none, 4, 4},
      {u"12(减)", "-12", Unit::none, 5, 5},
      {u"12 (减少)", "-12", Unit::none, 7, 7},
      {u"上升12", "12", Unit::none, 4, 4},
      {u"净增4", "4", Unit::none, 3, 3},
      {u"↑4", "4", Unit::none, 2, 2},
      {u"▼4", "-4", Unit::none, 2, 2},
      {u"▲4", "4", Unit::none, 2, 2},
      // A trend beside a count; in a column of changes it is the sign (row_writer.cpp).
      {u"4↓", "4", Unit::none, 1, 1},
      {u"1,234,567", "1234567", Unit::none, 9, 9},
      {u"12,34", "12", Unit::none, 2, 2},
      {u"1234,567", "1234", Unit::none, 4, 4},
      {u"1,2345", "1", Unit::none, 1, 1},
      {u"3979.5 万元", "39795e-1", Unit::tenThousandYuan, 6, 9},
      {u"3979.5万元", "39795e-1", Unit::tenThousandYuan, 6, 8},
      {u"251000元", "251000", Unit::yuan, 6, 7},
      {u"14.2404", "142404e-4", Unit::none, 7, 7},
      {u"1,234.50 元", "123450e-2", Unit::yuan, 8, 10},
      {u"7件", "7", Unit::item, 1, 2},
      {u"7 件", "7", Unit::item, 1, 3},
      {u"7条", "7", Unit::item, 1, 2},
      {u"7(件)", "7", Unit::item, 1, 4},
      {u"7(件数)", "7", Unit::none, 1, 1},
      {u"327.9679万件", "3279679", Unit::item, 8, 10},
      {u"3万件", "30000", Unit::item, 1, 3},
      {u"8.43949亿元", "843949e-1", Unit::tenThousandYuan, 7, 9},
      {u"12千元", "12000", Unit::yuan, 2, 4},
      {u"3。", "3", Unit::none, 1, 1},
      {u"3.", "3", Unit::none, 1, 1},
      {u"1.属于", "1", Unit::none, 1, 1},
      {u"1.2.3", "12e-1", Unit::none, 3, 3},
      {u"100%", "100", Unit::unknown, 3, 4},
      {u"999999999999999", "999999999999999", Unit::none, 15, 15},
  };
  for (const Case& c : cases) {
    INFO(result::toUtf8(c.written));
    const auto number = text::numberAt(c.written, 0);
    REQUIRE(number);
    CHECK(shown(number->value) == c.value);
    CHECK(number->begin == 0);
    CHECK(number->end == c.end);
    CHECK(number->unitEnd == c.unitEnd);
    CHECK(number->unit == c.unit);
    CHECK(number->malformed == c.malformed);
  }
}

TEST_CASE("what is no figure is not read as one") {
  for (const std::u16string_view written :
       {u"", u"无", u"/", u"-", u"--", u"减", u"增长", u"件", u".5", u",5", u" 5", u"- 3", u"— 3", u"三件"}) {
    INFO(result::toUtf8(written));
    CHECK_FALSE(text::numberAt(written, 0));
  }
  CHECK_FALSE(text::numberAt(u"12", 2));
  CHECK_FALSE(text::numberAt(u"12", 99));
}

TEST_CASE("a figure may begin anywhere in the text") {
  const std::u16string_view text = u"总计 -3 7件";
  CHECK(text::numberAt(text, 3)->value == Decimal{-3, 0});
  CHECK(text::numberAt(text, 4)->value == Decimal{3, 0});
  CHECK(text::numberAt(text, 6)->unit == Unit::item);
}

TEST_CASE("where commas part cells they group no thousands") {
  CHECK(text::numberAt(u"1,234", 0, Commas::separate)->value == Decimal{1, 0});
  CHECK(text::numberAt(u"1,234", 0, Commas::separate)->end == 1);
}

TEST_CASE("more digits than any count has are told, not taken for another number") {
  const std::u16string nineteen(19, u'9'), million(1'000'000, u'7');
  for (const std::u16string& digits : {nineteen, million}) {
    const auto number = text::numberAt(digits, 0);
    REQUIRE(number);
    CHECK(number->tooLong);
    CHECK(number->end == digits.size());
  }
  CHECK_FALSE(text::numberAt(u"999999999999999", 0)->tooLong);
  CHECK_FALSE(text::numberAt(u"99999999999万件", 0)->tooLong);
  CHECK(text::numberAt(u"999999999999万件", 0)->tooLong);
  const auto fraction = text::numberAt(u"0.1234567890123456789", 0);
  REQUIRE(fraction);
  CHECK(fraction->tooLong);
}

TEST_CASE("money is brought to 万元 exactly") {
  struct Case {
    std::u16string_view written;
    const char* value;
  };
  const Case cases[] = {
      {u"3979.5 万元", "39795e-1"}, {u"251000元", "251e-1"}, {u"8040", "8040"},        {u"1元", "1e-4"},
      {u"12345元", "12345e-4"},     {u"0元", "0"},           {u"10000000 元", "1000"}, {u"0.5元", "5e-5"},
      {u"316441", "316441"},        {u"-20000元", "-2"},     {u"14.2404", "142404e-4"}};
  for (const Case& c : cases) {
    INFO(result::toUtf8(c.written));
    CHECK(shown(text::inTenThousandYuan(*text::numberAt(c.written, 0))) == c.value);
  }
}
