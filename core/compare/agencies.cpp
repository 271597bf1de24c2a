#include "compare/agencies.hpp"

#include <array>
#include <string>
#include <utility>

#include "text/fold.hpp"

namespace gouji::comparison {
namespace {

/// A longer and a shorter way to write the same.
constexpr std::array<std::pair<std::u16string_view, std::u16string_view>, 8> shorter{{
    {u"人民政府", u""},
    {u"政府", u""},
    {u"街道办事处", u"街道"},
    {u"管理委员会", u"管委会"},
    {u"委员会", u"委"},
    {u"办公室", u"办"},
    {u"办公厅", u"办"},
    {u"和", u""},
}};

/// A name that other names end with says whose it is only from so many characters on: 局 is any bureau.
constexpr std::size_t shortestTail = 3;

/// The name in its shortest form.
std::u16string shortened(std::u16string_view name) {
  std::u16string out;
  for (const char16_t c : name) {
    if (c == u'(') break;  // what stands in brackets is another name of the same
    if (text::isHan(c)) out += c;
  }
  for (const auto& [words, instead] : shorter)
    for (std::size_t at = out.find(words); at != out.npos; at = out.find(words, at + instead.size()))
      out.replace(at, words.size(), instead);
  return out;
}

/// 云岭县 for 云岭县办. A bureau's own office is not cut off from it: no title names one.
std::u16string_view withoutOffice(std::u16string_view name) {
  return name.size() > 1 && name.ends_with(u'办') ? name.substr(0, name.size() - 1) : name;
}

bool isTail(std::u16string_view tail, std::u16string_view name) {
  return tail.size() >= shortestTail && name.ends_with(tail);
}

}  // namespace

Kinship kinshipOf(std::u16string_view a, std::u16string_view b) {
  const std::u16string first = shortened(a), second = shortened(b);
  if (first.empty() || second.empty()) return Kinship::perhaps;
  if (first == second) return Kinship::same;
  const std::u16string_view one = withoutOffice(first), other = withoutOffice(second);
  return one == other || isTail(one, other) || isTail(other, one) ? Kinship::perhaps : Kinship::different;
}

}  // namespace gouji::comparison
