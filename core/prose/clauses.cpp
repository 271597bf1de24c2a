#include "prose/clauses.hpp"

#include <algorithm>

namespace gouji::prose {
namespace {

constexpr bool isStop(char16_t c) { return c == u',' || c == u';' || c == u'(' || c == u')' || c == u'\n'; }

/// What may stand before a number whose words follow it.
bool leadsToNumber(std::u16string_view words) {
  return words.empty() || words == u"其中" || words == u"另有" || words == u"另" || words == u"还有" ||
         words == u"有" || words == u"其中有" || words == u"、" || words == u"和";
}

/// Behind "1." or "2、" or "一是" at `at`, with which an item of a list begins; `at` where none does.
std::size_t enumeratorEnd(std::u16string_view s, std::size_t at) {
  constexpr std::u16string_view numerals = u"一二三四五六七八九";
  const auto unit = [&](std::size_t i) { return i < s.size() ? s[i] : u' '; };
  if (numerals.find(unit(at)) != numerals.npos && unit(at + 1) == u'是') return at + 2;
  std::size_t end = at;
  while (end < at + 2 && text::isDigit(unit(end))) ++end;
  const bool marked = end > at && (unit(end) == u'.' || unit(end) == u'、') && !text::isDigit(unit(end + 1));
  return marked ? end + 1 : at;
}

class Splitter {
 public:
  Splitter(const RunningText& running, const Sentence& sentence, std::vector<Phrase>& phrases)
      : s_(std::u16string_view(running.text).substr(0, sentence.end)),
        quantities_(quantitiesOf(running, sentence.begin, sentence.end)),
        phrases_(phrases) {}

  void run(std::size_t begin) {
    for (std::size_t at = begin; at <= s_.size();) {
      const std::size_t end = clauseEnd(at);
      const std::size_t words = enumeratorEnd(s_, at);
      if (end > words) readClause(words, end);
      at = end + 1;
    }
  }

 private:
  /// A comma within a number ends nothing, nor does a colon before one that is no item's.
  std::size_t clauseEnd(std::size_t at) {
    for (std::size_t i = at; i < s_.size(); ++i) {
      const bool beforeNumber = i + 1 < s_.size() && text::isDigit(s_[i + 1]) && enumeratorEnd(s_, i + 1) == i + 1;
      const bool colon = s_[i] == u':' && !beforeNumber;
      if (!colon && !isStop(s_[i])) continue;
      while (ahead_ < quantities_.size() && quantities_[ahead_].end <= i) ++ahead_;
      const bool inNumber = ahead_ < quantities_.size() && quantities_[ahead_].begin < i;
      if (!inNumber) return i;
    }
    return s_.size();
  }

  void readClause(std::size_t begin, std::size_t end) {
    const std::size_t first = next_;
    while (next_ < quantities_.size() && quantities_[next_].begin < end) ++next_;
    const std::size_t count = next_ - first;
    if (count == 0) {
      phrases_.push_back({begin, end, std::u16string(s_.substr(begin, end - begin)), std::nullopt, false});
      return;
    }
    const Quantity& head = quantities_[first];
    const std::u16string_view before = s_.substr(begin, head.begin - begin);
    // "26件申请办结24件": nothing is left behind the last number, so the words between are its own.
    const bool numberFirst = leadsToNumber(before) && (count == 1 || quantities_[next_ - 1].unitEnd < end);
    for (std::size_t k = first; k < next_; ++k) {
      const Quantity& q = quantities_[k];
      const std::size_t from = k == first ? begin : quantities_[k - 1].unitEnd;
      const std::size_t to = k + 1 < next_ ? quantities_[k + 1].begin : end;
      Phrase phrase{q.begin, q.unitEnd, {}, q, numberFirst};
      // One number owns all words of its clause; of several, each owns those on its own side.
      if (count == 1 || !numberFirst || k == first) {
        phrase.words += s_.substr(from, q.begin - from);
        phrase.begin = from;
      }
      if (count == 1 || numberFirst || k + 1 == next_) {
        phrase.words += s_.substr(q.unitEnd, to - q.unitEnd);
        phrase.end = to;
      }
      while (s_[phrase.begin] == u'、') ++phrase.begin;
      while (s_[phrase.end - 1] == u'、') --phrase.end;
      phrases_.push_back(std::move(phrase));
    }
  }

  std::u16string_view s_;
  std::vector<Quantity> quantities_;
  std::size_t next_ = 0;   // the first quantity of the clause that is read
  std::size_t ahead_ = 0;  // the first quantity that ends behind the stop that is weighed
  std::vector<Phrase>& phrases_;
};

}  // namespace

Phrases phrasesOf(const RunningText& running) {
  constexpr std::size_t usualPhrases = 4;  // of a sentence
  Phrases phrases;
  phrases.all.reserve(running.sentences.size() * usualPhrases);
  phrases.ends.reserve(running.sentences.size());
  for (const Sentence& sentence : running.sentences) {
    Splitter(running, sentence, phrases.all).run(sentence.begin);
    phrases.ends.push_back(phrases.all.size());
  }
  return phrases;
}

}  // namespace gouji::prose
