#include "check/rules/words.hpp"

#include <algorithm>

#include "result/utf8.hpp"

namespace gouji::checks {
namespace {

/// Longer quotations are cut in the middle.
constexpr std::size_t longestQuotation = 40;

}  // namespace

std::string quoted(const Examination& examination, std::size_t begin, std::size_t end) {
  const Span span = examination.prose.running.sourceOf(examination.folded, begin, end);
  std::u16string words;
  for (const char16_t c : examination.source.substr(span.begin, span.end - span.begin))
    if (c > u' ' && c != 0xA0 && c != 0x3000) words += c;
  if (words.size() > longestQuotation) {
    const std::size_t half = longestQuotation / 2;
    words = words.substr(0, half) + u"…" + words.substr(words.size() - half);
  }
  return result::toUtf8(words);
}

void pointToWords(Finding& finding, const Examination& examination, std::size_t begin, std::size_t end) {
  finding.source.push_back(examination.prose.running.sourceOf(examination.folded, begin, end));
}

Stretch textOfSection(const prose::RunningText& running, std::size_t section) {
  Stretch stretch;
  for (const prose::Sentence& sentence : running.sentences) {
    if (sentence.section != section) continue;
    if (stretch.empty()) stretch.begin = sentence.begin;
    stretch.end = sentence.end;
  }
  return stretch;
}

}  // namespace gouji::checks
