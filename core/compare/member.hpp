/// One of the reports that are compared.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "check/examined.hpp"
#include "gouji/compare.hpp"

namespace gouji::comparison {

/// A report with what was read of it. `examined` is empty where there was nothing to read.
struct Member {
  std::string key;    ///< names it in the ids of cells
  std::string id;     ///< what the caller calls it
  std::string name;   ///< whose it is: its agency, else its id
  std::string label;  ///< what messages call its cells' report: 2023 年报告, or its name
  std::string unread;
  std::optional<checks::Examined> examined;
  bool leftOut = false;  ///< whether none of its figures count

  std::optional<int> year() const { return examined ? examined->outline.year : std::nullopt; }
  /// Whether a report was found in the text.
  bool isReport() const;
};

using Members = std::vector<Member>;

}  // namespace gouji::comparison
