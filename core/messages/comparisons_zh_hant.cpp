/// 繁體中文: what is said of several reports at once.
#include <array>

#include "messages/catalogue.hpp"

namespace gouji::messages {
namespace {

constexpr std::array entries{
    Entry{"comparison.year-report", "{year} 年報告"},
    Entry{"comparison.and-more", "{list}等 {count} 項"},
    Entry{"comparison.rest", "其餘 {count} 份 {sum}"},
    Entry{"comparison.names-differ",
          "兩份報告的機關寫法不同（{earlier}、{later}），所以只能算存疑；如果不是同一機關，可以不管這一條。"},
    Entry{"comparison.reason.unread", "讀不出來（{failure}）"},
    Entry{"comparison.reason.no-report", "裡面沒有找到年度報告"},
    Entry{"comparison.reason.year-unknown", "看不出是哪一年的報告"},
    Entry{"comparison.reason.other-year", "它是 {year} 年的報告，整體是 {wholeYear} 年的"},
    Entry{"comparison.reason.twice", "它和 {other} 是同一機關的"},
    Entry{"comparison.reason.is-whole", "它就是整體自己的報告"},

    Entry{"carry-over-mismatch.title", "上下年結轉對不上"},
    Entry{"carry-over-mismatch.why",
          "一份報告「結轉下年度繼續辦理」的申請，就是下一年報告「上年結轉」的申請，每一欄都應當相同。（例中上一年報告結"
          "轉下年的是自然人 2 件。）"},
    Entry{"carry-over-mismatch.advice", "對照兩年的報告，改正填錯的一個；如果確有原因，在報告裡寫明。"},
    Entry{"carry-over-mismatch",
          "「{name}」上下年結轉對不上（{earlier} 年報告結轉下年 {left}，{later} 年報告上年結轉 {right}，差 "
          "{difference}）。這兩個數應當相同，請改正填錯的一個；如果確有原因，請在報告裡寫明。"},

    Entry{"in-force-chain-mismatch.title", "現行有效件數上下年接不上"},
    Entry{"in-force-chain-mismatch.why",
          "上年現行有效件數，加本年制發，減本年廢止，就是本年現行有效件數。報告提到清理或「以本年度報告為準」的，"
          "不算作錯誤。（例中上一年現行有效 41 件。）"},
    Entry{"in-force-chain-mismatch.advice",
          "核對兩年的現行有效件數和本年的制發、廢止件數；清理過文件的，在報告裡寫明。"},
    Entry{"in-force-chain-mismatch",
          "「{name}」現行有效件數上下年接不上（{earlier} 年報告現行有效 {before}，加 {later} 年制發 {change}，減廢止 "
          "{repealed}，應為 {expected}；{later} 年報告填 {found}，差 "
          "{difference}）。請核對這四個數；清理過文件的，請在報告裡寫明。"},

    Entry{"item-chain-mismatch.title", "項目數量上下年接不上"},
    Entry{"item-chain-mismatch.why",
          "2019 年報告的「上一年項目數量」加「本年增/減」，就是 2020 年報告的「上一年項目數量」。（例中 2019 年報告是 "
          "305，增 5。）"},
    Entry{"item-chain-mismatch.advice", "對照兩年的報告，改正填錯的一個。"},
    Entry{"item-chain-mismatch",
          "「{name}」項目數量上下年接不上（{earlier} 年報告上一年項目數量 {before}，本年增減 {change}，應為 "
          "{expected}；{later} 年報告上一年項目數量 {found}，差 {difference}）。請對照兩年的報告，改正填錯的一個。"},

    Entry{"region-sum-mismatch.title", "整體不等於各部分之和"},
    Entry{"region-sum-mismatch.why",
          "一個地區的報告彙總所屬各機關、各地方的報告，表三、表四每一格都是各部分同一格之和。（例中各部分的這一列都是 "
          "0。）"},
    Entry{"region-sum-mismatch.advice", "核對這一格和各部分的同一格，也看看各部分是否給全、有沒有重複。"},
    Entry{"region-sum-mismatch",
          "「{name}」不等於各部分之和（{whole} {left}；各部分 {terms}；差 "
          "{difference}）。請核對這一格和各部分的同一格，也請看看各部分是否給全、有沒有重複。"},
    Entry{"region-sum-mismatch.incomplete",
          "「{name}」不等於各部分之和：有的數還缺，但只看已有的數就對不上（{whole} {left}；已有的各部分 {terms}；差 "
          "{difference}）。件數不會是負數，補上缺的也平不了。請核對這一格和各部分的同一格。"},

    Entry{"undetermined-comparison.title", "有的數無法與別的報告核對"},
    Entry{"undetermined-comparison.why", "缺一個數，就不能說對還是不對。"},
    Entry{"undetermined-comparison.advice", "補上缺的數，或從原檔案重新複製表格。"},
    Entry{"undetermined-comparison.table-missing",
          "{report}裡沒有{cells}的數字，與它有關的核對都無法判斷。請補上表格，或從原檔案重新複製。"},
    Entry{"undetermined-comparison.row-missing",
          "{report}缺少這些格所在的列：{cells}。與它們有關的核對無法判斷，請把整張表完整貼上。"},
    Entry{"undetermined-comparison.blank",
          "{report}的這些格空著，看不出是 0 還是漏填：{cells}。與它們有關的核對無法判斷，請補填，沒有的填 0。"},
    Entry{"undetermined-comparison.not-a-count",
          "{report}的這些格裡不是件數：{cells}。與它們有關的核對無法判斷，請先改正這些格。"},
    Entry{"undetermined-comparison.ambiguous",
          "{report}的這些格，貼上時可能錯了欄：{cells}。與它們有關的核對無法判斷，請從原檔案重新複製表格。"},
    Entry{"undetermined-comparison.recount",
          "「{name}」現行有效件數上下年接不上（{earlier} 年報告現行有效 {before}，加 {later} 年制發 {change}，減廢止 "
          "{repealed}，應為 {expected}；{later} 年報告填 {found}，差 {difference}），但 {later} "
          "年報告提到清理或以本年度報告為準，可能因此不連續，不算作錯誤。請核實一下。"},

    Entry{"reports-not-comparable.title", "有的報告不能放在一起核對"},
    Entry{"reports-not-comparable.why", "只有同一機關前後相接的年份，或一個整體和它的各部分，才能互相核對。"},
    Entry{"reports-not-comparable.advice", "檢查給出的報告：是不是同一機關，年份是否相接，有沒有重複、缺少。"},
    Entry{"reports-not-comparable.too-few", "能核對的報告只有 {count} 份，至少要有兩份。請補上要對照的報告。"},
    Entry{"reports-not-comparable.left-out", "{report} 沒有參加核對：{reason}。請檢查這份報告。"},
    Entry{"reports-not-comparable.part",
          "{report} 沒有計入各部分之和：{reason}。缺了這一部分，總數對不對無法判斷。請換成正確的報告。"},
    Entry{"reports-not-comparable.agencies",
          "這些報告不是同一機關的：{agencies}。不同機關的報告之間沒有核對。請只給同一機關的報告。"},
    Entry{"reports-not-comparable.same-year",
          "{year} 年有不止一份報告：{reports}。不知道以哪一份為準，所以都沒有與別的年份核對。請只留一份。"},
    Entry{"reports-not-comparable.gap",
          "{earlier} 年和 {later} 年之間缺少報告，這兩年之間沒有核對。請補上中間年份的報告。"},
    Entry{"reports-not-comparable.unclear",
          "{report} 的下一年不止一份報告，看不出哪一份是同一機關的：{reports}。沒有核對。請只留同一機關的報告。"},
};

}  // namespace

std::span<const Entry> traditionalChineseComparisons() { return entries; }

}  // namespace gouji::messages
