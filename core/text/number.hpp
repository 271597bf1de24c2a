/// Figures as people write them in tables: signs in words, thousands separators, units.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "gouji/report.hpp"

namespace gouji::text {

/// No count or sum of money has so many digits. They are exact in JavaScript too, and the sum of a table of them fits in
/// 64 bits.
inline constexpr std::size_t mostFigureDigits = 15;

/// What a figure is said to count.
enum class Unit { none, item, yuan, tenThousandYuan, unknown };

/// A figure in folded text. [begin, end) is the figure with its sign, [begin, unitEnd) with its unit.
struct Number {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t unitEnd = 0;
  Decimal value;  ///< in 件, 元 or 万元, as its unit says: "3.2万件" is 32000
  Unit unit = Unit::none;
  bool malformed = false;  ///< two signs
  bool tooLong = false;    ///< more digits than any count has: `value` is not that of all of them
};

/// How commas between digits are read.
enum class Commas { groupThousands, separate };

/// The letters with which words begin that are the sign of a figure: 减, 下降, ↓.
inline constexpr std::array<std::u16string_view, 13> signLetters{u"减", u"净", u"下", u"降", u"少", u"负", u"↓",
                                                                 u"▼",  u"增", u"上", u"升", u"↑",  u"▲"};

/// The figure that begins at `at`, if one does: `12`, `-14`, `减6`, `增9`, `下降 6`, `6(减)`, `+22`, `--253`, `1,234`,
/// `3979.5 万元`. Item numbers ("1." before a word) are figures here; the caller knows better.
std::optional<Number> numberAt(std::u16string_view folded, std::size_t at, Commas commas = Commas::groupThousands);

/// The money that `number` states, in 万元: exactly, whatever unit it was written in.
Decimal inTenThousandYuan(const Number& number);

}  // namespace gouji::text
