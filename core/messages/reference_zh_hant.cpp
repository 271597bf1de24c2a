#include "messages/catalogue.hpp"

namespace gouji::messages {

std::span<const Entry> traditionalChineseReference() { return simplifiedChineseReference(); }

}  // namespace gouji::messages
