/// The result as JSON, schema 1.
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <set>
#include <string>

#include "catch.hpp"
#include "fixture.hpp"
#include "gouji/gouji.hpp"

using namespace gouji;
using rapidjson::Value;
using tests::withLine;

namespace {

rapidjson::Document parsed(const std::string& json) {
  rapidjson::Document document;
  document.Parse<rapidjson::kParseValidateEncodingFlag>(json.data(), json.size());
  REQUIRE_FALSE(document.HasParseError());
  REQUIRE(document.IsObject());
  return document;
}

rapidjson::Document resultOf(std::u16string_view text, std::string_view settings = {}) {
  return parsed(checkAsJson(text, settings));
}

bool isSpan(const Value& value) {
  return value.IsArray() && value.Size() == 2 && value[0].IsUint() && value[1].IsUint() &&
         value[0].GetUint() <= value[1].GetUint();
}

/// The keys of an object in their order, parted by spaces.
std::string keysOf(const Value& object) {
  std::string keys;
  for (const auto& member : object.GetObject())
    keys += (keys.empty() ? "" : " ") + std::string(member.name.GetString());
  return keys;
}

/// A string as it is, anything else as JSON. (Values are not compared themselves: in C++20 rapidjson's == finds itself.)
std::string textOf(const Value& value) {
  if (value.IsString()) return {value.GetString(), value.GetStringLength()};
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
  value.Accept(writer);
  return {buffer.GetString(), buffer.GetSize()};
}

/// What is written for a cell, e.g. `"value":3979.5`: numbers must be exact, so their characters count.
std::string writtenValue(const std::string& json, const std::string& cell) {
  const std::size_t at = json.find("\"" + cell + "\":{\"value\":");
  if (at == std::string::npos) return "";
  const std::size_t begin = json.find("\"value\":", at) + 8;
  return json.substr(begin, json.find_first_of(",}", begin) - begin);
}

bool isOneOf(const Value& value, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), textOf(value)) != names.end();
}

}  // namespace

TEST_CASE("the result has the parts of the schema") {
  const auto result = resultOf(tests::fixture("wrong-total-2021.txt"), R"({"id": "one"})");
  CHECK(keysOf(result) == "schema id report cells checks findings summary");
  CHECK(result["schema"].GetInt() == 1);
  CHECK(textOf(result["id"]) == "one");
  CHECK(keysOf(result["report"]) == "title agency year form publishedOn");
  CHECK(result["report"]["year"].GetInt() == 2023);
  CHECK(textOf(result["report"]["form"]) == "2021");
  CHECK(textOf(result["report"]["publishedOn"]) == "2024-01-18");
  CHECK(keysOf(result["summary"]) == "holds violated undetermined error warning notice");
  CHECK((result["cells"].MemberCount() == 10 + 25 * 7 + 15));
  CHECK(result["checks"].Size() == 42);
}

TEST_CASE("every part of the result has its type") {
  const auto result = resultOf(tests::fixture("wrong-total-2021.txt"));
  CHECK_FALSE(result.HasMember("id"));
  std::set<std::string> ids;
  for (const auto& cell : result["cells"].GetObject()) {
    ids.insert(cell.name.GetString());
    CHECK((cell.value["value"].IsNumber() || cell.value["value"].IsNull()));
    CHECK(isOneOf(cell.value["state"], {"read", "blank", "missing"}));
    CHECK(isOneOf(cell.value["placement"], {"exact", "inferred", "ambiguous"}));
    if (cell.value.HasMember("source")) CHECK((isSpan(cell.value["source"]) && cell.value["raw"].IsString()));
  }
  int verdicts[3] = {0, 0, 0};
  for (const Value& check : result["checks"].GetArray()) {
    CHECK((check["left"].IsInt64() || check["left"].IsNull()));
    CHECK((check["right"].IsInt64() || check["right"].IsNull()));
    CHECK(check["leftCells"].GetUint() <= check["cells"].Size());
    for (const Value& cell : check["cells"].GetArray()) CHECK(ids.contains(cell.GetString()));
    CHECK(isOneOf(check["verdict"], {"holds", "violated", "undetermined"}));
    ++verdicts[textOf(check["verdict"]) == "holds" ? 0 : textOf(check["verdict"]) == "violated" ? 1 : 2];
  }
  CHECK(result["summary"]["holds"].GetInt() == verdicts[0]);
  CHECK(result["summary"]["violated"].GetInt() == verdicts[1]);
  CHECK(result["summary"]["undetermined"].GetInt() == verdicts[2]);
  for (const Value& finding : result["findings"].GetArray()) {
    CHECK(isOneOf(finding["severity"], {"error", "warning", "notice"}));
    CHECK(finding["message"].GetStringLength() > 0);
    CHECK((std::string(finding["message"].GetString()).find('{') == std::string::npos));
    for (const Value& span : finding["source"].GetArray()) CHECK(isSpan(span));
    for (const Value& cell : finding["cells"].GetArray()) CHECK(ids.contains(cell.GetString()));
    for (const Value& repair : finding["repairs"].GetArray())
      for (const Value& change : repair["changes"].GetArray()) CHECK(keysOf(change) == "cell from to");
  }
}

TEST_CASE("findings stand by severity, then by their place") {
  const auto result = resultOf(
      withLine(withLine(tests::fixture("wrong-total-2021.txt"), u"2.重复申请", u"\t\t2.重复申请\t\t\t\t\t\t\t"),
               u"（七）总计", u"\t（七）总计\t\t5\t2\t0\t0\t1\t0\t9"));
  const auto severityOf = [](const Value& finding) {
    return textOf(finding["severity"]) == "error" ? 0 : textOf(finding["severity"]) == "warning" ? 1 : 2;
  };
  const auto placeOf = [](const Value& finding) {
    unsigned place = ~0U;
    for (const Value& span : finding["source"].GetArray()) place = std::min(place, span[0].GetUint());
    return place;
  };
  const auto& findings = result["findings"];
  REQUIRE(findings.Size() > 2);
  for (rapidjson::SizeType k = 1; k < findings.Size(); ++k) {
    CHECK(severityOf(findings[k - 1]) <= severityOf(findings[k]));
    if (severityOf(findings[k - 1]) == severityOf(findings[k])) CHECK(placeOf(findings[k - 1]) <= placeOf(findings[k]));
  }
}

TEST_CASE("numbers are written exactly") {
  struct Case {
    std::u16string_view written;
    const char* value;
  };
  const Case cases[] = {{u"12.5", "12.5"},     {u"0.1", "0.1"},    {u"3979.50 万元", "3979.5"},
                        {u"251000元", "25.1"}, {u"1元", "0.0001"}, {u"14.2404", "14.2404"},
                        {u"0.0", "0"},         {u"100", "100"},    {u"123456789.123456", "123456789.123456"},
                        {u"", "null"},         {u"/", "null"}};
  const std::u16string clean = tests::fixture("clean-2021.txt");
  for (const Case& c : cases) {
    INFO(result::toUtf8(c.written));
    const std::u16string text = withLine(clean, u"行政事业性收费", u"行政事业性收费\t" + std::u16string(c.written));
    CHECK(writtenValue(checkAsJson(text, {}), "proactive.fees.amount") == c.value);
  }
  const std::u16string large = withLine(clean, u"行政许可", u"行政许可\t999999999999999");
  CHECK(writtenValue(checkAsJson(large, {}), "proactive.licensing.decisions") == "999999999999999");
}

TEST_CASE("a cell says what stands there") {
  const std::u16string text =
      withLine(tests::fixture("clean-2021.txt"), u"2.重复申请", u"\t\t2.重复申请\t１件\t/\t0\t0\t0\t0\t1 件");
  const auto result = resultOf(text);
  const Value& part = result["cells"]["requests.declined_repeat.natural_person"];
  CHECK(part["value"].GetInt() == 1);
  CHECK(textOf(part["raw"]) == "１件");
  CHECK((text.substr(part["source"][0].GetUint(), 1) == u"１"));
  CHECK(textOf(result["cells"]["requests.declined_repeat.total"]["raw"]) == "1 件");
  const Value& blank = result["cells"]["requests.declined_repeat.enterprise"];
  CHECK(blank["value"].IsNull());
  CHECK(textOf(blank["state"]) == "blank");
  CHECK(textOf(blank["raw"]) == "/");
}

TEST_CASE("the same source gives the same bytes") {
  const std::u16string text = tests::fixture("wrong-total-2021.txt");
  const std::string first = checkAsJson(text, R"({"id": "x"})");
  for (int k = 0; k < 3; ++k) CHECK(checkAsJson(text, R"({"id": "x"})") == first);
}

TEST_CASE("the result is UTF-8 whatever the text") {
  std::u16string text = tests::fixture("clean-2021.txt");
  text.insert(3, u"\xD83D");
  text.insert(text.find(u"行政许可\t") + 5, u"\xDE00");
  parsed(checkAsJson(text, {}));
  parsed(checkAsJson(u"\xD800\xDC00\xDFFF 政府信息公开工作年度报告 \xD800", {}));
  parsed(checkAsJson(std::u16string(1, u'\0'), {}));
}

TEST_CASE("settings") {
  const std::u16string text = tests::fixture("wrong-total-2021.txt");
  SECTION("an id of any characters comes back") {
    CHECK(textOf(resultOf(text, R"({"id": "a\"b\\c \u4e00"})")["id"]) == "a\"b\\c 一");
  }
  SECTION("languages differ in nothing but what is said") {
    const auto rulesIn = [&](const char* settings) {
      std::string rules;
      const auto result = resultOf(text, settings);
      for (const Value& finding : result["findings"].GetArray()) rules += textOf(finding["rule"]) + " ";
      return rules;
    };
    CHECK(rulesIn(R"({"language": "zh-Hant"})") == rulesIn("{}"));
    CHECK(rulesIn(R"({"language": "en"})") == rulesIn("{}"));
    CHECK(rulesIn(R"({"language": "unheard of"})") == rulesIn("{}"));
  }
  SECTION("a finding that is set aside stays, marked and uncounted") {
    const auto before = resultOf(text);
    const auto& first = before["findings"][0];
    std::string cells;
    for (const Value& cell : first["cells"].GetArray())
      cells += (cells.empty() ? "\"" : ",\"") + std::string(cell.GetString()) + "\"";
    const std::string settings = R"({"accepted": [{"rule": ")" + std::string(first["rule"].GetString()) +
                                 R"(", "cells": [)" + cells + R"(], "reason": "known"}]})";
    const auto after = resultOf(text, settings);
    REQUIRE(after["findings"].Size() == before["findings"].Size());
    CHECK(after["summary"]["error"].GetInt() == before["summary"]["error"].GetInt() - 1);
    const auto isMarked = [](const Value& finding) {
      return finding.HasMember("accepted") && textOf(finding["accepted"]) == "known";
    };
    CHECK((std::count_if(after["findings"].Begin(), after["findings"].End(), isMarked) == 1));
  }
  SECTION("what is no JSON object is refused") {
    for (const char* settings : {"{", "[]", "1", "null", "x"})
      CHECK(parsed(checkAsJson(text, settings)).HasMember("error"));
  }
  SECTION("an edit whose value is no figure is refused: it must not empty the cell") {
    const auto tried = [&](const std::string& value) {
      return checkAsJson(text, R"({"edits": [{"cell": "requests.received.total")" + value + "}]}");
    };
    for (const char* value : {"", R"(, "value": 1e3)", R"(, "value": 0.12345)", R"(, "value": 1234567890123456789)",
                              R"(, "value": "twelve")", R"(, "value": true)", R"(, "value": [1])"})
      CHECK(parsed(tried(value)).HasMember("error"));
    CHECK(writtenValue(tried(R"(, "value": 12)"), "requests.received.total") == "12");
    CHECK(writtenValue(tried(R"(, "value": null)"), "requests.received.total") == "null");
  }
  SECTION("members of another type are passed over") {
    CHECK(
        resultOf(text, R"({"id": 7, "language": [], "tables": {}, "accepted": "no"})")["summary"]["violated"].GetInt() >
        0);
    resultOf(text, R"({"tables": [1, {"cells": 5}, {"cells": [1, {"row": -1, "start": 99999999, "end": 3}]}]})");
  }
}
