#include "generator/draft.hpp"

#include <algorithm>

namespace gouji::tests {

bool Draft::isInFigure(std::size_t offset) const {
  return std::any_of(marks.begin(), marks.end(),
                     [&](const Mark& mark) { return mark.begin < offset && offset < mark.end; });
}

}  // namespace gouji::tests
