/// What comes in over the boundary as JSON.
#pragma once

#include <rapidjson/document.h>

#include <optional>
#include <string_view>
#include <vector>

#include "gouji/report.hpp"
#include "gouji/source.hpp"

namespace gouji::result {

/// How JSON is read: not by recursion, for nested brackets without end would use up the stack; and with its numbers as
/// they are written, for none shall become a binary float.
inline constexpr unsigned parseFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;

/// The member `name` where it is a string, or a number, as it is written: the two cannot be told apart, see
/// `parseFlags`. Else an empty view.
std::string_view stringIn(const rapidjson::Value& object, const char* name);
/// The member `name` where it is an array, else null.
const rapidjson::Value* arrayIn(const rapidjson::Value& object, const char* name);

/// `tables` of a source: `[{"cells": [{"row","column","rowSpan","colSpan","start","end"}]}]`.
std::vector<Grid> readGrids(const rapidjson::Value& source);
/// `accepted` of settings: `[{"rule", "cells": [ids], "subject", "reason"}]`.
std::vector<Accepted> readAccepted(const rapidjson::Value& settings);
/// `language`, `accepted` and `edits` of settings; nothing where the value of an edit is no figure.
std::optional<Options> readOptions(const rapidjson::Value& settings);

/// Parses a JSON object, an empty one where `json` is empty. @returns false where it is no object
bool parseObject(std::string_view json, rapidjson::Document& document);

}  // namespace gouji::result
