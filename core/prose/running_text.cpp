#include "prose/running_text.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "text/lines.hpp"
#include "text/page_numbers.hpp"

namespace gouji::prose {
namespace {

using text::Line;

constexpr std::u16string_view chineseDigits = u"一二三四五六七八九十";

constexpr bool endsSentence(char16_t c) { return c == u'。' || c == u'!' || c == u'?'; }

/// A subsection's heading on a line of its own is no longer than this.
constexpr std::size_t longestSubheading = 24;
/// A line of a table's region is a sentence only with so many letters.
constexpr std::size_t shortestSentence = 16;
/// A line shorter than this, an empty line behind it, is a line by itself.
constexpr std::size_t shortLine = 12;

/// Where the words begin behind "(二)", "二、" or "2."; 0 where the line begins with none.
std::size_t markerLength(std::u16string_view line) {
  std::size_t at = 0;
  while (at < line.size() && (line[at] == u'#' || line[at] == u'*' || line[at] == u'>' || text::isSpace(line[at])))
    ++at;
  const bool bracketed = at < line.size() && line[at] == u'(';
  if (bracketed) ++at;
  const std::size_t digits = at;
  while (at < line.size() && at < digits + 3 &&
         (chineseDigits.find(line[at]) != chineseDigits.npos || text::isDigit(line[at])))
    ++at;
  if (at == digits || at >= line.size()) return 0;
  if (bracketed) return line[at] == u')' ? at + 1 : 0;
  const bool marked = line[at] == u'、' || (line[at] == u'.' && at + 1 < line.size() && !text::isDigit(line[at + 1]));
  return marked ? at + 1 : 0;
}

/// What a subsection's first words announce.
Topic announcedBy(std::u16string_view words) {
  words = words.substr(0, words.find_first_of(u"。,:;"));
  const bool disputes = words.find(u"复议") != words.npos || words.find(u"诉讼") != words.npos;
  if (words.size() > longestSubheading) return Topic::other;
  if (words.find(u"申请") != words.npos && words.find(u"主动公开") == words.npos) return Topic::requests;
  return disputes ? Topic::disputes : Topic::other;
}

class Reader {
 public:
  Reader(const text::Folded& folded, const outline::Outline& outline, const text::PageNumbers& pageNumbers,
         const table::Regions& regions)
      : s_(std::u16string_view(folded.text).substr(0, outline.end)),
        pageNumbers_(pageNumbers),
        outline_(outline),
        regions_(regions) {}

  RunningText run() {
    running_.text.reserve(s_.size());
    running_.places.reserve(s_.size());
    for (const Line& line : text::linesOf(s_, 0, s_.size())) readLine(line);
    closeSentence();
    return std::move(running_);
  }

 private:
  bool inTable(Line line) const {
    return std::any_of(regions_.begin(), regions_.end(), [&](const auto& region) {
      return region && line.begin >= region->begin && line.begin < region->end;
    });
  }

  /// A line among the figures that is a sentence all the same: a note behind the table.
  bool isSentence(Line line) const {
    const std::u16string_view words = s_.substr(line.begin, line.end - line.begin);
    return words.size() >= shortestSentence && words.find(u'。') != words.npos && words.find(u'\t') == words.npos &&
           words.find(u'|') == words.npos;
  }

  std::size_t sectionAt(std::size_t at) const {
    std::size_t section = 0, latest = 0;
    for (std::size_t k = 0; k < outline::sectionCount; ++k)
      if (outline_.sections[k] && outline_.sections[k]->heading <= at && outline_.sections[k]->heading + 1 > latest) {
        latest = outline_.sections[k]->heading + 1;
        section = k + 1;
      }
    return section;
  }

  bool isHeading(Line line) const {
    const bool title = line.begin <= outline_.titleBegin && outline_.titleBegin < line.end;
    return title || std::any_of(outline_.sections.begin(), outline_.sections.end(), [&](const auto& section) {
             return section && line.begin <= section->heading && section->heading < line.end;
           });
  }

  void readLine(Line raw) {
    const Line line = text::trimmed(s_, raw);
    if (line.begin == line.end) {
      emptyLine_ = true;
      return;
    }
    if (pageNumbers_.isOne(line)) {
      pageBreak_ = true;
      return;
    }
    if (inTable(line) && !isSentence(line)) {
      breakParagraph();
      return;
    }
    const std::u16string_view words = s_.substr(line.begin, line.end - line.begin);
    const bool heading = isHeading(line);
    const std::size_t marker = markerLength(words);
    if (heading || marker > 0 || standsAlone_ || endsParagraph()) breakParagraph();
    enter(line, words, heading, marker);
    for (std::size_t i = line.begin; i < line.end;) {
      const std::size_t letters = i;
      while (i < line.end && text::isHan(s_[i])) ++i;
      if (i > letters)
        appendLetters(letters, i);
      else
        put(i++, line);
    }
    const bool subheading =
        marker > 0 && words.size() <= longestSubheading && words.find_first_of(u"。,;") == words.npos;
    standsAlone_ = heading ? headingEndsWith(line) : subheading;
    lastLength_ = words.size();
    emptyLine_ = pageBreak_ = false;
  }

  /// Whether nothing but the heading stands on its line.
  bool headingEndsWith(Line line) const {
    for (const auto& section : outline_.sections)
      if (section && line.begin <= section->heading && section->heading < line.end) return section->body >= line.end;
    return true;
  }

  /// Whether the paragraph before an empty line was complete.
  bool endsParagraph() const {
    if (running_.text.empty() || !emptyLine_ || pageBreak_) return false;
    return endsSentence(running_.text.back()) || running_.text.back() == u';' || lastLength_ < shortLine;
  }

  /// Takes note of the section and of the subsection's topic.
  void enter(Line line, std::u16string_view words, bool heading, std::size_t marker) {
    const std::size_t section = sectionAt(line.end - 1);
    if (section != section_ || heading) {
      section_ = section;
      topic_ = section == 3 ? Topic::requests : section == 4 ? Topic::disputes : Topic::none;
      parent_ = Topic::other;
    }
    if (heading || marker == 0 || section != 1) return;
    const Topic own = announcedBy(words.substr(marker));
    // "2.办理情况" below "（二）依申请公开" is about applications too.
    const bool below = words.substr(0, marker).find_first_of(chineseDigits) == words.npos;
    topic_ = below && own == Topic::other ? parent_ : own;
    if (!below) parent_ = own;
  }

  void put(std::size_t i, Line line) {
    const char16_t c = s_[i];
    if (text::isSpace(c)) {
      const bool betweenDigits =
          !running_.text.empty() && text::isDigit(running_.text.back()) && i + 1 < line.end && text::isDigit(s_[i + 1]);
      if (betweenDigits) append(u' ', i);
      return;
    }
    if (i == line.begin && text::isDigit(c) && !running_.text.empty() && text::isDigit(running_.text.back()))
      running_.joints.push_back(static_cast<std::uint32_t>(running_.text.size()));
    append(c, i);
    if (endsSentence(c)) closeSentence();
  }

  void append(char16_t c, std::size_t place) {
    running_.text.push_back(c);
    running_.places.push_back(static_cast<std::uint32_t>(place));
  }

  /// Most of a text: they are what they are wherever they stand.
  void appendLetters(std::size_t begin, std::size_t end) {
    running_.text.append(s_, begin, end - begin);
    const std::size_t first = running_.places.size();
    running_.places.resize(first + (end - begin));
    for (std::size_t i = begin; i < end; ++i) running_.places[first + (i - begin)] = static_cast<std::uint32_t>(i);
  }

  void breakParagraph() {
    standsAlone_ = false;
    if (running_.text.empty() || running_.text.back() == u'\n') return;
    closeSentence();
    append(u'\n', running_.places.back());
    sentenceBegin_ = running_.text.size();
    ++paragraph_;
  }

  void closeSentence() {
    std::size_t end = running_.text.size();
    const std::size_t next = end;
    while (end > sentenceBegin_ && (endsSentence(running_.text[end - 1]) || running_.text[end - 1] == u'\n')) --end;
    if (end > sentenceBegin_) running_.sentences.push_back({sentenceBegin_, end, section_, paragraph_, topic_});
    sentenceBegin_ = next;
  }

  std::u16string_view s_;
  const text::PageNumbers& pageNumbers_;
  const outline::Outline& outline_;
  const table::Regions& regions_;
  RunningText running_;
  std::size_t section_ = 0, paragraph_ = 0, sentenceBegin_ = 0, lastLength_ = 0;
  Topic topic_ = Topic::none, parent_ = Topic::other;  // of the subsection, and of the one above it
  bool emptyLine_ = false, pageBreak_ = false, standsAlone_ = false;
};

}  // namespace

bool RunningText::isJoined(std::size_t begin, std::size_t end) const {
  const auto joint = std::upper_bound(joints.begin(), joints.end(), begin);
  return joint != joints.end() && *joint < end;
}

RunningText runningTextOf(const text::Folded& folded, const outline::Outline& outline,
                          const text::PageNumbers& pageNumbers, const table::Regions& regions) {
  return Reader(folded, outline, pageNumbers, regions).run();
}

}  // namespace gouji::prose
