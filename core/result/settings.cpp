#include "result/settings.hpp"

#include <charconv>

#include "messages/catalogue.hpp"
#include "text/number.hpp"

namespace gouji::result {
namespace {

std::uint32_t numberIn(const rapidjson::Value& object, const char* name, std::uint32_t otherwise) {
  const std::string_view digits = stringIn(object, name);
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return error == std::errc() && end == digits.data() + digits.size() ? number : otherwise;
}

}  // namespace

std::string_view stringIn(const rapidjson::Value& object, const char* name) {
  const auto member = object.FindMember(name);
  if (member == object.MemberEnd() || !member->value.IsString()) return {};
  return {member->value.GetString(), member->value.GetStringLength()};
}

const rapidjson::Value* arrayIn(const rapidjson::Value& object, const char* name) {
  const auto member = object.FindMember(name);
  return member != object.MemberEnd() && member->value.IsArray() ? &member->value : nullptr;
}

std::vector<Grid> readGrids(const rapidjson::Value& source) {
  std::vector<Grid> grids;
  const rapidjson::Value* tables = arrayIn(source, "tables");
  if (!tables) return grids;
  for (const rapidjson::Value& table : tables->GetArray()) {
    if (!table.IsObject()) continue;
    const rapidjson::Value* cells = arrayIn(table, "cells");
    if (!cells) continue;
    Grid grid;
    for (const rapidjson::Value& cell : cells->GetArray())
      if (cell.IsObject())
        grid.cells.push_back({numberIn(cell, "row", 0),
                              numberIn(cell, "column", 0),
                              numberIn(cell, "rowSpan", 1),
                              numberIn(cell, "colSpan", 1),
                              {numberIn(cell, "start", 0), numberIn(cell, "end", 0)}});
    grids.push_back(std::move(grid));
  }
  return grids;
}

std::vector<Accepted> readAccepted(const rapidjson::Value& settings) {
  std::vector<Accepted> all;
  const rapidjson::Value* list = arrayIn(settings, "accepted");
  if (!list) return all;
  for (const rapidjson::Value& entry : list->GetArray()) {
    if (!entry.IsObject()) continue;
    Accepted accepted{std::string(stringIn(entry, "rule")),
                      {},
                      std::string(stringIn(entry, "reason")),
                      std::string(stringIn(entry, "subject"))};
    if (const rapidjson::Value* cells = arrayIn(entry, "cells"))
      for (const rapidjson::Value& cell : cells->GetArray())
        if (cell.IsString()) accepted.cells.emplace_back(cell.GetString(), cell.GetStringLength());
    all.push_back(std::move(accepted));
  }
  return all;
}

namespace {

/// A figure of an edit, exactly as it is written; nothing where it is none. Money has four decimals at most: 元 are the
/// smallest unit that is stated in 万元.
std::optional<Decimal> readFigure(std::string_view written) {
  constexpr int mostDecimals = 4;
  Decimal figure;
  std::string digits;
  bool point = false;
  for (const char c : written) {
    if (c == '.' && !point) {
      point = true;
      continue;
    }
    digits += c;
    if (point) ++figure.scale;
  }
  while (figure.scale > 0 && digits.ends_with('0')) {
    digits.pop_back();
    --figure.scale;
  }
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), figure.units);
  const bool whole = error == std::errc() && end == digits.data() + digits.size();
  return whole && digits.size() <= text::mostFigureDigits && figure.scale <= mostDecimals ? std::optional(figure)
                                                                                          : std::nullopt;
}

/// Nothing where a value is neither a figure nor null.
std::optional<std::vector<Edit>> readEdits(const rapidjson::Value& settings) {
  std::vector<Edit> edits;
  const rapidjson::Value* list = arrayIn(settings, "edits");
  if (!list) return edits;
  for (const rapidjson::Value& entry : list->GetArray()) {
    if (!entry.IsObject()) continue;
    Edit& edit = edits.emplace_back(Edit{std::string(stringIn(entry, "cell")), readFigure(stringIn(entry, "value"))});
    const auto value = entry.FindMember("value");
    const bool empties = value != entry.MemberEnd() && value->value.IsNull();
    if (!edit.value && !empties) return std::nullopt;
  }
  return edits;
}

}  // namespace

std::optional<Options> readOptions(const rapidjson::Value& settings) {
  auto edits = readEdits(settings);
  if (!edits) return std::nullopt;
  return Options{messages::languageOf(stringIn(settings, "language")), readAccepted(settings), std::move(*edits)};
}

bool parseObject(std::string_view json, rapidjson::Document& document) {
  if (json.empty()) {
    document.SetObject();
    return true;
  }
  document.Parse<parseFlags>(json.data(), json.size());
  return !document.HasParseError() && document.IsObject();
}

}  // namespace gouji::result
