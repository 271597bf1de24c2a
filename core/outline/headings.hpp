/// The headings of the six sections, as they stand in a text.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace gouji::outline {

/// The heading of a section: 0 is 一、总体情况. Folded offsets.
struct Heading {
  std::size_t section;
  std::size_t begin, end;
};

/// A run of headings in order: those of one report, or of its table of contents.
using HeadingRun = std::vector<Heading>;

/// The headings of `folded`, by their places: those that begin a line, or words between spaces where a text has lost its
/// line breaks.
std::vector<Heading> headingsOf(std::u16string_view folded);

std::vector<HeadingRun> runsOf(const std::vector<Heading>& headings);

/// Whether nothing stands between the headings of a run.
bool isTableOfContents(std::u16string_view folded, const HeadingRun& run);

}  // namespace gouji::outline
