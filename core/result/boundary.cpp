/// The functions of the WebAssembly boundary: JSON in, JSON out.
#include "check/registry.hpp"
#include "compare/rules.hpp"
#include "gouji/compare.hpp"
#include "gouji/form.hpp"
#include "gouji/gouji.hpp"
#include "messages/catalogue.hpp"
#include "result/comparison_json.hpp"
#include "result/json.hpp"
#include "result/settings.hpp"
#include "result/utf8.hpp"
#include "result/writer.hpp"

namespace gouji {
namespace {

using result::JsonWriter;

constexpr std::string_view settingsAreNoObject = R"({"error":"settings: not a JSON object"})";
constexpr std::string_view editIsNoFigure = R"({"error":"settings: an edit has a value that is no figure"})";
constexpr std::string_view reportsAreNoArray = R"({"error":"reports: not a JSON array"})";

void writeAxis(JsonWriter& json, std::string_view id, std::string_view label, std::span<const std::string_view> path) {
  json.beginObject();
  json.member("id", id);
  json.member("label", label);
  json.key("path"), json.beginArray();
  for (const std::string_view step : path)
    if (!step.empty()) json.write(step);
  json.endArray();
  json.endObject();
}

void writeBlock(JsonWriter& json, const form::Block& block) {
  json.beginObject();
  json.member("title", block.title);
  json.key("columns"), json.beginArray();
  for (const form::Column& column : block.columns) writeAxis(json, column.id, column.label, column.path);
  json.endArray();
  json.key("rows"), json.beginArray();
  for (const form::Row& row : block.rows) writeAxis(json, row.id, row.label, row.path);
  json.endArray();
  json.endObject();
}

void writeTable(JsonWriter& json, const form::Table& table) {
  json.beginObject();
  json.member("id", table.id);
  json.member("title", table.title);
  json.member("note", table.note);
  json.key("blocks"), json.beginArray();
  for (const form::Block& block : table.blocks) writeBlock(json, block);
  json.endArray();
  json.endObject();
}

void writeRule(JsonWriter& json, Language language, const RuleDeclaration& rule) {
  const auto text = [&](std::string_view part) {
    return messages::find(language, std::string(rule.id).append(".").append(part));
  };
  json.beginObject();
  json.member("id", rule.id);
  json.member("severity", result::nameOf(rule.severity));
  json.member("title", text("title"));
  json.member("why", text("why"));
  json.member("advice", text("advice"));
  json.member("source", messages::find(language, std::string("source.").append(rule.source)));
  json.member("failing", rule.example.failing);
  json.member("passing", rule.example.passing);
  json.endObject();
}

/// The reports of a comparison, with the UTF-16 texts that their sources look into.
struct Reports {
  std::vector<std::u16string> texts;
  std::vector<NamedSource> sources;
};

Reports readReports(const rapidjson::Value& list) {
  Reports reports;
  reports.texts.reserve(list.Size());  // the sources look into strings that must not move
  for (const rapidjson::Value& one : list.GetArray()) {
    NamedSource named;
    reports.texts.emplace_back();
    if (one.IsObject()) {
      named.id = result::stringIn(one, "id");
      named.unread = result::stringIn(one, "error");
      named.accepted = result::readAccepted(one);
      named.source.grids = result::readGrids(one);
      reports.texts.back() = result::toUtf16(result::stringIn(one, "text"));
    }
    named.source.text = reports.texts.back();
    reports.sources.push_back(std::move(named));
  }
  return reports;
}

}  // namespace

std::string checkAsJson(std::u16string_view text, std::string_view settingsJson) {
  rapidjson::Document settings;
  if (!result::parseObject(settingsJson, settings)) return std::string(settingsAreNoObject);
  const auto options = result::readOptions(settings);
  if (!options) return std::string(editIsNoFigure);
  const Source source{text, result::readGrids(settings)};
  return result::toJson(check(source, *options), text, result::stringIn(settings, "id"));
}

std::string compareAsJson(std::string_view reportsJson, std::string_view settingsJson) {
  rapidjson::Document settings, list;
  if (!result::parseObject(settingsJson, settings)) return std::string(settingsAreNoObject);
  list.Parse<result::parseFlags>(reportsJson.data(), reportsJson.size());
  if (list.HasParseError() || !list.IsArray()) return std::string(reportsAreNoArray);
  const auto options = result::readOptions(settings);
  if (!options) return std::string(editIsNoFigure);
  const Reports reports = readReports(list);
  const Relation relation = result::stringIn(settings, "relation") == "whole" ? Relation::whole : Relation::years;
  return result::toJson(compare(reports.sources, relation, *options));
}

std::string rulesAsJson(std::string_view languageTag) {
  const Language language = messages::languageOf(languageTag);
  JsonWriter json;
  json.beginArray();
  for (const checks::Rule& rule : checks::allRules()) writeRule(json, language, rule);
  for (const RuleDeclaration& rule : comparison::rules()) writeRule(json, language, rule);
  json.endArray();
  return json.text();
}

std::string formsAsJson() {
  JsonWriter json;
  json.beginArray();
  for (const form::Form& form : form::forms()) {
    json.beginObject();
    json.member("id", form.id);
    json.key("tables"), json.beginArray();
    for (const form::Table& table : form.tables) writeTable(json, table);
    json.endArray();
    json.endObject();
  }
  json.endArray();
  return json.text();
}

std::string_view version() { return GOUJI_VERSION; }

}  // namespace gouji
