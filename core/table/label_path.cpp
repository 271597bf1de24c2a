#include "table/label_path.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

#include "table/label_states.hpp"

namespace gouji::table {
namespace {

// Scores are counted in letters: a matching letter is worth one.
constexpr float resume = 1.5F;        // going on with the row's label behind its figures or another label
constexpr float goBack = 2.0F;        // to a row that stands earlier in the form
constexpr float repeatHeader = 0.5F;  // a header again behind the first rows, as a page break brings it
constexpr float itemAgrees = 1.5F, itemDiffers = -1.5F, itemMissing = -0.5F;
constexpr float skipOne = 1.0F, skipTwo = 1.5F, skipThree = 2.0F;  // letters of the label that do not stand in the text
constexpr float strayLetter = 1.2F;                                // a letter in the text that the label does not have

constexpr float never = -1e9F;

/// A step of a path: a letter read as this state.
struct Node {
  std::uint32_t letter;
  std::uint32_t state;
  float score;
  std::int32_t before;  // the node before it, -1 at the start
  std::uint16_t order;  // of the row the path has come to
};

/// A node with its score; none: 0.
struct Best {
  std::int32_t node = -1;
  float score = 0;
};

/// The best node up to every place of an order; of equal ones the first. Only nodes that are better than all before them
/// are kept: these are few.
class Staircase {
 public:
  explicit Staircase(std::size_t places) : steps_(places) {}

  /// @param best  better than all nodes of the same place, and than none at all
  void add(std::size_t place, Best best) {
    std::size_t behind = count_;
    while (behind > 0 && steps_[behind - 1].place > place) --behind;
    std::size_t at = behind;
    if (at > 0 && steps_[at - 1].best.score >= best.score) return;
    if (at > 0 && steps_[at - 1].place == place) --at;
    while (behind < count_ && steps_[behind].best.score <= best.score) ++behind;
    if (behind != at + 1) moveTail(behind, at + 1);
    steps_[at] = {place, best};
  }

  Best upTo(std::size_t place) const {
    std::size_t behind = count_;
    while (behind > 0 && steps_[behind - 1].place > place) --behind;
    return behind > 0 ? steps_[behind - 1].best : Best{};
  }

  Best last() const { return count_ > 0 ? steps_[count_ - 1].best : Best{}; }

 private:
  struct Step {
    std::size_t place = 0;
    Best best;
  };

  /// Seldom: most nodes take the place of one step. Inlined, it would make `add` slow.
  [[gnu::noinline]] void moveTail(std::size_t from, std::size_t to) {
    const auto begin = steps_.begin();
    const auto first = begin + static_cast<std::ptrdiff_t>(from), end = begin + static_cast<std::ptrdiff_t>(count_);
    if (to < from)
      std::copy(first, end, begin + static_cast<std::ptrdiff_t>(to));
    else
      std::copy_backward(first, end, end + 1);
    count_ = count_ + to - from;
  }

  std::vector<Step> steps_;  // as many as there are places, of which `count_` are in use
  std::size_t count_ = 0;
};

class Aligner {
 public:
  Aligner(const LabelStates& states, Stream& stream)
      : states_(states),
        stream_(stream),
        recent_(states.states.size()),
        openUpTo_(states.labels.size()),
        best_(states.lastOrder + 1U),
        forward_(best_.size()),
        backward_(best_.size()) {
    nodes_.reserve(stream.letters.size() * 4);
  }

  std::vector<LabelPiece> run() {
    for (std::uint32_t i = 0; i < stream_.letters.size(); ++i) readLetter(i);
    return pieces(forward_.last().node);
  }

 private:
  /// The letter that was read as a state, and the node of that step; none yet: a letter far behind all others.
  struct Reading {
    std::uint32_t letter = UINT32_MAX / 2;
    std::uint32_t node = 0;
  };

  char16_t characterAt(std::size_t i) const {
    return i < stream_.letters.size() ? stream_.letters[i].character : behindText;
  }

  void readLetter(std::uint32_t i) {
    const std::size_t firstNew = nodes_.size();
    const std::array next{characterAt(i + 1), characterAt(i + 2)};
    for (const LabelCandidate& candidate : states_.of(stream_.letters[i].character)) {
      const bool begun = openUpTo_[candidate.label] > i, begins = goesOn(candidate, next);
      if (!begun && !begins) continue;
      const std::uint32_t state = candidate.state;
      Node node = begun ? goOn(i, state) : Node{i, state, never, -1, 0};
      if (begins) {
        const Node entered = enter(i, state);
        if (entered.score > node.score) node = entered;
      }
      if (node.score > never / 2) nodes_.push_back(node);
    }
    for (std::size_t n = firstNew; n < nodes_.size(); ++n) {
      auto& recent = recent_[nodes_[n].state];
      recent = {Reading{i, static_cast<std::uint32_t>(n)}, recent[0]};
      openUpTo_[states_.states[nodes_[n].state].label] = i + 3;
      if (nodes_[n].score > best_[nodes_[n].order].score) rank(n);
    }
  }

  /// Takes note of a node that is the best of its order.
  void rank(std::size_t n) {
    const std::uint16_t order = nodes_[n].order;
    const Best best{static_cast<std::int32_t>(n), nodes_[n].score};
    best_[order] = best;
    forward_.add(order, best);
    backward_.add(fromLast(order), best);
  }

  /// Places of `backward_` are counted from the last order on.
  std::size_t fromLast(std::size_t order) const { return states_.lastOrder - order; }

  /// The best way to read letter `i` as `state` within a label that was begun before.
  Node goOn(std::uint32_t i, std::uint32_t state) const {
    float best = never;
    const Reading* from = nullptr;
    const auto consider = [&](const Reading& reading, std::uint32_t letter, float cost) {
      if (reading.letter != letter) return;
      const float score = nodes_[reading.node].score + 1.0F - cost;
      if (score <= best) return;
      best = score;
      from = &reading;
    };
    const std::uint32_t before = i - 1, twoBefore = i - 2;
    const std::array<Reading, 2>* const recent = recent_.data() + state;
    // What was read as a state last lies before this letter: nothing else can be the letter right before.
    consider(recent[-1][0], before, 0);
    consider(recent[-2][0], before, skipOne);
    consider(recent[-3][0], before, skipTwo);
    consider(recent[-4][0], before, skipThree);
    for (const Reading& reading : recent[-1]) consider(reading, twoBefore, strayLetter);
    for (const Reading& reading : recent[-2]) consider(reading, twoBefore, strayLetter);  // in place of another letter
    if (!from) return {i, state, never, -1, 0};
    return {i, state, best, static_cast<std::int32_t>(from->node), nodes_[from->node].order};
  }

  /// Whether the letters behind the one that is read go on as the label does: a piece of one letter is no evidence.
  static bool goesOn(const LabelCandidate& candidate, const std::array<char16_t, 2>& next) {
    return next[0] == candidate.next[0] ||
           (candidate.position <= 1 && (next[0] == candidate.next[1] || next[1] == candidate.next[0]));
  }

  static bool isHeader(const form::Label& label) { return label.kind == form::LabelKind::header; }

  /// Whether `node` belongs to a header that stands behind another one, or behind itself.
  bool isAmongHeaders(std::int32_t node) const {
    const form::Label& label = labelOf(node);
    for (std::size_t letters = 0; letters < label.letters.size() && node >= 0 && &labelOf(node) == &label; ++letters)
      node = nodes_[static_cast<std::size_t>(node)].before;
    return node >= 0 && isHeader(label) && isHeader(labelOf(node));
  }

  const form::Label& labelOf(std::int32_t node) const {
    return states_.labels[states_.states[nodes_[static_cast<std::size_t>(node)].state].label];
  }

  /// The best way to begin (or take up again) the label of `state` with letter `i`.
  Node enter(std::uint32_t i, std::uint32_t state) const {
    const LabelState& at = states_.states[state];
    const form::Label& label = states_.labels[at.label];
    const std::uint32_t position = at.position;
    const std::uint16_t order = at.order;
    float cost = at.enterCost;
    const std::uint8_t item = stream_.letters[i].item;
    if (position == 0 && item != label.item)
      cost -= item == 0 ? itemMissing : itemDiffers;
    else if (position == 0 && item != 0)
      cost -= itemAgrees;

    // The nodes lie before this letter: they are ranked when a letter has been read.
    Node best{i, state, never, -1, 0};
    const auto consider = [&](const Best& from, float jump) {
      const float score = from.score + 1.0F - jump;
      if (score <= best.score) return;
      const std::uint16_t orderBefore =
          from.node < 0 ? std::uint16_t{0} : nodes_[static_cast<std::size_t>(from.node)].order;
      best = {i, state, score, from.node, order == 0 ? orderBefore : order};
    };
    if (order == 0) {
      const Best last = forward_.last();
      const bool repeats = isHeader(label) && last.node != best_[0].node && !isAmongHeaders(last.node);
      consider(best_[0], cost);
      consider(last, cost + (repeats ? repeatHeader : 0.0F));
      return best;
    }
    if (position > 1 && best_[order].node >= 0) consider(best_[order], std::min(cost, resume));
    consider(forward_.upTo(order), cost);
    const Best later = order < states_.lastOrder ? backward_.upTo(fromLast(order) - 1) : Best{};
    if (later.node >= 0) consider(later, cost + goBack);
    return best;
  }

  std::vector<LabelPiece> pieces(std::int32_t node) {
    std::vector<LabelPiece> pieces;
    for (; node >= 0; node = nodes_[static_cast<std::size_t>(node)].before) {
      const Node& n = nodes_[static_cast<std::size_t>(node)];
      const LabelState state = states_.states[n.state];
      const form::Label* label = &states_.labels[state.label];
      stream_.letters[n.letter].labelled = true;
      // Walking backwards: the piece goes on where the label is the same and its letters come before.
      LabelPiece* open = pieces.empty() ? nullptr : &pieces.back();
      if (open && open->label == label && state.position < open->from && open->letterBegin - n.letter <= 2) {
        open->from = state.position;
        open->letterBegin = n.letter;
        ++open->matched;
      } else {
        pieces.push_back({label, state.position, state.position + 1U, n.letter, n.letter + 1, 1});
        stream_.letters[n.letter].endsPiece = true;
      }
    }
    std::reverse(pieces.begin(), pieces.end());
    return pieces;
  }

  const LabelStates& states_;
  Stream& stream_;
  std::vector<Node> nodes_;
  std::vector<std::array<Reading, 2>> recent_;  // of each state: the latest letters read as it, the last one first
  std::vector<std::uint32_t> openUpTo_;         // of each label: one behind the last letter that it may go on with
  std::vector<Best> best_;                      // the best node of each order
  Staircase forward_, backward_;                // the best one up to each order, and from the last one back to it
};

}  // namespace

std::vector<LabelPiece> labelPath(std::string_view table, Stream& stream) {
  return Aligner(statesOf(table), stream).run();
}

}  // namespace gouji::table
