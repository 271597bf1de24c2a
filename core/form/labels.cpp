/// To add a variant, add a line beside its label: target, kind, form, item number, letters.
/// Letters are folded (Simplified, 规范性档案 stays as it is) and hold Chinese characters only.
#include "form/labels.hpp"

#include <array>

namespace gouji::form {
namespace {

using enum LabelKind;
using enum LabelForm;

constexpr std::array proactiveLabels{
    Label{"clause", group, both, 0, u"第二十条第一项"},
    Label{"clause", group, both, 0, u"第二十条第五项"},
    Label{"clause", group, both, 0, u"第二十条第六项"},
    Label{"clause", group, both, 0, u"第二十条第八项"},
    Label{"clause", group, form2019, 0, u"第二十条第九项"},
    Label{"content", header, both, 0, u"信息内容"},
    Label{"made", header, form2019, 0, u"本年新制作数量"},
    Label{"published", header, form2019, 0, u"本年新公开数量"},
    Label{"public_total", header, form2019, 0, u"对外公开总数量"},
    Label{"issued", header, form2021, 0, u"本年制发件数"},
    Label{"issued", header, form2021, 0, u"本年度制发数"},
    Label{"repealed", header, form2021, 0, u"本年废止件数"},
    Label{"in_force", header, form2021, 0, u"现行有效件数"},
    Label{"regulations", row, both, 0, u"规章"},
    Label{"normative_documents", row, both, 0, u"规范性文件"},
    Label{"normative_documents", row, form2021, 0, u"行政规范性文件"},
    Label{"normative_documents", row, both, 0, u"规范性档案"},
    Label{"normative_documents", row, form2021, 0, u"行政规范性档案"},
    Label{"previous", header, form2019, 0, u"上一年项目数量"},
    Label{"change", header, form2019, 0, u"本年增减"},
    Label{"decisions", header, both, 0, u"处理决定数量"},
    Label{"decisions", header, form2021, 0, u"本年处理决定数量"},
    Label{"licensing", row, both, 0, u"行政许可"},
    Label{"other_services", row, form2019, 0, u"其他对外管理服务事项"},
    Label{"penalties", row, both, 0, u"行政处罚"},
    Label{"coercion", row, both, 0, u"行政强制"},
    Label{"amount", header, form2021, 0, u"本年收费金额单位万元"},
    Label{"amount", header, form2021, 0, u"本年收费金额"},
    Label{"fees", row, both, 0, u"行政事业性收费"},
    Label{"fees", row, both, 0, u"行政事业型收费"},
    Label{"count", header, form2019, 0, u"采购项目数量"},
    Label{"amount", header, form2019, 0, u"采购总金额"},
    Label{"procurement", row, form2019, 0, u"政府集中采购"},
};

constexpr std::array requestLabels{
    Label{"note", header, both, 0, u"本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和"},
    Label{"applicants", header, both, 0, u"申请人情况"},
    Label{"natural_person", header, both, 0, u"自然人"},
    Label{"organisations", header, both, 0, u"法人或其他组织"},
    Label{"enterprise", header, both, 0, u"商业企业"},
    Label{"research", header, both, 0, u"科研机构"},
    Label{"public_welfare", header, both, 0, u"社会公益组织"},
    Label{"legal_service", header, both, 0, u"法律服务机构"},
    Label{"other_org", header, both, 0, u"其他"},
    Label{"total", header, both, 0, u"总计"},
    Label{"total", header, both, 0, u"合计"},
    Label{"received", row, both, 0, u"一本年新收政府信息公开申请数量"},
    Label{"carried_in", row, both, 0, u"二上年结转政府信息公开申请数量"},
    Label{"outcome", group, both, 0, u"三本年度办理结果"},
    Label{"granted", row, both, 0, u"一予以公开"},
    Label{"partly_granted", row, both, 0, u"二部分公开区分处理的只计这一情形不计其他情形"},
    Label{"withheld", group, both, 0, u"三不予公开"},
    Label{"withheld_state_secret", row, both, 1, u"属于国家秘密"},
    Label{"withheld_by_law", row, both, 2, u"其他法律行政法规禁止公开"},
    Label{"withheld_by_law", row, both, 2, u"其他法律法规禁止公开"},
    Label{"withheld_security", row, both, 3, u"危及三安全一稳定"},
    Label{"withheld_third_party", row, both, 4, u"保护第三方合法权益"},
    Label{"withheld_internal", row, both, 5, u"属于三类内部事务信息"},
    Label{"withheld_process", row, both, 6, u"属于四类过程性信息"},
    Label{"withheld_case_file", row, both, 7, u"属于行政执法案卷"},
    Label{"withheld_inquiry", row, both, 8, u"属于行政查询事项"},
    Label{"withheld_inquiry", row, both, 8, u"属于行政查询事务"},
    Label{"unavailable", group, both, 0, u"四无法提供"},
    Label{"unavailable_not_held", row, both, 1, u"本机关不掌握相关政府信息"},
    Label{"unavailable_not_compiled", row, both, 2, u"没有现成信息需要另行制作"},
    Label{"unavailable_unclear", row, both, 3, u"补正后申请内容仍不明确"},
    Label{"declined", group, both, 0, u"五不予处理"},
    Label{"declined_complaint", row, both, 1, u"信访举报投诉类申请"},
    Label{"declined_repeat", row, both, 2, u"重复申请"},
    Label{"declined_publication", row, both, 3, u"要求提供公开出版物"},
    Label{"declined_excessive", row, both, 4, u"无正当理由大量反复申请"},
    Label{"declined_reissue", row, both, 5, u"要求行政机关确认或重新出具已获取信息"},
    Label{"other", row, both, 0, u"六其他处理"},
    Label{"other_not_corrected", row, form2021, 1, u"申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请"},
    Label{"other_not_corrected", row, form2021, 1, u"逾期不补正"},
    Label{"other_fee_unpaid", row, form2021, 2,
          u"申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请"},
    Label{"other_fee_unpaid", row, form2021, 2, u"逾期不缴费"},
    Label{"other_other", row, form2021, 3, u"其他"},
    Label{"outcomes_total", row, both, 0, u"七总计"},
    Label{"carried_out", row, both, 0, u"四结转下年度继续办理"},
};

constexpr std::array disputeLabels{
    Label{"reconsideration", group, both, 0, u"行政复议"},
    Label{"litigation", group, both, 0, u"行政诉讼"},
    Label{"litigation_direct", group, both, 0, u"未经复议直接起诉"},
    Label{"litigation_after_reconsideration", group, both, 0, u"复议后起诉"},
    Label{"upheld", header, both, 0, u"结果维持"},
    Label{"corrected", header, both, 0, u"结果纠正"},
    Label{"other", header, both, 0, u"其他结果"},
    Label{"pending", header, both, 0, u"尚未审结"},
    Label{"total", header, both, 0, u"总计"},
    Label{"total", header, both, 0, u"合计"},
};

}  // namespace

std::span<const Label> labelsOf(std::string_view table) {
  if (table == "proactive") return proactiveLabels;
  if (table == "requests") return requestLabels;
  if (table == "disputes") return disputeLabels;
  return {};
}

}  // namespace gouji::form
