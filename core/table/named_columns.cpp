#include "table/named_columns.hpp"

#include <algorithm>
#include <string_view>

#include "form/labels.hpp"
#include "table/row_sums.hpp"

namespace gouji::table {

std::string_view columnNamedBy(const LabelPiece& piece) {
  if (piece.label->kind == form::LabelKind::header) return piece.label->target;
  const std::u16string_view word = piece.label->letters.substr(piece.from, piece.to - piece.from);
  const auto shared = std::find_if(form::sharedNames.begin(), form::sharedNames.end(),
                                   [&](const form::SharedName& name) { return name.word == word; });
  return piece.label->kind == form::LabelKind::row && shared != form::sharedNames.end() ? shared->column : "";
}

namespace {

/// Reads the words of a row's columns.
class Names {
 public:
  explicit Names(std::span<const form::Column> columns) : columns_(columns) {}

  /// Goes on to the column that `piece` names, in its group where one was named; or to the group.
  /// @returns whether there is one that was not named before
  bool take(const LabelPiece& piece) {
    if (piece.label->kind == form::LabelKind::group) {
      enter(piece.label->target);
      return true;
    }
    const std::string_view name = columnNamedBy(piece);
    for (std::size_t c = group_; c < groupEnd_ && c < columns_.size(); ++c)
      if (!isUsed(c) && nameOf(c) == name) return choose(c);
    return false;
  }

  /// Goes on to the sum of the group; without groups, to that of the row. @returns whether it was not named before
  bool takeTotal() {
    const std::size_t last = std::min(groupEnd_, columns_.size()) - 1;
    return nameOf(last) == "total" && !isUsed(last) && choose(last);
  }

  /// The column that was named last.
  std::size_t last() const { return chosen_.back(); }

 private:
  std::string_view nameOf(std::size_t c) const { return form::targetOf(columns_[c]); }

  bool isUsed(std::size_t c) const { return std::find(chosen_.begin(), chosen_.end(), c) != chosen_.end(); }

  void enter(std::string_view group) {
    const auto isIn = [&](const form::Column& column) {
      return column.id.size() > group.size() && column.id.starts_with(group) && column.id[group.size()] == '.';
    };
    const auto begin = std::find_if(columns_.begin(), columns_.end(), isIn);
    if (begin == columns_.end()) return;
    group_ = static_cast<std::size_t>(begin - columns_.begin());
    groupEnd_ = static_cast<std::size_t>(std::find_if_not(begin, columns_.end(), isIn) - columns_.begin());
  }

  bool choose(std::size_t c) {
    chosen_.push_back(c);
    return true;
  }

  std::span<const form::Column> columns_;
  std::vector<std::size_t> chosen_;
  std::size_t group_ = 0, groupEnd_ = std::string_view::npos;
};

/// Reads the columns of one row.
class NamedRow {
 public:
  NamedRow(const Stream& stream, std::span<const LabelPiece> pieces, const AlignedRow& row,
           const form::PlacedRow& place, bool onlyRow)
      : stream_(stream),
        pieces_(pieces),
        row_(row),
        id_(place.row->id),
        columns_(place.block->columns),
        onlyRow_(onlyRow),
        names_(columns_) {}

  std::vector<std::size_t> run() {
    // The words above a table stand right before its first figure, too.
    if (row_.values.size() < (onlyRow_ ? 2U : 1U) || row_.transposed || (!onlyRow_ && row_.labelEnd == 0)) return {};
    if (!onlyRow_)
      while (next_ < pieces_.size() && stream_.letters[pieces_[next_].letterBegin].at < row_.labelEnd) ++next_;
    std::vector<std::size_t> found;
    for (const std::uint32_t index : row_.values) {
      if (!read(stream_.values[index])) return {};
      found.push_back(names_.last());
    }
    return sumIsFirst_ && !isSum() ? std::vector<std::size_t>{} : found;
  }

 private:
  /// Goes on to the column of `value`. @returns whether words tell it
  bool read(const Value& value) {
    bool named = false, afterGroup = false;
    for (; next_ < pieces_.size() && pieces_[next_].letterEnd <= value.letters; ++next_) {
      const LabelPiece& piece = pieces_[next_];
      // The name of the row may stand on a line with each of its cells.
      if (piece.label->target == id_ && columnNamedBy(piece).empty()) continue;
      if (!names_.take(piece)) return false;
      const bool header = piece.label->kind != form::LabelKind::group;
      named = header && leadsTo(piece, value, 0);
      afterGroup = !header && leadsTo(piece, value, mostBetween);
    }
    const bool first = lettersBefore_ == 0 && !onlyRow_;
    lettersBefore_ = std::max(value.letters, 1U);
    if (named) return true;
    if (first) sumIsFirst_ = true;
    return (first || afterGroup) && names_.takeTotal();
  }

  /// Whether `piece` stands on the line of `value` before it, with no figure and at most so many letters between them.
  bool leadsTo(const LabelPiece& piece, const Value& value, std::uint32_t letters) const {
    return piece.letterEnd + letters >= value.letters && piece.letterBegin >= lettersBefore_ &&
           lineOf(stream_, stream_.letters[piece.letterEnd - 1].at) == value.line;
  }

  /// Whether the first figure, which no word names, is the sum of those that follow: there are all of them, they add up,
  /// or words say so.
  bool isSum() const {
    constexpr std::u16string_view ofWhich = u"其中";
    if (row_.values.size() == columns_.size() || comesOut(stream_, sumLast())) return true;
    const std::uint32_t begin = stream_.values[row_.values.front()].letters;
    for (std::size_t k = 0; k < ofWhich.size(); ++k)
      if (begin + k >= stream_.letters.size() || stream_.letters[begin + k].character != ofWhich[k]) return false;
    return row_.values.size() > 1;
  }

  std::vector<std::uint32_t> sumLast() const {
    std::vector<std::uint32_t> values(row_.values.begin() + 1, row_.values.end());
    values.push_back(row_.values.front());
    return values;
  }

  /// "行政复议案件共3件"
  static constexpr std::uint32_t mostBetween = 4;

  const Stream& stream_;
  std::span<const LabelPiece> pieces_;
  const AlignedRow& row_;
  std::string_view id_;
  std::span<const form::Column> columns_;
  const bool onlyRow_;
  Names names_;
  std::size_t next_ = 0;
  std::uint32_t lettersBefore_ = 0;
  bool sumIsFirst_ = false;
};

}  // namespace

std::vector<std::vector<std::size_t>> namedColumns(const Stream& stream, std::span<const LabelPiece> pieces,
                                                   const RowAlignment& alignment,
                                                   std::span<const form::PlacedRow> rows) {
  std::vector<std::vector<std::size_t>> columns(rows.size());
  for (std::size_t r = 0; r < rows.size(); ++r)
    columns[r] = NamedRow(stream, pieces, alignment.rows[r], rows[r], rows.size() == 1).run();
  return columns;
}

}  // namespace gouji::table
