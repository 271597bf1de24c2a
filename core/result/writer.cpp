#include "result/writer.hpp"

#include "check/sums.hpp"

namespace gouji::result {

std::string_view nameOf(CellState state) {
  return state == CellState::read ? "read" : state == CellState::blank ? "blank" : "missing";
}
std::string_view nameOf(Placement placement) {
  return placement == Placement::exact ? "exact" : placement == Placement::inferred ? "inferred" : "ambiguous";
}
std::string_view nameOf(Verdict verdict) {
  return verdict == Verdict::holds ? "holds" : verdict == Verdict::violated ? "violated" : "undetermined";
}
std::string_view nameOf(Severity severity) {
  return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "notice";
}

void JsonWriter::write(Span span) {
  json_.StartArray();
  json_.Uint(span.begin);
  json_.Uint(span.end);
  json_.EndArray();
}

void JsonWriter::write(const std::optional<Decimal>& value) {
  if (!value) {
    json_.Null();
    return;
  }
  const std::string digits = checks::written(*value);
  json_.RawValue(digits.data(), digits.size(), rapidjson::kNumberType);
}

void JsonWriter::write(const std::optional<std::int64_t>& number) { number ? json_.Int64(*number) : json_.Null(); }

void JsonWriter::write(const std::vector<std::string>& texts) {
  json_.StartArray();
  for (const std::string& one : texts) write(std::string_view(one));
  json_.EndArray();
}

void JsonWriter::writeOrNull(const std::string& text) {
  if (text.empty())
    json_.Null();
  else
    write(std::string_view(text));
}

void JsonWriter::identification(const Identification& identification) {
  beginObject();
  member("title", std::string_view(identification.title));
  member("agency", std::string_view(identification.agency));
  key("year"), identification.year ? json_.Int(*identification.year) : json_.Null();
  key("form"), writeOrNull(identification.form);
  key("publishedOn"), writeOrNull(identification.publishedOn.value_or(""));
  endObject();
}

void JsonWriter::check(const Check& check) {
  beginObject();
  member("id", std::string_view(check.id));
  member("rule", std::string_view(check.rule));
  member("verdict", nameOf(check.verdict));
  member("left", check.left);
  member("right", check.right);
  member("cells", check.cells);
  key("leftCells"), json_.Uint(static_cast<unsigned>(check.leftCount));
  endObject();
}

void JsonWriter::summary(const Summary& summary) {
  beginObject();
  key("holds"), json_.Int(summary.holds);
  key("violated"), json_.Int(summary.violated);
  key("undetermined"), json_.Int(summary.undetermined);
  key("error"), json_.Int(summary.error);
  key("warning"), json_.Int(summary.warning);
  key("notice"), json_.Int(summary.notice);
  endObject();
}

}  // namespace gouji::result
