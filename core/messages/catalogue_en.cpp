#include <array>

#include "messages/catalogue.hpp"

namespace gouji::messages {

std::span<const Entry> english() { return simplifiedChinese(); }

}  // namespace gouji::messages
