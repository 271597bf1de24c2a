/// The search for placements that satisfy all identities of table 三 at once.
#include "table/joint_placement.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "catch.hpp"
#include "generator/random.hpp"
#include "thoroughness.hpp"

using namespace gouji;
using tests::Random;

namespace {

constexpr std::size_t columns = 7;
using Row = std::array<std::int64_t, columns>;

/// A small table 三: 新收, 结转, two outcomes, their total, 结转下年.
constexpr std::array<table::RowRole, 6> roles{table::RowRole{1, 0}, table::RowRole{1, 0},   table::RowRole{0, 1},
                                              table::RowRole{0, 1}, table::RowRole{-1, -1}, table::RowRole{-1, 0}};
using Table = std::array<Row, roles.size()>;

Table consistentTable(Random& random) {
  Table table{};
  for (std::size_t c = 0; c + 1 < columns; ++c) {
    const auto some = [&] { return random.chance(35) ? random.between(1, 9) : 0; };
    table[2][c] = some();
    table[3][c] = some();
    table[4][c] = table[2][c] + table[3][c];
    table[5][c] = some();
    table[1][c] = std::min(some(), table[4][c] + table[5][c]);
    table[0][c] = table[4][c] + table[5][c] - table[1][c];
  }
  for (Row& row : table)
    for (std::size_t c = 0; c + 1 < columns; ++c) row[columns - 1] += row[c];
  return table;
}

/// The figures of a table without its zeros, with every way to place those of a row.
struct Dropped {
  table::Stream stream;
  std::vector<table::RowPlacements> rows;
  std::vector<table::RowPlacement> truth;
};

Dropped drop(const Table& table) {
  Dropped dropped;
  for (const Row& row : table) {
    table::RowPlacement truth(columns, -1);
    std::vector<std::int32_t> values;
    for (std::size_t c = 0; c < columns; ++c) {
      if (row[c] == 0) continue;
      truth[c] = static_cast<std::int32_t>(dropped.stream.values.size());
      values.push_back(truth[c]);
      table::Value value;
      value.number.value = {row[c], 0};
      dropped.stream.values.push_back(value);
    }
    table::RowPlacements placements;
    placements.exact = false;
    for (unsigned mask = 0; mask < 1U << columns; ++mask) {
      table::RowPlacement placement(columns, -1);
      std::size_t next = 0;
      for (std::size_t c = 0; c < columns && next <= values.size(); ++c)
        if (mask >> c & 1U) {
          if (next < values.size()) placement[c] = values[next];
          ++next;
        }
      if (next == values.size()) placements.options.push_back(placement);
    }
    dropped.rows.push_back(std::move(placements));
    dropped.truth.push_back(std::move(truth));
  }
  return dropped;
}

/// Whether the chosen placements satisfy every identity.
bool agrees(const Dropped& dropped, const std::vector<std::size_t>& chosen) {
  std::array<std::int64_t, columns> balance{}, outcomes{};
  for (std::size_t r = 0; r < chosen.size(); ++r) {
    std::int64_t sum = 0;
    for (std::size_t c = 0; c < columns; ++c) {
      const std::int64_t count = table::countIn(dropped.stream, dropped.rows[r].options[chosen[r]], c);
      balance[c] += roles[r].balance * count;
      outcomes[c] += roles[r].outcome * count;
      sum += c + 1 < columns ? count : -count;
    }
    if (sum != 0) return false;
  }
  const auto isZero = [](std::int64_t difference) { return difference == 0; };
  return std::all_of(balance.begin(), balance.end(), isZero) && std::all_of(outcomes.begin(), outcomes.end(), isZero);
}

}  // namespace

TEST_CASE("the placement that was meant is found, or listed beside others as good") {
  std::size_t unique = 0;
  for (std::uint64_t seed = 1; seed <= tests::thorough(300); ++seed) {
    Random random(seed);
    const Dropped dropped = drop(consistentTable(random));
    const table::JointPlacement joint = table::placeJointly(dropped.stream, dropped.rows, roles);
    INFO("seed " << seed);
    REQUIRE(joint.chosen.size() == roles.size());
    CHECK(agrees(dropped, joint.chosen));
    bool alone = true;
    for (std::size_t r = 0; r < roles.size(); ++r) {
      std::vector<std::size_t> listed = joint.others[r];
      alone = alone && listed.empty();
      listed.push_back(joint.chosen[r]);
      CHECK(std::any_of(listed.begin(), listed.end(),
                        [&](std::size_t option) { return dropped.rows[r].options[option] == dropped.truth[r]; }));
    }
    if (alone && joint.complete) ++unique;
  }
  CHECK(unique > 0);
}

TEST_CASE("a placement that the layout shows stays where it is") {
  Random random(7);
  for (std::uint64_t seed = 1; seed <= tests::thorough(50); ++seed) {
    Table table = consistentTable(random);
    table[4][0] += 1;  // nothing agrees any more
    Dropped dropped = drop(table);
    for (std::size_t r = 0; r < roles.size(); ++r) dropped.rows[r] = {{dropped.truth[r]}};
    const table::JointPlacement joint = table::placeJointly(dropped.stream, dropped.rows, roles);
    CHECK(joint.complete);
    CHECK(std::all_of(joint.chosen.begin(), joint.chosen.end(), [](std::size_t option) { return option == 0; }));
    for (const auto& others : joint.others) CHECK(others.empty());
  }
}

TEST_CASE("a search that is given up says so and lists what stays possible") {
  Table table{};
  for (Row& row : table) row = {1, 1, 1, 0, 0, 0, 3};
  table[4] = {2, 2, 2, 0, 0, 0, 6};
  table[0] = {2, 2, 2, 0, 0, 0, 6};
  const Dropped dropped = drop(table);
  const table::JointPlacement joint = table::placeJointly(dropped.stream, dropped.rows, roles);
  CHECK(agrees(dropped, joint.chosen));
  std::size_t others = 0;
  for (const auto& row : joint.others) others += row.size();
  CHECK(others > 0);
}
