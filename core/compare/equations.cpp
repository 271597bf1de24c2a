#include "compare/equations.hpp"

#include <set>

namespace gouji::comparison {
namespace {

/// So many possible sums are followed; where there are more, any sum is taken for possible.
constexpr std::size_t mostSums = 4096;

/// One side of an equation.
struct Side {
  std::int64_t shown = 0;
  std::size_t blanks = 0, otherGaps = 0;
  std::set<std::int64_t> possible{0};  ///< every sum that the layouts allow; empty: any
  bool ambiguous = false;

  bool complete() const { return blanks + otherGaps == 0; }

  void add(const Figure& figure) {
    if (figure.gap == Gap::blank)
      ++blanks;
    else if (figure.gap != Gap::none && figure.gap != Gap::ambiguous)
      ++otherGaps;
    else
      addKnown(figure);
  }

 private:
  void addKnown(const Figure& figure) {
    shown += figure.shown;
    ambiguous = ambiguous || figure.gap == Gap::ambiguous;
    std::set<std::int64_t> next;
    for (const std::int64_t sum : possible) {
      next.insert(sum + figure.shown);
      for (const std::int64_t other : figure.others) next.insert(sum + other);
    }
    if (!figure.bounded || next.size() > mostSums) next.clear();
    possible = std::move(next);
  }
};

/// Whether what is known of `small` together with any more counts stays below `great`, in every placement.
bool surelyExceeds(const Side& great, const Side& small) {
  return small.complete() && !great.possible.empty() && !small.possible.empty() &&
         *great.possible.begin() > *small.possible.rbegin();
}

bool mayBeEqual(const Side& left, const Side& right) {
  if (left.possible.empty() || right.possible.empty()) return true;
  for (const std::int64_t sum : left.possible)
    if (right.possible.contains(sum)) return true;
  return false;
}

Verdict decide(const Side& left, const Side& right, Incomplete incomplete) {
  if (left.complete() && right.complete()) {
    if (left.shown == right.shown) return Verdict::holds;
    return (left.ambiguous || right.ambiguous) && mayBeEqual(left, right) ? Verdict::undetermined : Verdict::violated;
  }
  if (incomplete == Incomplete::undetermined) return Verdict::undetermined;
  if (surelyExceeds(left, right) || surelyExceeds(right, left)) return Verdict::violated;
  // Blanks beside a sum that comes out without them are zero.
  const bool onlyBlanks = left.otherGaps + right.otherGaps == 0;
  const bool oneSided = left.complete() != right.complete();
  const bool certain = !left.ambiguous && !right.ambiguous;
  return onlyBlanks && oneSided && certain && left.shown == right.shown ? Verdict::holds : Verdict::undetermined;
}

}  // namespace

Weighed weigh(const Members& members, Equation equation, Incomplete incomplete) {
  Weighed weighed;
  Side left, right;
  const auto add = [&](const std::vector<Term>& terms, Side& side) {
    for (const Term& term : terms) {
      const Figure figure = figureOf(members[term.member], term.cell);
      side.add(figure);
      weighed.gaps.push_back(figure.gap);
      weighed.shown.push_back(figure.shown);
    }
  };
  add(equation.left, left);
  add(equation.right, right);
  weighed.equation = std::move(equation);
  weighed.left = left.shown;
  weighed.right = right.shown;
  weighed.leftKnown = left.complete();
  weighed.rightKnown = right.complete();
  weighed.verdict = decide(left, right, incomplete);
  return weighed;
}

std::string idOf(const Members& members, const Term& term) { return members[term.member].key + "/" + term.cell; }

ComparisonCheck toCheck(const Members& members, const Weighed& weighed) {
  ComparisonCheck check;
  check.id = weighed.equation.id;
  check.rule = weighed.equation.rule;
  check.verdict = weighed.verdict;
  if (weighed.leftKnown) check.left = weighed.left;
  if (weighed.rightKnown) check.right = weighed.right;
  for (const auto* side : {&weighed.equation.left, &weighed.equation.right})
    for (const Term& term : *side) check.cells.push_back(idOf(members, term));
  check.leftCount = weighed.equation.left.size();
  return check;
}

}  // namespace gouji::comparison
