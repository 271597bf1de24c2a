/// 简体中文: the names of rows, columns, groups, tables, sections, identities and sources.
#include <array>

#include "messages/packed.hpp"

namespace gouji::messages {
namespace {

constexpr std::array entries{
    // How lists are written
    Entry{"sum.zeros", "各数都是 0"},
    Entry{"sum.filled", "填的是 {value}"},
    Entry{"sum.empty", "空着"},
    Entry{"list.separator", "、"},
    Entry{"list.or", "，或 "},
    Entry{"list.more", " 等"},

    // Rows
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

    // Several rows together
    Entry{"rows.withheld_", "不予公开"},
    Entry{"rows.unavailable_", "无法提供"},
    Entry{"rows.declined_", "不予处理"},
    Entry{"rows.other", "其他处理"},

    // Columns
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

    // Groups of table 四, tables, sections and their parts
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
    Entry{"part.publication", "主动公开"},
    Entry{"part.requests", "依申请公开"},
    Entry{"part.management", "政府信息管理"},
    Entry{"part.platforms", "平台建设"},
    Entry{"part.supervision", "监督保障"},

    // Identities
    Entry{"identity.unbalanced-column", "“{name}”列的平衡"},
    Entry{"identity.row-total-mismatch", "“{name}”行的总计"},
    Entry{"identity.outcome-total-mismatch", "“{name}”列的办理结果总计"},
    Entry{"identity.dispute-total-mismatch", "“{name}”的总计"},

    // Where a rule comes from
    Entry{"source.labels-of-form",
          "年度报告格式的行名和栏名（国办公开办函〔2021〕30号；2019、2020 年度为〔2019〕60号）"},
    Entry{"source.note-in-table", "表三左上角的说明：第一项加第二项之和，等于第三项加第四项之和"},
    Entry{"source.filling-notes", "年度报告格式的填报要求（国办公开办函〔2021〕30号；2019、2020 年度为〔2019〕60号）"},
    Entry{"source.outline-of-form",
          "年度报告格式的六个部分（国办公开办函〔2021〕30号；2019、2020 年度为〔2019〕60号）"},
    Entry{"source.notice-2021", "国办公开办函〔2021〕30号"},
    Entry{"source.notice-fees", "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）"},
    Entry{"source.regulation-6", "《政府信息公开条例》第六条：及时、准确地公开政府信息"},
    Entry{"source.regulation-15", "《政府信息公开条例》第十五条：不得公开涉及个人隐私、会损害第三方合法权益的信息"},
    Entry{"source.regulation-49",
          "《政府信息公开条例》第四十九条：部门 1 月 31 日前、县级以上地方人民政府 3 月 31 日前公布"},
    Entry{"source.regulation-50", "《政府信息公开条例》第五十条：年度报告应当包括的内容"},
    Entry{"source.limits", "本工具的限制"},
};

constexpr auto keys = keysOf(entries);
constexpr auto texts = textsOf<sizeOfTexts(entries)>(entries);

}  // namespace

Part simplifiedChineseNames() { return {keys, {texts.data(), texts.size()}}; }

}  // namespace gouji::messages
