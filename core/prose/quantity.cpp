#include "prose/quantity.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace gouji::prose {
namespace {

/// The longer name first where one begins another.
constexpr std::array<std::u16string_view, 38> units{
    u"件次", u"件",   u"条次", u"条", u"起", u"宗",   u"例", u"份", u"项次", u"项",   u"个",   u"期", u"次",
    u"篇",   u"人次", u"人",   u"场", u"家", u"批次", u"批", u"封", u"则",   u"部",   u"本",   u"户", u"名",
    u"门",   u"处",   u"张",   u"页", u"套", u"款",   u"幅", u"字", u"类",   u"万元", u"亿元", u"元",
};

/// Only these are counted in Chinese numerals here: 一项 and 一个 are words like any other.
constexpr std::array<std::u16string_view, 7> unitsOfWords{u"件", u"条", u"起", u"宗", u"例", u"份", u"封"};

constexpr std::array<std::u16string_view, 11> roughlyBefore{u"近",   u"约",   u"超",   u"超过", u"逾",    u"不足",
                                                            u"大约", u"接近", u"至少", u"突破", u"不少于"};
constexpr std::array<std::u16string_view, 5> roughlyBehind{u"左右", u"以上", u"以内", u"以下", u"上下"};

/// More digits are no quantity: telephone and identity numbers.
constexpr int mostDigits = 10;

/// More is nothing that anybody counts, and the sum of a sentence of them would not fit in 64 bits.
constexpr std::int64_t largest = 1'000'000'000'000;

/// What a Chinese digit stands for, -1 for anything else: asked for every character, so without a search.
constexpr int digitOf(char16_t c) {
  switch (c) {
    case u'〇':
    case u'零':
      return 0;
    case u'一':
      return 1;
    case u'二':
    case u'两':
      return 2;
    case u'三':
      return 3;
    case u'四':
      return 4;
    case u'五':
      return 5;
    case u'六':
      return 6;
    case u'七':
      return 7;
    case u'八':
      return 8;
    case u'九':
      return 9;
    default:
      return -1;
  }
}

constexpr std::int64_t scaleOf(char16_t c) { return c == u'十' ? 10 : c == u'百' ? 100 : c == u'千' ? 1000 : 0; }

constexpr bool beginsNumeral(char16_t c) { return text::isDigit(c) || digitOf(c) >= 0 || scaleOf(c) > 0; }

class Reader {
 public:
  Reader(const RunningText& running, std::size_t begin, std::size_t end)
      : running_(running), s_(std::u16string_view(running.text).substr(0, end)), begin_(begin) {}

  std::vector<Quantity> run() {
    for (std::size_t at = begin_; at < s_.size();) {
      if (!beginsNumeral(s_[at])) {
        ++at;
        continue;
      }
      const auto quantity = text::isDigit(s_[at]) ? inFigures(at) : inWords(at);
      if (quantity) quantities_.push_back(*quantity);
      at = quantity ? quantity->unitEnd : std::max(stop_, at + 1);
    }
    return std::move(quantities_);
  }

 private:
  bool startsWith(std::size_t at, std::u16string_view word) const { return s_.substr(at, word.size()) == word; }

  bool endsWith(std::size_t at, std::u16string_view word) const {
    return at >= begin_ + word.size() && s_.substr(at - word.size(), word.size()) == word;
  }

  /// Figures that begin at `at`; `stop_` is where they end, quantity or not.
  std::optional<Quantity> inFigures(std::size_t at) {
    Quantity q;
    q.begin = at;
    int digits = 0;
    bool fraction = false;
    std::size_t i = at;
    for (; i < s_.size(); ++i) {
      if (text::isDigit(s_[i])) {
        if (++digits <= mostDigits) q.value.units = q.value.units * 10 + (s_[i] - u'0');
        if (fraction) ++q.value.scale;
      } else if (s_[i] == u'.' && !fraction && i + 1 < s_.size() && text::isDigit(s_[i + 1])) {
        fraction = true;
      } else if (!(s_[i] == u',' && !fraction && groupsThousands(i))) {
        break;
      }
    }
    stop_ = i;
    if (digits > mostDigits || !beginsNumber(at)) return std::nullopt;
    return withUnit(q, i, units);
  }

  bool groupsThousands(std::size_t at) const {
    for (std::size_t k = 1; k <= 3; ++k)
      if (at + k >= s_.size() || !text::isDigit(s_[at + k])) return false;
    return at + 4 >= s_.size() || !text::isDigit(s_[at + 4]);
  }

  /// Whether what stands before leaves a number of its own: not 第7, A7, 3-7, 2 7.
  bool beginsNumber(std::size_t at) const {
    if (at == begin_) return true;
    const char16_t before = s_[at - 1];
    const bool latin = (before >= u'a' && before <= u'z') || (before >= u'A' && before <= u'Z');
    return !latin && std::u16string_view(u"第-./ ~〔[").find(before) == std::u16string_view::npos;
  }

  /// 三, 十二, 一百二十, 两 before a unit.
  std::optional<Quantity> inWords(std::size_t at) {
    stop_ = at + 1;
    Quantity q;
    q.begin = at;
    std::int64_t sum = 0, digit = 0;
    std::size_t i = at;
    for (; i < s_.size(); ++i) {
      if (const int d = digitOf(s_[i]); d >= 0) {
        digit = d;
      } else if (const std::int64_t scale = scaleOf(s_[i]); scale > 0) {
        sum += std::max<std::int64_t>(digit, i == at ? 1 : digit) * scale;
        digit = 0;
      } else {
        break;
      }
    }
    if (i == at) return std::nullopt;
    stop_ = i;
    if (at > begin_ && std::u16string_view(u"第之〇").find(s_[at - 1]) != std::u16string_view::npos)
      return std::nullopt;
    q.value.units = sum + digit;
    if (q.value.units > largest) return std::nullopt;
    return withUnit(q, i, unitsOfWords);
  }

  template <std::size_t n>
  std::optional<Quantity> withUnit(Quantity q, std::size_t at, const std::array<std::u16string_view, n>& names) {
    if (at < s_.size() && (s_[at] == u'万' || s_[at] == u'亿') && !startsWith(at, u"万元") &&
        !startsWith(at, u"亿元")) {
      for (int zeros = s_[at] == u'万' ? 4 : 8; zeros > 0; --zeros) {
        if (q.value.scale > 0)
          --q.value.scale;
        else
          q.value.units *= 10;
      }
      ++at;
    }
    if (at < s_.size() && (s_[at] == u'余' || s_[at] == u'多' || s_[at] == u'几')) {
      q.approximate = true;
      ++at;
    }
    q.end = at;
    const auto unit =
        std::find_if(names.begin(), names.end(), [&](std::u16string_view name) { return startsWith(at, name); });
    // 一件事 is a policy, 一起 a word, 个百分点 no count.
    const bool word = startsWith(q.begin, u"一起") || startsWith(q.begin, u"一条龙");
    if (unit == names.end() || word || startsWith(at, u"件事") || startsWith(at, u"个百分") || startsWith(at, u"个月"))
      return std::nullopt;
    if (q.value.units > largest) return std::nullopt;
    q.unit = *unit;
    q.unitEnd = at + unit->size();
    q.approximate = q.approximate || isRough(q);
    q.doubtful = running_.isJoined(q.begin, q.end);
    return q;
  }

  bool isRough(const Quantity& q) const {
    return std::any_of(roughlyBefore.begin(), roughlyBefore.end(),
                       [&](std::u16string_view word) { return endsWith(q.begin, word); }) ||
           std::any_of(roughlyBehind.begin(), roughlyBehind.end(), [&](std::u16string_view word) {
             return startsWith(q.unitEnd, word) || startsWith(q.end, word);
           });
  }

  const RunningText& running_;
  std::u16string_view s_;
  std::size_t begin_, stop_ = 0;
  std::vector<Quantity> quantities_;
};

}  // namespace

std::vector<Quantity> quantitiesOf(const RunningText& running, std::size_t begin, std::size_t end) {
  return Reader(running, begin, end).run();
}

}  // namespace gouji::prose
