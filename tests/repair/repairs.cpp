/// Repairs tables given as numbers, for the comparison with another solver and for timing. Reads lines of JSON
///   {"form": "2021", "table": "requests" | "disputes", "counts": [n | null, …], "moves": bool, "rounds": n}
/// with the counts in the order of the form (null: the figure was lost), and prints a line for each:
///   {"size": n, "proven": bool, "complete": bool, "groups": [[[[cell, count], …], …], …], "microseconds": [t, …]}
/// where a group is a list of candidates and a candidate a list of changes. Exits with 2 where a line is not one.
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <chrono>
#include <iostream>
#include <optional>
#include <string>

#include "check/repair/repairs.hpp"

namespace {

using namespace gouji;

struct Task {
  table::Reading reading;
  std::size_t table = 0;
  repair::Slips slips = repair::Slips::cells;
  unsigned rounds = 1;
};

/// A reading in which the counts stand exactly where they are given.
void fill(table::TableReading& reading, const rapidjson::Value& counts) {
  for (rapidjson::SizeType c = 0; c < counts.Size(); ++c) {
    if (!counts[c].IsInt64()) continue;
    reading.cells[c].state = CellState::read;
    reading.cells[c].value = Decimal{counts[c].GetInt64(), 0};
  }
  reading.found = reading.hasFigures = true;
}

std::optional<Task> parse(const std::string& line) {
  rapidjson::Document json;
  json.Parse(line.c_str());
  if (!json.IsObject() || !json.HasMember("form") || !json.HasMember("table") || !json.HasMember("counts")) return {};
  const form::Form* form = form::find(json["form"].GetString());
  if (!form) return {};
  Task task;
  task.reading.form = form;
  for (std::size_t t = 0; t < table::tableCount; ++t) {
    table::TableReading& reading = task.reading.tables[t];
    reading.table = &form->tables[t];
    reading.cells.resize(form::cellsOf(form->tables[t]).size());
    reading.rows.resize(form::rowsOf(form->tables[t]).size());
    if (form->tables[t].id == json["table"].GetString()) task.table = t;
  }
  if (json["counts"].Size() != task.reading.tables[task.table].cells.size()) return {};
  fill(task.reading.tables[task.table], json["counts"]);
  if (json.HasMember("moves") && json["moves"].GetBool()) task.slips = repair::Slips::cellsAndMoves;
  if (json.HasMember("rounds")) task.rounds = json["rounds"].GetUint();
  return task;
}

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

void write(JsonWriter& json, const repair::Candidate& candidate) {
  json.StartArray();
  for (const repair::CellChange& change : candidate.changes) {
    json.StartArray();
    json.Uint(change.cell);
    json.Int64(change.to);
    json.EndArray();
  }
  json.EndArray();
}

std::string answer(const std::vector<repair::Group>& groups, const std::vector<double>& microseconds) {
  rapidjson::StringBuffer buffer;
  JsonWriter json(buffer);
  std::size_t size = 0;
  bool proven = true, complete = true;
  for (const repair::Group& group : groups) {
    size += group.candidates.front().size();
    proven = proven && group.proven;
    complete = complete && group.complete;
  }
  json.StartObject();
  json.Key("size"), json.Uint64(size);
  json.Key("proven"), json.Bool(proven);
  json.Key("complete"), json.Bool(complete);
  json.Key("groups"), json.StartArray();
  for (const repair::Group& group : groups) {
    json.StartArray();
    for (const repair::Candidate& candidate : group.candidates) write(json, candidate);
    json.EndArray();
  }
  json.EndArray();
  json.Key("microseconds"), json.StartArray();
  for (const double time : microseconds) json.Double(time);
  json.EndArray();
  json.EndObject();
  return {buffer.GetString(), buffer.GetSize()};
}

}  // namespace

int main() {
  for (std::string line; std::getline(std::cin, line);) {
    const auto task = parse(line);
    if (!task) return std::cerr << "not a table: " << line.substr(0, 80) << '\n', 2;
    const checks::Verdicts verdicts = checks::weigh(task->reading);
    std::vector<repair::Group> groups;
    std::vector<double> microseconds;
    for (unsigned round = 0; round < task->rounds; ++round) {
      const auto begin = std::chrono::steady_clock::now();
      groups = repair::repairsOf(task->reading, task->table, verdicts, task->slips);
      const std::chrono::duration<double, std::micro> time = std::chrono::steady_clock::now() - begin;
      microseconds.push_back(time.count());
    }
    std::cout << answer(groups, microseconds) << '\n';
  }
}
