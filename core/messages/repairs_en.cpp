/// English: the reasons of repairs.
#include <array>

#include "messages/packed.hpp"

namespace gouji::messages {
namespace {

constexpr std::array entries{
    Entry{"repair.move", "Move the {count} of “{row}” from “{from}” to “{to}”: both columns balance"},
    // {changes} is a list of repair.change, .fill, .displaced, .swapped, .shifted, .replaced
    Entry{"repair", "With {changes}, all {count} sums that take part hold."},
    Entry{"repair.one", "With {changes}, this sum holds."},
    Entry{"repair.separator", "; "},
    Entry{"repair.change", "“{cell}” {to} instead of {from}"},
    Entry{"repair.fill", "the empty “{cell}” filled in as {to}"},
    Entry{"repair.displaced", "{count} moved from “{from}” to “{to}”"},
    Entry{"repair.swapped", "the {count} of “{from}” and the {other} of “{to}” swapped"},
    Entry{"repair.shifted.right", "the figures of row “{row}” moved one column to the right"},
    Entry{"repair.shifted.left", "the figures of row “{row}” moved one column to the left"},
    Entry{"repair.replaced", "the figures of “{row}” placed otherwise (copying has lost their columns)"},
    Entry{"repair.slip", " ({slip})"},
    Entry{"repair.slip.transposed", "two digits swapped"},
    Entry{"repair.slip.digit-dropped", "a digit left out"},
    Entry{"repair.slip.digit-added", "a digit too many"},
    Entry{"repair.slip.digit-changed", "a wrong digit"},
    Entry{"repair.slip.miscounted", "a total added up wrongly"},
    Entry{"repair.slip.omitted", "not filled in"},
    Entry{"repair.slip.superfluous", "filled in by mistake"},
    Entry{"repair.others",
          " There are {number} repairs with as few changes, and the table alone does not tell which one is right: "
          "compare with the records."},
    Entry{"repair.others-at-least",
          " There are at least {number} repairs with as few changes, and the table alone does not tell which one is "
          "right: compare with the records."},
    Entry{"repair.unproven", " Not every repair could be tried; there may be one with fewer changes."},
};

constexpr auto keys = keysOf(entries);
constexpr auto texts = textsOf<sizeOfTexts(entries)>(entries);

}  // namespace

Part englishRepairs() { return {keys, {texts.data(), texts.size()}}; }

}  // namespace gouji::messages
