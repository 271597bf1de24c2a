/// Everything that is said to people, one catalogue a language.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "gouji/report.hpp"

namespace gouji::messages {

/// A text with its key. `{name}` stands for an argument.
struct Entry {
  std::string_view key;
  std::string_view text;
};

/// What takes the place of `{name}`.
struct Argument {
  std::string_view name;
  std::string value;
};

/// The catalogue of a language, in the order of its file.
std::span<const Entry> catalogueOf(Language language);

/// The text with this key, or an empty view.
std::string_view find(Language language, std::string_view key);

/// The text with this key, its arguments put in. A key that is not there is given back as it is.
std::string render(Language language, std::string_view key, std::span<const Argument> arguments);

/// "zh-Hans", "zh-Hant" and "en"; anything else is Simplified Chinese.
Language languageOf(std::string_view tag);

/// The short name of a cell, e.g. 予以公开·自然人.
std::string nameOfCell(Language language, std::string_view cellId);
/// The short name of a row, a column or a group, by the last part of its key, e.g. `row.received`.
std::string nameOf(Language language, std::string_view key);

// One a language: catalogue_zh_hans.cpp and so on.
std::span<const Entry> simplifiedChinese();
std::span<const Entry> traditionalChinese();
std::span<const Entry> english();

}  // namespace gouji::messages
