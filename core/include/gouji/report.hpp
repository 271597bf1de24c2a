/// What a check gives: the cells as they were read, the verdict on every identity, the findings.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gouji/source.hpp"

namespace gouji {

/// An exact decimal: `units` / 10^`scale`. Counts have scale 0; money is in 万元.
struct Decimal {
  std::int64_t units = 0;
  int scale = 0;

  friend bool operator==(const Decimal&, const Decimal&) = default;
};

/// Whether a figure stands in a cell.
enum class CellState {
  read,     ///< a number stands there
  blank,    ///< nothing, "/", "—" or 无 stands there, or what is no figure (the rule `malformed-number` names it)
  missing,  ///< its row or its table is not in the text
};

/// How it is known that the figure belongs in this cell.
enum class Placement {
  exact,      ///< the layout says so
  inferred,   ///< one placement alone fits what the layout leaves open
  ambiguous,  ///< several fit; the likeliest is shown
};

/// One cell of one of the three tables.
struct Cell {
  CellState state = CellState::missing;
  Placement placement = Placement::exact;
  std::optional<Decimal> value;    ///< only where `state` is `read`
  Span source;                     ///< where the figure (or the blank mark) stands; empty if nowhere
  Span written;                    ///< the same with its unit
  std::vector<Span> alternatives;  ///< other figures of the text that could stand here; an empty span says "none"
  bool edited = false;             ///< whether the user put the figure there
};

/// What is known of an identity.
enum class Verdict { holds, violated, undetermined };

/// An identity of the form, computed on the cells. Its ids are the form's own: they hold as long as the program runs.
struct Check {
  std::string_view id;    ///< e.g. `requests.balance.total`
  std::string_view rule;  ///< id of the rule that reports its violation
  Verdict verdict = Verdict::undetermined;
  std::optional<std::int64_t> left;  ///< the sum of the left side, where it can be formed
  std::optional<std::int64_t> right;
  std::vector<std::string_view> cells;  ///< ids, the left side first
  std::size_t leftCount = 0;            ///< how many of `cells` stand on the left
};

enum class Severity { error, warning, notice };

/// One changed cell of a repair. `from` is nothing where the cell is empty; every suggestion is a number, as the form
/// asks for a 0 where there is nothing.
struct Change {
  std::string cell;
  std::optional<Decimal> from;
  Decimal to;
};

/// A smallest set of changes after which the identities of the table hold. A suggestion: nothing
/// in the report is ever altered.
struct Repair {
  std::vector<Change> changes;
  std::string reason;  ///< rendered in the asked language
};

/// Something that a reader of the report should look at.
struct Finding {
  std::string rule;
  Severity severity = Severity::notice;
  std::string message;  ///< rendered in the asked language
  std::vector<std::string> checks;
  std::vector<std::string> cells;
  /// Tells findings without cells apart: the words around their place, or the id of what is missing.
  std::string subject;
  std::vector<Span> source;
  std::vector<Repair> repairs;
  std::optional<std::string> accepted;  ///< the reason for which the user set it aside
};

/// A finding that the user has set aside: the same rule on the same cells and the same subject.
struct Accepted {
  std::string rule;
  std::vector<std::string> cells;
  std::string reason;
  std::string subject;
};

/// The languages of messages.
enum class Language { simplifiedChinese, traditionalChinese, english };

/// A what-if: the figure that the user puts into a cell. The text stays as it is.
struct Edit {
  std::string cell;
  std::optional<Decimal> value;  ///< nothing: the cell is emptied
};

/// How to check.
struct Options {
  Language language = Language::simplifiedChinese;
  std::vector<Accepted> accepted;
  std::vector<Edit> edits;  ///< applied to the cells as they were read, before the verdicts
};

/// What the text says of itself. `form` is "2019", "2021" or empty.
struct Identification {
  std::string title;   ///< UTF-8
  std::string agency;  ///< UTF-8
  std::optional<int> year;
  std::string form;
  std::optional<std::string> publishedOn;  ///< ISO 8601
};

/// How many of each.
struct Summary {
  int holds = 0, violated = 0, undetermined = 0;
  int error = 0, warning = 0, notice = 0;
};

/// The result of a check.
struct Report {
  Identification identification;
  std::vector<std::pair<std::string_view, Cell>> cells;  ///< by their ids, in the order of the form
  std::vector<Check> checks;
  std::vector<Finding> findings;  ///< by severity, then by place in the source
  Summary summary;
};

}  // namespace gouji
