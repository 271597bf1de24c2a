#include "messages/catalogue.hpp"

namespace gouji::messages {

std::span<const Entry> traditionalChineseNames() { return simplifiedChineseNames(); }

}  // namespace gouji::messages
