/// The reading of each of the three tables.
#pragma once

#include <optional>

#include "table/labelled_region.hpp"
#include "table/reading.hpp"

namespace gouji::table {

/// Table 二: the rows find their figures by their labels alone; where the columns are open, figures go where their kind fits.
/// @param keptElsewhere  as in `placementsOf`
void readProactive(const text::Folded& folded, const LabelledRegion& region, TableReading& reading,
                   std::optional<RowLayout>& keptElsewhere);

/// The unit that the head of the money of `row` names: 本年收费金额（单位：万元）; `unknown` for 亿元.
text::Unit unitInHead(std::u16string_view folded, const Region& region, std::string_view row);

/// Table 三: rows and columns are found together under the identities.
void readRequests(const text::Folded& folded, const LabelledRegion& region, TableReading& reading,
                  std::optional<RowLayout>& keptElsewhere);

/// Table 四: one row of three groups, each with its total.
void readDisputes(const text::Folded& folded, const LabelledRegion& region, TableReading& reading,
                  std::optional<RowLayout>& keptElsewhere);

}  // namespace gouji::table
