/// Which letters of a region belong to which label of the form: one best path.
///
/// A pasted label may be cut anywhere, wrapped around its figures, interleaved with another one,
/// or differ in some letters. The path explains the letters as pieces of labels in the order of
/// the form, by dynamic programming over the states (label, letter of the label): the method of
/// local alignment (Smith and Waterman 1981) with many short references at once.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "form/labels.hpp"
#include "table/stream.hpp"

namespace gouji::table {

/// A piece of a label that stands in the text in one go.
struct LabelPiece {
  const form::Label* label = nullptr;
  std::uint32_t from = 0;         ///< the first letter of the label that stands here
  std::uint32_t to = 0;           ///< one behind the last one
  std::uint32_t letterBegin = 0;  ///< the letters of the stream: [letterBegin, letterEnd)
  std::uint32_t letterEnd = 0;
  std::uint32_t matched = 0;  ///< how many letters agree
};

/// Finds the pieces of the labels of `table` (`proactive`, `requests`, `disputes`), in the order of the
/// text, and marks their letters as labelled.
std::vector<LabelPiece> labelPath(std::string_view table, Stream& stream);

}  // namespace gouji::table
