#include "messages/catalogue.hpp"

namespace gouji::messages {

std::span<const Entry> englishFindings() { return simplifiedChineseFindings(); }

}  // namespace gouji::messages
