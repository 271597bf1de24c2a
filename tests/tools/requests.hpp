/// The lines that `gouji check --ndjson` reads, for native programs.
#pragma once

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <optional>
#include <string>

namespace gouji::tests {

/// A line: what the core is given for it.
struct Request {
  std::u16string text;
  std::string settings;  ///< JSON
};

/// The request of a line `{"id", "text"[, "tables"]}`; none where the line is not one. All else in the line is left out.
inline std::optional<Request> parseRequest(const std::string& line) {
  using Utf16 = rapidjson::UTF16<char16_t>;
  rapidjson::GenericDocument<Utf16> document;
  rapidjson::StringStream stream(line.c_str());
  document.ParseStream<rapidjson::kParseDefaultFlags, rapidjson::UTF8<>>(stream);
  if (document.HasParseError() || !document.IsObject()) return {};
  const auto text = document.FindMember(u"text");
  if (text == document.MemberEnd() || !text->value.IsString()) return {};

  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer, Utf16, rapidjson::UTF8<>> writer(buffer);
  writer.StartObject();
  for (const char16_t* key : {u"id", u"tables"})
    if (const auto member = document.FindMember(key); member != document.MemberEnd()) {
      writer.Key(key);
      member->value.Accept(writer);
    }
  writer.EndObject();
  return Request{{text->value.GetString(), text->value.GetStringLength()}, {buffer.GetString(), buffer.GetSize()}};
}

}  // namespace gouji::tests
