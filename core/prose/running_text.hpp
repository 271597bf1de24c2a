/// The sentences of a report: its text without tables, line breaks and spaces, with a way back.
///
/// The text of a PDF breaks its lines anywhere, inside words and numbers too, and puts page numbers
/// between. Here a sentence is one stretch, whatever its lines were.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "outline/outline.hpp"
#include "table/regions.hpp"
#include "text/fold.hpp"
#include "text/page_numbers.hpp"

namespace gouji::prose {

/// What the heading above a sentence announces.
enum class Topic { none, requests, disputes, other };

/// A sentence, as offsets into `RunningText::text`.
struct Sentence {
  std::size_t begin = 0, end = 0;  ///< its closing 。 not counted
  std::size_t section = 0;         ///< 0 before the first section, else 1 to 6
  std::size_t paragraph = 0;       ///< counts the paragraphs of the report
  Topic topic = Topic::none;
};

/// The sentences of a report.
struct RunningText {
  std::u16string text;                ///< no white space but ` ` between two digits and `\n` between paragraphs
  std::vector<std::uint32_t> places;  ///< folded offset of every unit
  std::vector<std::uint32_t> joints;  ///< where two digits met that stood on two lines, ascending
  std::vector<Sentence> sentences;

  /// The stretch of the source that [begin, end) stands for.
  Span sourceOf(const text::Folded& folded, std::size_t begin, std::size_t end) const {
    return begin < end ? folded.sourceOf(places[begin], places[end - 1] + 1U) : Span{};
  }

  /// Whether [begin, end) holds digits of two lines: perhaps two numbers.
  bool isJoined(std::size_t begin, std::size_t end) const;

  std::u16string_view of(const Sentence& sentence) const {
    return std::u16string_view(text).substr(sentence.begin, sentence.end - sentence.begin);
  }
};

/// Takes the sentences out of a report whose tables stand in `regions`.
RunningText runningTextOf(const text::Folded& folded, const outline::Outline& outline,
                          const text::PageNumbers& pageNumbers, const table::Regions& regions);

}  // namespace gouji::prose
