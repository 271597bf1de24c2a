/// Everything that is said to people, one catalogue a language.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gouji/report.hpp"

namespace gouji::messages {

/// A text with its key. `{name}` stands for an argument.
struct Entry {
  std::string_view key;
  std::string_view text;
};

/// A part of a catalogue, as it is packed (packed.hpp): texts in the order of their keys.
struct Part {
  std::span<const std::string_view> keys;
  std::string_view texts;
};

/// What takes the place of `{name}`.
struct Argument {
  std::string_view name;
  std::string value;
};

/// The catalogue of a language, in the order of its files: names, findings, repairs, reference, comparisons.
std::vector<Entry> catalogueOf(Language language);

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

// The parts of the catalogues, each in a file of its own: names_zh_hans.cpp and so on. Traditional Chinese is made from
// the Simplified ones: see traditional_chinese.hpp.
Part simplifiedChineseNames();
Part simplifiedChineseFindings();
Part simplifiedChineseRepairs();
Part simplifiedChineseReference();
Part simplifiedChineseComparisons();
Part englishNames();
Part englishFindings();
Part englishRepairs();
Part englishReference();
Part englishComparisons();

}  // namespace gouji::messages
