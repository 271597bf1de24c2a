#include "table/row_search.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "table/row_pieces.hpp"
#include "table/row_sums.hpp"

namespace gouji::table {
namespace {

// Evidence, in rough log-likelihoods: what a person would be surprised by costs more.
constexpr float labelRightBefore = 6.0F;            // the row's label is the last one before its figures
constexpr float labelEarlier = 2.0F;                // its label stands there, another one in between
constexpr float otherLabel = -4.0F;                 // only labels of other rows stand right before its figures
constexpr float labelInside = -5.0F;                // another row's label stands between its figures
constexpr float lineInside = -20.0F;                // a line that another label leads begins between its figures
constexpr float fullRow = 1.0F, eachColumn = 0.3F;  // as many figures as columns
constexpr float shortRow = -1.0F, eachAbsent = -0.5F, cutShort = -2.0F;
constexpr float eachSurplus = -2.0F;
constexpr float sumHolds = 1.5F, sumOfSomething = 1.0F;
constexpr float ownLine = 0.5F;                    // its figures fill one line
constexpr float splitLine = -6.0F;                 // it begins in the middle of a line of figures, without its label
constexpr float namedElsewhere = -1.5F;            // its label stands in another place
constexpr float unnamedRow = -2.5F;                // it has figures, but its label stands nowhere in the text
constexpr float rowWithoutLabel = -1.5F;           // a row of which neither label nor figures are there
constexpr float strayFigure = -2.5F;               // a figure that belongs to no row
constexpr float block = -3.0F, blockShape = 1.0F;  // rows printed column by column
constexpr float piecesShape = 1.0F;                // rows printed in pieces, as their places show
constexpr std::size_t mostInPieces = 6;
constexpr float beam = 24.0F;  // paths that are worse than the best by more are given up
constexpr float never = -1e9F;

/// The best way to come to a row and a figure.
struct Step {
  float score = never;
  std::uint32_t fromValue = 0;
  std::uint16_t rows = 0;    // how many rows it takes; more than one is a block
  std::uint16_t values = 0;  // how many figures
  bool inPieces = false;     // whether the block is one of pieces (row_pieces.hpp)
};

class Search {
 public:
  Search(const Stream& stream, std::span<const form::PlacedRow> rows, const RowLabels& labels, bool sums)
      : stream_(stream),
        rows_(rows),
        sums_(sums),
        valueCount_(stream.values.size()),
        gaps_(labels.gaps),
        seen_(labels.seen) {
    findGapsBehind();
    readParagraphs();
  }

  std::vector<RowStep> run() {
    search();
    return path();
  }

 private:
  std::size_t widthOf(std::size_t row) const { return rows_[row].block->columns.size(); }

  /// Finds the next gap behind each figure that has labels.
  void findGapsBehind() {
    gapBehind_.assign(valueCount_ + 1, valueCount_);
    for (std::size_t i = valueCount_; i-- > 0;) gapBehind_[i] = gaps_[i + 1].empty() ? gapBehind_[i + 1] : i + 1;
  }

  /// Which figures begin a paragraph: a run of them one below the other, without an empty line between.
  void readParagraphs() {
    beginsParagraph_.assign(valueCount_ + 1, true);
    behindPageBreak_.assign(valueCount_ + 1, false);
    for (std::size_t i = 1; i < valueCount_; ++i) {
      const Value &above = stream_.values[i - 1], &below = stream_.values[i];
      beginsParagraph_[i] = below.line != above.line + 1 || below.letters != above.letters;
      const auto lines = std::span(stream_.lines).subspan(above.line, below.line - above.line);
      const auto letters = std::span(stream_.letters).subspan(above.letters, below.letters - above.letters);
      // A running head may stand beside the page number.
      behindPageBreak_[i] =
          std::none_of(letters.begin(), letters.end(), [](const Letter& letter) { return letter.labelled; }) &&
          std::any_of(lines.begin(), lines.end(), [](const StreamLine& l) { return l.aside; });
    }
  }

  /// How many figures the paragraph of figure `first` has. @param overPages  whether it goes on behind a page number
  std::size_t paragraphFrom(std::size_t first, bool overPages) const {
    std::size_t end = first + 1;
    while (!beginsParagraph_[end] || (overPages && behindPageBreak_[end])) ++end;
    return end - first;
  }

  /// What it says for a row of these figures that the last is the sum of the others.
  float sumEvidence(std::span<const std::uint32_t> figures) const {
    if (!sums_ || !comesOut(stream_, figures)) return 0;
    return sumHolds + (*countOf(stream_.values[figures.back()]) > 0 ? sumOfSomething : 0.0F);
  }

  /// The same for figures `first`, `first + stride`, …
  float sumEvidence(std::size_t first, std::size_t count, std::size_t stride) const {
    std::array<std::uint32_t, 32> figures;
    for (std::size_t k = 0; k < count; ++k) figures[k] = static_cast<std::uint32_t>(first + k * stride);
    return sumEvidence(std::span(figures).first(count));
  }

  float labelEvidence(std::size_t first, std::size_t row) const {
    const auto& labels = gaps_[first];
    if (labels.empty()) return 0;
    if (labels.back().row == row) return labelRightBefore;
    for (std::size_t k = labels.size(); k-- > 0;)
      if (labels[k].row == row) return labelEarlier - 0.5F * static_cast<float>(labels.size() - 1 - k);
    return otherLabel;
  }

  /// What it says for a row that begins at figure `first` whether and where its label stands: that of a `whole`
  /// row may as well stand behind it.
  float nameEvidence(std::size_t first, std::size_t row, bool whole) const {
    if (!seen_[row]) return unnamedRow;
    if (!gaps_[first].empty()) return 0;
    if (!whole) return namedElsewhere;
    const auto& behind = gaps_[gapBehind_[first]];
    const bool named = std::any_of(behind.begin(), behind.end(), [&](const SeenLabel& l) { return l.row == row; });
    return named ? 0 : namedElsewhere;
  }

  /// What the labels between figure `value` and the one before it say against both being of one row.
  float insideEvidence(std::size_t value, std::size_t row) const {
    const auto& labels = gaps_[value];
    if (labels.empty()) return 0;
    const StreamLine& line = stream_.lines[stream_.values[value].line];
    const bool leadsLine = beginsRow(stream_, value) && labels.back().end > line.place.begin;
    const bool ownsLine = leadsLine && (line.delimited || labels.back().isWhole);
    return ownsLine && labels.back().row != row ? lineInside : labelInside;
  }

  /// What it says for a row beginning at figure `first`, however many figures it has.
  float beginningEvidence(std::size_t first, std::size_t row) const {
    return labelEvidence(first, row) + (!beginsRow(stream_, first) && gaps_[first].empty() ? splitLine : 0.0F);
  }

  /// What it says for any row of `width` columns having `count` figures from `first` on, apart from labels.
  float lengthEvidence(std::size_t first, std::size_t count, std::size_t width) const {
    float score = 0;
    const bool oneLine = stream_.values[first].row == stream_.values[first + count - 1].row;
    const bool lineEnds =
        first + count == valueCount_ || stream_.values[first + count].row != stream_.values[first + count - 1].row;
    const bool lineBegins = beginsRow(stream_, first);
    if (count == width) {
      score += fullRow + eachColumn * static_cast<float>(width) + sumEvidence(first, count, 1);
      if (oneLine && lineBegins && lineEnds) score += ownLine;
    } else if (count < width) {
      score += shortRow + eachAbsent * static_cast<float>(width - count);
      const bool ends = !gaps_[first + count].empty() || (lineEnds && (oneLine || first + count == valueCount_));
      if (!ends) score += cutShort;
    } else {
      score += eachSurplus * static_cast<float>(count - width);
      if (!lineEnds && gaps_[first + count].empty()) score += cutShort;
    }
    return score;
  }

  /// The same for every figure and every count, `width + mostSurplus` of them each: weighed once for all rows.
  const std::vector<float>& lengthsOf(std::size_t width) {
    const auto known = std::find_if(lengths_.begin(), lengths_.end(), [&](const auto& l) { return l.first == width; });
    if (known != lengths_.end()) return known->second;
    const std::size_t most = width + mostSurplus;
    std::vector<float> lengths(valueCount_ * most);
    for (std::size_t first = 0; first < valueCount_; ++first)
      for (std::size_t count = 1; count <= most && first + count <= valueCount_; ++count)
        lengths[first * most + count - 1] = lengthEvidence(first, count, width);
    return lengths_.emplace_back(width, std::move(lengths)).second;
  }

  /// Evidence for `count` rows from `row` on being printed column by column from figure `first` on.
  float blockEvidence(std::size_t first, std::size_t count, std::size_t row) const {
    const std::size_t width = widthOf(row);
    float score = block;
    for (std::size_t column = 0; column < width; ++column) {
      const std::size_t at = first + column * count;
      if (!beginsParagraph_[at] || !beginsParagraph_[at + count]) return never;
      for (std::size_t k = 1; k < count; ++k)
        if (beginsParagraph_[at + k] && !behindPageBreak_[at + k]) return never;
      score += blockShape;
    }
    for (std::size_t k = 0; k < count; ++k) {
      if (widthOf(row + k) != width) return never;
      score += sumEvidence(first + k, width, count);
      score += nameEvidence(first, row + k, true);
    }
    for (std::size_t k = 1; k < count * width; ++k)
      if (!gaps_[first + k].empty()) score += labelInside;
    const auto& labels = gaps_[first];
    if (!labels.empty() && (labels.back().row < row || labels.back().row >= row + count)) score += otherLabel;
    return score + static_cast<float>(count) * (fullRow + eachColumn * static_cast<float>(width));
  }

  void relax(std::size_t row, std::size_t value, const Step& step) {
    Step& target = steps_[row * (valueCount_ + 1) + value];
    if (step.score > target.score) target = step;
  }

  void search() {
    steps_.assign((rows_.size() + 1) * (valueCount_ + 1), Step{});
    steps_[0].score = 0;
    for (std::size_t row = 0; row <= rows_.size(); ++row) {
      const std::size_t base = row * (valueCount_ + 1);
      float best = never;
      for (std::size_t i = 0; i <= valueCount_; ++i) {
        const float score = steps_[base + i].score;
        if (score <= never / 2) continue;
        if (i < valueCount_)  // leave the figure aside
          relax(row, i + 1, {score + strayFigure, static_cast<std::uint32_t>(i), 0, 1});
        best = std::max(best, score);
      }
      if (row == rows_.size()) break;
      for (std::size_t i = 0; i <= valueCount_; ++i)
        if (steps_[base + i].score > std::max(best - beam, never / 2)) extend(row, i, steps_[base + i].score);
    }
  }

  void extend(std::size_t row, std::size_t i, float score) {
    const auto from = static_cast<std::uint32_t>(i);
    relax(row + 1, i, {score + (seen_[row] ? 0.0F : rowWithoutLabel), from, 1, 0});
    const std::size_t width = widthOf(row);
    if (i >= valueCount_) return;
    float shared = score + beginningEvidence(i, row);
    const float part = nameEvidence(i, row, false), whole = width > 1 ? nameEvidence(i, row, true) : part;
    const std::size_t most = std::min(width + mostSurplus, valueCount_ - i);
    const float* const lengths = lengthsOf(width).data() + i * (width + mostSurplus);
    for (std::size_t count = 1; count <= most; ++count) {
      if (count > 1 && !gaps_[i + count - 1].empty()) shared += insideEvidence(i + count - 1, row);
      const float named = count == width ? whole : part;
      relax(row + 1, i + count, {shared + lengths[count - 1] + named, from, 1, static_cast<std::uint16_t>(count)});
    }
    extendByPieces(row, i, score);
    if (!beginsParagraph_[i]) return;
    const std::size_t onPage = paragraphFrom(i, false), overPages = paragraphFrom(i, true);
    extendByBlock(row, i, onPage, score);
    if (overPages != onPage) extendByBlock(row, i, overPages, score);
  }

  void extendByBlock(std::size_t row, std::size_t i, std::size_t count, float score) {
    const std::size_t width = widthOf(row);
    if (count < 2 || row + count > rows_.size() || i + count * width > valueCount_) return;
    const float evidence = blockEvidence(i, count, row);
    if (evidence > never / 2)
      relax(row + count, i + count * width,
            {score + evidence, static_cast<std::uint32_t>(i), static_cast<std::uint16_t>(count),
             static_cast<std::uint16_t>(count * width)});
  }

  /// Labels stand before the first pieces of `count` rows from `row` on: all before the first one, or each before that
  /// of its own row. @returns what they say, `never` where they stand elsewhere
  float pieceLabelEvidence(std::size_t row, std::size_t i, std::size_t count) const {
    const std::size_t last = gaps_[i].back().row, width = widthOf(row);
    if (last != row && last != row + count - 1) return never;
    float evidence = labelRightBefore;
    std::size_t piece = 0;
    for (std::size_t v = i + 1; v < i + count * width; ++v) {
      if (beginsRow(stream_, v)) ++piece;
      if (gaps_[v].empty()) continue;
      if (piece >= count || !beginsRow(stream_, v) || gaps_[v].back().row != row + piece) return never;
      evidence += labelRightBefore;
    }
    return evidence;
  }

  /// Rows printed in pieces: where they stand shows the columns, whatever they say.
  void extendByPieces(std::size_t row, std::size_t i, float score) {
    const std::size_t width = widthOf(row);
    if (width < 2 || gaps_[i].empty()) return;
    for (std::size_t count = 2; count <= mostInPieces && row + count <= rows_.size(); ++count) {
      if (widthOf(row + count - 1) != width) return;
      if (i + count * width > valueCount_) return;
      float evidence = pieceLabelEvidence(row, i, count) + piecesShape;
      if (evidence <= never / 2) continue;
      const RowsInPieces pieces = rowsInPieces(stream_, i, count, width);
      if (pieces.figures.empty()) continue;
      if (!pieces.placed) evidence += block - piecesShape;
      for (std::size_t k = 0; !pieces.placed && k < count; ++k)
        evidence += sumEvidence(std::span(pieces.figures).subspan(k * width, width));
      for (std::size_t k = 0; k < count; ++k) evidence += nameEvidence(i, row + k, true);
      evidence += static_cast<float>(count) * (fullRow + eachColumn * static_cast<float>(width));
      relax(row + count, i + count * width,
            {score + evidence, static_cast<std::uint32_t>(i), static_cast<std::uint16_t>(count),
             static_cast<std::uint16_t>(count * width), true});
    }
  }

  /// The steps that lead to the last row and the last figure.
  std::vector<RowStep> path() const {
    std::vector<RowStep> path;
    std::size_t row = rows_.size(), value = valueCount_;
    while (row > 0 || value > 0) {
      const Step& step = steps_[row * (valueCount_ + 1) + value];
      if (step.score <= never / 2) break;
      row -= step.rows;
      value = step.fromValue;
      path.push_back({row, step.rows, value, step.values, step.inPieces});
    }
    return path;
  }

  const Stream& stream_;
  std::span<const form::PlacedRow> rows_;
  bool sums_;
  std::size_t valueCount_;
  const std::vector<std::vector<SeenLabel>>& gaps_;
  const std::vector<bool>& seen_;
  std::vector<std::size_t> gapBehind_;  // the next gap behind each figure that has labels, or the last one
  std::vector<bool> beginsParagraph_, behindPageBreak_;              // the last stands for the end
  std::vector<std::pair<std::size_t, std::vector<float>>> lengths_;  // by width
  std::vector<Step> steps_;
};

}  // namespace

std::vector<RowStep> likeliestRows(const Stream& stream, std::span<const form::PlacedRow> rows, const RowLabels& labels,
                                   bool sums) {
  return Search(stream, rows, labels, sums).run();
}

}  // namespace gouji::table
