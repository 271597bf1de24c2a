/// JSON of the parts that results have in common.
#pragma once

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gouji/report.hpp"

namespace gouji::result {

/// Whether any of eight bytes is one that JSON escapes: below 0x20, a quotation mark or a backslash.
inline bool holdsEscape(const char* bytes) {
  constexpr std::uint64_t each = 0x0101010101010101, high = 0x8080808080808080;
  std::uint64_t eight = 0;
  std::memcpy(&eight, bytes, sizeof eight);
  // The high bit of a byte is set where the byte was smaller than what is taken away; more of them only behind such a one.
  const auto below = [&](std::uint64_t values, std::uint64_t limit) {
    return (values - each * limit) & ~values & high;
  };
  return (below(eight, 0x20) | below(eight ^ each * '"', 1) | below(eight ^ each * '\\', 1)) != 0;
}

}  // namespace gouji::result

/// Text that needs no escape is copied whole; byte by byte as the library does it where it may not use a processor's
/// own instructions, it took a tenth of a check. (The library itself specialises this member for those.)
template <>
inline bool rapidjson::Writer<rapidjson::StringBuffer>::ScanWriteUnescapedString(StringStream& text,
                                                                                 std::size_t length) {
  const char* const end = text.head_ + length;
  const char* behind = text.src_;
  while (end - behind >= 8 && !gouji::result::holdsEscape(behind)) behind += 8;
  while (behind != end && static_cast<unsigned char>(*behind) >= 0x20 && *behind != '"' && *behind != '\\') ++behind;
  const auto plain = static_cast<std::size_t>(behind - text.src_);
  if (plain > 0) std::memcpy(os_->PushUnsafe(plain), text.src_, plain);
  text.src_ = behind;
  return behind != end;
}

namespace gouji::result {

/// The words of the contract.
std::string_view nameOf(CellState state);
std::string_view nameOf(Placement placement);
std::string_view nameOf(Verdict verdict);
std::string_view nameOf(Severity severity);

/// An id or a word of the contract: it holds nothing that JSON escapes.
struct Word {
  std::string_view text;
};

/// The library's writer, with a way to write what is known to need no escape.
class PlainWriter : public rapidjson::Writer<rapidjson::StringBuffer> {
 public:
  using Writer::Writer;

  void write(Word word) {
    Prefix(rapidjson::kStringType);
    char* const place = os_->Push(word.text.size() + 2);
    place[0] = '"';
    std::memcpy(place + 1, word.text.data(), word.text.size());
    place[word.text.size() + 1] = '"';
  }
};

/// Writes JSON piece by piece. What every piece is made of is never inlined: the library's own code would stand in the
/// WebAssembly some sixty times.
class JsonWriter {
 public:
  JsonWriter() { buffer_.Reserve(usualSize); }

  [[gnu::noinline]] void beginObject();
  [[gnu::noinline]] void endObject();
  [[gnu::noinline]] void beginArray();
  [[gnu::noinline]] void endArray();

  [[gnu::noinline]] void key(std::string_view name);
  [[gnu::noinline]] void null();
  void truth() { json_.Bool(true); }
  [[gnu::noinline]] void write(Word word);
  [[gnu::noinline]] void write(std::string_view text);
  [[gnu::noinline]] void write(std::int64_t number);
  void write(Span span);
  /// Exact decimals: never through a binary float.
  void write(const std::optional<Decimal>& value);
  void write(const std::optional<std::int64_t>& number);
  template <typename Id>
  void write(const std::vector<Id>& ids) {
    beginArray();
    for (const Id& id : ids) write(Word{id});
    endArray();
  }

  /// A member: its name and its value.
  template <typename Value>
  void member(std::string_view name, const Value& value) {
    key(name);
    write(value);
  }

  void identification(const Identification& identification);
  void check(const Check& check);
  void summary(const Summary& summary);

  std::string text() const;

 private:
  /// So many bytes a result has at least: a buffer that grows is copied again and again.
  static constexpr std::size_t usualSize = 64 << 10;

  void writeOrNull(const std::string& text);

  rapidjson::StringBuffer buffer_;
  PlainWriter json_{buffer_};
};

}  // namespace gouji::result
