#include "prose/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <vector>

#include "prose/words.hpp"
#include "sorting/sort.hpp"
#include "text/fold.hpp"

namespace gouji::prose {
namespace {

/// A longer clause is never understood; the matcher recurs once a word.
constexpr std::size_t longestClause = 80;

/// A word, with the list that says what it contributes.
struct Word {
  std::u16string_view letters;
  const WordList* list;
};

/// The words sorted by their first letter, longer ones first.
const std::vector<Word>& index() {
  static const std::vector<Word> sorted = [] {
    std::vector<Word> all;
    for (const WordList& list : wordLists())
      for (std::size_t at = 0; at < list.words.size();) {
        const std::size_t end = std::min(list.words.find(u' ', at), list.words.size());
        all.push_back({list.words.substr(at, end - at), &list});
        at = end + 1;
      }
    sorting::sortStably(all, [](const Word& a, const Word& b) {
      if (a.letters[0] != b.letters[0]) return a.letters[0] < b.letters[0];
      return a.letters.size() > b.letters.size();
    });
    return all;
  }();
  return sorted;
}

class Matcher {
 public:
  Matcher(std::u16string_view clause, std::optional<int> year) : s_(clause), year_(year) {}

  std::optional<Wording> run() {
    if (!match(0)) return std::nullopt;
    return wording_;
  }

 private:
  /// Matches from `at` to the end, the longest words first; what was tried in vain is not tried again.
  bool match(std::size_t at) {
    if (at == s_.size()) return true;
    if (failed_[at]) return false;
    if (matchDate(at)) return true;
    auto word = std::lower_bound(index().begin(), index().end(), s_[at],
                                 [](const Word& w, char16_t c) { return w.letters[0] < c; });
    for (; word != index().end() && word->letters[0] == s_[at]; ++word) {
      const auto& [letters, list] = *word;
      if (s_.substr(at, letters.size()) != letters || !match(at + letters.size())) continue;
      wording_.roles = wording_.roles | list->role;
      if (!list->row.empty()) wording_.row = list->row;
      return true;
    }
    failed_[at] = true;
    return false;
  }

  /// 2023年(度), 12月31日; and 结转 with the year before or behind.
  bool matchDate(std::size_t at) {
    if (s_.substr(at, 2) == u"结转" && year_) {
      std::size_t next = at + 2;
      if (next < s_.size() && (s_[next] == u'至' || s_[next] == u'到')) ++next;
      const std::size_t end = yearEnd(next, *year_ + 1);
      if (end > next && match(end)) return put(Role::toNextYear);
    }
    if (!text::isDigit(s_[at])) return false;
    if (year_) {
      const std::size_t last = yearEnd(at, *year_ - 1);
      if (last > at && s_.substr(last, 2) == u"结转" && match(last + 2)) return put(Role::fromLastYear);
      const std::size_t end = yearEnd(at, *year_);
      if (end > at) return match(end) && put(Role::time);
    }
    // The first and the last day of a year; any other begins or ends a shorter span. December ends one, or is one.
    for (const std::u16string_view day : {u"1月1日", u"12月31日", u"12月"}) {
      if (s_.substr(at, day.size()) != day) continue;
      const bool ends = (at > 0 && std::u16string_view(u"至到-止").find(s_[at - 1]) != std::u16string_view::npos) ||
                        s_.substr(0, at).find(u'截') != s_.npos;
      return (ends || day != u"12月") && match(at + day.size()) && put(Role::time);
    }
    return false;
  }

  bool put(Role role) {
    wording_.roles = wording_.roles | role;
    return true;
  }

  /// Behind "2023年" or "2023年度" at `at`; `at` where it does not stand there.
  std::size_t yearEnd(std::size_t at, int year) const {
    int value = 0;
    std::size_t i = at;
    for (; i < s_.size() && i < at + 5 && text::isDigit(s_[i]); ++i) value = value * 10 + (s_[i] - u'0');
    if (i != at + 4 || value != year || i >= s_.size() || s_[i] != u'年') return at;
    return s_.substr(i + 1, 1) == u"度" ? i + 2 : i + 1;
  }

  std::u16string_view s_;
  std::optional<int> year_;
  std::bitset<longestClause + 1> failed_;
  Wording wording_;
};

}  // namespace

std::optional<Wording> wordingOf(std::u16string_view clause, std::optional<int> year) {
  if (clause.size() > longestClause) return std::nullopt;
  return Matcher(clause, year).run();
}

}  // namespace gouji::prose
