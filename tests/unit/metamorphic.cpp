/// Texts that say the same give the same cells, verdicts and findings, each at its own place.
#include <algorithm>
#include <string>
#include <vector>

#include "catch.hpp"
#include "corpus.hpp"
#include "generator/compose.hpp"
#include "generator/damage.hpp"
#include "generator/judge.hpp"
#include "gouji/gouji.hpp"
#include "thoroughness.hpp"

using namespace gouji;
using namespace gouji::tests;

namespace {

Report checked(const Draft& draft, bool withGrids = false) {
  Source source;
  source.text = draft.text;
  if (withGrids) source.grids = draft.grids;
  return check(source);
}

/// A way to write the same text differently.
struct Variant {
  const char* name;
  Draft (*apply)(const Draft&);
};

Draft invisiblesInserted(const Draft& draft) {
  Random random(draft.text.size());
  return withInvisibles(draft, random);
}

constexpr Variant variants[] = {
    {"Traditional", withTraditional},
    {"full width", withFullWidth},
    {"CR LF", withCarriageReturns},
    {"no-break spaces", withNoBreakSpaces},
    {"invisible characters", invisiblesInserted},
};

std::string shown(Span span) { return "[" + std::to_string(span.begin) + "," + std::to_string(span.end) + ")"; }

/// What a report says, one thing a line, with the spans that `place` gives for its own.
template <typename Place>
std::vector<std::string> said(const Report& report, Place place) {
  std::vector<std::string> lines;
  for (const auto& [id, cell] : report.cells) {
    std::string line = std::string(id) + (cell.state == CellState::read    ? " read"
                                          : cell.state == CellState::blank ? " blank"
                                                                           : " missing");
    line += cell.placement == Placement::exact      ? ""
            : cell.placement == Placement::inferred ? " inferred"
                                                    : " ambiguous";
    if (cell.value) line += " " + std::to_string(cell.value->units) + "e-" + std::to_string(cell.value->scale);
    line += shown(place(cell.source)) + shown(place(cell.written));
    for (const Span& other : cell.alternatives) line += " or " + shown(place(other));
    lines.push_back(std::move(line));
  }
  for (const Check& check : report.checks)
    lines.push_back(std::string(check.id) + (check.verdict == Verdict::holds      ? " holds"
                                             : check.verdict == Verdict::violated ? " violated"
                                                                                  : " undetermined"));
  for (const Finding& finding : report.findings) {
    std::string line = "finding " + finding.rule;
    for (const std::string& id : finding.checks) line += " " + id;
    for (const std::string& id : finding.cells) line += " " + id;
    for (const Span& span : finding.source) line += shown(place(span));
    lines.push_back(std::move(line));
  }
  return lines;
}

/// The first thing that `variant` says and `base` does not; empty where they say the same.
std::string differenceOf(const Report& base, const Draft& text, const Variant& variant) {
  // Every span of the base is a mark that moves with the text.
  std::vector<Span> spans;
  said(base, [&](Span span) { return spans.push_back(span), span; });
  Draft marked;
  marked.text = text.text;
  for (const Span& span : spans)
    if (span.end > span.begin) marked.marks.push_back({0, 0, span.begin, span.end});
  const Draft changed = variant.apply(marked);

  std::size_t next = 0;
  const auto expected = said(base, [&](Span span) {
    if (span.end <= span.begin) return Span{};
    const Mark& mark = changed.marks[next++];
    return Span{static_cast<std::uint32_t>(mark.begin), static_cast<std::uint32_t>(mark.end)};
  });
  const auto actual = said(checked(changed), [](Span span) { return span.end > span.begin ? span : Span{}; });
  const auto [a, e] = std::mismatch(actual.begin(), actual.end(), expected.begin(), expected.end());
  if (a == actual.end() && e == expected.end()) return "";
  return (a == actual.end() ? "nothing" : *a) + " instead of " + (e == expected.end() ? "nothing" : *e);
}

}  // namespace

TEST_CASE("composed reports read the same in every writing") {
  constexpr std::size_t seeds = thorough(12);
  for (const LayoutTraits& traits : layouts) {
    DYNAMIC_SECTION(traits.name) {
      for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        Recipe recipe = randomRecipe(seed, traits.layout);
        // What a variant does must not be done already: CR LF twice is two line breaks.
        recipe.damage.invisibles = recipe.damage.pinyin = recipe.damage.traditional = false;
        recipe.damage.carriageReturns = false;
        const Composed composed = compose(recipe);
        const Report base = checked(composed.draft);
        for (const Variant& variant : variants) {
          const std::string difference = differenceOf(base, composed.draft, variant);
          if (!difference.empty()) FAIL_CHECK(variant.name << ": " << difference << "; " << describe(composed));
        }
      }
    }
  }
}

TEST_CASE("the reports of the collection read the same in every writing") {
  const std::vector<CorpusReport> reports = corpus();
  if (reports.empty()) WARN(GOUJI_REPORTS_DIR " is not there: nothing was tested");
  for (std::size_t k = 0; k < reports.size(); k += reports.size() / thorough(reports.size())) {
    const CorpusReport& report = reports[k];
    Draft draft;
    draft.text = report.text;
    const Report base = checked(draft);
    for (const Variant& variant : variants) {
      const std::string difference = differenceOf(base, draft, variant);
      if (!difference.empty()) FAIL_CHECK(report.name << ", " << variant.name << ": " << difference);
    }
  }
}

TEST_CASE("complete tables read the same with spaces for tabs") {
  const Variant spaces{"spaces", withSpacesForTabs};
  for (std::uint64_t seed = 1; seed <= thorough(30); ++seed) {
    Recipe recipe = plainRecipe(seed, Layout::tabs);
    recipe.slips = seed % 3;
    const Composed composed = compose(recipe);
    if (!composed.written[0] || !composed.written[1] || !composed.written[2]) continue;
    const std::string difference = differenceOf(checked(composed.draft), composed.draft, spaces);
    if (!difference.empty()) FAIL_CHECK(difference << "; " << describe(composed));
  }
}

TEST_CASE("a grid tells what the text beside it does not") {
  // The grid that a browser sees, with a text in which empty cells leave no trace.
  for (std::uint64_t seed = 1; seed <= thorough(60); ++seed) {
    Recipe recipe = randomRecipe(seed, Layout::tabs);
    recipe.damage.repeatedHeader = false;
    const Composed exact = compose(recipe);
    Composed composed = withText(exact, withSpacesForTabs(exact.draft));
    // Nothing in the layout is left open.
    for (bool& lossless : composed.lossless) lossless = true;
    for (const Breach& breach : breachesOf(composed, checked(composed.draft, true)))
      FAIL_CHECK(nameOf(breach.promise) << ": " << breach.what << "; " << describe(composed));
  }
}

TEST_CASE("a grid and the same grid as text read alike") {
  const auto atTheirPlaces = [](Span span) { return span.end > span.begin ? span : Span{}; };
  for (std::uint64_t seed = 1; seed <= thorough(30); ++seed) {
    Recipe recipe = plainRecipe(seed, Layout::tabs);
    recipe.slips = seed % 3;
    const Composed composed = compose(recipe);
    INFO(describe(composed));
    CHECK(said(checked(composed.draft, true), atTheirPlaces) == said(checked(composed.draft), atTheirPlaces));
  }
}
