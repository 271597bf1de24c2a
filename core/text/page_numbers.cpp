#include "text/page_numbers.hpp"

#include <algorithm>
#include <array>
#include <span>

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

/// Whether the line above holds nothing.
bool isEmptyAbove(std::u16string_view folded, Line line) {
  std::size_t above = line.begin;
  while (above > 0 && folded[above - 1] != u'\n') --above;
  for (std::size_t i = above; i > 1 && folded[i - 2] != u'\n'; --i)
    if (!isSpace(folded[i - 2])) return false;
  return true;
}

/// Whether the line below holds nothing.
bool isEmptyBelow(std::u16string_view folded, Line line) {
  std::size_t below = folded.find(u'\n', line.end);
  for (; below != folded.npos && ++below < folded.size() && folded[below] != u'\n';)
    if (!isSpace(folded[below])) return false;
  return true;
}

}  // namespace

bool PageNumbers::isOne(Line line) const {
  line = trimmed(folded_, line);
  if (line.begin == line.end) return false;
  if (line.end - line.begin > longestPageNumber) return countsUp(line);
  const Shape shape(folded_.substr(line.begin, line.end - line.begin));
  if (std::find(shapes.begin(), shapes.end(), shape.text()) != shapes.end()) return true;
  if (shape.text() == u"9") return isBareNumber(line) && (bareNumbersCount() || countsUp(line));
  if (shape.text() != u"9/9") return countsUp(line);
  const bool above = isEmptyAbove(folded_, line), below = isEmptyBelow(folded_, line);
  if (above && below) return true;
  const auto counted = countedAt(folded_.find(u'/', line.begin));
  return counted && (hasNeighbour(*counted) || ((above || below) && counted->page > 0 && counted->page <= counted->of));
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
/// than the one before it and behind as many lines as a page has at least. One of three or four must stand beside a
/// sentence: those of a table with few figures may count by chance.
bool PageNumbers::bareNumbersCount() const {
  constexpr std::uint32_t fewestPages = 3, manyPages = 5, shortestPage = 6;
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
  bareNumbersCount_ = counts && (pages >= manyPages || (pages >= fewestPages && besideSentence));
  return *bareNumbersCount_;
}

namespace {

/// No date with a time has more numbers.
constexpr std::size_t mostNumbers = 6;

/// A short line with words and few numbers, taken apart.
struct CountedLine {
  std::uint64_t words = 0;  ///< a hash of what stands around the numbers
  std::array<std::uint32_t, mostNumbers> numbers{};
  std::size_t begin = 0;  ///< folded offset
  std::uint32_t line = 0;

  friend bool operator<(const CountedLine& a, const CountedLine& b) { return a.words < b.words; }
};

/// FNV-1a
constexpr std::uint64_t hashBegin = 0xCBF29CE484222325, hashPrime = 0x100000001B3;

/// @returns false where the line has no word or no number of its own, or too many of them
bool takeApart(std::u16string_view line, CountedLine& counted) {
  constexpr std::size_t mostDigitsOfNumber = 9;
  constexpr std::u16string_view marks = u" .,;:-+/()";
  if (std::none_of(line.begin(), line.end(), isDigit)) return false;
  std::size_t numbers = 0;
  bool word = false;
  counted.words = hashBegin;
  for (std::size_t i = 0; i < line.size();) {
    const char16_t c = line[i];
    if (c == u'\t' || c == u'|') return false;
    counted.words = (counted.words ^ (isDigit(c) ? u'9' : c)) * hashPrime;
    if (!isDigit(c)) {
      word = word || marks.find(c) == marks.npos;
      ++i;
      continue;
    }
    const std::size_t begin = i;
    std::uint32_t number = 0;
    for (; i < line.size() && isDigit(line[i]); ++i) number = number * 10 + static_cast<std::uint32_t>(line[i] - u'0');
    if (i - begin > mostDigitsOfNumber || numbers == mostNumbers) return false;
    counted.numbers[numbers++] = number;
  }
  return word && numbers > 0;
}

/// Whether from each of the lines to the next one number grows by one from the first page or the second on, the same in
/// all of them, and no other changes; and a page lies between. The figures of a list may count by chance.
bool oneNumberCounts(std::span<const CountedLine> lines) {
  constexpr std::uint32_t shortestPage = 12, latestFirst = 2;
  std::size_t counting = mostNumbers;
  for (std::size_t k = 1; k < lines.size(); ++k) {
    if (lines[k].line < lines[k - 1].line + shortestPage) return false;
    for (std::size_t n = 0; n < mostNumbers; ++n) {
      const bool counts = lines[k].numbers[n] == lines[k - 1].numbers[n] + 1;
      if (k == 1 && counts && counting == mostNumbers) counting = n;
      if (n == counting ? !counts : lines[k].numbers[n] != lines[k - 1].numbers[n]) return false;
    }
  }
  return counting < mostNumbers && lines.front().numbers[counting] <= latestFirst;
}

}  // namespace

/// Where lines begin that differ in one number alone, which counts up. A bare number stands for a line with the words of the
/// one above or below it: a head of pages, or the mark of a scanner.
std::vector<std::size_t> PageNumbers::linesThatCountUp() const {
  // No column has so long a name: those come back, and figures below them may count by chance.
  constexpr std::size_t fewestPages = 3, longest = 60, shortestHead = 7;
  std::vector<CountedLine> counted;
  std::uint32_t index = 0;
  std::uint64_t headAbove = 0;
  std::optional<Line> numberAbove;
  const auto addBeside = [&](std::uint64_t head, Line number) {
    counted.push_back({head, {numberIn(number)}, number.begin, index});
  };
  for (std::size_t begin = 0, end = 0; begin < folded_.size(); begin = end + 1) {
    end = std::min(folded_.find(u'\n', begin), folded_.size());
    const Line line = trimmed(folded_, {begin, end});
    if (line.begin == line.end) continue;
    ++index;
    const std::u16string_view words = folded_.substr(line.begin, line.end - line.begin);
    const bool isNumber = isBareNumber(line), isShort = words.size() <= longest;
    CountedLine one{0, {}, line.begin, index};
    if (!isNumber && isShort && takeApart(words, one)) counted.push_back(one);
    if (isNumber && headAbove != 0) addBeside(headAbove + 1, line);
    headAbove = 0;
    if (isShort && words.size() >= shortestHead && isHan(words.front())) {
      headAbove = hashBegin;
      for (const char16_t c : words) headAbove = (headAbove ^ c) * hashPrime;
      if (numberAbove) addBeside(headAbove + 2, *numberAbove);
    }
    numberAbove = isNumber ? std::optional(line) : std::nullopt;
  }
  sorting::sortStably(counted);
  std::vector<std::size_t> found;
  for (auto first = counted.begin(); first != counted.end();) {
    const auto end = std::find_if(first, counted.end(), [&](const CountedLine& c) { return c.words != first->words; });
    if (static_cast<std::size_t>(end - first) >= fewestPages &&
        oneNumberCounts(std::span(&*first, static_cast<std::size_t>(end - first))))
      for (auto line = first; line != end; ++line) found.push_back(line->begin);
    first = end;
  }
  sorting::sortStably(found);
  return found;
}

bool PageNumbers::countsUp(Line line) const {
  if (!thatCountUp_) thatCountUp_ = linesThatCountUp();
  return std::binary_search(thatCountUp_->begin(), thatCountUp_->end(), line.begin);
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
