/// The functions of the WebAssembly boundary: JSON in, JSON out.
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "check/registry.hpp"
#include "gouji/form.hpp"
#include "gouji/gouji.hpp"
#include "messages/catalogue.hpp"
#include "result/json.hpp"

namespace gouji {
namespace {

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

struct Settings {
  Options options;
  std::vector<Grid> grids;
  std::string id;
};

std::string_view stringIn(const rapidjson::Value& object, const char* name) {
  const auto member = object.FindMember(name);
  if (member == object.MemberEnd() || !member->value.IsString()) return {};
  return {member->value.GetString(), member->value.GetStringLength()};
}

std::uint32_t numberIn(const rapidjson::Value& object, const char* name, std::uint32_t otherwise) {
  const auto member = object.FindMember(name);
  return member != object.MemberEnd() && member->value.IsUint() ? member->value.GetUint() : otherwise;
}

void readGrids(const rapidjson::Value& tables, Settings& settings) {
  for (const rapidjson::Value& table : tables.GetArray()) {
    if (!table.IsObject()) continue;
    const auto cells = table.FindMember("cells");
    if (cells == table.MemberEnd() || !cells->value.IsArray()) continue;
    Grid grid;
    for (const rapidjson::Value& cell : cells->value.GetArray())
      if (cell.IsObject())
        grid.cells.push_back({numberIn(cell, "row", 0),
                              numberIn(cell, "column", 0),
                              numberIn(cell, "rowSpan", 1),
                              numberIn(cell, "colSpan", 1),
                              {numberIn(cell, "start", 0), numberIn(cell, "end", 0)}});
    settings.grids.push_back(std::move(grid));
  }
}

void readAccepted(const rapidjson::Value& list, Settings& settings) {
  for (const rapidjson::Value& entry : list.GetArray()) {
    if (!entry.IsObject()) continue;
    Accepted accepted{std::string(stringIn(entry, "rule")), {}, std::string(stringIn(entry, "reason"))};
    const auto cells = entry.FindMember("cells");
    if (cells != entry.MemberEnd() && cells->value.IsArray())
      for (const rapidjson::Value& cell : cells->value.GetArray())
        if (cell.IsString()) accepted.cells.emplace_back(cell.GetString(), cell.GetStringLength());
    settings.options.accepted.push_back(std::move(accepted));
  }
}

/// Reads the settings. @returns false where they are no JSON object
bool readSettings(std::string_view json, Settings& settings) {
  if (json.empty()) return true;
  rapidjson::Document document;
  document.Parse(json.data(), json.size());
  if (document.HasParseError() || !document.IsObject()) return false;
  settings.options.language = messages::languageOf(stringIn(document, "language"));
  settings.id = stringIn(document, "id");
  if (const auto tables = document.FindMember("tables"); tables != document.MemberEnd() && tables->value.IsArray())
    readGrids(tables->value, settings);
  if (const auto accepted = document.FindMember("accepted");
      accepted != document.MemberEnd() && accepted->value.IsArray())
    readAccepted(accepted->value, settings);
  return true;
}

void write(JsonWriter& json, std::string_view text) {
  json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void member(JsonWriter& json, std::string_view name, std::string_view text) {
  json.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
  write(json, text);
}

void writeAxis(JsonWriter& json, std::string_view id, std::string_view label, std::span<const std::string_view> path) {
  json.StartObject();
  member(json, "id", id);
  member(json, "label", label);
  json.Key("path");
  json.StartArray();
  for (const std::string_view step : path)
    if (!step.empty()) write(json, step);
  json.EndArray();
  json.EndObject();
}

void writeBlock(JsonWriter& json, const form::Block& block) {
  json.StartObject();
  member(json, "title", block.title);
  json.Key("columns");
  json.StartArray();
  for (const form::Column& column : block.columns) writeAxis(json, column.id, column.label, column.path);
  json.EndArray();
  json.Key("rows");
  json.StartArray();
  for (const form::Row& row : block.rows) writeAxis(json, row.id, row.label, row.path);
  json.EndArray();
  json.EndObject();
}

void writeTable(JsonWriter& json, const form::Table& table) {
  json.StartObject();
  member(json, "id", table.id);
  member(json, "title", table.title);
  member(json, "note", table.note);
  json.Key("blocks");
  json.StartArray();
  for (const form::Block& block : table.blocks) writeBlock(json, block);
  json.EndArray();
  json.EndObject();
}

std::string_view nameOf(Severity severity) {
  return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "notice";
}

}  // namespace

std::string checkAsJson(std::u16string_view text, std::string_view settingsJson) {
  Settings settings;
  if (!readSettings(settingsJson, settings)) return R"({"error":"settings: not a JSON object"})";
  const Source source{text, std::move(settings.grids)};
  return result::toJson(check(source, settings.options), text, settings.id);
}

std::string rulesAsJson(std::string_view languageTag) {
  const Language language = messages::languageOf(languageTag);
  rapidjson::StringBuffer buffer;
  JsonWriter json(buffer);
  json.StartArray();
  for (const checks::Rule& rule : checks::allRules()) {
    const auto text = [&](std::string_view part) {
      return messages::find(language, std::string(rule.id).append(".").append(part));
    };
    json.StartObject();
    member(json, "id", rule.id);
    member(json, "severity", nameOf(rule.severity));
    member(json, "title", text("title"));
    member(json, "why", text("why"));
    member(json, "advice", text("advice"));
    member(json, "source", messages::find(language, std::string("source.").append(rule.source)));
    member(json, "failing", rule.example.failing);
    member(json, "passing", rule.example.passing);
    json.EndObject();
  }
  json.EndArray();
  return {buffer.GetString(), buffer.GetSize()};
}

std::string formsAsJson() {
  rapidjson::StringBuffer buffer;
  JsonWriter json(buffer);
  json.StartArray();
  for (const form::Form& form : form::forms()) {
    json.StartObject();
    member(json, "id", form.id);
    json.Key("tables");
    json.StartArray();
    for (const form::Table& table : form.tables) writeTable(json, table);
    json.EndArray();
    json.EndObject();
  }
  json.EndArray();
  return {buffer.GetString(), buffer.GetSize()};
}

std::string_view version() { return GOUJI_VERSION; }

}  // namespace gouji
