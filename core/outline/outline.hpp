/// What stands where in a report: its title, its year, its agency, its dates, its six sections.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "outline/dates.hpp"
#include "text/fold.hpp"

namespace gouji::outline {

/// How many sections the official outline has, in both forms.
inline constexpr std::size_t sectionCount = 6;

/// A section of the report. All offsets are into the folded text.
struct Section {
  std::size_t heading = 0;  ///< where its heading begins
  std::size_t body = 0;     ///< where its text begins, behind the heading
  std::size_t end = 0;      ///< where the next section or the report ends
};

/// The outline of the first report in a text.
struct Outline {
  std::size_t titleBegin = 0, titleEnd = 0;  ///< folded offsets; equal where there is no title
  std::u16string agency;                     ///< as the title names it, folded
  std::optional<int> year;                   ///< the year that is reported on
  std::optional<Date> published;             ///< the date of publication, else of the signature
  std::array<std::optional<Section>, sectionCount> sections;
  std::size_t end = 0;          ///< where the report ends: behind it there may be another
  bool anotherFollows = false;  ///< whether a second report follows in the same text

  /// Whether anything at all says that this text is such a report.
  bool isReport() const;
};

/// Finds the outline of `folded`.
Outline outlineOf(const text::Folded& folded);

}  // namespace gouji::outline
