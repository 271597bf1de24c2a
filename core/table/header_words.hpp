/// The words of the header that stand over the columns of a row.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "gouji/form.hpp"
#include "table/label_path.hpp"
#include "table/row_alignment.hpp"
#include "table/stream.hpp"
#include "text/fold.hpp"

namespace gouji::table {

/// A folded stretch on one line: a word with all that stands around it without a space.
struct HeaderWord {
  std::size_t begin = 0, end = 0;
  std::size_t line = 0;    ///< index into `Stream::lines`
  std::size_t letter = 0;  ///< the first letter of the word itself
};

/// Finds the words over the columns of a row.
class HeaderWords {
 public:
  HeaderWords(const text::Folded& folded, const Stream& stream, std::span<const LabelPiece> pieces,
              const RowAlignment& alignment, std::span<const form::PlacedRow> rows)
      : folded_(folded), stream_(stream), pieces_(pieces), alignment_(alignment), rows_(rows) {}

  /// For each column of row `r`, which has figures, the last word of it that stands before them. Empty where one is
  /// lost.
  std::vector<HeaderWord> of(std::size_t r) const;

 private:
  HeaderWord wordOf(const LabelPiece& piece) const;

  const text::Folded& folded_;
  const Stream& stream_;
  std::span<const LabelPiece> pieces_;
  const RowAlignment& alignment_;
  std::span<const form::PlacedRow> rows_;
};

}  // namespace gouji::table
