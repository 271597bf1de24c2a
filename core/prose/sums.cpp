#include "prose/sums.hpp"

#include <algorithm>
#include <array>

#include "text/search.hpp"

namespace gouji::prose {
namespace {

using Words = std::array<std::u16string_view, 4>;

/// Parts that exclude each other. A list is whole where every case of its family is named.
struct Family {
  std::array<Words, 6> cases;  ///< any word of a case names it; unused ones are empty
  std::size_t needed;          ///< how many cases make the list whole; 0: it never is for sure
};

constexpr std::array families{
    // What becomes of a dispute.
    Family{{Words{u"维持"}, Words{u"纠正"}, Words{u"其他"}, Words{u"未审结", u"审理中", u"正在审理", u"尚在审理"}}, 4},
    // Who asks: a person or a body.
    Family{{Words{u"自然人", u"公民", u"个人"}, Words{u"法人"}}, 2},
    // Who asks, in detail; other kinds are always possible.
    Family{{Words{u"自然人", u"公民", u"个人"}, Words{u"企业"}, Words{u"科研机构"}, Words{u"公益组织"},
            Words{u"法律服务"}},
           0},
    // Where.
    Family{{Words{u"线上"}, Words{u"线下"}}, 2},
    // What becomes of an application.
    Family{{Words{u"予以公开", u"同意公开"}, Words{u"部分公开"}, Words{u"不予公开", u"不予以公开"}, Words{u"无法提供"},
            Words{u"不予处理", u"不予以处理"}, Words{u"其他处理"}},
           6},
    // How one asks; other ways are always possible.
    Family{{Words{u"网络", u"网上", u"在线", u"电子"}, Words{u"信函", u"邮寄", u"来信", u"信件"},
            Words{u"当面", u"现场", u"窗口"}, Words{u"传真"}},
           0},
    // Kinds; more are always possible.
    Family{{Words{u"类"}}, 0},
};

/// Words of a total that others than 其中 divide.
constexpr text::WordSet totals{u"共", u"收", u"受理", u"办理", u"办结", u"答复", u"合计"};

constexpr const Family& outcomeFamily = families[4];

/// Words of what is no total, or no share of one.
constexpr text::WordSet foreign{u"结转", u"增长", u"同比", u"增加", u"减少", u"点击", u"浏览"};

bool contains(std::u16string_view words, std::u16string_view word) {
  return !word.empty() && words.find(word) != words.npos;
}

/// Which case of a family the words name; npos where none or several.
std::size_t caseOf(const Family& family, std::u16string_view words) {
  std::size_t found = words.npos;
  for (std::size_t k = 0; k < family.cases.size(); ++k) {
    const bool named = std::any_of(family.cases[k].begin(), family.cases[k].end(),
                                   [&](std::u16string_view word) { return contains(words, word); });
    if (!named) continue;
    if (found != words.npos) return words.npos;
    found = k;
  }
  return found;
}

bool beginsWithRest(std::u16string_view words) {
  if (words.starts_with(u"、") || words.starts_with(u"和")) words.remove_prefix(1);
  return words.starts_with(u"其他") || words.starts_with(u"其它") || words.starts_with(u"其余") ||
         words.starts_with(u"剩余");
}

/// What is known of how the parts and the total belong together.
struct Completeness {
  bool whole = false;     ///< the parts are all there are
  bool disjoint = false;  ///< no piece is in two parts
};

Completeness completenessOf(const std::vector<Phrase>& parts) {
  Completeness result;
  result.whole = parts.size() >= 2 && beginsWithRest(parts.back().words);
  for (const Family& family : families) {
    std::array<bool, 6> seen{};
    bool all = true, distinct = true;
    for (const Phrase& part : parts) {
      const std::size_t k = caseOf(family, part.words);
      all = all && k < seen.size();
      if (k >= seen.size()) continue;
      distinct = distinct && !seen[k];
      seen[k] = true;
    }
    const auto named = static_cast<std::size_t>(std::count(seen.begin(), seen.end(), true));
    // Kinds (政策类, 动态类) are told apart by their own names.
    if (all && (distinct || family.cases[1][0].empty())) result.disjoint = true;
    if (all && family.needed > 0 && named == family.needed) result.whole = true;
  }
  return result;
}

class Reader {
 public:
  Reader(const RunningText& running, const Phrases& phrases) : running_(running), phrases_(phrases.all) {
    for (std::size_t k = 0; k < running.sentences.size(); ++k) {
      paragraphs_.resize(phrases.ends[k], running.sentences[k].paragraph);
      ends_.resize(phrases.ends[k], running.sentences[k].end);
    }
  }

  std::vector<StatedSum> run() {
    for (std::size_t k = 0; k + 2 < phrases_.size(); ++k)
      if (isTotal(k)) readParts(k);
    return std::move(sums_);
  }

 private:
  static bool isExact(const Phrase& phrase) {
    return phrase.quantity && !phrase.quantity->approximate && !phrase.quantity->doubtful &&
           phrase.quantity->value.scale == 0 && phrase.quantity->value.units > 0;
  }

  bool isTotal(std::size_t k) const {
    const Phrase &total = phrases_[k], &next = phrases_[k + 1];
    const bool announced = (next.words.starts_with(u"其中") || divides(next)) && paragraphs_[k + 1] == paragraphs_[k];
    if (!announced || behind(k) == u')' || !isExact(total)) return false;
    if (total.words.starts_with(u"其中") || isForeign(total)) return false;
    // What was itself a part is no total: "网络申请8件，信函申请4件。其中……", "乡镇4件，按申请人分，……"
    if (divides(next)) return text::containsAny(total.words, totals);
    const bool alone = k == 0 || ends_[k - 1] != ends_[k] || !phrases_[k - 1].quantity;
    return alone || ends_[k] == ends_[k + 1];
  }

  /// "按申请人分", "从申请渠道看": what follows divides the number before.
  static bool divides(const Phrase& phrase) {
    const std::u16string_view words = phrase.words;
    return !phrase.quantity && (words.starts_with(u"按") || words.starts_with(u"从")) &&
           (words.ends_with(u"分") || words.ends_with(u"看") || words.ends_with(u"划分") || words.ends_with(u"分类"));
  }

  static bool isForeign(const Phrase& phrase) { return text::containsAny(phrase.words, foreign); }

  /// The separator behind a phrase; 0 at the end of its sentence.
  char16_t behind(std::size_t p) const {
    return p + 1 < phrases_.size() && ends_[p + 1] == ends_[p] ? running_.text[phrases_[p].end] : u'\0';
  }

  /// Reads the parts behind total `k`: phrases of one sentence, each with an exact number of the same unit. Where
  /// commas part them, a semicolon ends the list; so does the bracket that it began with.
  void readParts(std::size_t k) {
    const std::size_t sentence = ends_[k + 1];
    StatedSum sum{phrases_[k], {}, 0};
    char16_t separator = 0;
    for (std::size_t p = k + 1; p < phrases_.size() && ends_[p] == sentence; ++p) {
      Phrase part = phrases_[p];
      if (part.words.starts_with(u"其中")) {
        if (p > k + 1) return;  // parts of a part
        part.words.erase(0, 2);
        if (!part.quantity && part.words.empty()) continue;
      }
      if (p == k + 1 && divides(part)) continue;
      if (!part.quantity) break;
      if (!isPart(part, sum.total)) return;
      sum.sum += part.quantity->value.units;
      sum.parts.push_back(std::move(part));
      const char16_t next = behind(p);
      if (sum.parts.size() == 1) separator = next;
      if ((next == u';' && separator != u';') || (next == u')' && behind(k) == u'(')) break;
    }
    judge(std::move(sum));
  }

  void judge(StatedSum sum) {
    if (sum.parts.size() < 2) return;
    // Numbers in brackets explain other numbers.
    const std::u16string_view stretch = std::u16string_view(running_.text).substr(0, sum.parts.back().end);
    if (stretch.find(u'(', sum.total.end + 1) != stretch.npos) return;
    // Some of what came in this year is answered in the next, and some of last year's in this.
    const bool outcomes = std::all_of(sum.parts.begin(), sum.parts.end(), [](const Phrase& part) {
      return caseOf(outcomeFamily, part.words) != std::u16string_view::npos;
    });
    if (outcomes && text::findAny(sum.total.words, {u"办结", u"答复", u"回复"}) == std::u16string_view::npos) return;
    const Completeness completeness = completenessOf(sum.parts);
    const std::int64_t total = sum.total.quantity->value.units;
    const bool wrong = completeness.whole ? sum.sum != total : completeness.disjoint && sum.sum > total;
    if (wrong) sums_.push_back(std::move(sum));
  }

  static bool isPart(const Phrase& part, const Phrase& total) {
    return isExactOrZero(part) && part.quantity->unit == total.quantity->unit && !isForeign(part);
  }

  static bool isExactOrZero(const Phrase& phrase) {
    return isExact(phrase) || (phrase.quantity->value.units == 0 && !phrase.quantity->approximate);
  }

  const RunningText& running_;
  const std::vector<Phrase>& phrases_;
  std::vector<std::size_t> paragraphs_, ends_;
  std::vector<StatedSum> sums_;
};

}  // namespace

std::vector<StatedSum> wrongSums(const RunningText& running, const Phrases& phrases) {
  return Reader(running, phrases).run();
}

}  // namespace gouji::prose
