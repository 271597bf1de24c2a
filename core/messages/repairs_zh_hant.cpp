/// 繁體中文: the reasons of repairs.
#include <array>

#include "messages/catalogue.hpp"

namespace gouji::messages {
namespace {

constexpr std::array entries{
    Entry{"repair.move", "把「{row}」的 {count} 從「{from}」移到「{to}」，兩欄就都平了"},
    // {changes} is a list of repair.change, .fill, .displaced, .swapped, .shifted, .replaced
    Entry{"repair", "把{changes}，有關的 {count} 項勾稽就都成立。"},
    Entry{"repair.one", "把{changes}，這項勾稽就成立。"},
    Entry{"repair.separator", "；"},
    Entry{"repair.change", "「{cell}」由 {from} 改為 {to}"},
    Entry{"repair.fill", "空著的「{cell}」填為 {to}"},
    Entry{"repair.displaced", "「{from}」的 {count} 移到「{to}」"},
    Entry{"repair.swapped", "「{from}」的 {count} 與「{to}」的 {other} 對調"},
    Entry{"repair.shifted.right", "「{row}」一列的數都向右移一欄"},
    Entry{"repair.shifted.left", "「{row}」一列的數都向左移一欄"},
    Entry{"repair.replaced", "「{row}」的數按另一種方式歸欄（貼上後看不出各在哪一欄）"},
    Entry{"repair.slip", "（{slip}）"},
    Entry{"repair.slip.transposed", "兩個數字顛倒"},
    Entry{"repair.slip.digit-dropped", "漏了一個數字"},
    Entry{"repair.slip.digit-added", "多了一個數字"},
    Entry{"repair.slip.digit-changed", "錯了一個數字"},
    Entry{"repair.slip.miscounted", "總計加錯"},
    Entry{"repair.slip.omitted", "漏填"},
    Entry{"repair.slip.superfluous", "多填"},
    Entry{"repair.others", "改動同樣少的改法共有 {number} 種，單憑表內的數不能斷定是哪一種，請對照原始記錄。"},
    Entry{"repair.others-at-least",
          "改動同樣少的改法至少有 {number} 種，單憑表內的數不能斷定是哪一種，請對照原始記錄。"},
    Entry{"repair.unproven", "可能的改法沒有全部試完，也許還有改動更少的。"},
};

}  // namespace

std::span<const Entry> traditionalChineseRepairs() { return entries; }

}  // namespace gouji::messages
