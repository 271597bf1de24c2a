/// Every value of every report of the collection stands in its text, character by character.
#include "catch.hpp"
#include "corpus.hpp"
#include "generator/judge.hpp"
#include "gouji/gouji.hpp"

using namespace gouji;

TEST_CASE("every value of the reports of the collection stands in their text") {
  const auto reports = tests::corpus();
  if (reports.empty()) WARN(GOUJI_REPORTS_DIR " is not there: nothing was tested");
  std::size_t values = 0;
  for (const tests::CorpusReport& one : reports) {
    Source source;
    source.text = one.text;
    const Report report = check(source);
    for (const auto& [id, cell] : report.cells) values += cell.value.has_value();
    for (const tests::Breach& breach : tests::breachesOf(source.text, report))
      FAIL_CHECK(one.name << ": " << tests::nameOf(breach.promise) << ": " << breach.what);
  }
  CHECK((reports.empty() || values > 10'000));
}
