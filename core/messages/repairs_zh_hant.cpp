#include "messages/catalogue.hpp"

namespace gouji::messages {

std::span<const Entry> traditionalChineseRepairs() { return simplifiedChineseRepairs(); }

}  // namespace gouji::messages
