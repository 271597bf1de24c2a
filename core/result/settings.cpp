#include "result/settings.hpp"

#include <cmath>

#include "messages/catalogue.hpp"

namespace gouji::result {
namespace {

std::uint32_t numberIn(const rapidjson::Value& object, const char* name, std::uint32_t otherwise) {
  const auto member = object.FindMember(name);
  return member != object.MemberEnd() && member->value.IsUint() ? member->value.GetUint() : otherwise;
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
    Accepted accepted{std::string(stringIn(entry, "rule")), {}, std::string(stringIn(entry, "reason"))};
    if (const rapidjson::Value* cells = arrayIn(entry, "cells"))
      for (const rapidjson::Value& cell : cells->GetArray())
        if (cell.IsString()) accepted.cells.emplace_back(cell.GetString(), cell.GetStringLength());
    all.push_back(std::move(accepted));
  }
  return all;
}

/// A figure of an edit. Money has four decimals at most: 元 are the smallest unit that is stated in 万元.
std::optional<Decimal> readFigure(const rapidjson::Value& value) {
  if (value.IsInt64()) return Decimal{value.GetInt64(), 0};
  constexpr double scale = 10000, largest = 1e14;
  if (!value.IsDouble() || !(value.GetDouble() < largest && value.GetDouble() > -largest)) return std::nullopt;
  Decimal figure{std::llround(value.GetDouble() * scale), 4};
  while (figure.scale > 0 && figure.units % 10 == 0) {
    figure.units /= 10;
    --figure.scale;
  }
  return figure;
}

std::vector<Edit> readEdits(const rapidjson::Value& settings) {
  std::vector<Edit> edits;
  const rapidjson::Value* list = arrayIn(settings, "edits");
  if (!list) return edits;
  for (const rapidjson::Value& entry : list->GetArray()) {
    if (!entry.IsObject()) continue;
    const auto value = entry.FindMember("value");
    edits.push_back(
        {std::string(stringIn(entry, "cell")), value == entry.MemberEnd() ? std::nullopt : readFigure(value->value)});
  }
  return edits;
}

Options readOptions(const rapidjson::Value& settings) {
  return {messages::languageOf(stringIn(settings, "language")), readAccepted(settings), readEdits(settings)};
}

bool parseObject(std::string_view json, rapidjson::Document& document) {
  if (json.empty()) {
    document.SetObject();
    return true;
  }
  // Not by recursion: nested brackets without end would use up the stack.
  document.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
  return !document.HasParseError() && document.IsObject();
}

}  // namespace gouji::result
