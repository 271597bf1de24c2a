/// How the labels of the forms are written: the official wording and the variants seen.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "gouji/form.hpp"

namespace gouji::form {

/// What a label says of the figures near it.
enum class LabelKind {
  header,  ///< names columns: stands above figures
  group,   ///< spans several rows or columns
  row,     ///< names one row: its figures belong with it
};

/// Which form a label is from.
enum class LabelForm { both, form2019, form2021 };

/// One way to write one label.
struct Label {
  std::string_view target;  ///< row id, column id or group id; several lines may share it
  LabelKind kind;
  LabelForm form;
  std::uint8_t item;            ///< the Arabic item number printed before it, or 0
  std::u16string_view letters;  ///< its Chinese characters alone, simplified: no brackets, digits or spaces
};

/// The labels of a table (`proactive`, `requests`, `disputes`), in the order of the form.
std::span<const Label> labelsOf(std::string_view table);

/// The target of the labels that name a column: the last part of its id, without that of its group.
constexpr std::string_view targetOf(const Column& column) { return column.id.substr(column.id.rfind('.') + 1); }

/// A word that names a column of table 三, and a row whose number was lost.
struct SharedName {
  std::u16string_view word;
  std::string_view column, row;
};
inline constexpr std::array sharedNames{SharedName{u"总计", "total", "outcomes_total"},
                                        SharedName{u"其他", "other_org", "other_other"}};

}  // namespace gouji::form
