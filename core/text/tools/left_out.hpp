/// Code points whose compatibility forms are not kept: scripts that no Chinese report holds, but for their digits.
#pragma once

#include <algorithm>
#include <iterator>

namespace gouji::text {

struct CodePoints {
  char32_t first, last;
};
inline constexpr CodePoints leftOut[] = {
    {0x0132, 0x02FF},  // Latin letters of two, and those of phonetics
    {0x0340, 0x1FFF},  // letters with marks: Greek, Indian and Tibetan ones
    {0x2090, 0x209C},  // lowered letters
    {0x2117, 0x214F},  // letters as symbols
    {0x2A0C, 0x2D6F},  // mathematical signs, letters of Africa
    {0x3131, 0x318E},  // Korean letters
    {0x3200, 0x321E},  // the same in brackets
    {0x3260, 0x327F},  // and in circles
    {0x3192, 0x319F},  // marks for reading Chinese as Japanese
    {0x32D0, 0x3357},  // Japanese letters in circles, words in squares
    {0x3358, 0x337F},  // hours and units in one square, Japanese eras
    {0x3380, 0x338D},  // more units: those that GBK has are kept
    {0x3390, 0x339B},   {0x33A2, 0x33C3}, {0x33C5, 0x33CD},
    {0x33CF, 0x33D0},   {0x33D3, 0x33D4}, {0x33D6, 0x33FE},  // and days in one square
    {0xA69C, 0xAB69},                                        // letters of Cyrillic, Latin and African scripts
    {0xFA30, 0xFAD9},    // ideographs of Japanese and North Korean standards that Unicode has twice
    {0xFB13, 0xFB17},    // Armenian ones
    {0xFB1D, 0xFDFF},    // Hebrew and Arabic letters as their neighbours shape them
    {0xFE70, 0xFEFC},    // Arabic ones
    {0xFF66, 0xFFDC},    // half-width Japanese and Korean letters
    {0x10781, 0x107BA},  // letters of phonetics
    {0x1D15E, 0x1D1C0},  // notes of music
    {0x1D400, 0x1D7CD},  // mathematical letters
    {0x1E030, 0x1E06D},  // Cyrillic letters
    {0x1EE00, 0x1EEFF},  // Arabic mathematical ones
    {0x1F110, 0x1F2FF},  // letters and words in frames, as pictures
    {0x2F800, 0x2FA1F},  // ideographs of Taiwan's standard CNS 11643 that Unicode has twice
};

inline bool isLeftOut(char32_t c) {
  return std::any_of(std::begin(leftOut), std::end(leftOut),
                     [&](const CodePoints& range) { return c >= range.first && c <= range.last; });
}

}  // namespace gouji::text
