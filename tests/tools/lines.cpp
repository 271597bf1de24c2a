/// Checks lines of JSON from standard input, a result a line: what the command line does in WebAssembly, natively.
#include <cstdio>
#include <iostream>
#include <string>

#include "gouji/gouji.hpp"
#include "requests.hpp"

int main() {
  std::ios::sync_with_stdio(false);
  for (std::string line; std::getline(std::cin, line);) {
    const auto request = gouji::tests::parseRequest(line);
    if (!request) return std::cerr << "not a request: " << line.substr(0, 80) << '\n', 2;
    std::cout << gouji::checkAsJson(request->text, request->settings) << '\n';
  }
}
