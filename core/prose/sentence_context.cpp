#include "prose/sentence_context.hpp"

#include "prose/subjects.hpp"
#include "text/fold.hpp"
#include "text/search.hpp"

namespace gouji::prose {
namespace {

constexpr text::WordSet disclosure{u"信息公开", u"依申请"}, onRequest{u"依申请公开", u"不予公开"},
    amongPublished{u"其中主动公开", u"其中,主动公开"};
constexpr text::WordSet review{u"审查信息", u"审查政府信息"}, cleared{u"清理文件", u"清理规范性文件"};

/// "已主动公开3件，同意公开5件"
bool countsPublic(std::u16string_view words) {
  for (std::size_t at = words.find(u"主动公开"); at != words.npos; at = words.find(u"主动公开", at + 4)) {
    const bool counted = at + 4 < words.size() && text::isDigit(words[at + 4]);
    if (counted || words.substr(at, 6) == u"主动公开范围" || (at > 0 && words[at - 1] == u'已')) return true;
  }
  return false;
}

/// "制作政府信息200条，其中主动公开150条，依申请公开35条", "审查信息500条，同意公开480条"
bool classesInformation(std::u16string_view words, bool publishes) {
  if (text::containsAny(words, review)) return true;
  if (text::containsAny(words, cleared) && words.find(u"申请") == words.npos) return true;
  return publishes && text::containsAny(words, onRequest) &&
         (text::containsAny(words, documents) || text::containsAny(words, amongPublished));
}

}  // namespace

SentenceContext contextOf(std::u16string_view words) {
  SentenceContext context;
  context.disclosure = text::containsAny(words, disclosure);
  context.publishes = words.find(u"主动公开") != words.npos;
  context.countsPublic = context.publishes && countsPublic(words);
  context.classes = classesInformation(words, context.publishes);
  return context;
}

}  // namespace gouji::prose
