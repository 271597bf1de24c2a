#include "table/row_alignment.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "table/complete_rows.hpp"
#include "table/row_certainty.hpp"
#include "table/row_labels.hpp"
#include "table/row_pieces.hpp"
#include "table/row_search.hpp"
#include "table/row_sums.hpp"

namespace gouji::table {
namespace {

class Aligner {
 public:
  Aligner(const Stream& stream, std::span<const LabelPiece> pieces, std::span<const form::PlacedRow> rows, bool sums)
      : stream_(stream), rows_(rows), sums_(sums), labels_(rowLabels(stream, pieces, rows, sums)) {}

  RowAlignment run() {
    if (auto lined = rowsOfLinedCells(stream_, rows_, labels_)) return std::move(*lined);
    if (auto named = rowsInOtherOrder(stream_, rows_, labels_)) return std::move(*named);
    if (auto clear = clearRows()) return std::move(*clear);
    if (sums_)
      if (auto parted = rowsAroundPageNumbers(stream_, rows_, labels_)) return std::move(*parted);
    RowAlignment best = likeliest();
    return sums_ ? bySums(std::move(best)) : best;
  }

 private:
  /// The likeliest alignment, or one whose rows have a figure in each column, where more of them come out.
  RowAlignment bySums(RowAlignment best) const {
    const bool inBlocks =
        std::any_of(best.rows.begin(), best.rows.end(), [](const AlignedRow& row) { return row.transposed; });
    const std::size_t comeOut = rowsThatComeOut(stream_, best);
    if (auto byColumns = rowsByColumns(stream_, rows_, labels_)) {
      const std::size_t byColumnsOut = rowsThatComeOut(stream_, *byColumns);
      if (byColumnsOut > comeOut) return std::move(*byColumns);
      if (byColumnsOut == comeOut && differ(best, *byColumns)) {
        for (AlignedRow& row : best.rows) row.certain = false;
        return best;
      }
    }
    for (const bool seenOnly : {false, true}) {
      auto complete = rowsInOrder(stream_, rows_, labels_, seenOnly);
      if (!complete) continue;
      const std::size_t fewest = comeOut + (inBlocks || complete->contradicted ? 1 : 0);
      if (rowsThatComeOut(stream_, complete->alignment) >= fewest) return std::move(complete->alignment);
    }
    return best;
  }

  /// Whether two alignments give a row other counts, and no line of figures shows which is right.
  bool differ(const RowAlignment& one, const RowAlignment& other) const {
    for (std::size_t v = 1; v < stream_.values.size(); ++v)
      if (!beginsRow(stream_, v)) return false;
    const auto counts = [&](const AlignedRow& row) {
      std::vector<std::optional<std::int64_t>> all;
      for (const std::uint32_t value : row.values) all.push_back(countOf(stream_.values[value]));
      return all;
    };
    for (std::size_t r = 0; r < rows_.size(); ++r)
      if (counts(one.rows[r]) != counts(other.rows[r])) return true;
    return false;
  }

  /// The rows as they stand, where labels, order, counts and sums agree: no search finds better ones.
  std::optional<RowAlignment> clearRows() const {
    auto complete = sums_ ? rowsInOrder(stream_, rows_, labels_, false) : std::nullopt;
    const bool clear =
        complete && complete->named && rowsThatComeOut(stream_, complete->alignment) == complete->alignment.rows.size();
    return clear ? std::optional(std::move(complete->alignment)) : std::nullopt;
  }

  RowAlignment likeliest() const {
    RowAlignment alignment;
    alignment.rows.resize(rows_.size());
    for (std::size_t r = 0; r < rows_.size(); ++r) alignment.rows[r].labelSeen = labels_.seen[r];
    for (const auto& labels : labels_.gaps)
      for (const SeenLabel& label : labels) alignment.rows[label.row].labelEnd = label.end;
    for (const RowStep& step : likeliestRows(stream_, rows_, labels_, sums_)) {
      if (step.rows == 0)
        alignment.leftOver.push_back(static_cast<std::uint32_t>(step.value));
      else
        take(step, alignment);
    }
    std::reverse(alignment.leftOver.begin(), alignment.leftOver.end());
    giveToTheirLines(alignment);
    findUncertainRows(stream_, rows_, sums_, labels_, alignment);
    return alignment;
  }

  /// Gives the rows of a step their figures.
  void take(const RowStep& step, RowAlignment& alignment) const {
    const std::size_t width = step.values / step.rows;
    const auto pieces =
        step.inPieces ? rowsInPieces(stream_, step.value, step.rows, width).figures : std::vector<std::uint32_t>();
    for (std::size_t k = 0; k < step.rows; ++k) {
      AlignedRow& aligned = alignment.rows[step.row + k];
      aligned.transposed = step.rows > 1;
      for (std::size_t c = 0; c < width; ++c)
        aligned.values.push_back(step.inPieces ? pieces[k * width + c]
                                               : static_cast<std::uint32_t>(step.value + c * step.rows + k));
      if (step.values == 0) continue;
      aligned.labelEnd = 0;
      for (const SeenLabel& label : labels_.gaps[step.value])
        if (label.row == step.row + k) aligned.labelEnd = label.end;
    }
  }

  /// A figure that was left aside on the line of a full row, right beside its figures, is one too many in that row.
  void giveToTheirLines(RowAlignment& alignment) const {
    std::erase_if(alignment.leftOver, [&](std::uint32_t value) {
      for (std::size_t r = 0; r < rows_.size(); ++r) {
        AlignedRow& row = alignment.rows[r];
        const std::size_t width = rows_[r].block->columns.size();
        if (row.transposed || row.values.size() < width || row.values.size() >= width + mostSurplus) continue;
        const bool behind = value == row.values.back() + 1 && labels_.gaps[value].empty();
        const bool before = value + 1 == row.values.front() && labels_.gaps[row.values.front()].empty();
        if (!(behind || before) || stream_.values[value].row != stream_.values[row.values.front()].row) continue;
        row.values.insert(behind ? row.values.end() : row.values.begin(), value);
        return true;
      }
      return false;
    });
  }

  const Stream& stream_;
  std::span<const form::PlacedRow> rows_;
  bool sums_;
  const RowLabels labels_;
};

}  // namespace

RowAlignment alignRows(const Stream& stream, std::span<const LabelPiece> pieces, std::span<const form::PlacedRow> rows,
                       bool sumsInLastColumn) {
  return Aligner(stream, pieces, rows, sumsInLastColumn).run();
}

}  // namespace gouji::table
