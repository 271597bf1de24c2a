#include "text/number.hpp"

#include <algorithm>
#include <array>

#include "text/fold.hpp"

namespace gouji::text {
namespace {

struct UnitName {
  std::u16string_view name;
  Unit unit;
  int tens = 0;  ///< 件 in 万件: 4
};
/// The longer name first where one begins another.
constexpr std::array unitNames{
    UnitName{u"万元", Unit::tenThousandYuan},
    UnitName{u"亿元", Unit::tenThousandYuan, 4},
    UnitName{u"千元", Unit::yuan, 3},
    UnitName{u"万件", Unit::item, 4},
    UnitName{u"万条", Unit::item, 4},
    UnitName{u"元", Unit::yuan},
    UnitName{u"件次", Unit::item},
    UnitName{u"件", Unit::item},
    UnitName{u"条", Unit::item},
    UnitName{u"项", Unit::item},
    UnitName{u"个", Unit::item},
    UnitName{u"宗", Unit::item},
    UnitName{u"起", Unit::item},
    UnitName{u"次", Unit::item},
    UnitName{u"份", Unit::item},
    UnitName{u"人次", Unit::item},
    UnitName{u"%", Unit::unknown},
};

/// A word that is the sign of a figure; it begins with one of `signLetters`.
struct SignWord {
  std::u16string_view word;
  bool negative;
};
/// The longer word first where one begins another.
constexpr std::array signWords{
    SignWord{u"减少", true},  SignWord{u"减", true},    SignWord{u"净减少", true}, SignWord{u"净减", true},
    SignWord{u"下降", true},  SignWord{u"降低", true},  SignWord{u"降", true},     SignWord{u"少", true},
    SignWord{u"负", true},    SignWord{u"↓", true},     SignWord{u"▼", true},      SignWord{u"▲", false},
    SignWord{u"增加", false}, SignWord{u"增长", false}, SignWord{u"增", false},    SignWord{u"净增加", false},
    SignWord{u"净增", false}, SignWord{u"上升", false}, SignWord{u"升", false},    SignWord{u"↑", false},
};

struct Sign {
  std::size_t length = 0;
  bool negative = false;
  bool malformed = false;
};

Sign signAt(std::u16string_view s, std::size_t at) {
  Sign sign;
  if (s[at] == u'-' || s[at] == u'+') {
    while (at + sign.length < s.size() && (s[at + sign.length] == u'-' || s[at + sign.length] == u'+')) {
      if (s[at + sign.length] == u'-') sign.negative = true;
      ++sign.length;
    }
    sign.malformed = sign.length > 1;
  } else {
    for (const SignWord& w : signWords)
      if (s.substr(at, w.word.size()) == w.word) {
        sign = {w.word.size(), w.negative, false};
        if (at + sign.length < s.size() && s[at + sign.length] == u':') ++sign.length;
        while (at + sign.length < s.size() && s[at + sign.length] == u' ') ++sign.length;
        break;
      }
  }
  return sign;
}

/// Whether three digits and no fourth follow the comma at `at`.
bool groupsThousands(std::u16string_view s, std::size_t at) {
  for (std::size_t k = 1; k <= 3; ++k)
    if (at + k >= s.size() || !isDigit(s[at + k])) return false;
  return at + 4 >= s.size() || !isDigit(s[at + 4]);
}

/// How many units "(减)" or "(减少)" takes behind a figure that ends at `end`; 0 where neither stands.
std::size_t lessenedBehind(std::u16string_view s, std::size_t end) {
  const std::size_t at = std::min(s.find_first_not_of(u' ', end), s.size());
  for (const std::u16string_view word : {std::u16string_view(u"(减)"), std::u16string_view(u"(减少)")})
    if (s.substr(at, word.size()) == word) return at + word.size() - end;
  return 0;
}

/// @returns the tens that the unit adds to the figure
int readUnit(std::u16string_view s, Number& number) {
  std::size_t at = number.end;
  while (at < s.size() && s[at] == u' ') ++at;
  const bool bracketed = at < s.size() && s[at] == u'(';  // "3(件)"
  if (bracketed) ++at;
  for (const UnitName& u : unitNames) {
    const std::size_t end = at + u.name.size();
    if (s.substr(at, u.name.size()) != u.name || (bracketed && (end >= s.size() || s[end] != u')'))) continue;
    number.unit = u.unit;
    number.unitEnd = bracketed ? end + 1 : end;
    return u.tens;
  }
  return 0;
}

}  // namespace

std::optional<Number> numberAt(std::u16string_view s, std::size_t at, Commas commas) {
  if (at >= s.size()) return std::nullopt;
  const Sign sign = isDigit(s[at]) ? Sign{} : signAt(s, at);
  std::size_t i = at + sign.length;
  if (i >= s.size() || !isDigit(s[i])) return std::nullopt;

  Number number;
  number.begin = at;
  number.malformed = sign.malformed;
  std::size_t digits = 0;
  int scale = 0;
  std::int64_t units = 0;
  bool inFraction = false;
  std::size_t group = 0;  // digits since the figure began or its last comma
  bool grouped = false;
  for (; i < s.size(); ++i) {
    if (isDigit(s[i])) {
      ++group;
      if (++digits <= mostFigureDigits) {
        units = units * 10 + (s[i] - u'0');
        if (inFraction) ++scale;
      }
    } else if (s[i] == u',' && commas == Commas::groupThousands && !inFraction && (grouped ? group == 3 : group <= 3) &&
               groupsThousands(s, i)) {
      grouped = true;
      group = 0;
    } else if (s[i] == u'.' && !inFraction && i + 1 < s.size() && isDigit(s[i + 1])) {
      inFraction = true;
    } else {
      break;
    }
  }
  const std::size_t lessened = sign.length == 0 ? lessenedBehind(s, i) : 0;
  i += lessened;
  number.value = {sign.negative || lessened > 0 ? -units : units, scale};
  number.end = number.unitEnd = i;
  const int tens = readUnit(s, number);
  number.tooLong = digits + static_cast<std::size_t>(tens) > mostFigureDigits;
  for (int k = 0; k < tens && !number.tooLong; ++k) {
    if (number.value.scale > 0)
      --number.value.scale;
    else
      number.value.units *= 10;
  }
  return number;
}

Decimal inTenThousandYuan(const Number& number) {
  Decimal value = number.value;
  if (number.unit == Unit::yuan) {
    value.scale += 4;
    while (value.scale > 0 && value.units % 10 == 0) {
      value.units /= 10;
      --value.scale;
    }
  }
  return value;
}

}  // namespace gouji::text
