/// Reports that belong together, made from the consistent sample reports of tests/fixtures.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gouji/compare.hpp"

namespace compared {

/// The text with every `from` replaced, in UTF-8.
std::string replaced(std::string text, std::string_view from, std::string_view to);

/// The text with the line that begins with `begin` replaced.
std::string withLine(const std::string& text, std::string_view begin, std::string_view line);

/// The sample report of a form as the later one of two, or as the whole.
std::string laterReport(std::string_view form);
/// The report of the year before it, whose figures lead to those of the sample.
std::string earlierReport(std::string_view form);
/// The sample report as another agency's: a part that alone makes up the whole.
std::string partReport(std::string_view form);

/// Texts to compare, with their UTF-16. The sources look into it: it must not be copied.
class Texts {
 public:
  Texts(std::initializer_list<std::string> texts);
  Texts(const Texts&) = delete;
  Texts& operator=(const Texts&) = delete;

  gouji::Comparison compare(gouji::Relation relation, const gouji::Options& options = {}) const;
  /// The stretch of the text that a place of a finding points at, in UTF-8.
  std::string at(const gouji::PlacedSpan& place) const;
  gouji::NamedSource& operator[](std::size_t i) { return sources_[i]; }

 private:
  std::vector<std::u16string> texts_;
  std::vector<gouji::NamedSource> sources_;
};

/// The findings as short tuples: `rule` or `rule: check check`, in their order.
std::vector<std::string> shortOf(const gouji::Comparison& comparison);

}  // namespace compared
