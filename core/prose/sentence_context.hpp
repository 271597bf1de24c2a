/// What the words of a sentence as a whole say of its numbers.
#pragma once

#include <string_view>

namespace gouji::prose {

/// What a sentence speaks of.
struct SentenceContext {
  bool disclosure = false;    ///< 政府信息公开 or 依申请公开 by name
  bool publishes = false;     ///< what is published without being asked for
  bool countsPublic = false;  ///< what had been public already: on request, less may be made public then
  bool classes = false;       ///< what information is classed as: none of its numbers is one of applications
};

/// What the sentence `words` speaks of.
SentenceContext contextOf(std::u16string_view words);

}  // namespace gouji::prose
