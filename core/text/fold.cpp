#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>

#include "text/compatibility.hpp"
#include "text/note_marks.hpp"
#include "text/traditional.hpp"

namespace gouji::text {
namespace {

/// Radicals that PDF viewers copy in place of the character and that NFKC leaves alone.
struct Radical {
  char16_t radical, character;
};
constexpr std::array radicals{
    Radical{0x2E81, u'厂'}, Radical{0x2EA0, u'民'}, Radical{0x2EC5, u'见'}, Radical{0x2EC6, u'角'},
    Radical{0x2EC9, u'贝'}, Radical{0x2ECB, u'车'}, Radical{0x2ED3, u'长'}, Radical{0x2ED4, u'门'},
    Radical{0x2ED8, u'青'}, Radical{0x2ED9, u'韦'}, Radical{0x2EDA, u'页'}, Radical{0x2EDB, u'风'},
    Radical{0x2EDC, u'飞'}, Radical{0x2EDD, u'食'}, Radical{0x2EE2, u'马'}, Radical{0x2EE5, u'鱼'},
    Radical{0x2EE6, u'鸟'}, Radical{0x2EE9, u'黄'}, Radical{0x2EEC, u'齐'}, Radical{0x2EEE, u'齿'},
    Radical{0x2EF0, u'龙'}, Radical{0x2EF3, u'龟'},
};

constexpr bool isInvisible(char16_t c) {
  return c == 0x00AD || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF ||
         (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' && c != 0x0B && c != 0x0C) || c == 0x7F;
}

constexpr bool isBlank(char16_t c) {
  return c == u' ' || c == 0x00A0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

constexpr bool isLineBreak(char16_t c) {
  return c == u'\n' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
}

constexpr bool isDash(char16_t c) {
  return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0x2500 || c == 0x2501;
}

constexpr bool isQuote(char16_t c) { return (c >= 0x2018 && c <= 0x201F) || (c >= 0x300C && c <= 0x300F); }

/// The rarest of characters: who reads it off a picture has seen the ruling of a table.
constexpr char16_t upright = u'丨';

constexpr bool isBar(char16_t c) {
  constexpr std::u16string_view bars = u"│┃¦║∣┆┊╎ǀ";
  return c == upright || bars.find(c) != bars.npos;
}

/// Whether a full-width form is part of a figure.
constexpr bool isFullWidthDigit(char16_t c) { return c >= 0xFF10 && c <= 0xFF19; }

/// Chinese characters, their punctuation, Japanese and Korean letters, and full-width forms. Not what figures consist
/// of: whoever aligned them did so before they became full width.
constexpr bool isWide(char16_t c, char16_t next) {
  if (c >= 0xFF00 && c <= 0xFF60) return !isFullWidthDigit(c) && !isFullWidthDigit(next) && c != 0xFF0F && c != 0xFF0D;
  return (c >= 0x2E80 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFAFF);
}

/// Whether `c`, one of ASCII, is itself in every text, whatever stands around it.
constexpr bool isPlainAscii(char16_t c) {
  return c >= 0x20 && c < 0x7F && c != u'\\' && c != u'&' && c != u'<' && c != u'\'' && c != u'[' && c != u'(';
}

constexpr bool isAsciiLetter(char16_t c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

/// A tag of HTML.
struct Tag {
  std::u16string name;     ///< in small letters, with `/` before it where it closes
  std::size_t length = 0;  ///< how many source units it takes; 0 where there is none
};

/// The tag that begins with the `<` at `at`. An address in angle brackets is none.
Tag tagAt(std::u16string_view source, std::size_t at) {
  constexpr std::size_t longestTag = 4000;  // word processors write long attributes
  Tag tag;
  const std::u16string_view text = source.substr(at, longestTag);
  std::size_t i = 1;
  if (i < text.size() && text[i] == u'/') tag.name += text[i++];
  const std::size_t named = i;
  for (; i < text.size() && (isAsciiLetter(text[i]) || (i > named && isDigit(text[i]))); ++i)
    tag.name += static_cast<char16_t>(text[i] | 0x20);
  if (i == named || i >= text.size() || (text[i] != u'>' && text[i] != u'/' && !isSpace(text[i]))) return tag;
  const std::size_t end = text.find_first_of(u"<>", i);
  if (end != text.npos && text[end] == u'>') tag.length = end + 1;
  return tag;
}

bool isOneOf(std::u16string_view name, std::initializer_list<std::u16string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

class Folder {
 public:
  explicit Folder(std::u16string_view source) : source_(source) { makeRoom(); }

  Folded run() {
    while (at_ < source_.size()) {
      copyPlain();
      if (at_ < source_.size()) step();
    }
    resize(size_);
    simplify(folded_.text);
    return std::move(folded_);
  }

 private:
  std::size_t endOfLast(std::u16string_view closingTag) const {
    const std::size_t found = source_.rfind(closingTag);
    return found == source_.npos ? 0 : found;
  }

  /// Where the last row of a table ends; 0 where none does. Only the source of a web page is searched for it.
  std::size_t rowsEnd() {
    if (!rowsEnd_) rowsEnd_ = std::max(endOfLast(u"</tr"), endOfLast(u"</TR"));
    return *rowsEnd_;
  }

  void resize(std::size_t size) {
    folded_.text.resize(size);
    folded_.begins.resize(size);
    folded_.ends.resize(size);
    folded_.widths.resize(size);
  }

  /// Room for one more unit than the rest of the source has, and if there is not, for far more: few characters become
  /// several.
  void makeRoom() {
    const std::size_t needed = size_ + (source_.size() - at_) + 1;
    if (folded_.text.size() < needed) resize(needed + size_ / 2);
  }

  void put(char16_t c, std::size_t length) {
    makeRoom();
    folded_.text[size_] = c;
    folded_.begins[size_] = static_cast<std::uint32_t>(at_);
    folded_.ends[size_] = static_cast<std::uint32_t>(at_ + length);
    folded_.widths[size_] = isWide(source_[at_], at_ + 1 < source_.size() ? source_[at_ + 1] : u' ') ? 2 : 1;
    ++size_;
  }

  /// Most of a text, and so worth the haste: all the plain characters from here on.
  void copyPlain() {
    const std::u16string_view source = source_;
    char16_t* const text = folded_.text.data();
    std::uint32_t *const begins = folded_.begins.data(), *const ends = folded_.ends.data();
    std::uint8_t* const widths = folded_.widths.data();
    std::size_t at = at_, to = size_;
    for (; at < source.size(); ++at, ++to) {
      const char16_t c = source[at];
      const bool han = isHan(c) && c != upright;
      if (!han && !isPlainAscii(c)) break;
      text[to] = c;
      begins[to] = static_cast<std::uint32_t>(at);
      ends[to] = static_cast<std::uint32_t>(at + 1);
      widths[to] = han ? 2 : 1;
    }
    at_ = at;
    size_ = to;
  }

  void step() {
    std::size_t length = noteMarkAt(source_, at_);
    if (length == 0) length = source_[at_] == u'\\' ? escaped() : markup();
    at_ += length > 0 ? length : character();
  }

  /// Line breaks, tabs and quotes as programs write them in strings, and what Markdown escapes. @returns how many source units it took; 0 for none
  std::size_t escaped() {
    const auto unit = [&](std::size_t i) { return i < source_.size() ? source_[i] : u'\0'; };
    const char16_t c = unit(at_ + 1);
    constexpr std::u16string_view marks = u"\".()-+*_#[]";
    if (c != u'\0' && marks.find(c) != marks.npos) {
      put(c, 2);
    } else if ((c == u'n' || c == u't' || c == u'r') && !isAsciiLetter(unit(at_ + 2))) {
      if (c != u'r') put(c == u'n' ? u'\n' : u'\t', 2);
    } else {
      return 0;
    }
    return 2;
  }

  /// The source of a web page: a tag stands for what it does. Its attributes are no text, and lines of the source
  /// within a row of a table are none of the page. @returns how many source units it took; 0 for none
  std::size_t markup() {
    constexpr std::u16string_view space = u"&nbsp;";
    if (source_[at_] == space[0] && source_.substr(at_, space.size()) == space) {
      put(u' ', space.size());
      return space.size();
    }
    if (source_[at_] != u'<') return 0;
    const auto [name, length] = tagAt(source_, at_);
    if (length == 0) return 0;
    if (isOneOf(name, {u"tr", u"/tr", u"table", u"/table"})) {
      inRow_ = name == u"tr" && at_ < rowsEnd();
      put(u'\n', length);
    } else if (isOneOf(name, {u"td", u"th"})) {
      put(u'\t', length);
    } else if (isOneOf(name, {u"br", u"p", u"div", u"li", u"h1", u"h2", u"h3", u"h4"})) {
      put(u'\n', length);
    }
    return length;
  }

  /// @returns how many source units the character took
  std::size_t character() {
    const char16_t c = source_[at_];
    std::size_t length = 1;
    if (c == u'&' && isParted(at_)) {
      put(u'|', 1);
    } else if (inRow_ && (c == u'\r' || isLineBreak(c))) {
      put(u' ', 1);
    } else if (c >= 0x20 && c < 0x7F) {
      put(c == u'\'' ? u'"' : c, 1);
    } else if (c == u'\r') {
      length = at_ + 1 < source_.size() && source_[at_ + 1] == u'\n' ? 2 : 1;
      put(u'\n', length);
    } else if (isLineBreak(c)) {
      put(u'\n', 1);
    } else if (c == u'\t') {
      put(u'\t', 1);
    } else if (isBlank(c)) {
      put(u' ', 1);
    } else if (isInvisible(c)) {
      // dropped
    } else if (c >= 0xFF01 && c <= 0xFF5E) {
      put(static_cast<char16_t>(c - 0xFEE0), 1);
    } else if (isDash(c)) {
      put(u'-', 1);
    } else if (isQuote(c)) {
      put(u'"', 1);
    } else if (isBar(c)) {
      put(u'|', 1);
    } else if (c >= 0x2E80 && c <= 0x2EF3) {
      put(characterOf(c), 1);
    } else if (!enclosed(c)) {
      length = normalized(c);
    }
    return length;
  }

  /// Whether white space stands on both sides of `at`.
  bool isParted(std::size_t at) const {
    const auto space = [&](std::size_t i) { return i >= source_.size() || isSpace(source_[i]); };
    return (at == 0 || space(at - 1)) && space(at + 1);
  }

  static char16_t characterOf(char16_t radical) {
    const auto found =
        std::find_if(radicals.begin(), radicals.end(), [&](const Radical& r) { return r.radical == radical; });
    return found == radicals.end() ? radical : found->character;
  }

  /// ½, ⅜ and the like stay one character: no count is the "3" of "3/8".
  static bool isFraction(char32_t point) {
    return (point >= 0xBC && point <= 0xBE) || (point >= 0x2150 && point <= 0x215F) || point == 0x2189;
  }

  /// ① ⑴ ⒈ ❶ become " 1." and ㈠ "(一)": NFKC alone would make "21" of "2①".
  bool enclosed(char16_t c) {
    constexpr std::array<char16_t, 5> starts{0x2460, 0x2474, 0x2488, 0x2776, 0x2780};
    for (const char16_t start : starts) {
      const int count = start < 0x2700 ? 20 : 10;
      if (c < start || c >= start + count) continue;
      const int number = c - start + 1;
      put(u' ', 1);
      if (number >= 10) put(static_cast<char16_t>(u'0' + number / 10), 1);
      put(static_cast<char16_t>(u'0' + number % 10), 1);
      put(u'.', 1);
      return true;
    }
    if (c < 0x3220 || c > 0x3229) return false;
    put(u'(', 1);
    put(u"一二三四五六七八九十"[c - 0x3220], 1);
    put(u')', 1);
    return true;
  }

  /// NFKC of one code point. @returns how many source units it took
  std::size_t normalized(char16_t c) {
    const bool lead = c >= 0xD800 && c <= 0xDBFF, trail = c >= 0xDC00 && c <= 0xDFFF;
    const bool paired = lead && at_ + 1 < source_.size() && source_[at_ + 1] >= 0xDC00 && source_[at_ + 1] <= 0xDFFF;
    if (trail || (lead && !paired)) {
      put(0xFFFD, 1);
      return 1;
    }
    const std::size_t length = paired ? 2 : 1;
    const char32_t point =
        paired ? 0x10000 + ((char32_t{c} - 0xD800) << 10) + (char32_t{source_[at_ + 1]} - 0xDC00) : char32_t{c};
    const std::u16string_view form = isFraction(point) ? std::u16string_view() : compatibilityForm(point);
    if (form.empty()) {
      for (std::size_t k = 0; k < length; ++k) put(source_[at_ + k], length);
      return length;
    }
    // A compatibility form may itself be a dash, a bar or a space.
    for (const char16_t unit : form)
      put(isDash(unit) ? u'-' : isBlank(unit) ? u' ' : isQuote(unit) ? u'"' : unit, length);
    return length;
  }

  std::u16string_view source_;
  std::optional<std::size_t> rowsEnd_;
  std::size_t at_ = 0;
  bool inRow_ = false;
  Folded folded_;
  std::size_t size_ = 0;  // how many units are folded: behind them is room for more
};

}  // namespace

Folded fold(std::u16string_view source) { return Folder(source).run(); }

}  // namespace gouji::text
