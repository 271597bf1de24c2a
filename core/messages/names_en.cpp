#include "messages/catalogue.hpp"

namespace gouji::messages {

std::span<const Entry> englishNames() { return simplifiedChineseNames(); }

}  // namespace gouji::messages
