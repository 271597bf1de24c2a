/// The functions of the core, as JavaScript calls them: numbers in, numbers out. The arguments of a call stand one behind
/// the other in memory that `room_for` gives: text as UTF-16, then JSON as UTF-8. What comes back is where the result stands,
/// `result_size` bytes of UTF-8 that hold until the next call.
#include <emscripten/emscripten.h>

#include <string>
#include <string_view>
#include <utility>

#include "gouji/gouji.hpp"

namespace {

std::u16string room;
std::string result;

const char* show(std::string text) {
  result = std::move(text);
  return result.data();
}

/// Takes the arguments of a call out of their room, which is given back when the call ends.
class Arguments {
 public:
  std::u16string_view text(std::size_t units) {
    units_ = units;
    return {memory_.data(), units};
  }

  std::string_view json(std::size_t bytes) {
    const std::size_t begin = std::exchange(bytes_, bytes_ + bytes);
    return {reinterpret_cast<const char*>(memory_.data() + units_) + begin, bytes};
  }

 private:
  const std::u16string memory_ = std::exchange(room, {});
  std::size_t units_ = 0, bytes_ = 0;
};

}  // namespace

extern "C" {

/// Room for the arguments of the next call.
EMSCRIPTEN_KEEPALIVE char16_t* room_for(std::size_t bytes) {
  room.resize(bytes / sizeof(char16_t) + 1);
  return room.data();
}

EMSCRIPTEN_KEEPALIVE std::size_t result_size() { return result.size(); }

EMSCRIPTEN_KEEPALIVE const char* check(std::size_t textUnits, std::size_t settingsBytes) {
  Arguments arguments;
  const std::u16string_view text = arguments.text(textUnits);
  return show(gouji::checkAsJson(text, arguments.json(settingsBytes)));
}

EMSCRIPTEN_KEEPALIVE const char* compare(std::size_t reportsBytes, std::size_t settingsBytes) {
  Arguments arguments;
  const std::string_view reports = arguments.json(reportsBytes);
  return show(gouji::compareAsJson(reports, arguments.json(settingsBytes)));
}

EMSCRIPTEN_KEEPALIVE const char* rules(std::size_t languageBytes) {
  Arguments arguments;
  return show(gouji::rulesAsJson(arguments.json(languageBytes)));
}

EMSCRIPTEN_KEEPALIVE const char* forms() { return show(gouji::formsAsJson()); }

EMSCRIPTEN_KEEPALIVE const char* version() { return show(std::string(gouji::version())); }

EMSCRIPTEN_KEEPALIVE std::size_t longest_text() { return gouji::longestText; }
}
