#include "messages/catalogue.hpp"

namespace gouji::messages {

std::span<const Entry> traditionalChineseFindings() { return simplifiedChineseFindings(); }

}  // namespace gouji::messages
