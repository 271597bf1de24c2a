/// What happens to a text on its way through viewers, converters and web sites.
#pragma once

#include "generator/draft.hpp"
#include "generator/random.hpp"

namespace gouji::tests {

/// Page numbers between lines, some with a running head. @param besideFigures  whether one may stand next to a figure
Draft withPageBreaks(const Draft& draft, Random& random, std::u16string_view runningHead, bool besideFigures);

/// CR LF for every line break.
Draft withCarriageReturns(const Draft& draft);

/// U+00A0 for every space.
Draft withNoBreakSpaces(const Draft& draft);

/// Invisible characters between others, figures included.
Draft withInvisibles(const Draft& draft, Random& random);

/// Full-width forms of all ASCII characters.
Draft withFullWidth(const Draft& draft);

/// Traditional characters for the Simplified ones of the forms; a text without quantities stays as long as it is.
Draft withTraditional(const Draft& draft);

/// The pronunciation in brackets behind some characters inside words, as a converter leaves it: 數(shù)據(jù).
Draft withPinyin(const Draft& draft, Random& random);

/// One space for every tab.
Draft withSpacesForTabs(const Draft& draft);

/// Navigation of a web site before the report and its footer behind.
Draft withinSite(const Draft& draft);

}  // namespace gouji::tests
