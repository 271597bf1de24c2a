/// The functions of the core, as JavaScript sees them. Text passes as UTF-16, everything else as JSON.
#include <emscripten/bind.h>

#include "gouji/gouji.hpp"

EMSCRIPTEN_BINDINGS(gouji) {
  emscripten::function(
      "check",
      +[](const std::u16string& text, const std::string& settings) { return gouji::checkAsJson(text, settings); });
  emscripten::function(
      "compare",
      +[](const std::string& reports, const std::string& settings) { return gouji::compareAsJson(reports, settings); });
  emscripten::function(
      "rules", +[](const std::string& language) { return gouji::rulesAsJson(language); });
  emscripten::function(
      "forms", +[] { return gouji::formsAsJson(); });
  emscripten::function(
      "version", +[] { return std::string(gouji::version()); });
  emscripten::constant("longestText", static_cast<double>(gouji::longestText));
}
