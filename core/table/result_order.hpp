/// Groups of results in table 四 whose head names them in another order than the form's: 总计 first.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "gouji/form.hpp"
#include "table/label_path.hpp"
#include "table/stream.hpp"

namespace gouji::table {

/// The order in which the head names the `results` of every group: for each name, which of them it is. None where it is
/// the form's, where groups differ, or where names are missing.
std::vector<std::size_t> resultOrder(const Stream& stream, std::span<const LabelPiece> pieces,
                                     std::span<const form::Column> results);

}  // namespace gouji::table
