/// The checker: a pasted annual report in, what its figures say of each other out.
///
/// Everything here is pure: no files, no clock, no locale. The same source gives the same bytes
/// natively and in WebAssembly.
#pragma once

#include <string>
#include <string_view>

#include "gouji/report.hpp"
#include "gouji/source.hpp"

namespace gouji {

/// The longest text that is read, in UTF-16 code units. A longer one gets the finding
/// `text-too-long` and nothing else.
inline constexpr std::size_t longestText = 5'000'000;

/// Reads `source` and checks every figure in it. Never throws, whatever the text holds.
Report check(const Source& source, const Options& options = {});

/// The version of this library, "major.minor.patch".
std::string_view version();

/// `check` with its arguments and its result as JSON: the boundary of the WebAssembly build.
///
/// @param text      the pasted text, UTF-16; offsets in the result count its code units
/// @param settings  a JSON object, or empty:
///                  `{"id": any string, "language": "zh-Hans" | "zh-Hant" | "en",
///                    "tables": [{"cells": [{"row","column","rowSpan","colSpan","start","end"}]}],
///                    "accepted": [{"rule", "cells": [ids], "subject", "reason"}],
///                    "edits": [{"cell": id, "value": number | null}]}`
/// @returns the result as UTF-8 JSON (schema 1), or `{"error": "…"}` where `settings` is not a JSON object
///          or an edit has a value that is no figure.
std::string checkAsJson(std::u16string_view text, std::string_view settings);

/// `compare` (compare.hpp) with its arguments and its result as JSON.
///
/// @param reports   a JSON array: `[{"id", "text", "tables", "accepted"} or {"id", "error": "why there is no text"}]`
/// @param settings  a JSON object, or empty:
///                  `{"relation": "years" | "whole" (the first report adds up the others),
///                    "language", "accepted": [{"rule", "cells": ["2023/requests.carried_out.total"], "reason"}]}`
/// @returns `{"schema": 1, "relation", "reports": [{"key", "id", "report", "summary"} or {"key", "id", "error"}],
///            "checks": [as in a check, with cells "<key>/<cell id>"],
///            "findings": [as in a check, with "source": [{"report": index, "span": [begin, end]}]], "summary"}`
///          as UTF-8, or `{"error": "…"}` where an argument is not JSON.
std::string compareAsJson(std::string_view reports, std::string_view settings);

/// Every rule: `[{"id","severity","title","why","advice","source","failing","passing"}]`, texts in `language`.
std::string rulesAsJson(std::string_view language);

/// The official forms as data, for whoever draws them:
/// `[{"id": "2021", "tables": [{"id": "requests", "title", "note",
///   "blocks": [{"title", "columns": [{"id","label","path": […]}], "rows": [{"id","label","path": […]}]}]}]}]`.
/// `path` holds the labels that span a column or a row, the outermost first.
std::string formsAsJson();

}  // namespace gouji
