/// The result of a comparison as JSON, schema 1.
#pragma once

#include <string>

#include "gouji/compare.hpp"

namespace gouji::result {

/// `comparison` as UTF-8 JSON; its form is told at `compareAsJson`.
std::string toJson(const Comparison& comparison);

}  // namespace gouji::result
