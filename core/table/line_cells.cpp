#include "table/line_cells.hpp"

#include <algorithm>

namespace gouji::table {
namespace {

/// Whether folded offset `at` lies between two letters of one piece of a label.
bool isInLabel(const Stream& stream, std::size_t at) {
  const auto next = std::lower_bound(stream.letters.begin(), stream.letters.end(), at,
                                     [](const Letter& l, std::size_t offset) { return l.at < offset; });
  if (next == stream.letters.begin() || next == stream.letters.end()) return false;
  const Letter& before = *(next - 1);
  return before.labelled && !before.endsPiece && next->labelled;
}

}  // namespace

std::vector<std::size_t> delimitersIn(std::u16string_view folded, const Stream& stream, char16_t delimiter,
                                      std::size_t begin, std::size_t end) {
  const bool mayBePunctuation = delimiter == u',' || delimiter == u';';
  constexpr std::size_t usualCells = 16;
  std::vector<std::size_t> places;
  places.reserve(usualCells);
  auto figure = std::lower_bound(stream.values.begin(), stream.values.end(), begin,
                                 [](const Value& value, std::size_t at) { return value.end <= at; });
  const std::size_t lineBegin = begin == 0 ? begin : folded.rfind(u'\n', begin - 1) + 1;
  bool quoted = false;
  for (std::size_t at = lineBegin; at < end; ++at) {
    if (folded[at] == u'"') quoted = !quoted && mayBePunctuation;
    if (folded[at] != delimiter || quoted || at < begin) continue;
    while (figure != stream.values.end() && figure->end <= at) ++figure;
    const bool inFigure = figure != stream.values.end() && figure->begin <= at;
    if (!inFigure && !(mayBePunctuation && isInLabel(stream, at))) places.push_back(at);
  }
  return places;
}

LineCells::LineCells(std::u16string_view folded, const Stream& stream, std::uint32_t line, char16_t delimiter) {
  const text::Line whole = stream.lines[line].place;
  const text::Line place = delimiter == u'|' ? text::trimmed(folded, whole) : whole;
  begin_ = place.begin;
  end_ = place.end;
  if (delimiter == u'|' && end_ > begin_ && stream.leadingBars && folded[begin_] == u'|') ++begin_;
  if (delimiter == u'|' && end_ > begin_ && folded[end_ - 1] == u'|') --end_;
  delimiters_ = delimitersIn(folded, stream, delimiter, begin_, end_);
  const text::Line first = text::trimmed(folded, {begin_, delimiters_.empty() ? end_ : delimiters_.front()});
  beginsEmpty_ = first.begin == first.end;
}

std::uint32_t LineCells::cellOf(std::size_t at) const {
  return static_cast<std::uint32_t>(std::lower_bound(delimiters_.begin(), delimiters_.end(), at) - delimiters_.begin());
}

}  // namespace gouji::table
