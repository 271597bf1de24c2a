/// 简体中文: what is said of several reports at once.
#include <array>

#include "messages/packed.hpp"

namespace gouji::messages {
namespace {

constexpr std::array entries{
    Entry{"comparison.year-report", "{year} 年报告"},
    Entry{"comparison.and-more", "{list}等 {count} 项"},
    Entry{"comparison.rest", "其余 {count} 份 {sum}"},
    Entry{"comparison.names-differ",
          "两份报告的机关写法不同（{earlier}、{later}），所以只能算存疑；如果不是同一机关，可以不管这一条。"},
    Entry{"comparison.reason.unread", "读不出来（{failure}）"},
    Entry{"comparison.reason.no-report", "里面没有找到年度报告"},
    Entry{"comparison.reason.year-unknown", "看不出是哪一年的报告"},
    Entry{"comparison.reason.other-year", "它是 {year} 年的报告，整体是 {wholeYear} 年的"},
    Entry{"comparison.reason.twice", "它和 {other} 是同一机关的"},
    Entry{"comparison.reason.is-whole", "它就是整体自己的报告"},

    Entry{"carry-over-mismatch.title", "上下年结转对不上"},
    Entry{"carry-over-mismatch.why",
          "一份报告“结转下年度继续办理”的申请，就是下一年报告“上年结转”的申请，每一栏都应当相同。（例中上一年报告结转下"
          "年的是自然人 2 件。）"},
    Entry{"carry-over-mismatch.advice", "对照两年的报告，改正填错的一个；如果确有原因，在报告里写明。"},
    Entry{"carry-over-mismatch",
          "“{name}”上下年结转对不上（{earlier} 年报告结转下年 {left}，{later} 年报告上年结转 {right}，差 "
          "{difference}）。这两个数应当相同，请改正填错的一个；如果确有原因，请在报告里写明。"},

    Entry{"in-force-chain-mismatch.title", "现行有效件数上下年接不上"},
    Entry{"in-force-chain-mismatch.why",
          "上年现行有效件数，加本年制发，减本年废止，就是本年现行有效件数。报告提到清理或“以本年度报告为准”的，"
          "不算作错误。（例中上一年现行有效 41 件。）"},
    Entry{"in-force-chain-mismatch.advice",
          "核对两年的现行有效件数和本年的制发、废止件数；清理过文件的，在报告里写明。"},
    Entry{"in-force-chain-mismatch",
          "“{name}”现行有效件数上下年接不上（{earlier} 年报告现行有效 {before}，加 {later} 年制发 {change}，减废止 "
          "{repealed}，应为 {expected}；{later} 年报告填 {found}，差 "
          "{difference}）。请核对这四个数；清理过文件的，请在报告里写明。"},

    Entry{"item-chain-mismatch.title", "项目数量上下年接不上"},
    Entry{"item-chain-mismatch.why",
          "2019 年报告的“上一年项目数量”加“本年增/减”，就是 2020 年报告的“上一年项目数量”。（例中 2019 年报告是 "
          "305，增 5。）"},
    Entry{"item-chain-mismatch.advice", "对照两年的报告，改正填错的一个。"},
    Entry{"item-chain-mismatch",
          "“{name}”项目数量上下年接不上（{earlier} 年报告上一年项目数量 {before}，本年增减 {change}，应为 "
          "{expected}；{later} 年报告上一年项目数量 {found}，差 {difference}）。请对照两年的报告，改正填错的一个。"},

    Entry{"region-sum-mismatch.title", "整体不等于各部分之和"},
    Entry{"region-sum-mismatch.why",
          "一个地区的报告汇总所属各机关、各地方的报告，表三、表四每一格都是各部分同一格之和。（例中各部分的这一行都是 "
          "0。）"},
    Entry{"region-sum-mismatch.advice", "核对这一格和各部分的同一格，也看看各部分是否给全、有没有重复。"},
    Entry{"region-sum-mismatch",
          "“{name}”不等于各部分之和（{whole} {left}；各部分 {terms}；差 "
          "{difference}）。请核对这一格和各部分的同一格，也请看看各部分是否给全、有没有重复。"},
    Entry{"region-sum-mismatch.incomplete",
          "“{name}”不等于各部分之和：有的数还缺，但只看已有的数就对不上（{whole} {left}；已有的各部分 {terms}；差 "
          "{difference}）。件数不会是负数，补上缺的也平不了。请核对这一格和各部分的同一格。"},

    Entry{"undetermined-comparison.title", "有的数无法与别的报告核对"},
    Entry{"undetermined-comparison.why", "缺一个数，就不能说对还是不对。"},
    Entry{"undetermined-comparison.advice", "补上缺的数，或从原文件重新复制表格。"},
    Entry{"undetermined-comparison.table-missing",
          "{report}里没有{cells}的数字，与它有关的核对都无法判断。请补上表格，或从原文件重新复制。"},
    Entry{"undetermined-comparison.row-missing",
          "{report}缺少这些格所在的行：{cells}。与它们有关的核对无法判断，请把整张表完整粘贴进来。"},
    Entry{"undetermined-comparison.blank",
          "{report}的这些格空着，看不出是 0 还是漏填：{cells}。与它们有关的核对无法判断，请补填，没有的填 0。"},
    Entry{"undetermined-comparison.not-a-count",
          "{report}的这些格里不是件数：{cells}。与它们有关的核对无法判断，请先改正这些格。"},
    Entry{"undetermined-comparison.ambiguous",
          "{report}的这些格，粘贴时可能错了栏：{cells}。与它们有关的核对无法判断，请从原文件重新复制表格。"},
    Entry{"undetermined-comparison.recount",
          "“{name}”现行有效件数上下年接不上（{earlier} 年报告现行有效 {before}，加 {later} 年制发 {change}，减废止 "
          "{repealed}，应为 {expected}；{later} 年报告填 {found}，差 {difference}），但 {later} "
          "年报告提到清理或以本年度报告为准，可能因此不连续，不算作错误。请核实一下。"},

    Entry{"reports-not-comparable.title", "有的报告不能放在一起核对"},
    Entry{"reports-not-comparable.why", "只有同一机关前后相接的年份，或一个整体和它的各部分，才能互相核对。"},
    Entry{"reports-not-comparable.advice", "检查给出的报告：是不是同一机关，年份是否相接，有没有重复、缺少。"},
    Entry{"reports-not-comparable.too-few", "能核对的报告只有 {count} 份，至少要有两份。请补上要对照的报告。"},
    Entry{"reports-not-comparable.left-out", "{report} 没有参加核对：{reason}。请检查这份报告。"},
    Entry{"reports-not-comparable.part",
          "{report} 没有计入各部分之和：{reason}。缺了这一部分，总数对不对无法判断。请换成正确的报告。"},
    Entry{"reports-not-comparable.agencies",
          "这些报告不是同一机关的：{agencies}。不同机关的报告之间没有核对。请只给同一机关的报告。"},
    Entry{"reports-not-comparable.same-year",
          "{year} 年有不止一份报告：{reports}。不知道以哪一份为准，所以都没有与别的年份核对。请只留一份。"},
    Entry{"reports-not-comparable.gap",
          "{earlier} 年和 {later} 年之间缺少报告，这两年之间没有核对。请补上中间年份的报告。"},
    Entry{"reports-not-comparable.unclear",
          "{report} 的下一年不止一份报告，看不出哪一份是同一机关的：{reports}。没有核对。请只留同一机关的报告。"},
};

constexpr auto keys = keysOf(entries);
constexpr auto texts = textsOf<sizeOfTexts(entries)>(entries);

}  // namespace

Part simplifiedChineseComparisons() { return {keys, {texts.data(), texts.size()}}; }

}  // namespace gouji::messages
