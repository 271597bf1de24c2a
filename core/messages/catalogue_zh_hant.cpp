#include <array>

#include "messages/catalogue.hpp"

namespace gouji::messages {

std::span<const Entry> traditionalChinese() { return simplifiedChinese(); }

}  // namespace gouji::messages
