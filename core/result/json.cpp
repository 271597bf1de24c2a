#include "result/json.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "check/sums.hpp"
#include "result/utf8.hpp"

namespace gouji::result {
namespace {

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

void write(JsonWriter& json, std::string_view text) {
  json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void write(JsonWriter& json, Span span) {
  json.StartArray();
  json.Uint(span.begin);
  json.Uint(span.end);
  json.EndArray();
}

/// Exact decimals: never through a binary float.
void write(JsonWriter& json, const std::optional<Decimal>& value) {
  if (!value) {
    json.Null();
    return;
  }
  const std::string digits = checks::written(*value);
  json.RawValue(digits.data(), digits.size(), rapidjson::kNumberType);
}

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

class ReportWriter {
 public:
  ReportWriter(const Report& report, std::u16string_view text) : report_(report), text_(text), json_(buffer_) {}

  std::string run(std::string_view id) {
    json_.StartObject();
    key("schema"), json_.Uint(1);
    if (!id.empty()) key("id"), write(json_, id);
    key("report"), writeIdentification();
    key("cells"), writeCells();
    key("checks"), writeChecks();
    key("findings"), writeFindings();
    key("summary"), writeSummary();
    json_.EndObject();
    return {buffer_.GetString(), buffer_.GetSize()};
  }

 private:
  void key(std::string_view name) { json_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }

  void stringOrNull(const std::string& text) {
    if (text.empty())
      json_.Null();
    else
      write(json_, text);
  }

  void ids(std::string_view name, const std::vector<std::string>& values) {
    key(name);
    json_.StartArray();
    for (const std::string& value : values) write(json_, value);
    json_.EndArray();
  }

  void spans(std::string_view name, const std::vector<Span>& values) {
    key(name);
    json_.StartArray();
    for (const Span& value : values) write(json_, value);
    json_.EndArray();
  }

  void writeIdentification() {
    const Identification& i = report_.identification;
    json_.StartObject();
    key("title"), write(json_, i.title);
    key("agency"), write(json_, i.agency);
    key("year"), i.year ? json_.Int(*i.year) : json_.Null();
    key("form"), stringOrNull(i.form);
    key("publishedOn"), stringOrNull(i.publishedOn.value_or(""));
    json_.EndObject();
  }

  std::string textOf(Span span) const { return toUtf8(text_.substr(span.begin, span.end - span.begin)); }

  void writeCells() {
    json_.StartObject();
    for (const auto& [id, cell] : report_.cells) {
      key(id);
      json_.StartObject();
      key("value"), write(json_, cell.value);
      key("state"), write(json_, nameOf(cell.state));
      key("placement"), write(json_, nameOf(cell.placement));
      if (cell.source.end > cell.source.begin) {
        key("source"), write(json_, cell.source);
        key("raw"), write(json_, textOf(cell.written));
      }
      if (!cell.alternatives.empty()) writeAlternatives(cell.alternatives);
      json_.EndObject();
    }
    json_.EndObject();
  }

  /// Where the figure may also stand: its place and characters, or null for "none".
  void writeAlternatives(const std::vector<Span>& alternatives) {
    key("alternatives");
    json_.StartArray();
    for (const Span& span : alternatives) {
      if (span.end == span.begin) {
        json_.Null();
        continue;
      }
      json_.StartObject();
      key("source"), write(json_, span);
      key("raw"), write(json_, textOf(span));
      json_.EndObject();
    }
    json_.EndArray();
  }

  void writeChecks() {
    json_.StartArray();
    for (const Check& check : report_.checks) {
      json_.StartObject();
      key("id"), write(json_, check.id);
      key("rule"), write(json_, check.rule);
      key("verdict"), write(json_, nameOf(check.verdict));
      key("left"), check.left ? json_.Int64(*check.left) : json_.Null();
      key("right"), check.right ? json_.Int64(*check.right) : json_.Null();
      ids("cells", check.cells);
      key("leftCells"), json_.Uint(static_cast<unsigned>(check.leftCount));
      json_.EndObject();
    }
    json_.EndArray();
  }

  void writeFindings() {
    json_.StartArray();
    for (const Finding& finding : report_.findings) {
      json_.StartObject();
      key("rule"), write(json_, finding.rule);
      key("severity"), write(json_, nameOf(finding.severity));
      key("message"), write(json_, finding.message);
      ids("checks", finding.checks);
      ids("cells", finding.cells);
      spans("source", finding.source);
      key("repairs");
      json_.StartArray();
      for (const Repair& repair : finding.repairs) writeRepair(repair);
      json_.EndArray();
      if (finding.accepted) key("accepted"), write(json_, *finding.accepted);
      json_.EndObject();
    }
    json_.EndArray();
  }

  void writeRepair(const Repair& repair) {
    json_.StartObject();
    key("changes");
    json_.StartArray();
    for (const Change& change : repair.changes) {
      json_.StartObject();
      key("cell"), write(json_, change.cell);
      key("from"), write(json_, change.from);
      key("to"), write(json_, change.to);
      json_.EndObject();
    }
    json_.EndArray();
    key("reason"), write(json_, repair.reason);
    json_.EndObject();
  }

  void writeSummary() {
    const Summary& s = report_.summary;
    json_.StartObject();
    key("holds"), json_.Int(s.holds);
    key("violated"), json_.Int(s.violated);
    key("undetermined"), json_.Int(s.undetermined);
    key("error"), json_.Int(s.error);
    key("warning"), json_.Int(s.warning);
    key("notice"), json_.Int(s.notice);
    json_.EndObject();
  }

  const Report& report_;
  std::u16string_view text_;
  rapidjson::StringBuffer buffer_;
  JsonWriter json_;
};

}  // namespace

std::string toJson(const Report& report, std::u16string_view text, std::string_view id) {
  return ReportWriter(report, text).run(id);
}

}  // namespace gouji::result
