/// Damaged reports with what is true of them: composed at random, the same ones for the same seed everywhere.
///
/// This generator is independent of the collections of reports that the checker was developed with: what it knows
/// comes from the official forms and from how copies are described.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "generator/draft.hpp"
#include "generator/figures.hpp"
#include "generator/layouts.hpp"
#include "generator/slips.hpp"
#include "gouji/report.hpp"

namespace gouji::tests {

/// What happens to the text behind its layout.
struct Damage {
  bool pageBreaks = false, repeatedHeader = false, site = false;
  bool carriageReturns = false, noBreakSpaces = false, invisibles = false, fullWidth = false;
  bool traditional = false, pinyin = false;
  bool proseVariants = false;
};

/// Everything that a report is composed from.
struct Recipe {
  std::uint64_t seed = 0;
  FormKind form = FormKind::form2021;
  Scale scale = Scale::small;
  NumberStyle style;
  Layout layout = Layout::tabs;
  std::size_t slips = 0;
  Damage damage;
  bool absentRow = false;                  ///< one row of table 三 is not in the text
  std::optional<std::size_t> absentTable;  ///< 0 to 2
};

/// A recipe for `layout` with everything else at random.
Recipe randomRecipe(std::uint64_t seed, Layout layout);

/// A recipe for a report in `layout` with nothing wrong and nothing damaged: every figure is written.
Recipe plainRecipe(std::uint64_t seed, Layout layout);

/// What must be read in a cell.
struct ExpectedCell {
  CellState state = CellState::missing;
  Decimal value;  ///< money in 万元, without trailing zeros
  Span source;
};

/// A report and what is true of it.
struct Composed {
  Recipe recipe;
  Draft draft;
  Figures figures;  ///< as filled in, slips included
  std::vector<Slip> slips;
  std::array<bool, 3> lossless{};                ///< by table: whether the text tells the place of every figure
  std::array<bool, 3> written{};                 ///< by table: whether a figure is written in every cell
  std::vector<std::string> violated;             ///< the identities that the figures break
  std::set<std::string, std::less<>> decidable;  ///< those of them whose cells all stand in the text
  std::map<std::string, ExpectedCell> cells;     ///< of all tables
};

Composed compose(const Recipe& recipe);

/// All of a recipe that matters, on one line.
std::string describe(const Composed& composed);

/// The same truth for a text that was damaged further.
Composed withText(const Composed& composed, Draft draft);

}  // namespace gouji::tests
