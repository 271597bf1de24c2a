/// Which slip of the pen makes one count of another.
#include "catch.hpp"
#include "check/repair/slips.hpp"

using gouji::repair::Count;
using gouji::repair::Slip;
using gouji::repair::slipOf;
using gouji::repair::unlikeliness;

TEST_CASE("a slip is told from the count that stands there and the one that belongs there") {
  struct Case {
    std::optional<Count> from;
    Count to;
    Slip slip;
    bool isTotal = false;
  };
  const Case cases[] = {
      {56, 65, Slip::transposed},
      {1432, 1342, Slip::transposed},
      {165, 651, Slip::other},
      {3, 37, Slip::digitDropped},
      {337, 37, Slip::digitAdded},
      {124, 114, Slip::digitChanged},
      {11, 1, Slip::digitAdded},
      {10, 0, Slip::superfluous},
      {4, 0, Slip::superfluous},
      {0, 4, Slip::omitted},
      {std::nullopt, 12, Slip::omitted},
      {8, 6, Slip::anotherDigit},
      {38, 412, Slip::other},
      {9, 7, Slip::miscounted, true},
      {0, 7, Slip::miscounted, true},
      {61, 16, Slip::transposed, true},
      {124, 114, Slip::digitChanged, true},
      {13, 13 * 17, Slip::miscounted, true},
  };
  for (const Case& c : cases) {
    CAPTURE(c.from.value_or(-1), c.to, c.isTotal);
    CHECK(slipOf(c.from, c.to, c.isTotal) == c.slip);
  }
}

TEST_CASE("a slip that explains few pairs of counts comes before one that explains any") {
  CHECK(unlikeliness(Slip::transposed) < unlikeliness(Slip::digitChanged));
  CHECK(unlikeliness(Slip::digitChanged) < unlikeliness(Slip::miscounted));
  CHECK(unlikeliness(Slip::miscounted) < unlikeliness(Slip::anotherDigit));
  CHECK(unlikeliness(Slip::anotherDigit) < unlikeliness(Slip::other));
  CHECK(unlikeliness(Slip::displaced, 1) < unlikeliness(Slip::displaced, 3));
  CHECK(unlikeliness(Slip::swapped, 1) < unlikeliness(Slip::swapped, 3));
}
