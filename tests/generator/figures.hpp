/// The figures that an invented agency fills into its three tables: in agreement with each other, until slips are made.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "generator/random.hpp"
#include "gouji/form.hpp"
#include "gouji/report.hpp"

namespace gouji::tests {

/// Which printed tables the agency uses.
enum class FormKind {
  form2019,
  form2021,
  mixed,  ///< form 2021 with the single row （六）其他处理 of form 2019 in table 三
};

/// How much the agency has to report.
enum class Scale { nothing, sparse, small, large };

/// The filled-in cells of one table, in the order of `form::cellsOf(*table)`.
struct Sheet {
  const form::Table* table = nullptr;
  std::vector<std::optional<Decimal>> cells;  ///< nothing: left empty though something should stand there

  /// The place of a cell in `cells`; the columns of a row stand side by side.
  std::size_t at(std::size_t row, std::size_t column) const { return form::rowsOf(*table)[row].firstCell + column; }
  /// The row with this id. It must exist.
  std::size_t row(std::string_view id) const;
  /// The count in a cell, 0 where it was left empty.
  std::int64_t count(std::size_t cell) const { return cells[cell] ? cells[cell]->units : 0; }
};

/// All that an agency fills in.
struct Figures {
  FormKind kind = FormKind::form2021;
  int year = 2023;
  std::array<Sheet, 3> sheets;  ///< tables 二, 三 and 四

  Sheet& requests() { return sheets[1]; }
  const Sheet& requests() const { return sheets[1]; }
  Sheet& disputes() { return sheets[2]; }
  const Sheet& disputes() const { return sheets[2]; }
};

/// How many columns tables 三 has, and how many cells each of the three groups of table 四.
inline constexpr std::size_t requestColumns = 7, disputeGroup = 5;

/// Figures that agree in every identity.
Figures consistentFigures(Random& random, FormKind kind, Scale scale);

/// The ids of the identities that `figures` break, cells that were left empty counting as 0.
/// Written down here from the text of the notices, not taken from the checker.
std::vector<std::string> violatedBy(const Figures& figures);

}  // namespace gouji::tests
