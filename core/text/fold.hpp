/// Folding: one plain form for text that looks alike, with a way back to the source.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gouji/source.hpp"

namespace gouji::text {

/// A text brought to one form: Simplified characters, half-width forms, NFKC (but for scripts that no Chinese report
/// holds), `\n` for every line break, ` ` for every other white space but `\t`, `-` for every dash, `|` for every bar, `"`
/// for every quotation mark, no invisible characters, no marks of notes. The tags of a web page's source become what they
/// do: `\n` for a row or paragraph, `\t` for a cell; so do line breaks and tabs that a program wrote as escapes.
///
/// One source character may become several folded units (① becomes " 1.") or none (U+200B), so
/// every folded unit carries the stretch of the source that it stands for.
struct Folded {
  std::u16string text;
  std::vector<std::uint32_t> begins;  ///< source offset (UTF-16) where unit i begins
  std::vector<std::uint32_t> ends;    ///< source offset (UTF-16) where unit i ends
  std::vector<std::uint8_t> widths;   ///< how many columns of a screen unit i takes: 1 or 2

  /// The stretch of the source that the folded units [begin, end) stand for.
  Span sourceOf(std::size_t begin, std::size_t end) const {
    return begin < end ? Span{begins[begin], ends[end - 1]} : Span{};
  }
};

/// Folds `source`. Lone surrogates become U+FFFD; nothing throws.
Folded fold(std::u16string_view source);

/// Whether `c` is a Chinese character (the letters that labels are made of).
constexpr bool isHan(char16_t c) { return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == 0x3007; }

/// Whether `c`, folded, is white space.
constexpr bool isSpace(char16_t c) { return c == u' ' || c == u'\t' || c == u'\n'; }

/// Whether `c`, folded, is a decimal digit.
constexpr bool isDigit(char16_t c) { return c >= u'0' && c <= u'9'; }

}  // namespace gouji::text
