#include "text/note_marks.hpp"

#include <algorithm>

#include "text/fold.hpp"

namespace gouji::text {
namespace {

constexpr std::u16string_view opening = u"[(［（〔【〖", closing = u"])］）〕】〗";

constexpr bool isFigure(char16_t c) { return isDigit(c) || (c >= 0xFF10 && c <= 0xFF19); }

/// What a word or a figure may end with.
constexpr bool isClosing(char16_t c) {
  constexpr std::u16string_view all = u")）%％\"”」》";
  return all.find(c) != all.npos;
}

constexpr bool isRaised(char16_t c) {
  return c == 0xB2 || c == 0xB3 || c == 0xB9 || c == 0x2070 || (c >= 0x2074 && c <= 0x2079);
}

/// ① ⑴ ⒈, ❶ ➀
constexpr bool isEnclosed(char16_t c) { return (c >= 0x2460 && c <= 0x249B) || (c >= 0x2776 && c <= 0x2789); }

/// What cannot go on a word: a mark before it is a note's, and no item's number.
constexpr bool endsWord(char16_t c) {
  constexpr std::u16string_view ends = u" \t\r\n\u00A0\u3000|｜│,，;；<";
  return ends.find(c) != ends.npos;
}

template <typename Is>
std::size_t runOf(std::u16string_view source, std::size_t at, Is is) {
  const auto begin = source.begin() + static_cast<std::ptrdiff_t>(at);
  return static_cast<std::size_t>(std::find_if_not(begin, source.end(), is) - begin);
}

bool wordEndsAt(std::u16string_view source, std::size_t at) { return at >= source.size() || endsWord(source[at]); }

/// Whether figures come next, behind white space.
bool figuresFollow(std::u16string_view source, std::size_t at) {
  const std::size_t next = source.find_first_not_of(u" \t\r\n\u00A0\u3000", at);
  return next != source.npos && next > at && isFigure(source[next]);
}

/// "[1]", "[^1]", "(注)", "（注1）". Without the word, behind a figure or between a word and its figures: elsewhere
/// brackets may set figures apart.
std::size_t bracketed(std::u16string_view source, std::size_t at) {
  const std::size_t pair = opening.find(source[at]);
  if (pair == opening.npos) return 0;
  std::size_t end = at + 1;
  const bool named = end < source.size() && (source[end] == u'注' || source[end] == u'註');
  if (named || (end < source.size() && source[end] == u'^')) ++end;
  const std::size_t digits = runOf(source, end, isFigure);
  end += digits;
  // "24(20)" may be last year's figure.
  const bool square = source[at] == u'[' || source[at] == u'［';
  const std::size_t most = named || square ? 2 : 1;
  if (digits > most || (digits == 0 && !named) || end >= source.size() || source[end] != closing[pair]) return 0;
  ++end;
  if (!wordEndsAt(source, end)) return 0;
  return named || isFigure(source[at - 1]) || (square && figuresFollow(source, end)) ? end - at : 0;
}

/// "<sup>1</sup>", with a figure or a mark of its own within.
std::size_t tagged(std::u16string_view source, std::size_t at) {
  constexpr std::u16string_view tag = u"<sup>", endTag = u"</sup>";
  constexpr std::size_t longest = 5;
  if (source.substr(at, tag.size()) != tag) return 0;
  const std::size_t begin = at + tag.size();
  const std::size_t end = source.substr(begin, longest + endTag.size()).find(endTag);
  return end == source.npos ? 0 : begin + end + endTag.size() - at;
}

}  // namespace

std::size_t noteMarkAt(std::u16string_view source, std::size_t at) {
  const char16_t c = source[at];
  const bool mayBegin = c == u'<' || isRaised(c) || isEnclosed(c) || opening.find(c) != opening.npos;
  if (!mayBegin) return 0;
  const char16_t before = at > 0 ? source[at - 1] : u' ';
  if (!isFigure(before) && !isHan(before) && !isClosing(before)) return 0;
  if (const std::size_t raised = runOf(source, at, isRaised); raised > 0) return raised;
  const std::size_t enclosed = runOf(source, at, isEnclosed);
  if (enclosed > 0) return wordEndsAt(source, at + enclosed) ? enclosed : 0;
  return c == u'<' ? tagged(source, at) : bracketed(source, at);
}

}  // namespace gouji::text
