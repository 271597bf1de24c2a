#include "text/page_numbers.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "sorting/sort.hpp"
#include "text/fold.hpp"

namespace gouji::text {
namespace {

constexpr std::size_t longestPageNumber = 20;
/// No report has so many pages that their number has more digits.
constexpr std::size_t mostDigits = 4;

/// Page numbers as `shapeOf` gives them; "9/9" may also be a figure.
constexpr std::array<std::u16string_view, 20> shapes{
    u"-9-",   u"--9--", u"第9页",    u"第9页共9页", u"第9页,共9页", u"第9页/共9页", u"第9页(共9页)",
    u"Page9", u"page9", u"Page9of9", u"共9页第9页", u"页码,9/9",    u"~9~",         u"·9·",
    u"[9]",   u"P9",    u"p9",       u"9of9",       u"Page|9",      u"第9页,总9页",
};

/// The characters of a short line without its white space, one 9 for every number.
class Shape {
 public:
  explicit Shape(std::u16string_view line) {
    for (const char16_t character : line) {
      if (isSpace(character)) continue;
      const char16_t c = isDigit(character) ? u'9' : character;
      if (c == u'9' && length_ > 0 && characters_[length_ - 1] == u'9') continue;
      characters_[length_++] = c;
    }
  }

  std::u16string_view text() const { return {characters_.data(), length_}; }

 private:
  std::array<char16_t, longestPageNumber> characters_;
  std::size_t length_ = 0;
};

/// Whether the lines above and below hold nothing.
bool standsAlone(std::u16string_view folded, Line line) {
  for (std::size_t i = line.begin; i > 0 && folded[i - 1] != u'\n'; --i)
    if (!isSpace(folded[i - 1])) return false;
  std::size_t above = line.begin;
  while (above > 0 && folded[above - 1] != u'\n') --above;
  for (std::size_t i = above; i > 1 && folded[i - 2] != u'\n'; --i)
    if (!isSpace(folded[i - 2])) return false;
  std::size_t below = folded.find(u'\n', line.end);
  for (; below != folded.npos && ++below < folded.size() && folded[below] != u'\n';)
    if (!isSpace(folded[below])) return false;
  return true;
}

}  // namespace

bool PageNumbers::isOne(Line line) const {
  line = trimmed(folded_, line);
  if (line.begin == line.end || line.end - line.begin > longestPageNumber) return false;
  const Shape shape(folded_.substr(line.begin, line.end - line.begin));
  if (std::find(shapes.begin(), shapes.end(), shape.text()) != shapes.end()) return true;
  if (shape.text() == u"9") return isBareNumber(line) && (bareNumbersCount() || standsBesideHead(line));
  if (shape.text() != u"9/9") return false;
  if (standsAlone(folded_, line)) return true;
  const auto counted = countedAt(folded_.find(u'/', line.begin));
  return counted && hasNeighbour(*counted);
}

/// The page number around the slash at `slash`, if it fills its line.
std::optional<PageNumbers::Counted> PageNumbers::countedAt(std::size_t slash) const {
  const auto isBlank = [&](std::size_t i) { return isSpace(folded_[i]) && folded_[i] != u'\n'; };
  std::size_t begin = slash, end = slash + 1;
  while (begin > 0 && isBlank(begin - 1)) --begin;
  while (end < folded_.size() && isBlank(end)) ++end;
  Counted counted{0, 0};
  std::uint32_t place = 1;
  for (std::size_t k = 0; k < mostDigits && begin > 0 && isDigit(folded_[begin - 1]); ++k, place *= 10)
    counted.page += place * static_cast<std::uint32_t>(folded_[--begin] - u'0');
  const std::size_t number = end;
  for (; end < folded_.size() && end < number + mostDigits && isDigit(folded_[end]); ++end)
    counted.of = counted.of * 10 + static_cast<std::uint32_t>(folded_[end] - u'0');
  if (place == 1 || end == number) return std::nullopt;
  while (begin > 0 && isBlank(begin - 1)) --begin;
  while (end < folded_.size() && isBlank(end)) ++end;
  const bool fillsLine =
      (begin == 0 || folded_[begin - 1] == u'\n') && (end == folded_.size() || folded_[end] == u'\n');
  return fillsLine ? std::optional(counted) : std::nullopt;
}

const std::vector<PageNumbers::Counted>& PageNumbers::allCounted() const {
  if (counted_) return *counted_;
  auto& all = counted_.emplace();
  for (std::size_t at = folded_.find(u'/'); at != folded_.npos; at = folded_.find(u'/', at + 1))
    if (const auto counted = countedAt(at)) all.push_back(*counted);
  sorting::sortStably(all);
  return all;
}

/// Whether the lines of nothing but a number are pages: three or more, from the first page or the second on, each one more
/// than the one before it and behind as many lines as a page has at least. One of them must stand beside a sentence: those
/// of a table with few figures may count by chance.
bool PageNumbers::bareNumbersCount() const {
  constexpr std::uint32_t fewestPages = 3, shortestPage = 6;
  if (bareNumbersCount_) return *bareNumbersCount_;
  std::uint32_t pages = 0, next = 0, lines = shortestPage;
  bool counts = true, besideSentence = false, behindSentence = false;
  for (std::size_t begin = 0, end = 0; counts && begin < folded_.size(); begin = end + 1) {
    end = std::min(folded_.find(u'\n', begin), folded_.size());
    const Line line = trimmed(folded_, {begin, end});
    if (line.begin == line.end) continue;
    if (!isBareNumber(line)) {
      behindSentence = folded_.substr(line.begin, line.end - line.begin).find(u'。') != folded_.npos;
      besideSentence = besideSentence || (behindSentence && pages > 0 && lines == 0);
      ++lines;
      continue;
    }
    const std::uint32_t page = numberIn(line);
    counts = lines >= shortestPage && (pages == 0 ? page == 1 || page == 2 : page == next);
    besideSentence = besideSentence || behindSentence;
    next = page + 1;
    ++pages;
    lines = 0;
  }
  bareNumbersCount_ = counts && pages >= fewestPages && besideSentence;
  return *bareNumbersCount_;
}

/// Beside lines that come back, as heads of pages and the marks of scanners do: each has a number right above it, or right
/// below, and they count up. The first page may have the title and the head, and no number.
std::vector<std::size_t> PageNumbers::numbersBesideHeads() const {
  constexpr std::size_t shortestHead = 4, longestHead = 60, fewestHeads = 3;
  struct Head {
    std::vector<std::uint32_t> numbers;
    std::vector<std::size_t> begins;
  };
  struct Heads {
    std::size_t lines = 0;
    Head above, below;  // where the number stands
  };
  std::map<std::u16string_view, Heads> heads;
  Line before{0, 0};
  const auto wordsOf = [&](Line line) { return folded_.substr(line.begin, line.end - line.begin); };
  const auto note = [&](Line number, Head& head) {
    head.numbers.push_back(numberIn(number));
    head.begins.push_back(number.begin);
  };
  for (const Line& raw : linesOf(folded_, 0, folded_.size())) {
    const Line line = trimmed(folded_, raw);
    if (line.begin == line.end) continue;
    const std::u16string_view words = wordsOf(line), above = wordsOf(before);
    const auto isHead = [&](std::u16string_view s) {
      return s.size() >= shortestHead && s.size() <= longestHead && std::any_of(s.begin(), s.end(), isHan);
    };
    if (isHead(words)) {
      Heads& own = heads[words];
      ++own.lines;
      if (!above.empty() && isBareNumber(before)) note(before, own.above);
    } else if (isHead(above) && isBareNumber(line)) {
      note(line, heads[above].below);
    }
    before = line;
  }
  std::vector<std::size_t> found;
  for (const auto& [words, own] : heads)
    for (const Head* head : {&own.above, &own.below}) {
      bool counts = head->numbers.size() >= fewestHeads && head->numbers.size() + 2 >= own.lines;
      for (std::size_t k = 1; counts && k < head->numbers.size(); ++k)
        counts = head->numbers[k] == head->numbers[k - 1] + 1;
      if (counts) found.insert(found.end(), head->begins.begin(), head->begins.end());
    }
  sorting::sortStably(found);
  return found;
}

bool PageNumbers::standsBesideHead(Line line) const {
  if (!besideHeads_) besideHeads_ = numbersBesideHeads();
  return std::binary_search(besideHeads_->begin(), besideHeads_->end(), line.begin);
}

bool PageNumbers::isBareNumber(Line line) const {
  const std::u16string_view words = folded_.substr(line.begin, line.end - line.begin);
  return words.size() <= mostDigits && std::all_of(words.begin(), words.end(), isDigit);
}

std::uint32_t PageNumbers::numberIn(Line line) const {
  std::uint32_t number = 0;
  for (std::size_t at = line.begin; at < line.end; ++at)
    number = number * 10 + static_cast<std::uint32_t>(folded_[at] - u'0');
  return number;
}

bool PageNumbers::hasNeighbour(Counted counted) const {
  const auto found = [&](std::uint32_t page) {
    return std::binary_search(allCounted().begin(), allCounted().end(), Counted{page, counted.of});
  };
  return found(counted.page + 1) || (counted.page > 0 && found(counted.page - 1));
}

}  // namespace gouji::text
