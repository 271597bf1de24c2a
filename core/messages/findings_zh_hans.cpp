/// 简体中文: the messages of the findings, `<rule>` or `<rule>.<variant>`: what is wrong, and what to do.
#include <array>

#include "messages/packed.hpp"

namespace gouji::messages {
namespace {

constexpr std::array entries{
    // Identities
    Entry{"unbalanced-column",
          "{name}不成立：{left}，{right}，相差 {difference}。每一列都应当是“新收 + 上年结转 = 办理结果总计 + "
          "结转下年”，请核对这四个数。"},
    Entry{"row-total-mismatch", "{name}不对：{left}，而总计{filled}，相差 {difference}。请核对这一行的各数和总计。"},
    Entry{"outcome-total-mismatch",
          "{name}不对：{left}，而“（七）总计”{filled}，相差 "
          "{difference}。请核对这一列（一）至（六）各项和（七）总计。"},
    Entry{"dispute-total-mismatch",
          "{name}不对：{left}，而总计{filled}，相差 {difference}。请核对这一组的四个结果和总计。"},
    Entry{"undetermined-identity.no-figures",
          "有 {count} 项勾稽无法判断，因为表里一个数字也没有：{identities}。请填上数字，没有的填 0。"},
    Entry{"undetermined-identity.row-missing",
          "有 {count} 项勾稽无法判断，因为文本里缺少相关的行：{identities}。请把整张表完整粘贴进来。"},
    Entry{"undetermined-identity.blank-parts",
          "有 {count} 项勾稽无法判断，因为有空着的格，看不出是 0 "
          "还是漏填：{identities}。请在空着的格里填上数字，没有的填 "
          "0。"},
    Entry{"undetermined-identity.total-blank", "有 {count} 项勾稽无法判断，因为总计空着：{identities}。请补上总计。"},
    Entry{"undetermined-identity.not-a-count",
          "有 {count} 项勾稽无法判断，因为有的格里不是件数：{identities}。请先改正这些格。"},
    Entry{"undetermined-identity.placement",
          "有 {count} "
          "项勾稽无法判断，因为粘贴时丢了空着的格，有的数分不清属于哪一栏：{identities}"
          "。请对照原表，或从原文件重新复制表格。"},
    Entry{"undetermined-identity.shifted",
          "有 {count} 项勾稽无法判断，因为有的数可能错了栏：{identities}。请对照原表。"},
    Entry{"undetermined-identity.budget",
          "有 {count} 项勾稽无法判断，因为可能的归栏方式太多，没有全部试完：{identities}。请从原文件重新复制表格。"},

    // Cells
    Entry{"not-a-count.negative", "“{cell}”填的是 {value}。件数不能是负数，请核对。"},
    Entry{"not-a-count.decimals", "“{cell}”填的是 {value}。件数应当是整数，请核对。"},
    Entry{"surplus-number",
          "“{row}”一行有 {numbers} 个数，表上只有 {columns} 栏，多出来的数没有栏目可放。请对照原表，删去多余的数。"},
    Entry{"surplus-number.split",
          "“{row}”一行有 {numbers} 个数，表上只有 {columns} 栏。“{halves}”如果是一个数 "
          "{joined}，这一行的总计就对得上，可能是中间多了空格。请对照原表。"},
    Entry{"unplaced-number",
          "{table}里有 {count} 个数放不进任何一行，没有参加核对：{numbers}。请对照原表：多填的删去，页码不用管；本是"
          "表里的数，请重新复制表格。"},
    Entry{"spaced-digits",
          "{table}里有 {count} 个数中间隔着空格，如“{value}”，这里按 {joined} 核对。请对照原表，看是不是一个数。"},
    Entry{"shifted-value",
          "“{from}”和“{to}”两列各差 {count}，一多一少，而总计是平的：“{row}”的 {count} "
          "可能应在“{to}”栏，却写在了“{from}”栏。请对照原表，把它移到正确的栏。"},
    Entry{"blank-cell", "{table}有 {count} 个格空着。没有的应填 0；这里按 0 计算。请核对，没有的补填 0。"},
    Entry{"blank-cell.unknown", "{table}有 {count} 个格空着，看不出是 0 还是漏填。没有的应填 0，请逐格补填。"},
    Entry{"blank-cell.no-figures",
          "{table}的 {count} 个格都没有数，可能是复制时丢了。请从原文件重新复制，或逐格填上数字。"},
    Entry{"total-blank", "{name}空着，而各部分填了数。请补上总计。"},
    Entry{"malformed-number", "“{cell}”写的是“{value}”，正负号重复或位数不对，看不出是多少。请改成一个数。"},
    Entry{"malformed-number.letters",
          "“{cell}”写的是“{value}”，不是一个能认出的数，没有参加计算。请对照原表，改成数字。"},
    Entry{"malformed-number.unit", "“{cell}”写的是“{value}”，这一栏没有这样的单位。请改成这一栏的单位，并核对数值。"},

    // Table 二
    Entry{"money-unit", "“{cell}”填的是 {value}，没有写单位，看不出是元还是万元。请写明单位。"},
    Entry{"money-unit.yuan", "“{cell}”这一栏的单位是万元，填的却是元，折合 {value} 万元。请改成以万元为单位的数。"},
    Entry{"negative-stock",
          "“{row}”上一年有 {previous} 项，本年增减 {change}，得 {sum}，项目数成了负数。请核对这两个数和正负号。"},
    Entry{"published-exceeds-public",
          "“{row}”本年新公开 {published}，多于对外公开总数量 {total}。总数量应当包括本年公开的，请核对这两个数。"},
    Entry{"in-force-below-net",
          "“{row}”本年制发 {issued}、废止 {repealed}，净增 {net}，而现行有效只有 "
          "{in_force}。请核对这三个数；当年制发又失效的，可以不管这一条。"},

    // The text against the tables
    Entry{"text-received-mismatch",
          "正文写“{words}”，表三是{table}，相差 {difference}。请核对正文和表三，改正填错的一处。"},
    Entry{"text-received-mismatch.column",
          "正文写“{words}”，表三是{table}，相差 {difference}；{stated} "
          "正好是“{column}”一栏的数，正文可能只数了这一栏。请核对，改正正文或表三。"},
    Entry{"text-outcome-mismatch",
          "正文写“{words}”，表三是{table}，相差 {difference}。请核对正文和表三，改正填错的一处。"},
    Entry{"text-dispute-mismatch",
          "正文写“{words}”，表四是{table}，相差 {difference}。请核对正文和表四，改正填错的一处。"},
    Entry{"text-denies-table", "正文写“{words}”，表里却有：{table}。请核对，改正这句话或表里的数。"},
    Entry{"text-denies-table.reverse", "正文写“{words}”，表里却是 0：{table}。请核对，改正正文或补填表里的数。"},
    Entry{"text-claims-all-upheld", "正文写“{words}”，而表四的“结果纠正”有 {corrected} 件。请核对，改正正文或表四。"},
    Entry{"text-claims-all-upheld.pending",
          "正文写“{words}”，而表四还有 {pending} 件尚未审结，结果未定。请核对，写明只指已审结的，或改正表四。"},
    Entry{"text-parts-mismatch",
          "正文写“{words}”，而其中各项 {parts} = {sum}，与 {total} 相差 {difference}。请核对总数和各项。"},
    Entry{"quantity-restated", "正文前后说法不一：先写“{first}”，后写“{second}”。请核对，统一成一个数。"},
    Entry{"fee-exceeds-charges",
          "正文写“{words}”，多于表二“行政事业性收费”的本年收费金额（{amount}"
          "，单位万元）。信息处理费也是行政事业性收费，请核对两处的数和单位。"},

    // Structure
    Entry{"section-missing", "没有找到“{section}”。年度报告应当有六个部分，请补上，或检查标题的写法。"},
    Entry{"table-missing", "没有找到{table}。请补上表格；如果表格是图片或附件，请改成文字表格。"},
    Entry{"table-missing.empty", "{table}是空的，一个数字也没有。请填上数字，没有的填 0。"},
    Entry{"table-missing.labels-only", "{table}只有栏目，没有数字，可能是复制时丢了。请从原文件重新复制。"},
    Entry{"section-empty", "“{section}”只有标题，没有内容。请补写；没有可报告的，也要写明“无”。"},
    Entry{"section-empty.no-problems", "“{section}”只写了“无”。这一部分应当写明存在的主要问题和改进情况，请补写。"},
    Entry{"wrong-form.outdated",
          "这是 {year} 年的报告，用的却是 2019 年的旧格式。2021 "
          "年度起应使用国办公开办函〔2021〕30号的新格式，请换用新格式填报。"},
    Entry{"wrong-form.early", "这是 {year} 年的报告，用的却是 2021 年的新格式。请核对标题里的年份和所用的格式。"},
    Entry{"altered-form.single-other",
          "表三的“（六）其他处理”只有一行，是 2019 年的旧样式；2021 "
          "年度起分为三行：逾期不补正、逾期不缴费、其他。请换用新表，分三行填写。"},
    Entry{"altered-form.three-others",
          "表三的“（六）其他处理”有三行，是 2021 年的新样式，而表二是 2019 年的格式。请统一成这一年度应当用的格式。"},
    Entry{"altered-form.added-row",
          "表里有格式所没有的一行“{label}”。请删去，把它的数归入应在的行；要说明的写进正文。"},
    Entry{"altered-form.label", "这一行写成了“{label}”，与格式里的“{row}”不一样。请按格式改回原来的写法。"},
    Entry{"altered-form.missing-row", "表里缺少“{row}”一行，前后各行都在。请按格式补上这一行，没有的填 0。"},
    Entry{"no-report", "这段文字里没有找到政府信息公开工作年度报告的标题、章节或表格。请粘贴报告全文。"},
    Entry{"no-report.empty", "还没有文字。请把年度报告全文粘贴进来。"},
    Entry{"second-report", "这段文字里不止一份报告，只检查了第一份。请把后面的报告另行粘贴检查。"},
    Entry{"text-too-long", "文字有 {length} 个字符，超过了 {limit} 个字符的上限，没有检查。请只粘贴一份报告。"},

    // Duties
    Entry{
        "fee-statement-missing",
        "第六部分没有说明信息处理费。2021 年度起，收取信息处理费的情况应在这里报告，没有收取的也要写明。请补写一句。"},
    Entry{"fee-statement-missing.elsewhere",
          "信息处理费写在了别处，第六部分没有说明。2021 "
          "年度起，收取信息处理费的情况应在第六部分报告。请移到或补写到第六部分。"},
    Entry{"late.government",
          "公布日期是 {date}，晚于法定期限 {due}（县级以上地方人民政府为 3 月 31 "
          "日）。请核对日期；确已逾期的，今后按期公布。"},
    Entry{"late.department",
          "公布日期是 {date}，晚于法定期限 {due}（政府部门为 1 月 31 日）。请核对日期；确已逾期的，今后按期公布。"},
    Entry{"late.unknown",
          "公布日期是 {date}，晚于 {due}，政府和部门的法定期限都已过。请核对日期；确已逾期的，今后按期公布。"},
    Entry{
        "duties-missing",
        "全文没有提到工作考核、社会评议、责任追究。各级人民政府的年度报告应当包括这些结果，请补写；没有发生的也写明。"},
    Entry{"overview-part-missing", "“一、总体情况”没有写到：{parts}。请补写。"},

    // Years and days
    Entry{"year-mismatch.impossible", "“{words}”不是可能有的年份或日期。请改正。"},
    Entry{"year-mismatch.period", "标题是 {year} 年的报告，统计期限却写“{words}”。请核对，改成同一年。"},
    Entry{"year-mismatch.opening",
          "标题是 {year} 年的报告，总体情况开头写的却是 {other} 年，可能是沿用了往年的文字。请核对。"},
    Entry{"year-mismatch.announcement",
          "标题是 {year} 年的报告，开头却说公布 {other} 年的年度报告。请核对，改成同一年。"},
    Entry{"year-mismatch.published", "标题是 {year} 年的报告，落款或发布日期却是“{words}”。请核对，改正写错的年份。"},
    Entry{"period-mismatch", "统计期限写的是“{words}”，不是 1 月 1 日至 12 月 31 日。年度报告应当报告全年，请核对。"},

    // Leftovers
    Entry{"placeholder-left.slot", "“{words}”中间缺一个数，可能是留着没有填。请补上。"},
    Entry{"placeholder-left.mask", "“{words}”里有代替文字的符号，可能是模板里没有改的。请换成实际内容。"},
    Entry{"placeholder-left.instruction", "“{words}”是模板里的提示，不是报告的内容。请删去，换成实际内容。"},
    Entry{"part-count-mismatch",
          "正文说有 {stated} 个部分，列出的却是 {listed} 个。请核对，把数目和所列的部分改成一致。"},
    Entry{"personal-data.mobile",
          "文中有一个手机号码。公开个人的联系方式可能涉及个人隐私，请确认是否必要，宜改用单位的固定电话。"},
    Entry{"personal-data.identity", "文中有一个居民身份证号码，属于个人隐私。请删去，或隐去部分数字。"},
};

constexpr auto keys = keysOf(entries);
constexpr auto texts = textsOf<sizeOfTexts(entries)>(entries);

}  // namespace

Part simplifiedChineseFindings() { return {keys, {texts.data(), texts.size()}}; }

}  // namespace gouji::messages
