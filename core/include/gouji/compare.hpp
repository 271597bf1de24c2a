/// Several reports at once: the years of one agency, or a region and its parts.
#pragma once

#include <string>
#include <vector>

#include "gouji/report.hpp"
#include "gouji/source.hpp"

namespace gouji {

/// What the reports are to each other.
enum class Relation {
  years,  ///< reports of one agency, in any order: what one year carries over, the next begins with
  whole,  ///< the first report adds up all the others
};

/// A report to compare.
struct NamedSource {
  std::string id;  ///< what the caller calls it, e.g. the name of its file
  Source source;
  std::string unread;              ///< why there is no text, in words; empty where there is one
  std::vector<Accepted> accepted;  ///< set aside in the check of this report alone
};

/// A report that took part. `key` names it in the ids of cells: its year, "whole", or "#2" for the second one.
struct ComparedReport {
  std::string key;
  std::string id;
  Identification identification;
  Summary summary;     ///< of the check of this report alone
  std::string unread;  ///< why it could not be read
};

/// A stretch of one of the texts.
struct PlacedSpan {
  std::size_t report = 0;  ///< index into the reports
  Span span;
};

/// An identity between reports, as `Check` is one of the form. `cells` are `<key>/<cell id>`, the left side first.
struct ComparisonCheck {
  std::string id;
  std::string rule;
  Verdict verdict = Verdict::undetermined;
  std::optional<std::int64_t> left, right;
  std::vector<std::string> cells;
  std::size_t leftCount = 0;
};

/// A finding on several reports. `cells` are `<key>/<cell id>`, e.g. `2023/requests.carried_out.total`.
struct ComparisonFinding {
  std::string rule;
  Severity severity = Severity::notice;
  std::string message;
  std::vector<std::string> checks;
  std::vector<std::string> cells;
  std::vector<PlacedSpan> source;
  std::optional<std::string> accepted;
};

/// The result of a comparison. No check at all means that no two of the reports could be compared; a finding of
/// `reports-not-comparable` says why.
struct Comparison {
  Relation relation = Relation::years;
  std::vector<ComparedReport> reports;  ///< in the order in which they were given
  std::vector<ComparisonCheck> checks;
  std::vector<ComparisonFinding> findings;
  Summary summary;
};

/// Compares reports with each other. Each is read and checked alone first; of that only the summary is given here.
/// Never throws. Reports that do not belong together are said so, and nothing is compared between them.
Comparison compare(const std::vector<NamedSource>& reports, Relation relation, const Options& options = {});

}  // namespace gouji
