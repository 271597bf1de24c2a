#include "messages/catalogue.hpp"

namespace gouji::messages {

std::span<const Entry> englishRepairs() { return simplifiedChineseRepairs(); }

}  // namespace gouji::messages
