#include "table/row_labels.hpp"

#include <algorithm>

#include "form/labels.hpp"
#include "table/header_order.hpp"
#include "table/named_columns.hpp"

namespace gouji::table {
namespace {

class Reader {
 public:
  Reader(const Stream& stream, std::span<const form::PlacedRow> rows, bool sums)
      : stream_(stream),
        rows_(rows),
        sums_(sums),
        valueCount_(stream.values.size()),
        applicantsAsRows_(sums && hasApplicantsAsRows(stream)) {}

  RowLabels run(std::span<const LabelPiece> pieces) const {
    RowLabels read;
    auto& gaps = read.gaps;
    auto& seen = read.seen;
    gaps.resize(valueCount_ + 1);
    seen.assign(rows_.size(), false);
    std::vector<bool> named(rows_.size());  // by its own name, whole
    for (const LabelPiece& piece : pieces) {
      if (namesColumn(piece, pieces.front())) continue;
      const bool ownName = piece.label->kind == form::LabelKind::row;
      const std::string_view target = ownName ? piece.label->target
                                              : rowNamedBy(piece, &piece == &pieces.front() ? nullptr : &piece - 1,
                                                           &piece == &pieces.back() ? nullptr : &piece + 1);
      const auto index = static_cast<std::uint16_t>(rowNamed(target));
      if (index == rows_.size()) continue;
      // The rest of a label that is wrapped around its figures names no row anew.
      if (seen[index] && piece.from > 1) continue;
      const std::size_t gap = gapBefore(piece.letterBegin);
      seen[index] = true;
      auto& labels = gaps[gap];
      const std::uint32_t end = stream_.letters[piece.letterEnd - 1].at + 1;
      const bool isWhole = piece.from <= 1 && piece.to == piece.label->letters.size();
      if (!labels.empty() && labels.back().row == index)
        labels.back().end = end;
      else
        labels.push_back({index, end, isWhole, !ownName});
      named[index] = named[index] || (ownName && isWhole);
    }
    // Of a row whose own name is there, sums of groups may have the other one.
    for (auto& labels : gaps)
      std::erase_if(labels, [&](const SeenLabel& label) { return label.shared && named[label.row]; });
    findRowsOnLines(pieces, read);
    return read;
  }

 private:
  std::size_t rowNamed(std::string_view target) const {
    const auto row =
        std::find_if(rows_.begin(), rows_.end(), [&](const form::PlacedRow& r) { return r.row->id == target; });
    return static_cast<std::size_t>(row - rows_.begin());
  }

  /// The row that has the name of `column` too; empty where none has.
  static std::string_view sharedRow(std::string_view column) {
    const auto shared = std::find_if(form::sharedNames.begin(), form::sharedNames.end(),
                                     [&](const form::SharedName& name) { return name.column == column; });
    return shared == form::sharedNames.end() ? "" : shared->row;
  }

  /// "予以公开 | 自然人 | 5": a line for each cell.
  void findRowsOnLines(std::span<const LabelPiece> pieces, RowLabels& read) const {
    read.rowOnLine.assign(valueCount_, rows_.size());
    std::size_t next = 0;
    for (std::size_t v = 0; v < valueCount_; ++v) {
      const Value& value = stream_.values[v];
      const std::size_t lineBegin = stream_.lines[value.line].place.begin;
      std::size_t row = rows_.size();
      bool named = false;
      for (; next < pieces.size() && pieces[next].letterEnd <= value.letters; ++next) {
        const LabelPiece& piece = pieces[next];
        if (stream_.letters[piece.letterBegin].at < lineBegin) continue;
        const bool first = row == rows_.size();
        if (first && piece.label->kind == form::LabelKind::row) row = rowNamed(piece.label->target);
        if (row == rows_.size()) row = rowNamed(sharedRow(columnNamedBy(piece)));
        named = !first && !columnNamedBy(piece).empty() && piece.letterEnd == value.letters;
      }
      if (named && beginsRow(stream_, v)) read.rowOnLine[v] = row;
    }
  }

  /// The row that a column's name names where it stands right before the figures of a line of cells: （七）总计 and
  /// 3.其他 without their numbers. Empty where it names none.
  /// @param before, next  the pieces on either side; null where there is none
  std::string_view rowNamedBy(const LabelPiece& piece, const LabelPiece* before, const LabelPiece* next) const {
    const std::size_t value = gapBefore(piece.letterBegin);
    if (!sums_ || applicantsAsRows_ || value == valueCount_ ||
        (next && next->letterBegin < stream_.values[value].letters))
      return {};
    const StreamLine& line = stream_.lines[stream_.values[value].line];
    if (!line.delimited || !beginsRow(stream_, value) || stream_.letters[piece.letterBegin].at < line.place.begin)
      return {};
    // A line for each column, its name and its figure.
    const bool goesOn = before && value > 0 && gapBefore(before->letterBegin) + 1 == value &&
                        !columnNamedBy(*before).empty() && isAloneInRow(value - 1) && isAloneInRow(value);
    if (goesOn) return {};
    return sharedRow(piece.label->target);
  }

  bool isAloneInRow(std::size_t value) const {
    return beginsRow(stream_, value) && (value + 1 == valueCount_ || beginsRow(stream_, value + 1));
  }

  /// Whether the name of a row is that of a column here: "上年结转：其他 1，总计 1". It has no number, stands behind the label
  /// of another row on its line, and right before one figure. @param first  of all pieces
  bool namesColumn(const LabelPiece& piece, const LabelPiece& first) const {
    if (!sums_ || piece.label->kind != form::LabelKind::row || columnNamedBy(piece).empty() || &piece == &first)
      return false;
    const Letter& letter = stream_.letters[piece.letterBegin];
    const std::size_t value = gapBefore(piece.letterBegin);
    if (letter.item != 0 || value == valueCount_ || stream_.values[value].letters != piece.letterEnd) return false;
    const std::size_t lineBegin = stream_.lines[lineOf(stream_, letter.at)].place.begin;
    const LabelPiece& before = *(&piece - 1);
    const bool alone = value + 1 == valueCount_ || stream_.values[value + 1].letters != piece.letterEnd ||
                       beginsRow(stream_, value + 1);
    return alone && stream_.letters[before.letterBegin].at >= lineBegin;
  }

  /// The gap (the number of figures before it) in which a letter stands.
  std::size_t gapBefore(std::uint32_t letter) const {
    const auto found = std::upper_bound(stream_.values.begin(), stream_.values.end(), letter,
                                        [](std::uint32_t l, const Value& value) { return l < value.letters; });
    return static_cast<std::size_t>(found - stream_.values.begin());
  }

  const Stream& stream_;
  std::span<const form::PlacedRow> rows_;
  bool sums_;
  std::size_t valueCount_;
  bool applicantsAsRows_;
};

}  // namespace

RowLabels rowLabels(const Stream& stream, std::span<const LabelPiece> pieces, std::span<const form::PlacedRow> rows,
                    bool sums) {
  return Reader(stream, rows, sums).run(pieces);
}

}  // namespace gouji::table
