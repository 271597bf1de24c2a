/// The sentences around the tables of an invented agency's report. They agree with its figures.
#pragma once

#include <array>
#include <string>

#include "generator/figures.hpp"
#include "generator/random.hpp"

namespace gouji::tests {

/// The text of a report without its tables.
struct Prose {
  std::u16string agency;
  std::u16string beginning;  ///< title, introduction and section one
  /// The headings of the sections with the tables.
  std::array<std::u16string, 3> headings;
  std::u16string end;  ///< sections five and six, agency and date
};

/// Writes the text around the tables of `figures`.
/// @param variants  whether titles and headings may differ from the official wording
Prose proseOf(Random& random, const Figures& figures, bool variants);

}  // namespace gouji::tests
