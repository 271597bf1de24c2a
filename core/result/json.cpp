#include "result/json.hpp"

#include "result/utf8.hpp"
#include "result/writer.hpp"

namespace gouji::result {
namespace {

class ReportWriter {
 public:
  ReportWriter(const Report& report, std::u16string_view text) : report_(report), text_(text) {}

  std::string run(std::string_view id) {
    json_.beginObject();
    json_.member("schema", std::int64_t{1});
    if (!id.empty()) json_.member("id", id);
    json_.key("report"), json_.identification(report_.identification);
    writeCells();
    json_.key("checks"), json_.beginArray();
    for (const Check& check : report_.checks) json_.check(check);
    json_.endArray();
    json_.key("findings"), json_.beginArray();
    for (const Finding& finding : report_.findings) writeFinding(finding);
    json_.endArray();
    json_.key("summary"), json_.summary(report_.summary);
    json_.endObject();
    return json_.text();
  }

 private:
  std::string textOf(Span span) const { return toUtf8(text_.substr(span.begin, span.end - span.begin)); }

  void writeCells() {
    json_.key("cells"), json_.beginObject();
    for (const auto& [id, cell] : report_.cells) {
      json_.key(id), json_.beginObject();
      json_.member("value", cell.value);
      json_.member("state", Word{nameOf(cell.state)});
      json_.member("placement", Word{nameOf(cell.placement)});
      if (cell.source.end > cell.source.begin) {
        json_.member("source", cell.source);
        json_.member("raw", textOf(cell.written));
      }
      if (!cell.alternatives.empty()) writeAlternatives(cell.alternatives);
      if (cell.edited) json_.key("edited"), json_.truth();
      json_.endObject();
    }
    json_.endObject();
  }

  /// Where the figure may also stand: its place and characters, or null for "none".
  void writeAlternatives(const std::vector<Span>& alternatives) {
    json_.key("alternatives"), json_.beginArray();
    for (const Span& span : alternatives) {
      if (span.end == span.begin) {
        json_.null();
        continue;
      }
      json_.beginObject();
      json_.member("source", span);
      json_.member("raw", textOf(span));
      json_.endObject();
    }
    json_.endArray();
  }

  void writeFinding(const Finding& finding) {
    json_.beginObject();
    json_.member("rule", finding.rule);
    json_.member("severity", nameOf(finding.severity));
    json_.member("message", finding.message);
    json_.member("checks", finding.checks);
    json_.member("cells", finding.cells);
    if (!finding.subject.empty()) json_.member("subject", finding.subject);
    json_.key("source"), json_.beginArray();
    for (const Span& span : finding.source) json_.write(span);
    json_.endArray();
    json_.key("repairs"), json_.beginArray();
    for (const Repair& repair : finding.repairs) writeRepair(repair);
    json_.endArray();
    if (finding.accepted) json_.member("accepted", *finding.accepted);
    json_.endObject();
  }

  void writeRepair(const Repair& repair) {
    json_.beginObject();
    json_.key("changes"), json_.beginArray();
    for (const Change& change : repair.changes) {
      json_.beginObject();
      json_.member("cell", change.cell);
      json_.member("from", change.from);
      json_.member("to", change.to);
      json_.endObject();
    }
    json_.endArray();
    json_.member("reason", repair.reason);
    json_.endObject();
  }

  const Report& report_;
  std::u16string_view text_;
  JsonWriter json_;
};

}  // namespace

std::string toJson(const Report& report, std::u16string_view text, std::string_view id) {
  return ReportWriter(report, text).run(id);
}

}  // namespace gouji::result
