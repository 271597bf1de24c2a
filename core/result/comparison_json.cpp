#include "result/comparison_json.hpp"

#include "result/writer.hpp"

namespace gouji::result {
namespace {

void writeReport(JsonWriter& json, const ComparedReport& report) {
  json.beginObject();
  json.member("key", report.key);
  json.member("id", report.id);
  if (report.unread.empty()) {
    json.key("report"), json.identification(report.identification);
    json.key("summary"), json.summary(report.summary);
  } else {
    json.member("error", report.unread);
  }
  json.endObject();
}

void writeFinding(JsonWriter& json, const ComparisonFinding& finding) {
  json.beginObject();
  json.member("rule", finding.rule);
  json.member("severity", nameOf(finding.severity));
  json.member("message", finding.message);
  json.member("checks", finding.checks);
  json.member("cells", finding.cells);
  json.key("source"), json.beginArray();
  for (const PlacedSpan& place : finding.source) {
    json.beginObject();
    json.member("report", static_cast<std::int64_t>(place.report));
    json.member("span", place.span);
    json.endObject();
  }
  json.endArray();
  if (finding.accepted) json.member("accepted", *finding.accepted);
  json.endObject();
}

}  // namespace

std::string toJson(const Comparison& comparison) {
  JsonWriter json;
  json.beginObject();
  json.member("schema", std::int64_t{1});
  json.member("relation", std::string_view(comparison.relation == Relation::whole ? "whole" : "years"));
  json.key("reports"), json.beginArray();
  for (const ComparedReport& report : comparison.reports) writeReport(json, report);
  json.endArray();
  json.key("checks"), json.beginArray();
  for (const ComparisonCheck& check : comparison.checks)
    json.check({check.id,
                check.rule,
                check.verdict,
                check.left,
                check.right,
                {check.cells.begin(), check.cells.end()},
                check.leftCount});
  json.endArray();
  json.key("findings"), json.beginArray();
  for (const ComparisonFinding& finding : comparison.findings) writeFinding(json, finding);
  json.endArray();
  json.key("summary"), json.summary(comparison.summary);
  json.endObject();
  return json.text();
}

}  // namespace gouji::result
