/// The printed forms. Labels are those of the official templates, as they are drawn and named.
#include "gouji/form.hpp"

namespace gouji::form {
namespace {

constexpr std::string_view regulations = "规章";

// ── 二、主动公开政府信息情况 ────────────────────────────────────────────────────────────────

constexpr std::array documents2019{
    Column{"made", "本年新制作数量"},
    Column{"published", "本年新公开数量"},
    Column{"public_total", "对外公开总数量"},
};
constexpr std::array items2019{
    Column{"previous", "上一年项目数量"},
    Column{"change", "本年增/减", {}, Measure::change},
    Column{"decisions", "处理决定数量"},
};
constexpr std::array charges2019{
    Column{"previous", "上一年项目数量"},
    Column{"change", "本年增/减", {}, Measure::change},
};
constexpr std::array purchases2019{
    Column{"count", "采购项目数量"},
    Column{"amount", "采购总金额", {}, Measure::money},
};
constexpr std::array documentRows2019{Row{"regulations", regulations}, Row{"normative_documents", "规范性文件"}};
constexpr std::array licensingRows2019{Row{"licensing", "行政许可"}, Row{"other_services", "其他对外管理服务事项"}};
constexpr std::array sanctionRows{Row{"penalties", "行政处罚"}, Row{"coercion", "行政强制"}};
constexpr std::array feeRows{Row{"fees", "行政事业性收费"}};
constexpr std::array procurementRows{Row{"procurement", "政府集中采购"}};
constexpr std::array proactiveBlocks2019{
    Block{"第二十条第（一）项", documents2019, documentRows2019},
    Block{"第二十条第（五）项", items2019, licensingRows2019},
    Block{"第二十条第（六）项", items2019, sanctionRows},
    Block{"第二十条第（八）项", charges2019, feeRows},
    Block{"第二十条第（九）项", purchases2019, procurementRows},
};

constexpr std::array documents2021{
    Column{"issued", "本年制发件数"},
    Column{"repealed", "本年废止件数"},
    Column{"in_force", "现行有效件数"},
};
constexpr std::array decisions2021{Column{"decisions", "本年处理决定数量"}};
constexpr std::array charges2021{Column{"amount", "本年收费金额（单位：万元）", {}, Measure::money}};
constexpr std::array documentRows2021{Row{"regulations", regulations}, Row{"normative_documents", "行政规范性文件"}};
constexpr std::array licensingRows2021{Row{"licensing", "行政许可"}};
constexpr std::array proactiveBlocks2021{
    Block{"第二十条第（一）项", documents2021, documentRows2021},
    Block{"第二十条第（五）项", decisions2021, licensingRows2021},
    Block{"第二十条第（六）项", decisions2021, sanctionRows},
    Block{"第二十条第（八）项", charges2021, feeRows},
};

// ── 三、收到和处理政府信息公开申请情况 ──────────────────────────────────────────────────────

constexpr std::string_view applicants = "申请人情况", organisations = "法人或其他组织";
constexpr std::array applicantColumns{
    Column{"natural_person", "自然人", {applicants}},
    Column{"enterprise", "商业企业", {applicants, organisations}},
    Column{"research", "科研机构", {applicants, organisations}},
    Column{"public_welfare", "社会公益组织", {applicants, organisations}},
    Column{"legal_service", "法律服务机构", {applicants, organisations}},
    Column{"other_org", "其他", {applicants, organisations}},
    Column{"total", "总计", {applicants}},
};

constexpr std::string_view outcome = "三、本年度办理结果", withheld = "（三）不予公开", unavailable = "（四）无法提供",
                           declined = "（五）不予处理", other = "（六）其他处理";

constexpr std::array requestRows2021{
    Row{"received", "一、本年新收政府信息公开申请数量"},
    Row{"carried_in", "二、上年结转政府信息公开申请数量"},
    Row{"granted", "（一）予以公开", {outcome}},
    Row{"partly_granted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", {outcome}},
    Row{"withheld_state_secret", "1.属于国家秘密", {outcome, withheld}},
    Row{"withheld_by_law", "2.其他法律行政法规禁止公开", {outcome, withheld}},
    Row{"withheld_security", "3.危及“三安全一稳定”", {outcome, withheld}},
    Row{"withheld_third_party", "4.保护第三方合法权益", {outcome, withheld}},
    Row{"withheld_internal", "5.属于三类内部事务信息", {outcome, withheld}},
    Row{"withheld_process", "6.属于四类过程性信息", {outcome, withheld}},
    Row{"withheld_case_file", "7.属于行政执法案卷", {outcome, withheld}},
    Row{"withheld_inquiry", "8.属于行政查询事项", {outcome, withheld}},
    Row{"unavailable_not_held", "1.本机关不掌握相关政府信息", {outcome, unavailable}},
    Row{"unavailable_not_compiled", "2.没有现成信息需要另行制作", {outcome, unavailable}},
    Row{"unavailable_unclear", "3.补正后申请内容仍不明确", {outcome, unavailable}},
    Row{"declined_complaint", "1.信访举报投诉类申请", {outcome, declined}},
    Row{"declined_repeat", "2.重复申请", {outcome, declined}},
    Row{"declined_publication", "3.要求提供公开出版物", {outcome, declined}},
    Row{"declined_excessive", "4.无正当理由大量反复申请", {outcome, declined}},
    Row{"declined_reissue", "5.要求行政机关确认或重新出具已获取信息", {outcome, declined}},
    Row{"other_not_corrected", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", {outcome, other}},
    Row{"other_fee_unpaid",
        "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
        {outcome, other}},
    Row{"other_other", "3.其他", {outcome, other}},
    Row{"outcomes_total", "（七）总计", {outcome}},
    Row{"carried_out", "四、结转下年度继续办理"},
};

/// The older table has one row in place of the three under （六）.
constexpr std::array<Row, 23> makeRequestRows2019() {
  std::array<Row, 23> rows{};
  for (std::size_t i = 0; i < 20; ++i) rows[i] = requestRows2021[i];
  rows[20] = Row{"other", other, {outcome}};
  rows[21] = requestRows2021[23];
  rows[22] = requestRows2021[24];
  return rows;
}
constexpr std::array<Row, 23> requestRows2019 = makeRequestRows2019();

constexpr std::array requestBlocks2019{Block{"", applicantColumns, requestRows2019}};
constexpr std::array requestBlocks2021{Block{"", applicantColumns, requestRows2021}};
constexpr std::string_view balanceNote = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

// ── 四、政府信息公开行政复议、行政诉讼情况 ──────────────────────────────────────────────────

constexpr std::string_view reconsideration = "行政复议", litigation = "行政诉讼", direct = "未经复议直接起诉",
                           afterReconsideration = "复议后起诉";
constexpr std::array disputeColumns{
    Column{"reconsideration.upheld", "结果维持", {reconsideration}},
    Column{"reconsideration.corrected", "结果纠正", {reconsideration}},
    Column{"reconsideration.other", "其他结果", {reconsideration}},
    Column{"reconsideration.pending", "尚未审结", {reconsideration}},
    Column{"reconsideration.total", "总计", {reconsideration}},
    Column{"litigation_direct.upheld", "结果维持", {litigation, direct}},
    Column{"litigation_direct.corrected", "结果纠正", {litigation, direct}},
    Column{"litigation_direct.other", "其他结果", {litigation, direct}},
    Column{"litigation_direct.pending", "尚未审结", {litigation, direct}},
    Column{"litigation_direct.total", "总计", {litigation, direct}},
    Column{"litigation_after_reconsideration.upheld", "结果维持", {litigation, afterReconsideration}},
    Column{"litigation_after_reconsideration.corrected", "结果纠正", {litigation, afterReconsideration}},
    Column{"litigation_after_reconsideration.other", "其他结果", {litigation, afterReconsideration}},
    Column{"litigation_after_reconsideration.pending", "尚未审结", {litigation, afterReconsideration}},
    Column{"litigation_after_reconsideration.total", "总计", {litigation, afterReconsideration}},
};
constexpr std::array disputeRows{Row{"", ""}};
constexpr std::array disputeBlocks{Block{"", disputeColumns, disputeRows}};

constexpr Table disputesTable{"disputes", "四、政府信息公开行政复议、行政诉讼情况", "", disputeBlocks};
constexpr std::string_view proactiveTitle = "二、主动公开政府信息情况",
                           requestsTitle = "三、收到和处理政府信息公开申请情况";

constexpr std::array tables2019{
    Table{"proactive", proactiveTitle, "", proactiveBlocks2019},
    Table{"requests", requestsTitle, balanceNote, requestBlocks2019},
    disputesTable,
};
constexpr std::array tables2021{
    Table{"proactive", proactiveTitle, "", proactiveBlocks2021},
    Table{"requests", requestsTitle, balanceNote, requestBlocks2021},
    disputesTable,
};
constexpr std::array officialForms{Form{"2019", tables2019}, Form{"2021", tables2021}};

}  // namespace

std::span<const Form> forms() { return officialForms; }

}  // namespace gouji::form
