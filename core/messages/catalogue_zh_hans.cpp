/// 简体中文. Keys: a rule's message is `<rule>` or `<rule>.<variant>`; `.title`, `.why` and `.advice`
/// make the reference.
#include <array>

#include "messages/catalogue.hpp"

namespace gouji::messages {
namespace {

constexpr std::array entries{
    Entry{"list.separator", "、"},

    // Rows, columns, groups, tables, sections
    Entry{"row.regulations", "规章"},
    Entry{"row.normative_documents", "规范性文件"},
    Entry{"row.licensing", "行政许可"},
    Entry{"row.other_services", "其他对外管理服务事项"},
    Entry{"row.penalties", "行政处罚"},
    Entry{"row.coercion", "行政强制"},
    Entry{"row.fees", "行政事业性收费"},
    Entry{"row.procurement", "政府集中采购"},
    Entry{"row.received", "本年新收"},
    Entry{"row.carried_in", "上年结转"},
    Entry{"row.granted", "予以公开"},
    Entry{"row.partly_granted", "部分公开"},
    Entry{"row.withheld_state_secret", "不予公开1.国家秘密"},
    Entry{"row.withheld_by_law", "不予公开2.法律禁止"},
    Entry{"row.withheld_security", "不予公开3.三安全一稳定"},
    Entry{"row.withheld_third_party", "不予公开4.第三方权益"},
    Entry{"row.withheld_internal", "不予公开5.内部事务"},
    Entry{"row.withheld_process", "不予公开6.过程性信息"},
    Entry{"row.withheld_case_file", "不予公开7.执法案卷"},
    Entry{"row.withheld_inquiry", "不予公开8.行政查询"},
    Entry{"row.unavailable_not_held", "无法提供1.不掌握"},
    Entry{"row.unavailable_not_compiled", "无法提供2.需另行制作"},
    Entry{"row.unavailable_unclear", "无法提供3.内容不明确"},
    Entry{"row.declined_complaint", "不予处理1.信访举报"},
    Entry{"row.declined_repeat", "不予处理2.重复申请"},
    Entry{"row.declined_publication", "不予处理3.公开出版物"},
    Entry{"row.declined_excessive", "不予处理4.大量反复申请"},
    Entry{"row.declined_reissue", "不予处理5.确认或重新出具"},
    Entry{"row.other", "其他处理"},
    Entry{"row.other_not_corrected", "其他处理1.逾期不补正"},
    Entry{"row.other_fee_unpaid", "其他处理2.逾期不缴费"},
    Entry{"row.other_other", "其他处理3.其他"},
    Entry{"row.outcomes_total", "办理结果总计"},
    Entry{"row.carried_out", "结转下年"},
    Entry{"column.natural_person", "自然人"},
    Entry{"column.enterprise", "商业企业"},
    Entry{"column.research", "科研机构"},
    Entry{"column.public_welfare", "社会公益组织"},
    Entry{"column.legal_service", "法律服务机构"},
    Entry{"column.other_org", "其他"},
    Entry{"column.total", "总计"},
    Entry{"column.made", "本年新制作数量"},
    Entry{"column.published", "本年新公开数量"},
    Entry{"column.public_total", "对外公开总数量"},
    Entry{"column.previous", "上一年项目数量"},
    Entry{"column.change", "本年增/减"},
    Entry{"column.decisions", "处理决定数量"},
    Entry{"column.count", "采购项目数量"},
    Entry{"column.amount", "金额"},
    Entry{"column.issued", "本年制发件数"},
    Entry{"column.repealed", "本年废止件数"},
    Entry{"column.in_force", "现行有效件数"},
    Entry{"column.disputes.upheld", "结果维持"},
    Entry{"column.disputes.corrected", "结果纠正"},
    Entry{"column.disputes.other", "其他结果"},
    Entry{"column.disputes.pending", "尚未审结"},
    Entry{"group.reconsideration", "行政复议"},
    Entry{"group.litigation_direct", "未经复议直接起诉"},
    Entry{"group.litigation_after_reconsideration", "复议后起诉"},
    Entry{"table.proactive", "表二（主动公开政府信息情况）"},
    Entry{"table.requests", "表三（收到和处理政府信息公开申请情况）"},
    Entry{"table.disputes", "表四（行政复议、行政诉讼情况）"},
    Entry{"section.1", "一、总体情况"},
    Entry{"section.2", "二、主动公开政府信息情况"},
    Entry{"section.3", "三、收到和处理政府信息公开申请情况"},
    Entry{"section.4", "四、政府信息公开行政复议、行政诉讼情况"},
    Entry{"section.5", "五、存在的主要问题及改进情况"},
    Entry{"section.6", "六、其他需要报告的事项"},

    // Identities
    Entry{"identity.unbalanced-column", "“{name}”列的平衡"},
    Entry{"identity.row-total-mismatch", "“{name}”行的总计"},
    Entry{"identity.outcome-total-mismatch", "“{name}”列的办理结果总计"},
    Entry{"identity.dispute-total-mismatch", "“{name}”的总计"},
    Entry{"unbalanced-column",
          "{name}不成立：{left}，{right}，相差 {difference}。表三每一列都应当是“新收 + 上年结转 = 办理结果总计 + "
          "结转下年”，请核对这四个数。"},
    Entry{"unbalanced-column.title", "收到的与办理的不平"},
    Entry{"row-total-mismatch",
          "{name}不对：{left}，而总计填的是 {rightSum}，相差 {difference}。请核对这一行的各数和总计。"},
    Entry{"row-total-mismatch.title", "行总计不等于各栏之和"},
    Entry{"outcome-total-mismatch",
          "{name}不对：{left}，而“（七）总计”填的是 {rightSum}，相差 "
          "{difference}。请核对这一列（一）至（六）各项和（七）总计。"},
    Entry{"outcome-total-mismatch.title", "办理结果总计不等于各项之和"},
    Entry{"dispute-total-mismatch",
          "{name}不对：{left}，而总计填的是 {rightSum}，相差 {difference}。请核对这一组的四个结果和总计。"},
    Entry{"dispute-total-mismatch.title", "复议或诉讼总计不等于各结果之和"},
    Entry{"undetermined-identity.title", "凭现有文字无法判断"},
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

    // Cells
    Entry{"not-a-count.title", "不是件数"},
    Entry{"not-a-count.negative", "“{cell}”填的是 {value}。件数不能是负数，请核对。"},
    Entry{"not-a-count.decimals", "“{cell}”填的是 {value}。件数应当是整数，请核对。"},
    Entry{"surplus-number.title", "一行的数比栏目多"},
    Entry{"surplus-number",
          "“{row}”一行有 {numbers} 个数，表上只有 {columns} 栏，多出来的数没有栏目可放。请对照原表，删去多余的数。"},
    Entry{"shifted-value.title", "数可能错了栏"},
    Entry{"shifted-value",
          "“{from}”和“{to}”两列各差 {count}，一多一少，而总计是平的：“{row}”的 {count} "
          "可能应在“{to}”栏，却写在了“{from}”栏。请对照原表，把它移到正确的栏。"},
    Entry{"blank-cell.title", "有空格"},
    Entry{"blank-cell",
          "{table}有 {count} 个格空着。按填报要求，没有的应填 0；这里按 0 计算，其余的数能对上。请补填 0。"},
    Entry{"blank-cell.unknown",
          "{table}有 {count} 个格空着，看不出是 0 还是漏填。按填报要求，没有的应填 0。请逐格补填。"},
    Entry{"blank-cell.no-figures",
          "{table}的 {count} 个格都没有数，可能是复制时丢了。请从原文件重新复制，或逐格填上数字。"},
    Entry{"repair.move", "把“{row}”的 {count} 从“{from}”移到“{to}”，两列就都平了"},

    // Structure
    Entry{"section-missing.title", "缺少章节"},
    Entry{"section-missing", "没有找到“{section}”。年度报告应当有六个部分，请补上，或检查标题的写法。"},
    Entry{"table-missing.title", "缺少表格"},
    Entry{"table-missing", "没有找到{table}。请补上表格；如果表格是图片或附件，请改成文字表格。"},
    Entry{"table-missing.labels-only", "{table}只有栏目，没有数字，可能是复制时丢了。请从原文件重新复制。"},
    Entry{"wrong-form.title", "用错了格式"},
    Entry{"wrong-form.outdated",
          "这是 {year} 年的报告，用的却是 2019 年的旧格式。2021 "
          "年度起应使用国办公开办函〔2021〕30号的新格式，请换用新格式填报。"},
    Entry{"wrong-form.early", "这是 {year} 年的报告，用的却是 2021 年的新格式。请核对标题里的年份和所用的格式。"},
    Entry{"no-report.title", "没有找到年度报告"},
    Entry{"no-report", "这段文字里没有找到政府信息公开工作年度报告的标题、章节或表格。请粘贴报告全文。"},
    Entry{"no-report.empty", "还没有文字。请把年度报告全文粘贴进来。"},
    Entry{"second-report.title", "后面还有一份报告"},
    Entry{"second-report", "这段文字里不止一份报告，只检查了第一份。请把后面的报告另行粘贴检查。"},
    Entry{"text-too-long.title", "文字太长"},
    Entry{"text-too-long", "文字有 {length} 个字符，超过了 {limit} 个字符的上限，没有检查。请只粘贴一份报告。"},
};

}  // namespace

std::span<const Entry> simplifiedChinese() { return entries; }

}  // namespace gouji::messages
