#include "table/label_path.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace gouji::table {
namespace {

// Scores are counted in letters: a matching letter is worth one.
constexpr float enterAtStart = 1.0F;        // beginning a label
constexpr float enterBehindNumeral = 1.2F;  // beginning it behind its 一、 or （一）
constexpr float enterInside = 2.5F;         // beginning a label somewhere inside it
constexpr float resume = 1.5F;              // going on with the row's label behind its figures or another label
constexpr float goBack = 2.0F;              // to a row that stands earlier in the form
constexpr float repeatHeader = 0.5F;        // a header again behind the first rows, as a page break brings it
constexpr float itemAgrees = 1.5F, itemDiffers = -1.5F, itemMissing = -0.5F;
constexpr float skipFirst = 1.0F, skipMore = 0.5F;  // letters of the label that do not stand in the text
constexpr std::uint32_t longestSkip = 3;
constexpr float strayLetter = 1.2F;  // a letter in the text that the label does not have

constexpr float never = -1e9F;
constexpr std::u16string_view numerals = u"一二三四五六七";

struct State {
  std::uint16_t label;
  std::uint16_t position;
};

/// A step of a path: a letter read as this state.
struct Node {
  std::uint32_t letter;
  std::uint32_t state;
  float score;
  std::int32_t before;  // the node before it, -1 at the start
  std::uint16_t order;  // of the row the path has come to
};

class Aligner {
 public:
  Aligner(std::span<const form::Label> labels, Stream& stream) : labels_(labels), stream_(stream) {
    const form::Label* lastRow = nullptr;
    std::uint16_t order = 0;
    for (const form::Label& label : labels) {
      if (label.kind == form::LabelKind::row && !(lastRow && lastRow->target == label.target)) {
        ++order;
        lastRow = &label;
      }
      orders_.push_back(label.kind == form::LabelKind::row ? order : 0);
      firstState_.push_back(static_cast<std::uint32_t>(states_.size()));
      for (std::size_t p = 0; p < label.letters.size(); ++p)
        states_.push_back({static_cast<std::uint16_t>(firstState_.size() - 1), static_cast<std::uint16_t>(p)});
    }
    best_.assign(order + 1U, -1);
    nodeOf_.assign(states_.size(), {-1, -1, -1});
    buildIndex();
  }

  std::vector<LabelPiece> run() {
    for (std::uint32_t i = 0; i < stream_.letters.size(); ++i) readLetter(i);
    return pieces(bestEnd());
  }

 private:
  /// The states of each letter, looked up by its character.
  void buildIndex() {
    byCharacter_.reserve(states_.size());
    for (std::uint32_t s = 0; s < states_.size(); ++s) byCharacter_.push_back(s);
    std::stable_sort(byCharacter_.begin(), byCharacter_.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return characterOf(a) < characterOf(b); });
  }

  char16_t characterOf(std::uint32_t state) const {
    return labels_[states_[state].label].letters[states_[state].position];
  }

  float scoreOf(std::int32_t node) const { return node < 0 ? 0.0F : nodes_[static_cast<std::size_t>(node)].score; }

  /// The node in which letter `letter` was read as `state`, or -1.
  std::int32_t nodeAt(std::uint32_t state, std::uint32_t letter) const {
    for (const std::int32_t node : nodeOf_[state])
      if (node >= 0 && nodes_[static_cast<std::size_t>(node)].letter == letter) return node;
    return -1;
  }

  void readLetter(std::uint32_t i) {
    const char16_t c = stream_.letters[i].character;
    const auto range = std::equal_range(byCharacter_.begin(), byCharacter_.end(), c, Less{*this});
    const std::size_t firstNew = nodes_.size();
    for (auto s = range.first; s != range.second; ++s) {
      Node node = goOn(i, *s);
      const Node entered = enter(i, *s);
      if (entered.score > node.score) node = entered;
      if (node.score > never / 2) nodes_.push_back(node);
    }
    for (std::size_t n = firstNew; n < nodes_.size(); ++n) {
      auto& recent = nodeOf_[nodes_[n].state];
      recent = {static_cast<std::int32_t>(n), recent[0], recent[1]};
      std::int32_t& best = best_[nodes_[n].order];
      if (nodes_[n].score > scoreOf(best)) best = static_cast<std::int32_t>(n);
    }
  }

  struct Less {
    const Aligner& aligner;
    bool operator()(std::uint32_t state, char16_t c) const { return aligner.characterOf(state) < c; }
    bool operator()(char16_t c, std::uint32_t state) const { return c < aligner.characterOf(state); }
  };

  /// The best way to read letter `i` as `state` within a label that was begun before.
  Node goOn(std::uint32_t i, std::uint32_t state) const {
    Node best{i, state, never, -1, 0};
    const std::uint32_t position = states_[state].position;
    const auto consider = [&](std::uint32_t back, std::uint32_t lettersBack, float cost) {
      if (position < back || i < lettersBack) return;
      const std::int32_t from = nodeAt(state - back, i - lettersBack);
      if (from < 0) return;
      const float score = scoreOf(from) + 1.0F - cost;
      if (score > best.score) best = {i, state, score, from, nodes_[static_cast<std::size_t>(from)].order};
    };
    consider(1, 1, 0);
    for (std::uint32_t skip = 1; skip <= longestSkip; ++skip)
      consider(1 + skip, 1, skipFirst + skipMore * static_cast<float>(skip - 1));
    consider(1, 2, strayLetter);
    consider(2, 2, strayLetter);  // another letter stands in its place
    return best;
  }

  /// The best way to begin (or take up again) the label of `state` with letter `i`.
  Node enter(std::uint32_t i, std::uint32_t state) const {
    const form::Label& label = labels_[states_[state].label];
    const std::uint32_t position = states_[state].position;
    const std::uint16_t order = orders_[states_[state].label];
    float cost = position == 0                                                       ? enterAtStart
                 : position == 1 && numerals.find(label.letters[0]) != numerals.npos ? enterBehindNumeral
                                                                                     : enterInside;
    const std::uint8_t item = stream_.letters[i].item;
    if (position == 0 && item != label.item)
      cost -= item == 0 ? itemMissing : itemDiffers;
    else if (position == 0 && item != 0)
      cost -= itemAgrees;

    Node best{i, state, never, -1, 0};
    for (std::size_t o = 0; o < best_.size(); ++o) {
      float jump = cost;
      if (order == 0)
        jump += o > 0 && label.kind == form::LabelKind::header ? repeatHeader : 0.0F;
      else if (o > order)
        jump += goBack;
      else if (o == order && position > 1)
        jump = std::min(jump, resume);
      if (best_[o] < 0 && o > 0) continue;
      // The node must lie before this letter; the best ones are kept up to the letter before.
      const float score = scoreOf(best_[o]) + 1.0F - jump;
      if (score > best.score) best = {i, state, score, best_[o], order == 0 ? static_cast<std::uint16_t>(o) : order};
    }
    return best;
  }

  std::int32_t bestEnd() const {
    std::int32_t end = -1;
    for (const std::int32_t node : best_)
      if (scoreOf(node) > scoreOf(end)) end = node;
    return end;
  }

  std::vector<LabelPiece> pieces(std::int32_t node) {
    std::vector<LabelPiece> pieces;
    for (; node >= 0; node = nodes_[static_cast<std::size_t>(node)].before) {
      const Node& n = nodes_[static_cast<std::size_t>(node)];
      const State state = states_[n.state];
      const form::Label* label = &labels_[state.label];
      stream_.letters[n.letter].labelled = true;
      // Walking backwards: the piece goes on where the label is the same and its letters come before.
      LabelPiece* open = pieces.empty() ? nullptr : &pieces.back();
      if (open && open->label == label && state.position < open->from && open->letterBegin - n.letter <= 2) {
        open->from = state.position;
        open->letterBegin = n.letter;
        ++open->matched;
      } else {
        pieces.push_back({label, state.position, state.position + 1U, n.letter, n.letter + 1, 1});
      }
    }
    std::reverse(pieces.begin(), pieces.end());
    return pieces;
  }

  std::span<const form::Label> labels_;
  Stream& stream_;
  std::vector<std::uint16_t> orders_;      // of each label: its row's place in the form, 0 for others
  std::vector<std::uint32_t> firstState_;  // of each label
  std::vector<State> states_;
  std::vector<std::uint32_t> byCharacter_;  // states sorted by their letter
  std::vector<Node> nodes_;
  std::vector<std::array<std::int32_t, 3>> nodeOf_;  // the latest nodes of each state
  std::vector<std::int32_t> best_;                   // the best node of each order
};

}  // namespace

std::vector<LabelPiece> labelPath(std::span<const form::Label> labels, Stream& stream) {
  return Aligner(labels, stream).run();
}

}  // namespace gouji::table
