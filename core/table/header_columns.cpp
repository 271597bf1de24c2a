#include "table/header_columns.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string_view>
#include <utility>

#include "sorting/sort.hpp"
#include "table/line_places.hpp"

namespace gouji::table {
namespace {

/// Words, and figures and labels, stand at least so far apart where spaces align them.
constexpr std::size_t narrowestGap = 2;
/// Figures of one table stand below their words with no more difference than this, in characters.
constexpr double widestScatter = 1.6;
/// A way to count places is the right one where it leaves so much less difference than the other.
constexpr double clearlyLess = 0.5;

/// A folded stretch on one line.
struct Stretch {
  std::size_t begin = 0, end = 0;
  std::size_t line = 0;
  std::size_t letter = 0;  // the first one of the label itself
};

/// A figure below the header, or a word of it, in places.
struct Figure {
  std::size_t row = 0;
  double left = 0, right = 0;
  std::size_t column = 0;

  double at(int edge) const { return edge < 0 ? left : edge > 0 ? right : (left + right) / 2; }
};

/// The figures of rows below one header, each with its column.
struct Fit {
  std::vector<Figure> figures;
  double scatter = 1e9;
};

class Header {
 public:
  Header(const text::Folded& folded, const Stream& stream, std::vector<Stretch> words)
      : folded_(folded), stream_(stream), words_(std::move(words)) {}

  bool operator==(const Header& other) const { return words_.front().begin == other.words_.front().begin; }

  /// Whether spaces, and more than one, part the words.
  bool isSpacedOut() const {
    for (const Stretch& word : words_)
      for (const Stretch& other : words_)
        if (other.line == word.line && other.begin > word.begin && other.begin < word.end + narrowestGap) return false;
    return true;
  }

  Fit fit(const std::vector<std::size_t>& rows, const RowAlignment& alignment, Measure measure) const {
    std::vector<Figure> words;
    for (const Stretch& word : words_)
      words.push_back({0, placeOf(word.line, word.begin, measure), placeOf(word.line, word.end, measure), 0});
    Fit best;
    // Figures begin or end with their words, or stand at one place below the middle of them.
    constexpr std::array<std::pair<int, int>, 5> edges{{{0, 1}, {0, 0}, {0, -1}, {1, 1}, {-1, -1}}};
    for (const auto& [wordEdge, edge] : edges) {
      std::vector<double> places;
      for (const Figure& word : words) places.push_back(word.at(wordEdge));
      // Words on lines of their own, one below the other, show no columns.
      const auto close = [](double before, double behind) { return behind < before + narrowestGap; };
      if (std::adjacent_find(places.begin(), places.end(), close) != places.end()) continue;
      Fit fit{figuresOf(rows, alignment, measure), 0};
      for (Figure& figure : fit.figures) figure.column = nearest(places, figure.at(wordEdge == 0 ? 0 : edge));
      // Once more with the place that figures have below their words.
      const double shift = wordEdge == 0 ? middleOf(shiftsOf(fit, places, edge)) : 0;
      for (Figure& figure : fit.figures) figure.column = nearest(places, figure.at(edge) - shift);
      const std::vector<double> shifts = shiftsOf(fit, places, edge);
      const double middle = wordEdge == 0 ? middleOf(shifts) : 0;
      fit.scatter = std::max(middle - shifts.front(), shifts.back() - middle);
      if (fit.scatter < best.scatter && ascends(fit)) best = std::move(fit);
    }
    return best;
  }

 private:
  double placeOf(std::size_t line, std::size_t at, Measure measure) const {
    return placesIn(folded_, stream_.lines[line].place.begin, at, measure);
  }

  std::vector<Figure> figuresOf(const std::vector<std::size_t>& rows, const RowAlignment& alignment,
                                Measure measure) const {
    std::vector<Figure> figures;
    for (const std::size_t row : rows)
      for (const std::uint32_t index : alignment.rows[row].values) {
        const Value& value = stream_.values[index];
        const std::size_t end = value.isNumber ? value.number.unitEnd : value.end;
        figures.push_back({row, placeOf(value.line, value.begin, measure), placeOf(value.line, end, measure), 0});
      }
    return figures;
  }

  static std::size_t nearest(const std::vector<double>& places, double at) {
    std::size_t best = 0;
    for (std::size_t c = 1; c < places.size(); ++c)
      if (std::abs(places[c] - at) < std::abs(places[best] - at)) best = c;
    return best;
  }

  /// How far the figures stand from their words, in order.
  static std::vector<double> shiftsOf(const Fit& fit, const std::vector<double>& places, int edge) {
    std::vector<double> shifts;
    for (const Figure& figure : fit.figures) shifts.push_back(figure.at(edge) - places[figure.column]);
    sorting::sortStably(shifts);
    return shifts;
  }

  static double middleOf(const std::vector<double>& shifts) { return shifts[shifts.size() / 2]; }

  /// Whether the figures of every row stand in columns one behind the other.
  static bool ascends(const Fit& fit) {
    for (std::size_t k = 1; k < fit.figures.size(); ++k)
      if (fit.figures[k].row == fit.figures[k - 1].row && fit.figures[k].column <= fit.figures[k - 1].column)
        return false;
    return true;
  }

  const text::Folded& folded_;
  const Stream& stream_;
  std::vector<Stretch> words_;
};

class Finder {
 public:
  Finder(const text::Folded& folded, const Stream& stream, std::span<const LabelPiece> pieces,
         const RowAlignment& alignment, std::span<const form::PlacedRow> rows)
      : folded_(folded), stream_(stream), pieces_(pieces), alignment_(alignment), rows_(rows) {}

  std::vector<std::vector<std::size_t>> run() const {
    std::vector<std::vector<std::size_t>> columns(rows_.size());
    std::vector<Header> headers;
    std::vector<std::vector<std::size_t>> below;  // the rows below each header
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      if (!isAligned(alignment_.rows[r])) continue;
      std::vector<Stretch> words = wordsOf(r);
      if (words.empty()) continue;
      Header header(folded_, stream_, std::move(words));
      if (!header.isSpacedOut()) continue;
      if (headers.empty() || !(headers.back() == header)) {
        headers.push_back(std::move(header));
        below.emplace_back();
      }
      below.back().push_back(r);
    }
    for (std::size_t h = 0; h < headers.size(); ++h) {
      const Fit characters = headers[h].fit(below[h], alignment_, Measure::characters);
      const Fit screen = headers[h].fit(below[h], alignment_, Measure::screen);
      const Fit& best = screen.scatter < characters.scatter ? screen : characters;
      const Fit& other = screen.scatter < characters.scatter ? characters : screen;
      if (best.scatter > widestScatter) continue;
      if (!sameColumns(best, other) && other.scatter < best.scatter + clearlyLess) continue;
      for (const Figure& figure : best.figures) columns[figure.row].push_back(figure.column);
    }
    return columns;
  }

  std::vector<std::vector<std::uint32_t>> words() const {
    std::vector<std::vector<std::uint32_t>> all(rows_.size());
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      if (alignment_.rows[r].values.empty()) continue;
      for (const Stretch& word : wordsOf(r)) all[r].push_back(static_cast<std::uint32_t>(word.letter));
    }
    return all;
  }

 private:
  static bool sameColumns(const Fit& a, const Fit& b) {
    return std::equal(a.figures.begin(), a.figures.end(), b.figures.begin(), b.figures.end(),
                      [](const Figure& x, const Figure& y) { return x.column == y.column; });
  }

  /// Whether a row stands on one line with nothing but spaces before and between its figures.
  bool isAligned(const AlignedRow& row) const {
    if (row.values.empty() || row.transposed) return false;
    const Value &first = stream_.values[row.values.front()], &last = stream_.values[row.values.back()];
    if (first.line != last.line || first.cell) return false;
    const std::size_t begin = stream_.lines[first.line].place.begin;
    if (last.end > begin + longestAlignedLine) return false;
    const std::u16string_view text(folded_.text);
    if (text.substr(begin, last.end - begin).find_first_of(u"\t|;") != text.npos) return false;
    return first.begin < begin + narrowestGap ||
           text.substr(first.begin - narrowestGap, narrowestGap).find_first_not_of(u' ') == text.npos;
  }

  /// The words of the columns of row `r`: for each the last that stands before the row's figures. None where one is
  /// not there.
  std::vector<Stretch> wordsOf(std::size_t r) const {
    const std::uint32_t before = stream_.values[alignment_.rows[r].values.front()].letters;
    std::size_t last = pieces_.size();
    while (last > 0 &&
           (pieces_[last - 1].letterBegin >= before || pieces_[last - 1].label->kind != form::LabelKind::header))
      --last;
    // The rows below one header have the same words.
    const auto [known, isNew] = words_.try_emplace({rows_[r].block, last});
    if (isNew) known->second = wordsBefore(last, rows_[r].block->columns);
    return known->second;
  }

  std::vector<Stretch> wordsBefore(std::size_t last, std::span<const form::Column> columns) const {
    std::vector<Stretch> words(columns.size());
    for (std::size_t c = columns.size(); c-- > 0;) {
      // Columns of one name stand in their order.
      const std::string_view id = form::targetOf(columns[c]);
      std::size_t behind = 0;
      for (std::size_t other = c + 1; other < columns.size(); ++other)
        behind += form::targetOf(columns[other]) == id ? 1 : 0;
      std::size_t at = last;
      for (std::size_t found = 0; at > 0 && found <= behind; --at)
        if (isWord(pieces_[at - 1], id) && found++ == behind) words[c] = wordOf(pieces_[at - 1]);
      if (words[c].end == 0) return {};
    }
    return words;
  }

  static bool isWord(const LabelPiece& piece, std::string_view id) {
    return piece.label->kind == form::LabelKind::header && piece.label->target == id && piece.from == 0 &&
           piece.to == piece.label->letters.size();
  }

  /// All that stands around a label without a space.
  Stretch wordOf(const LabelPiece& piece) const {
    const std::size_t letter = stream_.letters[piece.letterBegin].at;
    std::size_t begin = letter, end = stream_.letters[piece.letterEnd - 1].at + 1UL;
    while (begin > 0 && !text::isSpace(folded_.text[begin - 1])) --begin;
    while (end < folded_.text.size() && !text::isSpace(folded_.text[end])) ++end;
    return {begin, end, lineOf(stream_, begin), letter};
  }

  const text::Folded& folded_;
  const Stream& stream_;
  std::span<const LabelPiece> pieces_;
  const RowAlignment& alignment_;
  std::span<const form::PlacedRow> rows_;
  /// By block and by how many pieces of labels stand up to the last word of the header.
  mutable std::map<std::pair<const form::Block*, std::size_t>, std::vector<Stretch>> words_;
};

}  // namespace

std::vector<std::vector<std::uint32_t>> headerWords(const text::Folded& folded, const Stream& stream,
                                                    std::span<const LabelPiece> pieces, const RowAlignment& alignment,
                                                    std::span<const form::PlacedRow> rows) {
  return Finder(folded, stream, pieces, alignment, rows).words();
}

std::vector<std::vector<std::size_t>> headerColumns(const text::Folded& folded, const Stream& stream,
                                                    std::span<const LabelPiece> pieces, const RowAlignment& alignment,
                                                    std::span<const form::PlacedRow> rows) {
  return Finder(folded, stream, pieces, alignment, rows).run();
}

}  // namespace gouji::table
