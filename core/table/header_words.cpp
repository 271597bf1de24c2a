#include "table/header_words.hpp"

#include <algorithm>

namespace gouji::table {
namespace {

std::string_view nameOf(const form::Column& column) { return column.id.substr(column.id.rfind('.') + 1); }

bool isWord(const LabelPiece& piece, std::string_view id) {
  return piece.label->kind == form::LabelKind::header && piece.label->target == id && piece.from == 0 &&
         piece.to == piece.label->letters.size();
}

}  // namespace

std::vector<HeaderWord> HeaderWords::of(std::size_t r) const {
  const std::uint32_t before = stream_.values[alignment_.rows[r].values.front()].letters;
  const auto columns = rows_[r].block->columns;
  std::vector<HeaderWord> words(columns.size());
  std::size_t last = pieces_.size();
  while (last > 0 && pieces_[last - 1].letterBegin >= before) --last;
  for (std::size_t c = columns.size(); c-- > 0;) {
    // Columns of one name stand in their order.
    const std::string_view id = nameOf(columns[c]);
    std::size_t behind = 0;
    for (std::size_t other = c + 1; other < columns.size(); ++other) behind += nameOf(columns[other]) == id ? 1 : 0;
    std::size_t at = last;
    for (std::size_t found = 0; at > 0 && found <= behind; --at)
      if (isWord(pieces_[at - 1], id) && found++ == behind) words[c] = wordOf(pieces_[at - 1]);
    if (words[c].end == 0) return {};
  }
  return words;
}

HeaderWord HeaderWords::wordOf(const LabelPiece& piece) const {
  const std::size_t letter = stream_.letters[piece.letterBegin].at;
  std::size_t begin = letter, end = stream_.letters[piece.letterEnd - 1].at + 1UL;
  while (begin > 0 && !text::isSpace(folded_.text[begin - 1])) --begin;
  while (end < folded_.text.size() && !text::isSpace(folded_.text[end])) ++end;
  const auto line = std::upper_bound(stream_.lines.begin(), stream_.lines.end(), begin,
                                     [](std::size_t at, const StreamLine& l) { return at < l.place.begin; });
  return {begin, end, static_cast<std::size_t>(line - stream_.lines.begin()) - 1, letter};
}

}  // namespace gouji::table
