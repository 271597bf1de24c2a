/// How many of the statements in published reports are understood, and how many of those rightly: on sentences
/// that nobody here wrote. The reports lie beside the repository; tests/fixtures/prose-labels.tsv says by their
/// places what each sentence with a number states.
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

#include <rapidjson/document.h>

#include "catch.hpp"
#include "prose/prose.hpp"
#include "result/utf8.hpp"

namespace {

using namespace gouji;
using prose::About;

const std::map<About, std::string> names{
    {About::received, "received"},
    {About::applications, "applications"},
    {About::naturalPersons, "natural-persons"},
    {About::organisations, "organisations"},
    {About::handled, "handled"},
    {About::answered, "answered"},
    {About::carriedIn, "carried-in"},
    {About::carriedOut, "carried-out"},
    {About::granted, "granted"},
    {About::disclosed, "disclosed"},
    {About::partlyGranted, "partly-granted"},
    {About::withheld, "withheld"},
    {About::unavailable, "unavailable"},
    {About::declined, "declined"},
    {About::otherOutcome, "other"},
    {About::reconsideration, "reconsideration"},
    {About::reconsiderationUpheld, "reconsideration-upheld"},
    {About::reconsiderationCorrected, "reconsideration-corrected"},
    {About::reconsiderationOther, "reconsideration-other"},
    {About::reconsiderationPending, "reconsideration-pending"},
    {About::reconsiderationClosed, "reconsideration-closed"},
    {About::litigation, "litigation"},
    {About::litigationUpheld, "litigation-upheld"},
    {About::litigationCorrected, "litigation-corrected"},
    {About::litigationOther, "litigation-other"},
    {About::litigationPending, "litigation-pending"},
    {About::litigationClosed, "litigation-closed"},
    {About::direct, "direct"},
    {About::afterwards, "afterwards"},
    {About::disputes, "disputes"},
    {About::published, "published"},
    {About::fee, "fee"},
};

std::string nameOf(const prose::Statement& statement) {
  const std::string about = statement.about == About::row ? std::string(statement.row) : names.at(statement.about);
  return about + "=" + (statement.quantity ? std::to_string(statement.quantity->value.units) : "none");
}

/// A sentence of a report and what it states: "received=7".
struct Label {
  Span place;
  std::multiset<std::string> states;
};

std::map<std::string, std::vector<Label>> readLabels() {
  std::map<std::string, std::vector<Label>> labels;
  std::ifstream in(GOUJI_FIXTURES_DIR "/prose-labels.tsv");
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::istringstream fields(line);
    std::string report, state;
    Label label;
    fields >> report >> label.place.begin >> label.place.end;
    while (fields >> state)
      if (state != "-") label.states.insert(state);
    labels[report].push_back(std::move(label));
  }
  return labels;
}

void readLines(const std::string& name, std::map<std::string, std::u16string>& texts) {
  std::ifstream in(GOUJI_REPORTS_DIR "/" + name);
  for (std::string line; std::getline(in, line);) {
    rapidjson::Document document;
    document.Parse(line.data(), line.size());
    texts[document["id"].GetString()] =
        result::toUtf16({document["text"].GetString(), document["text"].GetStringLength()});
  }
}

/// The texts of all labelled reports that are there.
std::map<std::string, std::u16string> readTexts(const std::map<std::string, std::vector<Label>>& labels) {
  std::map<std::string, std::u16string> texts;
  for (const char* name : {"seeds.ndjson", "real.ndjson", "damaged.ndjson"}) readLines(name, texts);
  for (const auto& [id, places] : labels) {
    std::ifstream in(GOUJI_REPORTS_DIR "/fragments/" + id, std::ios::binary);
    if (in) texts[id] = result::toUtf16(std::string(std::istreambuf_iterator<char>(in), {}));
  }
  return texts;
}

}  // namespace

TEST_CASE("precision and recall on the sentences of published reports") {
  const auto labels = readLabels();
  REQUIRE(!labels.empty());
  const auto texts = readTexts(labels);
  if (texts.empty()) {
    WARN("SKIPPED: the reports are not there, so precision and recall were NOT measured.");
    return;
  }
  std::size_t sentences = 0, stated = 0, found = 0, right = 0;
  std::string missed, wrong;
  for (const auto& [id, places] : labels) {
    INFO(id);
    REQUIRE(texts.contains(id));
    const text::Folded folded = text::fold(texts.at(id));
    const outline::Outline outline = outline::outlineOf(folded);
    const prose::Prose prose =
        prose::read(folded, outline, text::PageNumbers(folded.text), table::regionsOf(folded.text, outline));
    std::vector<Label> open = places;
    for (const Label& label : open) stated += label.states.size();
    sentences += open.size();
    for (const prose::Statement& statement : prose.statements) {
      const Span span = prose.running.sourceOf(folded, statement.begin, statement.end);
      const auto label = std::find_if(open.begin(), open.end(), [&](const Label& l) {
        return l.place.begin <= span.begin && span.end <= l.place.end;
      });
      // Sentences without figures are not labelled.
      if (label == open.end()) continue;
      ++found;
      const auto state = label->states.find(nameOf(statement));
      if (state == label->states.end()) {
        wrong += " " + id + ":" + nameOf(statement);
        continue;
      }
      ++right;
      label->states.erase(state);
    }
    for (const Label& label : open)
      for (const std::string& state : label.states) missed += " " + id + ":" + state;
  }
  WARN(sentences << " sentences with " << stated << " statements; " << found << " understood, " << right
                 << " rightly. Not understood:" << missed);
  INFO("wrong:" << wrong);
  CHECK(sentences >= 120);
  CHECK(right * 100 >= found * 98);
  CHECK(right * 100 >= stated * 85);
}
