/// English: what is said of several reports at once.
#include <array>

#include "messages/packed.hpp"

namespace gouji::messages {
namespace {

constexpr std::array entries{
    Entry{"comparison.year-report", "The {year} report"},
    Entry{"comparison.and-more", "{list} … ({count} in all)"},
    Entry{"comparison.rest", "{count} others {sum}"},
    Entry{"comparison.names-differ",
          " The reports name their agencies differently ({earlier}, {later}), so this is only a doubt: if they are not "
          "one agency, ignore it."},
    Entry{"comparison.reason.unread", "it cannot be read ({failure})"},
    Entry{"comparison.reason.no-report", "no annual report was found in it"},
    Entry{"comparison.reason.year-unknown", "its year cannot be told"},
    Entry{"comparison.reason.other-year", "it is of {year}, the whole is of {wholeYear}"},
    Entry{"comparison.reason.twice", "it is of the same agency as {other}"},
    Entry{"comparison.reason.is-whole", "it is the report of the whole itself"},

    Entry{"carry-over-mismatch.title", "Carried-over requests differ between years"},
    Entry{"carry-over-mismatch.why",
          "The requests that one report carries over to the next year are those that the next report begins with, in "
          "every column. (In the example the year before carries over 2 of natural persons.)"},
    Entry{"carry-over-mismatch.advice",
          "Compare both reports and correct the wrong figure; if there is a reason, state it in the report."},
    Entry{"carry-over-mismatch",
          "{name}: the years do not connect (the {earlier} report carries over {left}, the {later} report begins with "
          "{right}, {difference} apart). Both should be the same: correct the wrong one, or state the reason in the "
          "report."},

    Entry{"in-force-chain-mismatch.title", "Documents in force do not follow from the year before"},
    Entry{"in-force-chain-mismatch.why",
          "Documents in force a year ago, plus those issued, less those repealed, are the documents in force now. A "
          "report that speaks of a clean-up (清理), or of its own figures as the valid ones, is not at fault. (In the "
          "example 41 were in force the year before.)"},
    Entry{"in-force-chain-mismatch.advice",
          "Check both figures of documents in force and those issued and repealed; state a clean-up in the report."},
    Entry{"in-force-chain-mismatch",
          "{name}: documents in force do not follow from the year before ({earlier}: {before} in force; {later}: plus "
          "{change} issued, less {repealed} repealed, makes {expected}, but the report says {found}, {difference} "
          "apart). Check these four figures; if there was a clean-up, state it in the report."},

    Entry{"item-chain-mismatch.title", "Numbers of items do not follow from the year before"},
    Entry{"item-chain-mismatch.why",
          "In the report of 2019, the items of the previous year plus the change make the items of the previous year "
          "in the report of 2020. (In the example the report of 2019 has 305 and a change of 5.)"},
    Entry{"item-chain-mismatch.advice", "Compare both reports and correct the wrong figure."},
    Entry{"item-chain-mismatch",
          "{name}: the number of items does not follow from the year before ({earlier}: {before} in the previous year, "
          "change {change}, makes {expected}; {later}: {found} in the previous year, {difference} apart). Compare both "
          "reports and correct the wrong figure."},

    Entry{"region-sum-mismatch.title", "The whole is not the sum of its parts"},
    Entry{"region-sum-mismatch.why",
          "The report of a region adds up the reports of its agencies and places: every cell of tables 3 and 4 is the "
          "sum of that cell of the parts. (In the example this row is 0 in every part.)"},
    Entry{"region-sum-mismatch.advice",
          "Check this cell in the whole and in the parts, and whether all parts are given, each once."},
    Entry{"region-sum-mismatch",
          "{name} is not the sum of the parts ({whole} {left}; parts {terms}; {difference} apart). Check this cell in "
          "the whole and in the parts, and whether all parts are given, each once."},
    Entry{"region-sum-mismatch.incomplete",
          "{name} is not the sum of the parts: some figures are missing, but those at hand disagree already ({whole} "
          "{left}; parts at hand {terms}; {difference} apart), and counts are never negative. Check this cell in the "
          "whole and in the parts."},

    Entry{"undetermined-comparison.title", "Figures that cannot be compared with another report"},
    Entry{"undetermined-comparison.why", "Where a figure is missing nobody can say whether the others agree."},
    Entry{"undetermined-comparison.advice", "Fill in the missing figures, or copy the table again from the original."},
    Entry{"undetermined-comparison.table-missing",
          "{report} has no figures of {cells}, so nothing that depends on them can be decided. Add the table, or copy "
          "it again from the original."},
    Entry{"undetermined-comparison.row-missing",
          "{report} lacks the rows of these cells: {cells}. What depends on them cannot be decided. Paste the whole "
          "table."},
    Entry{"undetermined-comparison.blank",
          "{report} leaves these cells empty, and nothing tells whether that means 0: {cells}. What depends on them "
          "cannot be decided. Fill them in, with 0 where there is nothing."},
    Entry{"undetermined-comparison.not-a-count",
          "{report} has no counts in these cells: {cells}. What depends on them cannot be decided. Correct them "
          "first."},
    Entry{"undetermined-comparison.ambiguous",
          "{report}: the figures of these cells may belong to other columns: {cells}. What depends on them cannot be "
          "decided. Copy the table again from the original."},
    Entry{"undetermined-comparison.recount",
          "{name}: documents in force do not follow from the year before ({earlier}: {before} in force; {later}: plus "
          "{change} issued, less {repealed} repealed, makes {expected}, but the report says {found}, {difference} "
          "apart). The {later} report speaks of a clean-up or of its own figures as the valid ones, which may be why: "
          "please verify."},

    Entry{"reports-not-comparable.title", "Reports that cannot be compared with each other"},
    Entry{"reports-not-comparable.why",
          "Only consecutive years of one agency, or a whole and its parts, can be compared."},
    Entry{"reports-not-comparable.advice",
          "Check the reports given: one agency, consecutive years, none twice, none missing."},
    Entry{"reports-not-comparable.too-few",
          "Reports that can be compared: {count}. There must be two at least: add the report to compare with."},
    Entry{"reports-not-comparable.left-out", "{report} was left out: {reason}. Check this report."},
    Entry{"reports-not-comparable.part",
          "{report} is not in the sum of the parts: {reason}. Without this part the totals cannot be decided. Give the "
          "right report instead."},
    Entry{"reports-not-comparable.agencies",
          "These reports are of different agencies: {agencies}. Nothing was compared between them. Give reports of one "
          "agency only."},
    Entry{"reports-not-comparable.same-year",
          "There is more than one report of {year}: {reports}. Nobody can tell which one counts, so none was compared "
          "with other years. Keep one."},
    Entry{"reports-not-comparable.gap",
          "Reports between {earlier} and {later} are missing: these years were not compared. Add the reports between "
          "them."},
    Entry{"reports-not-comparable.unclear",
          "{report} is followed by more than one report, and which one is of the same agency cannot be told: "
          "{reports}. Nothing was compared. Keep the reports of one agency only."},
};

constexpr auto keys = keysOf(entries);
constexpr auto texts = textsOf<sizeOfTexts(entries)>(entries);

}  // namespace

Part englishComparisons() { return {keys, {texts.data(), texts.size()}}; }

}  // namespace gouji::messages
