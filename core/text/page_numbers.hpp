/// Lines that hold nothing but the number of a page.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "text/lines.hpp"

namespace gouji::text {

/// The page numbers of a folded text: "- 4 -", "第 4 页 共 9 页", "4 / 9", "Page 4", "4"; and lines that differ in one number
/// alone, which counts up: "机密 ★ 4".
class PageNumbers {
 public:
  /// @param folded must outlive this
  explicit PageNumbers(std::u16string_view folded) : folded_(folded) {}

  /// Whether the line holds nothing but one. "2/8" may also be a figure: it must stand between empty lines or, as a
  /// page of so many, beside one, or the page before it or behind it, of as many, must be found too. So may "2": all lines of nothing but a number must count the
  /// pages, a page apart, and one of them stand beside a sentence; or they stand beside one line that comes back, and count
  /// its pages.
  bool isOne(Line line) const;

 private:
  std::vector<std::size_t> linesThatCountUp() const;

  /// "2/8"
  struct Counted {
    std::uint32_t page, of;
    friend auto operator<=>(const Counted&, const Counted&) = default;
  };

  std::optional<Counted> countedAt(std::size_t slash) const;
  const std::vector<Counted>& allCounted() const;
  bool hasNeighbour(Counted counted) const;
  bool bareNumbersCount() const;
  bool countsUp(Line line) const;
  bool isBareNumber(Line line) const;
  std::uint32_t numberIn(Line line) const;

  std::u16string_view folded_;
  // What few texts ask for is found out when one does.
  mutable std::optional<std::vector<Counted>> counted_;  // those that fill a line, in order
  mutable std::optional<bool> bareNumbersCount_;
  mutable std::optional<std::vector<std::size_t>> thatCountUp_;  // where such lines begin, in order
};

}  // namespace gouji::text
