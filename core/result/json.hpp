/// The result as JSON, schema 1: the contract of the page, the widget and the command line.
#pragma once

#include <string>
#include <string_view>

#include "gouji/report.hpp"

namespace gouji::result {

/// `report` as UTF-8 JSON. `text` is the source that it was made from (for `raw`).
std::string toJson(const Report& report, std::u16string_view text, std::string_view id);

}  // namespace gouji::result
