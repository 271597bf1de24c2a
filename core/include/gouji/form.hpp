/// The two official forms as data: tables, blocks, columns, rows and the identities between cells.
///
/// Sources: 国办公开办函〔2019〕60号 (form 2019) and 国办公开办函〔2021〕30号 (form 2021).
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::form {

/// What a column holds. Only `change` may be negative, only `money` has decimals (in 万元).
enum class Measure { count, change, money };

/// A column of a block. `path` holds the labels that span it, the outermost first; unused ones are empty.
struct Column {
  std::string_view id;
  std::string_view label;
  std::array<std::string_view, 2> path{};
  Measure measure = Measure::count;
};

/// A row of a block, with the labels of the groups that it stands in.
struct Row {
  std::string_view id;
  std::string_view label;
  std::array<std::string_view, 2> path{};
};

/// Rows that share their columns. Table 二 has several, tables 三 and 四 have one.
struct Block {
  std::string_view title;
  std::span<const Column> columns;
  std::span<const Row> rows;
};

/// One of the three statutory tables: `proactive`, `requests` or `disputes`.
struct Table {
  std::string_view id;
  std::string_view title;
  std::string_view note;
  std::span<const Block> blocks;
};

/// A form: "2019" (report years 2019 and 2020) or "2021" (from 2021 on).
struct Form {
  std::string_view id;
  std::span<const Table> tables;
};

/// Both forms, the older first.
std::span<const Form> forms();

/// The form with this id, or null.
const Form* find(std::string_view id);

/// The form that the law asks for in a report on `year`.
const Form& ofYear(int year);

/// A row of a table with the place of its first cell in `cellsOf`.
struct PlacedRow {
  const Block* block;
  const Row* row;
  std::size_t firstCell;
};

/// All rows of a table in order, over all of its blocks. `table` is one of `forms()`.
const std::vector<PlacedRow>& rowsOf(const Table& table);

/// The row of a cell, both by their indices: `cell` into `cellsOf(table)`, the row into `rowsOf(table)`.
std::size_t rowOf(const Table& table, std::size_t cell);

/// A cell of a table.
struct CellDefinition {
  std::string id;  ///< `table.row.column`; `disputes.<group>.<result>` in table 四
  const Block* block;
  const Row* row;
  const Column* column;
};

/// All cells of a table, row by row.
const std::vector<CellDefinition>& cellsOf(const Table& table);

/// An identity: the sum of `left` equals the sum of `right` (indices into `cellsOf`).
struct Identity {
  std::string id;         ///< e.g. `requests.row.received`
  std::string_view rule;  ///< the rule that reports it when it fails
  std::vector<std::size_t> left;
  std::vector<std::size_t> right;
};

/// The identities of a table: 37 or 39 in `requests`, 3 in `disputes`, none in `proactive`.
/// The balance is stated in the corner of table 三; the sums follow from the labels.
const std::vector<Identity>& identitiesOf(const Table& table);

}  // namespace gouji::form
