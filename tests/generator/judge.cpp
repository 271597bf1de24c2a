#include "generator/judge.hpp"

#include <algorithm>
#include <set>

#include "result/utf8.hpp"
#include "text/fold.hpp"

namespace gouji::tests {
namespace {

/// The sign, the digits and the point of a figure. Read here anew, not by the checker's own reader of figures.
std::string plainFigure(std::u16string_view written) {
  constexpr std::u16string_view less = u"-减降少负↓", zeros = u"零〇";
  std::string plain;
  for (const char16_t c : text::fold(written).text) {
    if ((c >= u'0' && c <= u'9') || c == u'.')
      plain += static_cast<char>(c);
    else if (zeros.find(c) != zeros.npos)
      plain += '0';
    else if (less.find(c) != less.npos && !plain.starts_with('-'))
      plain.insert(0, "-");
  }
  return plain;
}

Decimal decimalOf(const std::string& plain) {
  Decimal value;
  bool fraction = false;
  for (const char c : plain) {
    if (c == '.') fraction = true;
    if (c < '0' || c > '9') continue;
    value.units = value.units * 10 + (c - '0');
    if (fraction) ++value.scale;
  }
  if (!plain.empty() && plain.front() == '-') value.units = -value.units;
  return value;
}

Decimal withoutTrailingZeros(Decimal value) {
  while (value.scale > 0 && value.units % 10 == 0) value = {value.units / 10, value.scale - 1};
  return value;
}

std::string show(const Decimal& value) {
  return std::to_string(value.units) + (value.scale > 0 ? "e-" + std::to_string(value.scale) : "");
}

const char* show(CellState state) {
  return state == CellState::read ? "read" : state == CellState::blank ? "blank" : "missing";
}

std::string show(const Cell& cell) {
  std::string text = show(cell.state);
  if (cell.value) text += " " + show(*cell.value);
  return text + (cell.placement == Placement::exact      ? ""
                 : cell.placement == Placement::inferred ? " (inferred)"
                                                         : " (ambiguous)");
}

bool isWithin(Span span, std::size_t length) { return span.begin <= span.end && span.end <= length; }

void judgeSpans(std::u16string_view text, const Report& report, std::vector<Breach>& breaches) {
  for (const auto& [id, cell] : report.cells) {
    bool within = isWithin(cell.source, text.size()) && isWithin(cell.written, text.size());
    for (const Span& other : cell.alternatives) within = within && isWithin(other, text.size());
    if (!within) breaches.push_back({Promise::withinText, std::string(id)});
  }
  for (const Finding& finding : report.findings)
    for (const Span& span : finding.source)
      if (!isWithin(span, text.size())) breaches.push_back({Promise::withinText, "finding " + finding.rule});
}

void judgeSources(std::u16string_view text, const Report& report, std::vector<Breach>& breaches) {
  for (const auto& [id, cell] : report.cells) {
    if (!cell.value) {
      if (cell.state == CellState::read)
        breaches.push_back({Promise::fromTheSource, std::string(id) + " is read without a value"});
      continue;
    }
    const std::u16string_view written = text.substr(cell.source.begin, cell.source.end - cell.source.begin);
    const std::string plain = plainFigure(written);
    // More digits than any count has cannot be told as a number, nor may they be shown as one.
    if (std::count_if(plain.begin(), plain.end(), [](char c) { return c >= '0' && c <= '9'; }) > 15) continue;
    const Decimal stands = decimalOf(plain);
    const Decimal inYuan = withoutTrailingZeros({stands.units, stands.scale + 4});
    const Decimal shown = withoutTrailingZeros(*cell.value);
    const bool money = id.ends_with(".amount");
    if (plain.empty() || (shown != withoutTrailingZeros(stands) && !(money && shown == inYuan)))
      breaches.push_back({Promise::fromTheSource, std::string(id) + " is " + show(*cell.value) + " where “" +
                                                      result::toUtf8(written) + "” stands"});
  }
}

void judgeDoubts(const Report& report, std::vector<Breach>& breaches) {
  std::set<std::string, std::less<>> named;
  for (const Finding& finding : report.findings) named.insert(finding.checks.begin(), finding.checks.end());
  const bool saysWhy = std::any_of(report.findings.begin(), report.findings.end(), [](const Finding& finding) {
    return finding.rule == "table-missing" || finding.rule == "no-report" || finding.rule == "blank-cell" ||
           finding.rule == "text-too-long";
  });
  for (const std::string table : {"requests", "disputes"}) {
    // A table that is not there, or has no figures, has one finding for all of its identities.
    const bool empty = std::none_of(report.cells.begin(), report.cells.end(), [&](const auto& cell) {
      return cell.first.starts_with(table) && cell.second.state == CellState::read;
    });
    if (empty && saysWhy) continue;
    std::string unnamed;
    std::size_t count = 0;
    for (const Check& check : report.checks)
      if (check.id.starts_with(table) && check.verdict != Verdict::holds && !named.contains(check.id) && ++count <= 3)
        unnamed += std::string(check.id) + " ";
    if (count > 0) breaches.push_back({Promise::doubtNamed, unnamed + "(" + std::to_string(count) + " in all)"});
  }
}

/// Whether a row total is rightly violated, but under the name of a neighbour: where labels stand behind their
/// figures and rows without any leave no trace, nothing tells one from the other.
bool isNamedAnew(const Composed& composed, const Report& report, const Check& check) {
  if (traitsOf(composed.recipe.layout).inOrder || composed.lossless[1] || check.rule != "row-total-mismatch")
    return false;
  std::set<std::pair<std::uint32_t, std::uint32_t>> figures;
  for (const auto& [id, cell] : report.cells)
    if (cell.value && std::find(check.cells.begin(), check.cells.end(), id) != check.cells.end())
      figures.emplace(cell.source.begin, cell.source.end);
  for (const std::string& id : composed.violated) {
    if (!id.starts_with("requests.row.")) continue;
    const std::string row = "requests." + id.substr(std::string_view("requests.row.").size()) + ".";
    std::set<std::pair<std::uint32_t, std::uint32_t>> truth;
    for (const auto& [cellId, cell] : composed.cells)
      if (cellId.starts_with(row) && cell.state == CellState::read) truth.emplace(cell.source.begin, cell.source.end);
    if (!truth.empty() && std::includes(figures.begin(), figures.end(), truth.begin(), truth.end())) return true;
  }
  return false;
}

void judgeVerdicts(const Composed& composed, const Report& report, std::vector<Breach>& breaches) {
  const std::set<std::string, std::less<>> violated(composed.violated.begin(), composed.violated.end());
  std::set<std::string, std::less<>> named;
  for (const Finding& finding : report.findings) named.insert(finding.checks.begin(), finding.checks.end());
  for (const Check& check : report.checks) {
    if (check.verdict == Verdict::violated && !violated.contains(check.id) && !isNamedAnew(composed, report, check))
      breaches.push_back({Promise::noFalseAlarm, std::string(check.id)});
    if (!composed.decidable.contains(check.id) || check.verdict == Verdict::violated) continue;
    const std::size_t sheet = check.id.starts_with("requests") ? 1 : 2;
    const bool clear = composed.written[sheet] && traitsOf(composed.recipe.layout).inOrder;
    if (clear || check.verdict == Verdict::holds || !named.contains(check.id))
      breaches.push_back({Promise::nothingHidden,
                          std::string(check.id) + (check.verdict == Verdict::holds ? " holds" : " is undetermined")});
  }
}

void judgeCells(const Composed& composed, const Report& report, std::vector<Breach>& breaches) {
  const auto isLossless = [&](const std::string& id) {
    return composed.lossless[id.starts_with("proactive") ? 0 : id.starts_with("requests") ? 1 : 2];
  };
  std::set<std::string> seen;
  for (const auto& [shown, cell] : report.cells) {
    const std::string id(shown);
    seen.insert(id);
    if (!isLossless(id)) continue;
    const auto expected = composed.cells.find(id);
    if (expected == composed.cells.end()) {
      if (cell.state != CellState::missing) breaches.push_back({Promise::rightCells, id + " is no cell of this form"});
      continue;
    }
    const ExpectedCell& truth = expected->second;
    bool right = cell.state == truth.state;
    if (truth.state == CellState::read)
      right = right && cell.value && withoutTrailingZeros(*cell.value) == truth.value && cell.source == truth.source;
    if (!right)
      breaches.push_back({Promise::rightCells, id + " is " + show(cell) + ", not " + show(truth.state) +
                                                   (truth.state == CellState::read ? " " + show(truth.value) : "")});
  }
  for (const auto& [id, truth] : composed.cells)
    if (truth.state != CellState::missing && isLossless(id) && !seen.contains(id))
      breaches.push_back({Promise::rightCells, id + " is not in the result"});
}

}  // namespace

const char* nameOf(Promise promise) {
  switch (promise) {
    case Promise::noFalseAlarm:
      return "no false alarm";
    case Promise::nothingHidden:
      return "nothing hidden";
    case Promise::rightCells:
      return "right cells";
    case Promise::fromTheSource:
      return "from the source";
    case Promise::withinText:
      return "within the text";
    case Promise::doubtNamed:
      return "doubt named";
  }
  return "";
}

std::vector<Breach> breachesOf(std::u16string_view text, const Report& report) {
  std::vector<Breach> breaches;
  judgeSpans(text, report, breaches);
  if (breaches.empty()) judgeSources(text, report, breaches);
  judgeDoubts(report, breaches);
  return breaches;
}

std::vector<Breach> breachesOf(const Composed& composed, const Report& report) {
  std::vector<Breach> breaches = breachesOf(composed.draft.text, report);
  judgeVerdicts(composed, report, breaches);
  judgeCells(composed, report, breaches);
  return breaches;
}

}  // namespace gouji::tests
