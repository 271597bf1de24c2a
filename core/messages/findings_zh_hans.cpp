/// 简体中文: the messages of the findings, `<rule>` or `<rule>.<variant>`. They say what is wrong and what to do.
#include <array>

#include "messages/catalogue.hpp"

namespace gouji::messages {
namespace {

constexpr std::array entries{
    Entry{"unbalanced-column",
          "{name}不成立：{left}，{right}，相差 {difference}。表三每一列都应当是“新收 + 上年结转 = 办理结果总计 + "
          "结转下年”，请核对这四个数。"},
    Entry{"row-total-mismatch",
          "{name}不对：{left}，而总计填的是 {rightSum}，相差 {difference}。请核对这一行的各数和总计。"},
    Entry{"outcome-total-mismatch",
          "{name}不对：{left}，而“（七）总计”填的是 {rightSum}，相差 "
          "{difference}。请核对这一列（一）至（六）各项和（七）总计。"},
    Entry{"dispute-total-mismatch",
          "{name}不对：{left}，而总计填的是 {rightSum}，相差 {difference}。请核对这一组的四个结果和总计。"},
    Entry{"undetermined-identity.row-missing",
          "有 {count} 项勾稽无法判断，因为文本里缺少相关的行：{identities}。请把整张表完整粘贴进来。"},
    Entry{"undetermined-identity.blank-parts",
          "有 {count} 项勾稽无法判断，因为有空着的格，看不出是 0 还是漏填：{identities}。请在空格里填上数字，没有的填 "
          "0。"},
    Entry{"undetermined-identity.total-blank", "有 {count} 项勾稽无法判断，因为总计空着：{identities}。请补上总计。"},
    Entry{"undetermined-identity.not-a-count",
          "有 {count} 项勾稽无法判断，因为有的格里不是件数：{identities}。请先改正这些格。"},
    Entry{"undetermined-identity.placement",
          "有 {count} "
          "项勾稽无法判断，因为粘贴时丢了空格，有的数可能属于不止一栏：{identities}"
          "。请对照原表，或从原文件重新复制表格。"},
    Entry{"undetermined-identity.shifted",
          "有 {count} 项勾稽无法判断，因为有的数可能错了栏：{identities}。请对照原表。"},
    Entry{"undetermined-identity.budget",
          "有 {count} 项勾稽无法判断，因为可能的摆法太多，没有全部试完：{identities}。请从原文件重新复制表格。"},
    Entry{"not-a-count.negative", "“{cell}”填的是 {value}。件数不能是负数，请核对。"},
    Entry{"not-a-count.decimals", "“{cell}”填的是 {value}。件数应当是整数，请核对。"},
    Entry{"surplus-number",
          "“{row}”一行有 {numbers} 个数，表上只有 {columns} 栏，多出来的数没有栏目可放。请对照原表，删去多余的数。"},
    Entry{"shifted-value",
          "“{from}”和“{to}”两列各差 {count}，一多一少，而总计是平的：“{row}”的 {count} "
          "可能应在“{to}”栏，却写在了“{from}”栏。请对照原表，把它移到正确的栏。"},
    Entry{"blank-cell",
          "{table}有 {count} 个格空着。按填报要求，没有的应填 0；这里按 0 计算，其余的数能对上。请补填 0。"},
    Entry{"blank-cell.unknown",
          "{table}有 {count} 个格空着，看不出是 0 还是漏填。按填报要求，没有的应填 0。请逐格补填。"},
    Entry{"blank-cell.no-figures",
          "{table}的 {count} 个格都没有数，可能是复制时丢了。请从原文件重新复制，或逐格填上数字。"},
    Entry{"section-missing", "没有找到“{section}”。年度报告应当有六个部分，请补上，或检查标题的写法。"},
    Entry{"table-missing", "没有找到{table}。请补上表格；如果表格是图片或附件，请改成文字表格。"},
    Entry{"table-missing.labels-only", "{table}只有栏目，没有数字，可能是复制时丢了。请从原文件重新复制。"},
    Entry{"wrong-form.outdated",
          "这是 {year} 年的报告，用的却是 2019 年的旧格式。2021 "
          "年度起应使用国办公开办函〔2021〕30号的新格式，请换用新格式填报。"},
    Entry{"wrong-form.early", "这是 {year} 年的报告，用的却是 2021 年的新格式。请核对标题里的年份和所用的格式。"},
    Entry{"no-report", "这段文字里没有找到政府信息公开工作年度报告的标题、章节或表格。请粘贴报告全文。"},
    Entry{"no-report.empty", "还没有文字。请把年度报告全文粘贴进来。"},
    Entry{"second-report", "这段文字里不止一份报告，只检查了第一份。请把后面的报告另行粘贴检查。"},
    Entry{"text-too-long", "文字有 {length} 个字符，超过了 {limit} 个字符的上限，没有检查。请只粘贴一份报告。"},
};

}  // namespace

std::span<const Entry> simplifiedChineseFindings() { return entries; }

}  // namespace gouji::messages
