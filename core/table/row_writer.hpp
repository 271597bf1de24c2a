/// Writes rows of figures into the reading of a table.
#pragma once

#include <cstdint>
#include <vector>

#include "gouji/form.hpp"
#include "table/column_placement.hpp"
#include "table/reading.hpp"
#include "table/row_alignment.hpp"
#include "table/stream.hpp"
#include "text/fold.hpp"

namespace gouji::table {

/// Columns of a group of table 四; the last of them is the sum of the others.
inline constexpr std::size_t groupWidth = 5;

/// Writes rows into a table reading, which it makes room in.
class RowWriter {
 public:
  RowWriter(const text::Folded& folded, const Stream& stream, TableReading& reading);

  /// The unit of money that has none written: that which the head of its column names.
  void assume(text::Unit unit) { assumed_ = unit; }

  /// Row `r` as `placements.options[chosen]`, with `others` as alternatives.
  void write(std::size_t r, const AlignedRow& aligned, const RowPlacements& placements, std::size_t chosen,
             const std::vector<std::size_t>& others);

 private:
  Span spanOf(const Value& value) const { return folded_.sourceOf(value.begin, value.end); }
  /// "4↓"
  bool isLessened(const Value& value) const;
  void fill(ReadCell& cell, std::int32_t index, const form::Column& column) const;
  void addAlternative(ReadCell& cell, std::int32_t shown, std::int32_t other) const;
  RowCounts countsOf(std::size_t r, const RowPlacement& placement) const;

  const text::Folded& folded_;
  const Stream& stream_;
  TableReading& reading_;
  const std::vector<form::PlacedRow>& rows_;
  text::Unit assumed_ = text::Unit::none;
};

}  // namespace gouji::table
