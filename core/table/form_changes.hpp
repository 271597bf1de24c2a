/// What someone changed in the form itself: rows added, labels rewritten.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "gouji/source.hpp"
#include "table/label_path.hpp"
#include "table/stream.hpp"
#include "text/fold.hpp"

namespace gouji::table {

/// A change of the form.
struct FormChange {
  enum class Kind {
    addedRow,        ///< a row whose label the form does not have
    rewrittenLabel,  ///< a label that differs from every known way to write it
  };
  Kind kind = Kind::addedRow;
  std::string_view row;  ///< id of the row whose label was rewritten
  Span label;            ///< where the label stands in the source
};

/// Finds the changes in the region of a table. Labels that are cut, wrapped or interleaved are only hard
/// to read, and a single letter off is a slip of the pen; neither changes the form.
std::vector<FormChange> formChanges(const text::Folded& folded, const Stream& stream,
                                    std::span<const LabelPiece> pieces, std::string_view table);

}  // namespace gouji::table
