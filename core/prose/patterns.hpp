/// The patterns of statements as data, each with the sentences that made it.
#pragma once

#include <span>
#include <string_view>

#include "prose/vocabulary.hpp"

namespace gouji::prose {

/// What a number in the text is about.
enum class About {
  received,        ///< applications received
  applications,    ///< applications, without saying whether received or answered
  naturalPersons,  ///< applications of natural persons
  organisations,   ///< applications of all others
  handled,
  answered,
  carriedIn,
  carriedOut,
  granted,
  disclosed,  ///< in full, or in full and in part
  partlyGranted,
  withheld,
  unavailable,
  declined,
  otherOutcome,
  row,  ///< one row of table 三: `Statement::row`
  reconsideration,
  reconsiderationUpheld,
  reconsiderationCorrected,
  reconsiderationOther,
  reconsiderationPending,
  reconsiderationClosed,
  litigation,
  litigationUpheld,
  litigationCorrected,
  litigationOther,
  litigationPending,
  litigationClosed,
  direct,      ///< 未经复议直接起诉
  afterwards,  ///< 复议后起诉
  disputes,    ///< reconsiderations and lawsuits together
  published,   ///< pieces of information published without being asked for
  fee,         ///< 信息处理费, in 元
};

/// What must be the matter already for a pattern to be understood.
enum class Needs {
  nothing,
  requests,    ///< applications: said before, or announced by the heading
  statement,   ///< a statement about applications right before
  comparison,  ///< the number of applications in another year right before
  count,       ///< the number of all applications right before
  disputes,    ///< disputes over the disclosure of information, or applications
};

/// A way to state a number. The roles of the words around it decide, not their order.
struct Pattern {
  About about;
  Roles required;
  Roles allowed;  ///< besides the required ones and those that never matter
  Needs needs;
};

/// A pattern with the sentences that made it.
struct PatternExample {
  Pattern pattern;
  std::u16string_view agreeing;     ///< true of tests/fixtures/consistent-2021.txt
  std::u16string_view disagreeing;  ///< the same with another number
};

/// The patterns in the order in which they are tried.
std::span<const Pattern> patterns();
/// The same with their sentences, which only the tests need.
std::span<const PatternExample> patternExamples();

/// A way to say that there is none.
struct Denial {
  About about;
  Roles required;
  Roles allowed;
  Needs needs;
};

/// A denial with the sentence that made it.
struct DenialExample {
  Denial denial;
  std::u16string_view denying;
};

/// All of these that fit are meant.
std::span<const Denial> denials();
/// The same with their sentences, which only the tests need.
std::span<const DenialExample> denialExamples();

/// A number about `about` is right where one of `readings` comes out. Each is a list of terms that are
/// added, or with "-" taken away: `received` is `requests.received.total`, `withheld_*` all rows that
/// begin so, `received@natural_person` is one column of a row, `reconsideration.total` is
/// `disputes.reconsideration.total`.
struct Meaning {
  About about;
  std::string_view rule;  ///< the rule that reports another number
  std::span<const std::string_view> readings;
};

/// The meaning of `about`; null where the tables do not have it.
const Meaning* meaningOf(About about);

}  // namespace gouji::prose
