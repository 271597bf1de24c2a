#include "table/result_order.hpp"

#include <algorithm>

#include "form/labels.hpp"

namespace gouji::table {

std::vector<std::size_t> resultOrder(const Stream& stream, std::span<const LabelPiece> pieces,
                                     std::span<const form::Column> results) {
  std::vector<std::size_t> named;
  for (const LabelPiece& piece : pieces) {
    if (!stream.values.empty() && piece.letterBegin >= stream.values.front().letters) break;
    if (piece.label->kind != form::LabelKind::header || piece.from > 0) continue;
    const auto result = std::find_if(results.begin(), results.end(), [&](const form::Column& column) {
      return form::targetOf(column) == piece.label->target;
    });
    if (result != results.end()) named.push_back(static_cast<std::size_t>(result - results.begin()));
  }
  if (named.empty() || named.size() % results.size() != 0) return {};
  const std::vector<std::size_t> order(named.begin(), named.begin() + static_cast<std::ptrdiff_t>(results.size()));
  std::size_t all = 0;  // a bit each
  for (const std::size_t result : order) all |= std::size_t{1} << result;
  if (all + 1 != std::size_t{1} << results.size()) return {};
  for (std::size_t k = 0; k < named.size(); ++k)
    if (named[k] != order[k % order.size()]) return {};
  return std::is_sorted(order.begin(), order.end()) ? std::vector<std::size_t>{} : order;
}

}  // namespace gouji::table
