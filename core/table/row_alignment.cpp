#include "table/row_alignment.hpp"

#include <algorithm>
#include <limits>
#include <optional>

namespace gouji::table {
namespace {

// Evidence, in rough log-likelihoods: what a person would be surprised by costs more.
constexpr float labelRightBefore = 6.0F;            // the row's label is the last one before its figures
constexpr float labelEarlier = 2.0F;                // its label stands there, another one in between
constexpr float otherLabel = -4.0F;                 // only labels of other rows stand right before its figures
constexpr float labelInside = -5.0F;                // another row's label stands between its figures
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
constexpr std::size_t mostSurplus = 2;
constexpr float beam = 24.0F;  // paths that are worse than the best by more are given up
constexpr float never = -1e9F;

struct Step {
  float score = never;
  std::uint32_t fromValue = 0;
  std::uint16_t rows = 0;    // how many rows it takes; more than one is a block
  std::uint16_t values = 0;  // how many figures
};

class Aligner {
 public:
  Aligner(const Stream& stream, std::span<const LabelPiece> pieces, std::span<const form::PlacedRow> rows, bool sums)
      : stream_(stream), rows_(rows), sums_(sums), valueCount_(stream.values.size()) {
    readLabels(pieces);
    readParagraphs();
  }

  RowAlignment run() {
    search();
    return trace();
  }

 private:
  struct SeenLabel {
    std::uint16_t row;
    std::uint32_t end;  // folded offset behind it
  };

  std::size_t widthOf(std::size_t row) const { return rows_[row].block->columns.size(); }

  /// Puts every row label into the gap of figures in which it stands.
  void readLabels(std::span<const LabelPiece> pieces) {
    gaps_.resize(valueCount_ + 1);
    seen_.assign(rows_.size(), false);
    for (const LabelPiece& piece : pieces) {
      if (piece.label->kind != form::LabelKind::row) continue;
      const auto row = std::find_if(rows_.begin(), rows_.end(),
                                    [&](const form::PlacedRow& r) { return r.row->id == piece.label->target; });
      if (row == rows_.end()) continue;
      const auto index = static_cast<std::uint16_t>(row - rows_.begin());
      // The rest of a label that is wrapped around its figures names no row anew.
      if (seen_[index] && piece.from > 1) continue;
      const std::size_t gap = gapBefore(piece.letterBegin);
      seen_[index] = true;
      auto& labels = gaps_[gap];
      const std::uint32_t end = stream_.letters[piece.letterEnd - 1].at + 1;
      if (!labels.empty() && labels.back().row == index)
        labels.back().end = end;
      else
        labels.push_back({index, end});
    }
  }

  /// The gap (the number of figures before it) in which a letter stands.
  std::size_t gapBefore(std::uint32_t letter) const {
    const auto found = std::upper_bound(stream_.values.begin(), stream_.values.end(), letter,
                                        [](std::uint32_t l, const Value& value) { return l < value.letters; });
    return static_cast<std::size_t>(found - stream_.values.begin());
  }

  /// How many figures stand one below the other, without an empty line, from each figure on.
  void readParagraphs() {
    paragraph_.assign(valueCount_, 1);
    for (std::size_t i = valueCount_; i-- > 1;) {
      const Value &above = stream_.values[i - 1], &below = stream_.values[i];
      if (below.line == above.line + 1 && below.letters == above.letters) paragraph_[i - 1] = paragraph_[i] + 1;
    }
    beginsParagraph_.assign(valueCount_, true);
    for (std::size_t i = 1; i < valueCount_; ++i) beginsParagraph_[i] = paragraph_[i - 1] == 1;
  }

  std::optional<std::int64_t> countAt(std::size_t value) const {
    const Value& v = stream_.values[value];
    if (!v.isNumber) return 0;
    return v.number.value.scale == 0 ? std::optional(v.number.value.units) : std::nullopt;
  }

  /// What it says for a row of figures `first`, `first + stride`, … that the last is the sum of the others.
  float sumEvidence(std::size_t first, std::size_t count, std::size_t stride) const {
    if (!sums_) return 0;
    std::int64_t sum = 0;
    for (std::size_t k = 0; k + 1 < count; ++k) {
      const auto figure = countAt(first + k * stride);
      if (!figure || *figure < 0 || *figure > std::numeric_limits<std::int32_t>::max()) return 0;
      sum += *figure;
    }
    const auto total = countAt(first + (count - 1) * stride);
    if (!total || sum != *total) return 0;
    return sumHolds + (sum > 0 ? sumOfSomething : 0.0F);
  }

  float labelEvidence(std::size_t first, std::size_t row) const {
    const auto& labels = gaps_[first];
    if (labels.empty()) return 0;
    if (labels.back().row == row) return labelRightBefore;
    for (std::size_t k = labels.size(); k-- > 0;)
      if (labels[k].row == row) return labelEarlier - 0.5F * static_cast<float>(labels.size() - 1 - k);
    return otherLabel;
  }

  bool lineBeginsAt(std::size_t value) const {
    return value == 0 || stream_.values[value - 1].row != stream_.values[value].row;
  }

  float rowEvidence(std::size_t first, std::size_t count, std::size_t row) const {
    const std::size_t width = widthOf(row);
    float score = labelEvidence(first, row);
    if (!seen_[row])
      score += unnamedRow;
    else if (gaps_[first].empty())
      score += namedElsewhere;
    if (!lineBeginsAt(first) && gaps_[first].empty()) score += splitLine;
    for (std::size_t k = 1; k < count; ++k)
      if (!gaps_[first + k].empty()) score += labelInside;
    const bool oneLine = stream_.values[first].row == stream_.values[first + count - 1].row;
    const bool lineEnds =
        first + count == valueCount_ || stream_.values[first + count].row != stream_.values[first + count - 1].row;
    const bool lineBegins = lineBeginsAt(first);
    if (count == width) {
      score += fullRow + eachColumn * static_cast<float>(width) + sumEvidence(first, count, 1);
      if (oneLine && lineBegins && lineEnds) score += ownLine;
    } else if (count < width) {
      score += shortRow + eachAbsent * static_cast<float>(width - count);
      const bool ends = lineEnds && (oneLine || first + count == valueCount_ || !gaps_[first + count].empty());
      if (!ends) score += cutShort;
    } else {
      score += eachSurplus * static_cast<float>(count - width);
      if (!lineEnds && gaps_[first + count].empty()) score += cutShort;
    }
    return score;
  }

  /// Evidence for `count` rows from `row` on being printed column by column from figure `first` on.
  float blockEvidence(std::size_t first, std::size_t count, std::size_t row) const {
    const std::size_t width = widthOf(row);
    float score = block;
    for (std::size_t column = 0; column < width; ++column) {
      const std::size_t at = first + column * count;
      if (!beginsParagraph_[at] || paragraph_[at] != count) return never;
      score += blockShape;
    }
    for (std::size_t k = 0; k < count; ++k) {
      if (widthOf(row + k) != width) return never;
      score += sumEvidence(first + k, width, count);
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
    for (std::size_t count = 1; count <= width + mostSurplus && i + count <= valueCount_; ++count)
      relax(row + 1, i + count, {score + rowEvidence(i, count, row), from, 1, static_cast<std::uint16_t>(count)});
    if (i >= valueCount_ || !beginsParagraph_[i]) return;
    const std::size_t count = paragraph_[i];
    if (count >= 2 && row + count <= rows_.size() && i + count * width <= valueCount_) {
      const float evidence = blockEvidence(i, count, row);
      if (evidence > never / 2)
        relax(row + count, i + count * width,
              {score + evidence, from, static_cast<std::uint16_t>(count), static_cast<std::uint16_t>(count * width)});
    }
  }

  RowAlignment trace() const {
    RowAlignment alignment;
    alignment.rows.resize(rows_.size());
    for (std::size_t r = 0; r < rows_.size(); ++r) alignment.rows[r].labelSeen = seen_[r];
    std::size_t row = rows_.size(), value = valueCount_;
    while (row > 0 || value > 0) {
      const Step& step = steps_[row * (valueCount_ + 1) + value];
      if (step.rows == 0) {
        if (step.score <= never / 2) break;
        alignment.leftOver.push_back(step.fromValue);
        value = step.fromValue;
        continue;
      }
      const std::size_t firstRow = row - step.rows, first = step.fromValue;
      for (std::size_t k = 0; k < step.rows; ++k) {
        AlignedRow& aligned = alignment.rows[firstRow + k];
        aligned.transposed = step.rows > 1;
        for (std::size_t c = 0; c < step.values / step.rows; ++c)
          aligned.values.push_back(static_cast<std::uint32_t>(first + (step.rows > 1 ? c * step.rows + k : c)));
        if (step.values == 0) continue;
        for (const SeenLabel& label : gaps_[first])
          if (label.row == firstRow + k) aligned.labelEnd = label.end;
      }
      row = firstRow;
      value = first;
    }
    std::reverse(alignment.leftOver.begin(), alignment.leftOver.end());
    findUncertainRows(alignment);
    return alignment;
  }

  /// In a run of figures without labels that several rows share, only complete rows, or rows that fill
  /// their lines, show where one ends and the next begins.
  void findUncertainRows(RowAlignment& alignment) const {
    std::vector<std::size_t> run(valueCount_, 0);
    for (std::size_t v = 1; v < valueCount_; ++v) run[v] = run[v - 1] + (gaps_[v].empty() ? 0 : 1);
    std::vector<std::size_t> rowsIn(valueCount_ + 1, 0);
    std::vector<bool> complete(valueCount_ + 1, true);
    const auto fillsLines = [&](const AlignedRow& row) {
      const std::size_t first = row.values.front(), last = row.values.back();
      const bool ends = last + 1 == valueCount_ || stream_.values[last + 1].row != stream_.values[last].row;
      return stream_.values[first].row == stream_.values[last].row && lineBeginsAt(first) && ends;
    };
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      const AlignedRow& row = alignment.rows[r];
      if (row.values.empty()) continue;
      const std::size_t own = run[row.values.front()];
      ++rowsIn[own];
      if (row.values.size() != widthOf(r)) complete[own] = false;
    }
    for (const std::uint32_t value : alignment.leftOver) complete[run[value]] = false;
    // Where every row is complete nothing was dropped.
    if (std::all_of(complete.begin(), complete.end(), [](bool all) { return all; })) return;
    for (AlignedRow& row : alignment.rows) {
      if (row.values.empty()) continue;
      const std::size_t own = run[row.values.front()], behind = row.values.back() + 1UL;
      // A label without figures beside the run may have its figures in it.
      const bool bareLabel = gaps_[row.values.front()].size() > 1 ||
                             (behind <= valueCount_ && gaps_[behind].size() > (behind < valueCount_ ? 1U : 0U));
      const bool alone = rowsIn[own] == 1 && !bareLabel;
      row.certain = alone || (complete[own] && rowsIn[own] > 1) || (!row.transposed && fillsLines(row));
    }
  }

  const Stream& stream_;
  std::span<const form::PlacedRow> rows_;
  bool sums_;
  std::size_t valueCount_;
  std::vector<std::vector<SeenLabel>> gaps_;  // the row labels before each figure
  std::vector<bool> seen_;
  std::vector<std::uint32_t> paragraph_;
  std::vector<bool> beginsParagraph_;
  std::vector<Step> steps_;
};

}  // namespace

RowAlignment alignRows(const Stream& stream, std::span<const LabelPiece> pieces, std::span<const form::PlacedRow> rows,
                       bool sumsInLastColumn) {
  return Aligner(stream, pieces, rows, sumsInLastColumn).run();
}

}  // namespace gouji::table
