#include "check/acceptance.hpp"

#include <algorithm>
#include <set>

#include "result/utf8.hpp"

namespace gouji::checks {

const Accepted* acceptanceOf(const std::vector<Accepted>& accepted, std::string_view rule,
                             const std::vector<std::string>& cells, std::string_view subject) {
  if (accepted.empty()) return nullptr;
  const std::set<std::string_view> wanted(cells.begin(), cells.end());
  for (const Accepted& one : accepted)
    if (one.rule == rule && one.subject == subject &&
        wanted == std::set<std::string_view>(one.cells.begin(), one.cells.end()))
      return &one;
  return nullptr;
}

std::string subjectAt(std::u16string_view source, Span place) {
  constexpr std::size_t around = 12, longest = 60;
  const std::size_t lineBegin = source.substr(0, place.begin).rfind(u'\n') + 1;
  std::size_t begin = std::max(lineBegin, place.begin - std::min<std::size_t>(place.begin, around));
  std::size_t end = std::min<std::size_t>({place.end + around, source.size(), begin + longest});
  end = std::min(end, source.find(u'\n', std::min<std::size_t>(place.end, end)));
  const auto isTrailing = [](char16_t c) { return c >= 0xDC00 && c <= 0xDFFF; };
  while (begin < end && isTrailing(source[begin])) ++begin;
  while (end < source.size() && end > begin && isTrailing(source[end])) --end;
  std::u16string words;
  for (const char16_t c : source.substr(begin, end - begin))
    if (c > u' ' && c != u'\u00A0' && c != u'\u3000') words += c;
  return result::toUtf8(words);
}

void count(Severity severity, bool setAside, Summary& summary) {
  if (setAside) return;
  ++(severity == Severity::error ? summary.error : severity == Severity::warning ? summary.warning : summary.notice);
}

void count(Verdict verdict, Summary& summary) {
  ++(verdict == Verdict::holds      ? summary.holds
     : verdict == Verdict::violated ? summary.violated
                                    : summary.undetermined);
}

}  // namespace gouji::checks
