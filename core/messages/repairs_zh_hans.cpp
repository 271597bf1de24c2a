/// 简体中文: the reasons of repairs.
#include <array>

#include "messages/packed.hpp"

namespace gouji::messages {
namespace {

constexpr std::array entries{
    Entry{"repair.move", "把“{row}”的 {count} 从“{from}”移到“{to}”，两列就都平了"},
    // {changes} is a list of repair.change, .fill, .displaced, .swapped, .shifted, .replaced
    Entry{"repair", "把{changes}，有关的 {count} 项勾稽就都成立。"},
    Entry{"repair.one", "把{changes}，这项勾稽就成立。"},
    Entry{"repair.separator", "；"},
    Entry{"repair.change", "“{cell}”由 {from} 改为 {to}"},
    Entry{"repair.fill", "空着的“{cell}”填为 {to}"},
    Entry{"repair.displaced", "“{from}”的 {count} 移到“{to}”"},
    Entry{"repair.swapped", "“{from}”的 {count} 与“{to}”的 {other} 对调"},
    Entry{"repair.shifted.right", "“{row}”一行的数都向右移一栏"},
    Entry{"repair.shifted.left", "“{row}”一行的数都向左移一栏"},
    Entry{"repair.replaced", "“{row}”的数按另一种方式归栏（粘贴后看不出各在哪一栏）"},
    Entry{"repair.slip", "（{slip}）"},
    Entry{"repair.slip.transposed", "两个数字颠倒"},
    Entry{"repair.slip.digit-dropped", "漏了一个数字"},
    Entry{"repair.slip.digit-added", "多了一个数字"},
    Entry{"repair.slip.digit-changed", "错了一个数字"},
    Entry{"repair.slip.miscounted", "总计加错"},
    Entry{"repair.slip.omitted", "漏填"},
    Entry{"repair.slip.superfluous", "多填"},
    Entry{"repair.others", "改动同样少的改法共有 {number} 种，单凭表内的数不能断定是哪一种，请对照原始记录。"},
    Entry{"repair.others-at-least",
          "改动同样少的改法至少有 {number} 种，单凭表内的数不能断定是哪一种，请对照原始记录。"},
    Entry{"repair.unproven", "可能的改法没有全部试完，也许还有改动更少的。"},
};

constexpr auto keys = keysOf(entries);
constexpr auto texts = textsOf<sizeOfTexts(entries)>(entries);

}  // namespace

Part simplifiedChineseRepairs() { return {keys, {texts.data(), texts.size()}}; }

}  // namespace gouji::messages
