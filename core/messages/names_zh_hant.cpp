/// 繁體中文: the names of rows, columns, groups, tables, sections, identities and sources.
#include <array>

#include "messages/catalogue.hpp"

namespace gouji::messages {
namespace {

constexpr std::array entries{
    // How lists are written
    Entry{"sum.zeros", "各數都是 0"},
    Entry{"list.separator", "、"},
    Entry{"list.or", "，或 "},
    Entry{"list.more", "等"},

    // Rows
    Entry{"row.regulations", "規章"},
    Entry{"row.normative_documents", "規範性文件"},
    Entry{"row.licensing", "行政許可"},
    Entry{"row.other_services", "其他對外管理服務事項"},
    Entry{"row.penalties", "行政處罰"},
    Entry{"row.coercion", "行政強制"},
    Entry{"row.fees", "行政事業性收費"},
    Entry{"row.procurement", "政府集中採購"},
    Entry{"row.received", "本年新收"},
    Entry{"row.carried_in", "上年結轉"},
    Entry{"row.granted", "予以公開"},
    Entry{"row.partly_granted", "部分公開"},
    Entry{"row.withheld_state_secret", "不予公開1.國家秘密"},
    Entry{"row.withheld_by_law", "不予公開2.法律禁止"},
    Entry{"row.withheld_security", "不予公開3.三安全一穩定"},
    Entry{"row.withheld_third_party", "不予公開4.第三方權益"},
    Entry{"row.withheld_internal", "不予公開5.內部事務"},
    Entry{"row.withheld_process", "不予公開6.過程性信息"},
    Entry{"row.withheld_case_file", "不予公開7.執法案卷"},
    Entry{"row.withheld_inquiry", "不予公開8.行政查詢"},
    Entry{"row.unavailable_not_held", "無法提供1.不掌握"},
    Entry{"row.unavailable_not_compiled", "無法提供2.需另行製作"},
    Entry{"row.unavailable_unclear", "無法提供3.內容不明確"},
    Entry{"row.declined_complaint", "不予處理1.信訪舉報"},
    Entry{"row.declined_repeat", "不予處理2.重複申請"},
    Entry{"row.declined_publication", "不予處理3.公開出版物"},
    Entry{"row.declined_excessive", "不予處理4.大量反覆申請"},
    Entry{"row.declined_reissue", "不予處理5.確認或重新出具"},
    Entry{"row.other", "其他處理"},
    Entry{"row.other_not_corrected", "其他處理1.逾期不補正"},
    Entry{"row.other_fee_unpaid", "其他處理2.逾期不繳費"},
    Entry{"row.other_other", "其他處理3.其他"},
    Entry{"row.outcomes_total", "辦理結果總計"},
    Entry{"row.carried_out", "結轉下年"},

    // Several rows together
    Entry{"rows.withheld_", "不予公開"},
    Entry{"rows.unavailable_", "無法提供"},
    Entry{"rows.declined_", "不予處理"},
    Entry{"rows.other", "其他處理"},

    // Columns
    Entry{"column.natural_person", "自然人"},
    Entry{"column.enterprise", "商業企業"},
    Entry{"column.research", "科研機構"},
    Entry{"column.public_welfare", "社會公益組織"},
    Entry{"column.legal_service", "法律服務機構"},
    Entry{"column.other_org", "其他"},
    Entry{"column.total", "總計"},
    Entry{"column.made", "本年新製作數量"},
    Entry{"column.published", "本年新公開數量"},
    Entry{"column.public_total", "對外公開總數量"},
    Entry{"column.previous", "上一年項目數量"},
    Entry{"column.change", "本年增/減"},
    Entry{"column.decisions", "處理決定數量"},
    Entry{"column.count", "採購項目數量"},
    Entry{"column.amount", "金額"},
    Entry{"column.issued", "本年製發件數"},
    Entry{"column.repealed", "本年廢止件數"},
    Entry{"column.in_force", "現行有效件數"},
    Entry{"column.disputes.upheld", "結果維持"},
    Entry{"column.disputes.corrected", "結果糾正"},
    Entry{"column.disputes.other", "其他結果"},
    Entry{"column.disputes.pending", "尚未審結"},

    // Groups of table 四, tables, sections and their parts
    Entry{"group.reconsideration", "行政復議"},
    Entry{"group.litigation_direct", "未經復議直接起訴"},
    Entry{"group.litigation_after_reconsideration", "復議後起訴"},
    Entry{"table.proactive", "表二（主動公開政府信息情況）"},
    Entry{"table.requests", "表三（收到和處理政府信息公開申請情況）"},
    Entry{"table.disputes", "表四（行政復議、行政訴訟情況）"},
    Entry{"section.1", "一、總體情況"},
    Entry{"section.2", "二、主動公開政府信息情況"},
    Entry{"section.3", "三、收到和處理政府信息公開申請情況"},
    Entry{"section.4", "四、政府信息公開行政復議、行政訴訟情況"},
    Entry{"section.5", "五、存在的主要問題及改進情況"},
    Entry{"section.6", "六、其他需要報告的事項"},
    Entry{"part.publication", "主動公開"},
    Entry{"part.requests", "依申請公開"},
    Entry{"part.management", "政府信息管理"},
    Entry{"part.platforms", "平台建設"},
    Entry{"part.supervision", "監督保障"},

    // Identities
    Entry{"identity.unbalanced-column", "「{name}」欄的平衡"},
    Entry{"identity.row-total-mismatch", "「{name}」列的總計"},
    Entry{"identity.outcome-total-mismatch", "「{name}」欄的辦理結果總計"},
    Entry{"identity.dispute-total-mismatch", "「{name}」的總計"},

    // Where a rule comes from
    Entry{"source.labels-of-form",
          "年度報告格式的列名和欄名（國辦公開辦函〔2021〕30號；2019、2020 年度為〔2019〕60號）"},
    Entry{"source.note-in-table", "表三左上角的說明：第一項加第二項之和，等於第三項加第四項之和"},
    Entry{"source.filling-notes", "年度報告格式的填報要求（國辦公開辦函〔2021〕30號；2019、2020 年度為〔2019〕60號）"},
    Entry{"source.outline-of-form",
          "年度報告格式的六個部分（國辦公開辦函〔2021〕30號；2019、2020 年度為〔2019〕60號）"},
    Entry{"source.notice-2021", "國辦公開辦函〔2021〕30號"},
    Entry{"source.notice-fees", "《政府信息公開信息處理費管理辦法》（國辦函〔2020〕109號）"},
    Entry{"source.regulation-6", "《政府信息公開條例》第六條：及時、準確地公開政府信息"},
    Entry{"source.regulation-15", "《政府信息公開條例》第十五條：不得公開涉及個人隱私、會損害第三方合法權益的信息"},
    Entry{"source.regulation-49",
          "《政府信息公開條例》第四十九條：部門 1 月 31 日前、縣級以上地方人民政府 3 月 31 日前公布"},
    Entry{"source.regulation-50", "《政府信息公開條例》第五十條：年度報告應當包括的內容"},
    Entry{"source.limits", "本工具的限制"},
};

}  // namespace

std::span<const Entry> traditionalChineseNames() { return entries; }

}  // namespace gouji::messages
