#include "messages/catalogue.hpp"

namespace gouji::messages {

std::span<const Entry> englishReference() { return simplifiedChineseReference(); }

}  // namespace gouji::messages
