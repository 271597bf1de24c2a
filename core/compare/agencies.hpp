/// Whether two names in titles are the names of one agency.
#pragma once

#include <string_view>

namespace gouji::comparison {

/// What the names alone tell.
enum class Kinship {
  same,       ///< 云岭县 and 云岭县人民政府
  perhaps,    ///< 云岭县人民政府 and its 办公室, 云岭县财政局 and 财政局, or a name is not given
  different,  ///< 云岭县 and 青石县
};

/// Compares two names as titles have them, folded.
Kinship kinshipOf(std::u16string_view a, std::u16string_view b);

}  // namespace gouji::comparison
