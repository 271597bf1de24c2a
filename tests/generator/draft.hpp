/// A text in the making that remembers where its figures stand, through every later damage.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "gouji/source.hpp"

namespace gouji::tests {

/// Where the figure of a cell, or the mark that stands for nothing, is written. UTF-16 offsets.
struct Mark {
  std::size_t sheet = 0, cell = 0;
  std::size_t begin = 0, end = 0;
};

/// A text with its marks and the grids that a rich paste would bring along.
struct Draft {
  std::u16string text;
  std::vector<Mark> marks;
  std::vector<Grid> grids;

  void add(std::u16string_view more) { text += more; }
  /// Adds a figure with its unit; the mark is on the figure alone.
  void addFigure(std::size_t sheet, std::size_t cell, std::u16string_view figure, std::u16string_view unit = {}) {
    marks.push_back({sheet, cell, text.size(), text.size() + figure.size()});
    text.append(figure).append(unit);
  }
  /// Whether a figure stands at `offset`, which may not be cut there.
  bool isInFigure(std::size_t offset) const;
};

/// What becomes of one code unit: `before` is put in front of it, `instead` takes its place.
struct Edit {
  std::u16string before, instead;
};

/// The draft with every unit edited by `edit(unit, offset)`; marks and grids move along.
template <typename Function>
Draft rewritten(const Draft& draft, Function edit) {
  Draft out;
  std::vector<std::size_t> begins, ends;
  for (std::size_t i = 0; i < draft.text.size(); ++i) {
    const Edit e = edit(draft.text[i], i);
    out.text += e.before;
    begins.push_back(out.text.size());
    out.text += e.instead;
    ends.push_back(out.text.size());
  }
  begins.push_back(out.text.size());
  out.marks = draft.marks;
  for (Mark& mark : out.marks) mark = {mark.sheet, mark.cell, begins[mark.begin], ends[mark.end - 1]};
  out.grids = draft.grids;
  for (Grid& grid : out.grids)
    for (GridCell& cell : grid.cells) {
      const std::size_t begin = begins[cell.span.begin];
      const std::size_t end = cell.span.end > cell.span.begin ? ends[cell.span.end - 1] : begin;
      cell.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }
  return out;
}

}  // namespace gouji::tests
