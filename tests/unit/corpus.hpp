/// The reports that lie beside the repository: published ones and made ones. They may be absent.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "result/utf8.hpp"
#include "tools/requests.hpp"

namespace gouji::tests {

/// A report of the collection.
struct CorpusReport {
  std::string name;
  std::u16string text;
};

/// All of them; none where the collection is not there.
inline std::vector<CorpusReport> corpus() {
  std::vector<CorpusReport> reports;
  const std::filesystem::path directory = GOUJI_REPORTS_DIR;
  for (const char* name : {"seeds.ndjson", "real.ndjson", "damaged.ndjson"}) {
    std::ifstream in(directory / name, std::ios::binary);
    std::size_t number = 0;
    for (std::string line; std::getline(in, line); ++number)
      if (auto request = parseRequest(line))
        reports.push_back({std::string(name) + " " + std::to_string(number), std::move(request->text)});
  }
  if (std::filesystem::exists(directory / "fragments"))
    for (const auto& entry : std::filesystem::directory_iterator(directory / "fragments")) {
      std::ifstream in(entry.path(), std::ios::binary);
      reports.push_back(
          {entry.path().filename().string(), result::toUtf16(std::string(std::istreambuf_iterator<char>(in), {}))});
    }
  return reports;
}

}  // namespace gouji::tests
