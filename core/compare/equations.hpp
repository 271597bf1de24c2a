/// Identities between cells of several reports, and what the texts say of them.
#pragma once

#include <string>
#include <vector>

#include "compare/figures.hpp"

namespace gouji::comparison {

/// A cell of one of the reports.
struct Term {
  std::size_t member = 0;
  std::string cell;
};

/// The sum of `left` should equal the sum of `right`.
struct Equation {
  std::string id;         ///< e.g. `2022-2023.carry-over.total`
  std::string_view rule;  ///< the rule that reports its violation
  std::vector<Term> left, right;
};

/// An equation with what is known of it.
struct Weighed {
  Equation equation;
  Verdict verdict = Verdict::undetermined;
  std::int64_t left = 0, right = 0;  ///< the sums of the figures that are shown
  bool leftKnown = false, rightKnown = false;
  std::vector<std::int64_t> shown;  ///< the figure of each term, the left side first; 0 where none is known
  std::vector<Gap> gaps;            ///< of each term, the left side first
};

/// Whether an equation some of whose figures are not known can be decided.
enum class Incomplete {
  undetermined,  ///< never
  counts,        ///< where counts, which are never negative, can only make the difference greater, or must be zero
};

/// Weighs an equation: `violated` only where no figures that the texts allow satisfy it.
Weighed weigh(const Members& members, Equation equation, Incomplete incomplete);

/// The check of the result that a weighed equation makes.
ComparisonCheck toCheck(const Members& members, const Weighed& weighed);

/// `<key of the report>/<cell id>`
std::string idOf(const Members& members, const Term& term);

}  // namespace gouji::comparison
