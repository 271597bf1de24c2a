#include "table/row_certainty.hpp"

#include <algorithm>
#include <optional>

#include "table/row_sums.hpp"

namespace gouji::table {
namespace {

class Doubter {
 public:
  Doubter(const Stream& stream, std::span<const form::PlacedRow> rows, bool sums, const RowLabels& labels)
      : stream_(stream),
        rows_(rows),
        sums_(sums),
        valueCount_(stream.values.size()),
        gaps_(labels.gaps),
        seen_(labels.seen) {}

  /// Where every run of figures belongs to the one row whose label stands right before it, labels say where
  /// a row begins and ends. Else some labels are lost or stand behind their figures: then every row must be
  /// complete, or stand on lines of its own, to be told from its neighbours.
  void run(RowAlignment& alignment) const {
    if (isComplete(alignment)) return;
    const bool orderly = isOrderly(alignment);
    const auto bareRows =
        static_cast<std::size_t>(std::count_if(alignment.rows.begin(), alignment.rows.end(),
                                               [](const AlignedRow& r) { return r.labelSeen && r.values.empty(); }));
    for (AlignedRow& row : alignment.rows) {
      if (row.values.empty()) continue;
      row.certain = !row.transposed && fillsLine(row);
      if (orderly && !row.certain) row.certain = !sharesFigures(row, bareRows);
    }
    doubtOtherNames(alignment);
    doubtBesideLeftOver(alignment);
    doubtPageNumbers(alignment);
  }

  /// Where labels stand right before the figures of their rows, figures behind the label of another row are doubtful.
  void doubtOtherNames(RowAlignment& alignment) const {
    const auto namesIn = [&](const AlignedRow& row) -> const std::vector<SeenLabel>& {
      return gaps_[row.values.front()];
    };
    bool named = false;
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      const AlignedRow& row = alignment.rows[r];
      named = named || (!row.values.empty() && !namesIn(row).empty() && namesIn(row).back().row == r);
    }
    for (std::size_t r = 0; named && r < rows_.size(); ++r) {
      AlignedRow& row = alignment.rows[r];
      if (row.values.empty() || namesIn(row).empty()) continue;
      const auto& names = namesIn(row);
      if (std::none_of(names.begin(), names.end(), [&](const SeenLabel& name) { return name.row == r; }))
        row.certain = false;
    }
  }

  /// Where figures stand beside their labels, one alone on the line below may be the number of a page.
  void doubtPageNumbers(RowAlignment& alignment) const {
    const auto besideLabel = [&](const AlignedRow& row) {
      const std::size_t begin = stream_.lines[stream_.values[row.values.front()].line].place.begin;
      return row.labelEnd > begin && row.labelEnd <= stream_.values[row.values.front()].begin;
    };
    const bool beside = std::any_of(alignment.rows.begin(), alignment.rows.end(),
                                    [&](const AlignedRow& row) { return !row.values.empty() && besideLabel(row); });
    for (std::size_t r = 0; beside && r < rows_.size(); ++r) {
      AlignedRow& row = alignment.rows[r];
      if (row.values.empty() || row.values.size() >= widthOf(r) || !isAlone(stream_, row.values.back())) continue;
      if (row.values.size() == 1 || besideLabel(row)) row.certain = false;
    }
  }

  /// Figures that were left aside may belong to a row near them: right below it they may be the rest of its own, broken
  /// at the width of their cells; several in a run, which are no page numbers, may fill the empty cells of any row.
  void doubtBesideLeftOver(RowAlignment& alignment) const {
    std::vector<bool> leftOver(valueCount_ + 1, false);
    for (const std::uint32_t value : alignment.leftOver) leftOver[value] = stream_.values[value].isNumber;
    bool several = false;
    for (std::size_t v = 1; v < valueCount_; ++v)
      several = several || (leftOver[v - 1] && leftOver[v] && gaps_[v].empty());
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      AlignedRow& row = alignment.rows[r];
      if (row.values.empty()) continue;
      if (several && row.values.size() < widthOf(r)) row.certain = false;
      // What stands behind the figures of the row, below them, with no label between.
      std::size_t first = std::min(row.values.size(), widthOf(r)) + row.values.front(), end = first;
      const std::uint32_t above = stream_.values[row.values.front()].row;
      while (end < valueCount_ && gaps_[end].empty() && stream_.values[end].row != above &&
             (leftOver[end] || end <= row.values.back()))
        ++end;
      if (end > first + 1 || (end == first + 1 && goesOnWith(row, widthOf(r), first))) row.certain = false;
    }
  }

  /// Whether a row comes out with figure `rest` as the last digits of one of its figures.
  bool goesOnWith(const AlignedRow& row, std::size_t width, std::size_t rest) const {
    constexpr std::int64_t most = 999'999'999;  // so that nothing overflows
    const auto digits = countOf(stream_.values[rest]);
    if (!sums_ || row.values.size() < width || !digits || *digits < 0 || *digits > most) return false;
    std::int64_t difference = 0, tens = 10;  // of the total and its parts
    while (tens <= *digits) tens *= 10;
    for (std::size_t k = 0; k < width; ++k) {
      const std::int64_t count = countOf(stream_.values[row.values[k]]).value_or(0);
      if (count < 0 || count > most) return false;
      difference += k + 1 < width ? count : -count;
    }
    for (std::size_t k = 0; k < width; ++k) {
      const std::int64_t more = countOf(stream_.values[row.values[k]]).value_or(0) * (tens - 1) + *digits;
      if (difference + (k + 1 < width ? more : -more) == 0) return true;
    }
    return false;
  }

  /// Whether the figures of a row come out as those of several: where `bareRows` rows have a label and no figures,
  /// some labels may stand behind their figures.
  bool sharesFigures(const AlignedRow& row, std::size_t bareRows) const {
    constexpr std::size_t fewest = 4;  // two rows with a figure and its total
    const std::size_t count = row.values.size();
    const unsigned all = (1U << count) - 1;
    return sums_ && bareRows > 0 && count >= fewest && !comesOut(row, all) && comeOut(row, all, bareRows + 1);
  }

  /// Whether the figures `chosen` are those of at most `most` rows that come out.
  bool comeOut(const AlignedRow& row, unsigned chosen, std::size_t most) const {
    if (comesOut(row, chosen)) return true;
    const unsigned first = chosen & (~chosen + 1), others = chosen ^ first;
    for (unsigned own = others; most > 1 && own > 0; own = (own - 1) & others)
      if (own != others && comesOut(row, own | first) && comeOut(row, others ^ own, most - 1)) return true;
    return false;
  }

  /// Whether the last of the figures `chosen` (a bit each) is the sum of the others.
  bool comesOut(const AlignedRow& row, unsigned chosen) const {
    std::int64_t sum = 0;
    std::optional<std::int64_t> last;
    for (std::size_t k = 0; k < row.values.size(); ++k) {
      if ((chosen >> k & 1U) == 0) continue;
      sum += last.value_or(0);
      last = countOf(stream_.values[row.values[k]]).value_or(0);
    }
    return (chosen & (chosen - 1)) != 0 && sum == last;
  }

  bool isOrderly(const RowAlignment& alignment) const {
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      const AlignedRow& row = alignment.rows[r];
      if (row.values.empty()) continue;
      const std::size_t first = row.values.front(), behind = row.values.back() + 1UL;
      if (row.transposed || gaps_[first].empty() || gaps_[first].back().row != r) return false;
      for (std::size_t v = first + 1; v < behind; ++v)
        if (!gaps_[v].empty()) return false;
      if (behind < valueCount_ && gaps_[behind].empty()) return false;
    }
    return alignment.leftOver.empty();
  }

  /// Whether all the rows that the text names, or all that the form has, have a figure in every column.
  bool isComplete(const RowAlignment& alignment) const {
    bool named = true, all = true;
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      const std::size_t count = alignment.rows[r].values.size();
      if (count != 0 && count != widthOf(r)) return false;
      all = all && count > 0;
      named = named && seen_[r] == (count > 0);
    }
    return (named || all) && alignment.leftOver.empty();
  }

  /// Whether the figures of a row fill a line: beside its label, or at least two of them. One alone on its line
  /// may be a cell of any row.
  bool fillsLine(const AlignedRow& row) const {
    const Value &first = stream_.values[row.values.front()], &last = stream_.values[row.values.back()];
    const std::size_t behind = row.values.back() + 1UL;
    const bool ends = behind == valueCount_ || stream_.values[behind].row != last.row;
    const bool labelled = row.labelEnd > stream_.lines[first.line].place.begin && row.labelEnd <= first.begin;
    return first.row == last.row && beginsRow(stream_, row.values.front()) && ends &&
           (labelled || row.values.size() > 1);
  }

  std::size_t widthOf(std::size_t row) const { return rows_[row].block->columns.size(); }

  const Stream& stream_;
  std::span<const form::PlacedRow> rows_;
  bool sums_;
  std::size_t valueCount_;
  const std::vector<std::vector<SeenLabel>>& gaps_;
  const std::vector<bool>& seen_;
};

}  // namespace

void findUncertainRows(const Stream& stream, std::span<const form::PlacedRow> rows, bool sums, const RowLabels& labels,
                       RowAlignment& alignment) {
  Doubter(stream, rows, sums, labels).run(alignment);
}

}  // namespace gouji::table
