#include "table/named_columns.hpp"

#include <algorithm>
#include <string_view>

namespace gouji::table {
namespace {

/// Reads the words of a row's columns in order.
class Names {
 public:
  explicit Names(std::span<const form::Column> columns) : columns_(columns) {}

  /// Goes on to the next column that `piece` names, or to the group of columns. @returns whether there is one
  bool take(const LabelPiece& piece) {
    const bool header = piece.label->kind == form::LabelKind::header;
    for (std::size_t c = next_; c < columns_.size(); ++c) {
      const std::string_view id = columns_[c].id, target = piece.label->target;
      const bool named = header ? id.substr(id.rfind('.') + 1) == target
                                : id.size() > target.size() && id.starts_with(target) && id[target.size()] == '.';
      if (!named) continue;
      next_ = header ? c + 1 : c;
      return true;
    }
    return !header;
  }

  /// The column that was named last.
  std::size_t last() const { return next_ - 1; }

 private:
  std::span<const form::Column> columns_;
  std::size_t next_ = 0;
};

std::vector<std::size_t> columnsOf(const Stream& stream, std::span<const LabelPiece> pieces, const AlignedRow& row,
                                   std::span<const form::Column> columns, bool onlyRow) {
  // The words above a table stand right before its first figure, too.
  if (row.values.size() < (onlyRow ? 2U : 1U) || row.transposed || (!onlyRow && row.labelEnd == 0)) return {};
  Names names(columns);
  std::vector<std::size_t> found;
  std::uint32_t lettersBefore = 0;
  auto piece = pieces.begin();
  if (!onlyRow)
    while (piece != pieces.end() && stream.letters[piece->letterBegin].at < row.labelEnd) ++piece;
  for (const std::uint32_t index : row.values) {
    const Value& value = stream.values[index];
    bool named = false;
    for (; piece != pieces.end() && piece->letterEnd <= value.letters; ++piece) {
      if (piece->label->kind == form::LabelKind::row || !names.take(*piece)) return {};
      named = piece->label->kind == form::LabelKind::header && piece->letterEnd == value.letters &&
              piece->letterBegin >= lettersBefore &&
              lineOf(stream, stream.letters[piece->letterEnd - 1].at) == value.line;
    }
    if (!named) return {};
    found.push_back(names.last());
    lettersBefore = value.letters;
  }
  return found;
}

}  // namespace

std::vector<std::vector<std::size_t>> namedColumns(const Stream& stream, std::span<const LabelPiece> pieces,
                                                   const RowAlignment& alignment,
                                                   std::span<const form::PlacedRow> rows) {
  std::vector<std::vector<std::size_t>> columns(rows.size());
  for (std::size_t r = 0; r < rows.size(); ++r)
    columns[r] = columnsOf(stream, pieces, alignment.rows[r], rows[r].block->columns, rows.size() == 1);
  return columns;
}

}  // namespace gouji::table
