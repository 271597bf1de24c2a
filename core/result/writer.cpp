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

void JsonWriter::beginObject() { json_.StartObject(); }
void JsonWriter::endObject() { json_.EndObject(); }
void JsonWriter::beginArray() { json_.StartArray(); }
void JsonWriter::endArray() { json_.EndArray(); }

void JsonWriter::key(std::string_view name) { json_.write(Word{name}); }

void JsonWriter::write(Word word) { json_.write(word); }

void JsonWriter::null() { json_.Null(); }

void JsonWriter::write(std::string_view text) {
  json_.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void JsonWriter::write(std::int64_t number) { json_.Int64(number); }

void JsonWriter::write(Span span) {
  beginArray();
  write(std::int64_t{span.begin});
  write(std::int64_t{span.end});
  endArray();
}

void JsonWriter::write(const std::optional<Decimal>& value) {
  if (!value) {
    null();
    return;
  }
  const std::string digits = checks::written(*value);
  json_.RawValue(digits.data(), digits.size(), rapidjson::kNumberType);
}

void JsonWriter::write(const std::optional<std::int64_t>& number) { number ? write(*number) : null(); }

void JsonWriter::writeOrNull(const std::string& text) {
  if (text.empty())
    null();
  else
    write(std::string_view(text));
}

void JsonWriter::identification(const Identification& identification) {
  beginObject();
  member("title", std::string_view(identification.title));
  member("agency", std::string_view(identification.agency));
  key("year"), identification.year ? write(std::int64_t{*identification.year}) : null();
  key("form"), writeOrNull(identification.form);
  key("publishedOn"), writeOrNull(identification.publishedOn.value_or(""));
  endObject();
}

void JsonWriter::check(const Check& check) {
  beginObject();
  member("id", Word{check.id});
  member("rule", Word{check.rule});
  member("verdict", Word{nameOf(check.verdict)});
  member("left", check.left);
  member("right", check.right);
  member("cells", check.cells);
  member("leftCells", static_cast<std::int64_t>(check.leftCount));
  endObject();
}

void JsonWriter::summary(const Summary& summary) {
  beginObject();
  member("holds", std::int64_t{summary.holds});
  member("violated", std::int64_t{summary.violated});
  member("undetermined", std::int64_t{summary.undetermined});
  member("error", std::int64_t{summary.error});
  member("warning", std::int64_t{summary.warning});
  member("notice", std::int64_t{summary.notice});
  endObject();
}

std::string JsonWriter::text() const {
  // Copied here and not by the string itself, whose own code in the WebAssembly goes byte by byte.
  std::string text(buffer_.GetSize(), ' ');
  std::memcpy(text.data(), buffer_.GetString(), text.size());
  return text;
}

}  // namespace gouji::result
