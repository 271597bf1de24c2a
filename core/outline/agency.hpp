/// Whose report it is, as far as the law makes a difference.
#pragma once

#include <string_view>

namespace gouji::outline {

/// The kinds of agencies that the 《政府信息公开条例》 treats differently.
enum class AgencyKind {
  unknown,
  government,   ///< of a county or above: publishes by 31 March (第四十九条)
  department,   ///< of such a government, its office included: publishes by 31 January
  township,     ///< 乡, 镇 or 街道: no date in the law
  institution,  ///< 医院, 学校 or a company (第五十五条): none either
};

/// The kind of the agency with this name, as a title has it (folded). A bare place (云岭县) is its government.
AgencyKind kindOf(std::u16string_view agency);

}  // namespace gouji::outline
