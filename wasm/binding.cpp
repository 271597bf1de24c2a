/// The functions of the core, as JavaScript sees them. Text comes in as UTF-16, settings as JSON; results are JSON in
/// UTF-8, as a view of memory that holds until the next call. (As a std::string they would be read three times over.)
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <string>

#include "gouji/gouji.hpp"

namespace {

emscripten::val viewOf(std::string json) {
  static std::string last;
  last = std::move(json);
  return emscripten::val(
      emscripten::typed_memory_view(last.size(), reinterpret_cast<const unsigned char*>(last.data())));
}

}  // namespace

EMSCRIPTEN_BINDINGS(gouji) {
  emscripten::function(
      "check", +[](const std::u16string& text, const std::string& settings) {
        return viewOf(gouji::checkAsJson(text, settings));
      });
  emscripten::function(
      "compare", +[](const std::string& reports, const std::string& settings) {
        return viewOf(gouji::compareAsJson(reports, settings));
      });
  emscripten::function(
      "rules", +[](const std::string& language) { return viewOf(gouji::rulesAsJson(language)); });
  emscripten::function(
      "forms", +[] { return viewOf(gouji::formsAsJson()); });
  emscripten::function(
      "version", +[] { return std::string(gouji::version()); });
  emscripten::constant("longestText", static_cast<double>(gouji::longestText));
}
