#include "generator/figures.hpp"

#include <algorithm>

namespace gouji::tests {
namespace {

/// The columns of table 三 without the total.
constexpr std::size_t applicants = requestColumns - 1;

/// Whether a row of table 三 is one of the outcomes that （七）总计 sums up.
bool isOutcome(std::string_view row) {
  return row != "received" && row != "carried_in" && row != "outcomes_total" && row != "carried_out";
}

/// A count as such an agency has it in one cell.
std::int64_t countOf(Random& random, Scale scale) {
  switch (scale) {
    case Scale::nothing:
      return 0;
    case Scale::sparse:
      return random.chance(8) ? random.between(1, 4) : 0;
    case Scale::small:
      return random.chance(45) ? random.between(1, 9) : 0;
    case Scale::large:
      return random.chance(80) ? random.between(1, 1 + static_cast<std::int64_t>(random.below(1200))) : 0;
  }
  return 0;
}

void set(Sheet& sheet, std::size_t cell, std::int64_t count) { sheet.cells[cell] = Decimal{count, 0}; }

void fillRequests(Random& random, Scale scale, Sheet& sheet) {
  const auto& rows = form::rowsOf(*sheet.table);
  const std::size_t received = sheet.row("received"), carriedIn = sheet.row("carried_in");
  const std::size_t total = sheet.row("outcomes_total"), carriedOut = sheet.row("carried_out");
  for (std::size_t column = 0; column < applicants; ++column) {
    // Companies ask less than people do, research institutions hardly ever.
    const bool asks = column == 0 || random.chance(column == 1 ? 80 : 40);
    std::int64_t outcomes = 0;
    for (std::size_t row = 0; row < rows.size(); ++row) {
      if (!isOutcome(rows[row].row->id)) continue;
      const std::int64_t count = asks ? countOf(random, scale) : 0;
      set(sheet, sheet.at(row, column), count);
      outcomes += count;
    }
    const std::int64_t pending = asks ? countOf(random, scale) : 0;
    const std::int64_t before = std::min(outcomes + pending, asks ? countOf(random, scale) : 0);
    set(sheet, sheet.at(total, column), outcomes);
    set(sheet, sheet.at(carriedOut, column), pending);
    set(sheet, sheet.at(carriedIn, column), before);
    set(sheet, sheet.at(received, column), outcomes + pending - before);
  }
  for (std::size_t row = 0; row < rows.size(); ++row) {
    std::int64_t sum = 0;
    for (std::size_t column = 0; column < applicants; ++column) sum += sheet.count(sheet.at(row, column));
    set(sheet, sheet.at(row, applicants), sum);
  }
}

void fillDisputes(Random& random, Scale scale, Sheet& sheet) {
  for (std::size_t group = 0; group < sheet.cells.size(); group += disputeGroup) {
    std::int64_t sum = 0;
    for (std::size_t k = 0; k + 1 < disputeGroup; ++k) {
      const std::int64_t count = scale == Scale::sparse && random.chance(20) ? 1 : countOf(random, scale);
      set(sheet, group + k, count);
      sum += count;
    }
    set(sheet, group + disputeGroup - 1, sum);
  }
}

/// Table 二 obeys no identity; stocks and changes fit each other all the same.
void fillProactive(Random& random, Scale scale, Sheet& sheet) {
  const auto& rows = form::rowsOf(*sheet.table);
  const auto& definitions = form::cellsOf(*sheet.table);
  const std::int64_t most = scale == Scale::large ? 90000 : scale == Scale::small ? 60 : 3;
  const auto some = [&] { return scale == Scale::nothing || random.chance(30) ? 0 : random.between(1, most); };
  for (const form::PlacedRow& row : rows) {
    const std::size_t width = row.block->columns.size();
    for (std::size_t c = 0; c < width; ++c) {
      const std::size_t cell = row.firstCell + c;
      const std::string_view column = definitions[cell].column->id;
      const std::int64_t before = c > 0 ? sheet.count(cell - 1) : 0;
      if (definitions[cell].column->measure == form::Measure::money)
        sheet.cells[cell] = random.chance(50) ? Decimal{some(), 0} : Decimal{some() * 10 + random.between(1, 9), 1};
      else if (column == "change")
        set(sheet, cell, random.chance(50) ? some() : -random.between(0, before));
      else if (column == "public_total" || column == "in_force")
        set(sheet, cell, before + sheet.count(cell - c) + some());
      else
        set(sheet, cell, some());
    }
  }
}

std::int64_t sumOf(const Sheet& sheet, std::size_t row, std::size_t columns) {
  std::int64_t sum = 0;
  for (std::size_t c = 0; c < columns; ++c) sum += sheet.count(sheet.at(row, c));
  return sum;
}

}  // namespace

std::size_t Sheet::row(std::string_view id) const {
  const auto& rows = form::rowsOf(*table);
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const form::PlacedRow& r) { return r.row->id == id; });
  return static_cast<std::size_t>(found - rows.begin());
}

Figures consistentFigures(Random& random, FormKind kind, Scale scale) {
  Figures figures;
  figures.kind = kind;
  figures.year = static_cast<int>(kind == FormKind::form2019 ? random.between(2019, 2020) : random.between(2021, 2025));
  const form::Form& older = *form::find("2019");
  const form::Form& newer = *form::find("2021");
  figures.sheets[0].table = &(kind == FormKind::form2019 ? older : newer).tables[0];
  figures.sheets[1].table = &(kind == FormKind::form2021 ? newer : older).tables[1];
  figures.sheets[2].table = &(kind == FormKind::form2019 ? older : newer).tables[2];
  for (Sheet& sheet : figures.sheets) sheet.cells.resize(form::cellsOf(*sheet.table).size());
  fillProactive(random, scale, figures.sheets[0]);
  fillRequests(random, scale, figures.sheets[1]);
  fillDisputes(random, scale, figures.sheets[2]);
  return figures;
}

std::vector<std::string> violatedBy(const Figures& figures) {
  std::vector<std::string> violated;
  const Sheet& requests = figures.requests();
  const auto& rows = form::rowsOf(*requests.table);
  const auto columns = requests.table->blocks[0].columns;
  const auto at = [&](std::string_view row, std::size_t column) {
    return requests.count(requests.at(requests.row(row), column));
  };
  for (std::size_t c = 0; c < requestColumns; ++c) {
    if (at("received", c) + at("carried_in", c) != at("outcomes_total", c) + at("carried_out", c))
      violated.push_back("requests.balance." + std::string(columns[c].id));
    std::int64_t outcomes = 0;
    for (std::size_t row = 0; row < rows.size(); ++row)
      if (isOutcome(rows[row].row->id)) outcomes += requests.count(requests.at(row, c));
    if (outcomes != at("outcomes_total", c)) violated.push_back("requests.outcomes." + std::string(columns[c].id));
  }
  for (std::size_t row = 0; row < rows.size(); ++row)
    if (sumOf(requests, row, applicants) != requests.count(requests.at(row, applicants)))
      violated.push_back("requests.row." + std::string(rows[row].row->id));
  const Sheet& disputes = figures.disputes();
  constexpr std::array<const char*, 3> groups{"reconsideration", "litigation_direct",
                                              "litigation_after_reconsideration"};
  for (std::size_t g = 0; g < groups.size(); ++g) {
    std::int64_t sum = 0;
    for (std::size_t k = 0; k + 1 < disputeGroup; ++k) sum += disputes.count(g * disputeGroup + k);
    if (sum != disputes.count(g * disputeGroup + disputeGroup - 1))
      violated.push_back(std::string("disputes.total.") + groups[g]);
  }
  return violated;
}

}  // namespace gouji::tests
