/// Times checks of the reports in standard input (lines of JSON): `gouji_bench ROUNDS`. Prints a line a report: the
/// microseconds of every round, the first one included.
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "gouji/gouji.hpp"
#include "requests.hpp"

int main(int count, char** arguments) {
  const int rounds = count > 1 ? std::atoi(arguments[1]) : 100;
  for (std::string line; std::getline(std::cin, line);) {
    const auto request = gouji::tests::parseRequest(line);
    if (!request) return std::cerr << "not a request: " << line.substr(0, 80) << '\n', 2;
    for (int round = 0; round < rounds; ++round) {
      const auto begin = std::chrono::steady_clock::now();
      const std::string result = gouji::checkAsJson(request->text, request->settings);
      const std::chrono::duration<double, std::micro> time = std::chrono::steady_clock::now() - begin;
      if (result.empty()) return 1;
      std::cout << time.count() << (round + 1 < rounds ? ' ' : '\n');
    }
  }
}
