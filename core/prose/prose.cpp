#include "prose/prose.hpp"

namespace gouji::prose {

Prose read(const text::Folded& folded, const outline::Outline& outline, const text::PageNumbers& pageNumbers,
           const table::Regions& regions) {
  Prose prose;
  prose.running = runningTextOf(folded, outline, pageNumbers, regions);
  prose.agency = outline::kindOf(outline.agency);
  prose.phrases = phrasesOf(prose.running);
  prose.statements = statementsOf(prose.running, prose.phrases, {outline.agency, prose.agency, outline.year});
  return prose;
}

}  // namespace gouji::prose
