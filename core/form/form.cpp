#include "gouji/form.hpp"

#include <algorithm>

namespace gouji::form {
namespace {

/// The first year whose report is written on form 2021 (国办公开办函〔2021〕30号).
constexpr int firstYearOfForm2021 = 2021;

constexpr std::string_view outcomePath = "三、本年度办理结果";

void addRequestIdentities(const Table& table, std::vector<Identity>& identities) {
  const Block& block = table.blocks[0];
  const std::size_t width = block.columns.size(), totalColumn = width - 1;
  std::size_t received = 0, carriedIn = 0, outcomesTotal = 0, carriedOut = 0;
  std::vector<std::size_t> outcomes;
  for (std::size_t r = 0; r < block.rows.size(); ++r) {
    const Row& row = block.rows[r];
    if (row.id == "received")
      received = r;
    else if (row.id == "carried_in")
      carriedIn = r;
    else if (row.id == "outcomes_total")
      outcomesTotal = r;
    else if (row.id == "carried_out")
      carriedOut = r;
    else if (row.path[0] == outcomePath)
      outcomes.push_back(r);
  }
  const auto cell = [&](std::size_t row, std::size_t column) { return row * width + column; };
  for (std::size_t c = 0; c < width; ++c)
    identities.push_back({"requests.balance." + std::string(block.columns[c].id),
                          "unbalanced-column",
                          {cell(received, c), cell(carriedIn, c)},
                          {cell(outcomesTotal, c), cell(carriedOut, c)}});
  for (std::size_t r = 0; r < block.rows.size(); ++r) {
    Identity sum{"requests.row." + std::string(block.rows[r].id), "row-total-mismatch", {}, {cell(r, totalColumn)}};
    for (std::size_t c = 0; c < totalColumn; ++c) sum.left.push_back(cell(r, c));
    identities.push_back(std::move(sum));
  }
  for (std::size_t c = 0; c < width; ++c) {
    Identity sum{"requests.outcomes." + std::string(block.columns[c].id),
                 "outcome-total-mismatch",
                 {},
                 {cell(outcomesTotal, c)}};
    for (const std::size_t r : outcomes) sum.left.push_back(cell(r, c));
    identities.push_back(std::move(sum));
  }
}

void addDisputeIdentities(const Table& table, std::vector<Identity>& identities) {
  const auto columns = table.blocks[0].columns;
  constexpr std::size_t groupWidth = 5;  // four results and their total
  for (std::size_t first = 0; first < columns.size(); first += groupWidth) {
    const std::string_view id = columns[first].id;
    identities.push_back({"disputes.total." + std::string(id.substr(0, id.find('.'))),
                          "dispute-total-mismatch",
                          {first, first + 1, first + 2, first + 3},
                          {first + 4}});
  }
}

std::vector<PlacedRow> makeRows(const Table& table) {
  std::vector<PlacedRow> rows;
  std::size_t cell = 0;
  for (const Block& block : table.blocks)
    for (const Row& row : block.rows) {
      rows.push_back({&block, &row, cell});
      cell += block.columns.size();
    }
  return rows;
}

std::vector<CellDefinition> makeCells(const Table& table, const std::vector<PlacedRow>& rows) {
  std::vector<CellDefinition> cells;
  for (const PlacedRow& placed : rows)
    for (const Column& column : placed.block->columns) {
      std::string id(table.id);
      if (!placed.row->id.empty()) id.append(".").append(placed.row->id);
      id.append(".").append(column.id);
      cells.push_back({std::move(id), placed.block, placed.row, &column});
    }
  return cells;
}

/// What follows from a table's data, made once for all forms.
struct Derived {
  const Table* table;
  std::vector<PlacedRow> rows;
  std::vector<CellDefinition> cells;
  std::vector<Identity> identities;
};

std::vector<Derived> deriveAll() {
  std::vector<Derived> all;
  for (const Form& form : forms())
    for (const Table& table : form.tables) {
      Derived derived{&table, makeRows(table), {}, {}};
      derived.cells = makeCells(table, derived.rows);
      if (table.id == "requests") addRequestIdentities(table, derived.identities);
      if (table.id == "disputes") addDisputeIdentities(table, derived.identities);
      all.push_back(std::move(derived));
    }
  return all;
}

const Derived& derived(const Table& table) {
  static const std::vector<Derived> all = deriveAll();
  for (const Derived& one : all)
    if (one.table == &table) return one;
  return all.front();
}

}  // namespace

const Form* find(std::string_view id) {
  for (const Form& form : forms())
    if (form.id == id) return &form;
  return nullptr;
}

const Form& ofYear(int year) { return *find(year < firstYearOfForm2021 ? "2019" : "2021"); }

const std::vector<PlacedRow>& rowsOf(const Table& table) { return derived(table).rows; }

std::size_t rowOf(const Table& table, std::size_t cell) {
  const auto& rows = rowsOf(table);
  const auto after = std::upper_bound(rows.begin(), rows.end(), cell,
                                      [](std::size_t c, const PlacedRow& row) { return c < row.firstCell; });
  return static_cast<std::size_t>(after - rows.begin()) - 1;
}

const std::vector<CellDefinition>& cellsOf(const Table& table) { return derived(table).cells; }

const std::vector<Identity>& identitiesOf(const Table& table) { return derived(table).identities; }

}  // namespace gouji::form
