#include "table/form_changes.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <string>

#include "form/labels.hpp"

namespace gouji::table {
namespace {

/// Words that machine conversion between the scripts exchanges.
struct SameWord {
  std::u16string_view written, official;
};
constexpr std::array sameWords{
    SameWord{u"资讯", u"信息"}, SameWord{u"讯息", u"信息"}, SameWord{u"档案", u"文件"},
    SameWord{u"专案", u"项目"}, SameWord{u"覆议", u"复议"}, SameWord{u"程式", u"程序"},
};

/// So many letters may differ by a slip of the pen.
constexpr std::size_t slip = 1;

/// The letters that carry a label's meaning, in the official words.
std::u16string essence(std::u16string letters) {
  for (const SameWord& word : sameWords)
    for (std::size_t at = 0; (at = letters.find(word.written, at)) != letters.npos; at += word.official.size())
      letters.replace(at, word.written.size(), word.official);
  std::erase_if(letters, [](char16_t c) { return c == u'度' || c == u'的'; });
  return letters;
}

/// Levenshtein's distance.
std::size_t distance(std::u16string_view a, std::u16string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), 0U);
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t above = row[j + 1];
      row[j + 1] = std::min({above + 1, row[j] + 1, diagonal + (a[i] == b[j] ? 0U : 1U)});
      diagonal = above;
    }
  }
  return row.back();
}

/// How far the letters are from the closest known way to write their label.
std::size_t distanceToLabel(std::u16string_view letters, std::string_view table, const form::Label& label) {
  const std::u16string written = essence(std::u16string(letters));
  std::size_t least = written.size() + label.letters.size();
  for (const form::Label& other : form::labelsOf(table)) {
    if (other.target != label.target || other.kind != label.kind) continue;
    const std::u16string known = essence(std::u16string(other.letters));
    least = std::min(least, distance(written, known));
    // The numeral before the words may be lost.
    least = std::min(least, distance(written, std::u16string_view(known).substr(1)));
  }
  return least;
}

/// Whether what stands at [begin, end) is said in a sentence behind the table: 其余4件结转下年办理。
bool isInSentence(std::u16string_view s, std::size_t begin, std::size_t end) {
  constexpr std::size_t longestRest = 120;
  std::u16string_view behind = s.substr(end, longestRest);
  behind = behind.substr(0, behind.find(u'\n'));
  if (behind.find(u'。') != behind.npos) return true;
  const std::size_t mark = behind.find_first_not_of(u" 0123456789件");
  constexpr std::u16string_view commas = u",;";
  return (begin > 0 && commas.find(s[begin - 1]) != commas.npos) ||
         (mark != behind.npos && commas.find(behind[mark]) != commas.npos);
}

void findRewrittenLabels(const text::Folded& folded, const Stream& stream, std::span<const LabelPiece> pieces,
                         std::string_view table, std::vector<FormChange>& changes) {
  for (const LabelPiece& piece : pieces) {
    const form::Label& label = *piece.label;
    // Only a label that stands there from its beginning to its end in one go is read for sure.
    if (label.kind != form::LabelKind::row || piece.from > 1 || piece.to != label.letters.size()) continue;
    if (piece.matched == piece.to - piece.from && piece.matched == piece.letterEnd - piece.letterBegin) continue;
    std::u16string letters;
    for (std::uint32_t l = piece.letterBegin; l < piece.letterEnd; ++l) letters += stream.letters[l].character;
    if (distanceToLabel(letters, table, label) <= slip) continue;
    const std::size_t begin = stream.letters[piece.letterBegin].at, end = stream.letters[piece.letterEnd - 1].at + 1U;
    if (isInSentence(folded.text, begin, end)) continue;
    changes.push_back({FormChange::Kind::rewrittenLabel, label.target, folded.sourceOf(begin, end)});
  }
}

/// A line of parted cells: how many letters and figures it has.
struct LineOfCells {
  std::size_t letters = 0, labelled = 0, figures = 0;
  std::uint32_t begin = 0, end = 0;  ///< folded, of its letters
};

LineOfCells cellsOf(std::u16string_view s, const Stream& stream, text::Line line) {
  LineOfCells cells;
  const auto value = std::lower_bound(stream.values.begin(), stream.values.end(), line.begin,
                                      [](const Value& v, std::size_t from) { return v.begin < from; });
  const auto letter = std::lower_bound(stream.letters.begin(), stream.letters.end(), line.begin,
                                       [](const Letter& l, std::size_t at) { return l.at < at; });
  int depth = 0;
  std::size_t at = line.begin;
  for (auto l = letter; l != stream.letters.end() && l->at < line.end; ++l) {
    for (; at < l->at; ++at) depth += s[at] == u'(' ? 1 : s[at] == u')' ? -1 : 0;
    if (depth > 0) continue;  // a note
    // Words behind the figures of a label are a remark.
    if (cells.letters > 0 && value != stream.values.end() && l->at > value->begin) break;
    if (cells.letters++ == 0) cells.begin = l->at;
    cells.labelled += l->labelled ? 1 : 0;
    cells.end = l->at + 1;
  }
  for (auto v = value; v != stream.values.end() && v->begin < line.end; ++v) cells.figures += v->isNumber ? 1 : 0;
  return cells;
}

/// A line of a label that nobody knows with the figures of a row.
void findAddedRows(const text::Folded& folded, const Stream& stream, std::string_view table,
                   std::vector<FormChange>& changes) {
  const std::u16string_view s = folded.text;
  const std::size_t fewest = table == "requests" ? 7 : 1, most = table == "requests" ? 7 : 3;
  for (const StreamLine& line : stream.lines) {
    const std::u16string_view text = s.substr(line.place.begin, line.place.end - line.place.begin);
    // Spaces part the figures of a long row just as well; a sentence seldom has seven.
    const bool parted = text.find(u'\t') != text.npos || text.find(u'|') != text.npos;
    if (!parted && table != "requests") continue;
    if (text.find(u'。') != text.npos) continue;
    const LineOfCells cells = cellsOf(s, stream, line.place);
    if (cells.letters < 3 || cells.labelled * 2 >= cells.letters) continue;
    if (cells.figures < fewest || cells.figures > most) continue;
    changes.push_back({FormChange::Kind::addedRow, {}, folded.sourceOf(cells.begin, cells.end)});
  }
}

}  // namespace

std::vector<FormChange> formChanges(const text::Folded& folded, const Stream& stream,
                                    std::span<const LabelPiece> pieces, std::string_view table) {
  std::vector<FormChange> changes;
  if (table == "disputes") return changes;
  findRewrittenLabels(folded, stream, pieces, table, changes);
  findAddedRows(folded, stream, table, changes);
  return changes;
}

}  // namespace gouji::table
