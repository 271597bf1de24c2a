/// To teach a word, add it to the list of its role. Whatever it may narrow or widen must have a role of its own.
#include "prose/words.hpp"

namespace gouji::prose {
namespace {

using enum Role;

constexpr WordList lists[] = {
    // Nothing is said by these.
    {filler,
     u"共 共计 总共 一共 累计 合计 总计 总数 总量 实际 新 的 为 是 有 了 "
     u"达 达到 数 数量 量 任何 情形 中 在 应 总数量 件数 情况 方面 事项 依法 "
     u"依规 依法依规 按时 按期 及时 按规定 规范 已 已经 予以 给予 进行 作出 做出 "
     u"在法定期限内 法定期限内 在规定期限内 在规定时限内 在规定时间内 在法定时限内 、 和 "
     u"及 以及 与 或 或者 并 并且 也 属于 属 公民 法人 其他组织 社会公众 公众 "
     u"群众 市民 行政机关 各级 政府系统 申请人 各类 提出的 提交的 关于 件 统计 另 "
     u"另外 另有 还有 含 包含 包括 向 提出 : \" 决定 系 对 过 任何单位或个人 "
     u"任何单位和个人 金额"},

    {added, u"新增"},
    {naturalPerson, u"自然人"},
    {organisation, u"法人或其他组织 法人和其他组织 法人及其他组织 法人或者其他组织"},

    // The span and the agencies that the whole report is about.
    {time,
     u"全年 1月至12月 1至12月 1-12月 年内 年度 本年度 本年 当年 今年 "
     u"今年以来 一年来 报告期内 统计期内 期间 截至目前 截止目前 目前 截至 截止 底 "
     u"年底 年末 以来 至 日止 起 止"},
    {area,
     u"全省 全市 全县 全区 全州 全旗 全盟 我省 我市 我县 我区 我州 我旗 我盟 "
     u"全县各级行政机关 全市各级行政机关 全区各级行政机关 全省各级行政机关 各级各部门 "
     u"各级各单位 各级各有关部门 各乡镇、各部门 各部门、各乡镇 县政府及其部门 县乡两级 市县两级"},
    {body,
     u"我局 我办 我委 我厅 我院 我中心 我单位 本机关 本单位 本局 本办 本部门 我部门 "
     u"我机关 全局 我街道 本街道 全街道 我镇 本镇 全镇 我乡 本乡 全乡 街道 镇政府 "
     u"乡政府 我处 本委 本院 我校 本校 我公司 本公司 我队"},

    // Applications and what becomes of them.
    {receive, u"收到 收到了 受理 接收 接到 收悉 新收 新收到 共收 登记 收件 收件数"},
    {static_cast<Role>(receive | application), u"本年新收 本年度新收 今年新收"},
    {handle, u"办理 处理 承办 接办"},
    {answer, u"答复 办结 办结数 回复 办理完毕 处理完毕 办理结果 办理答复"},
    {request,
     u"政府信息公开申请 信息公开申请 政务信息公开申请 政务公开申请 依申请公开 依申请 "
     u"依申请信息公开 依申请公开信息 申请公开 公开申请 政府信息公开的申请 政府信息申请 "
     u"信息公开依申请 政府资讯公开申请"},
    {application, u"申请 申请件 申请书 申请表"},
    {information,
     u"政府信息公开 政府信息公开工作 信息公开 信息公开工作 政府信息 政务信息 政务公开 "
     u"信息 政府资讯 政府信息公开申请答复 政府信息公开答复"},
    {fromLastYear,
     u"上年结转 上年度结转 上一年结转 上一年度结转 去年结转 结转上年 上年转结 上年度转结 "
     u"上年度转入 上年转入"},
    {static_cast<Role>(fromLastYear | deny), u"上年无结转 上年度无结转 上一年度无结转"},
    {toNextYear,
     u"结转下年 结转下年度 结转至下年 结转至下年度 结转到下年 结转到下年度 结转下一年度 "
     u"结转至下一年度 结转到下一年度 结转下一年 转下年度 转下年 转下一年度 转至下年度 "
     u"转到下年度 转结下年度 结转入下年度 结转次年 结转至次年 转入下年度 转入下一年度 "
     u"顺延到下年度 顺延至下年度 顺延至下一年度 顺延到下一年度"},
    {unfinished, u"继续办理 继续答复 正在办理 未办结"},
    {granted, u"予以公开 予公开 同意公开 准予公开 全部公开 全部予以公开"},
    {disclosed, u"公开 予以公开及部分公开 予以公开和部分公开 公开及部分公开 公开和部分公开"},
    {partlyGranted, u"部分公开 予以部分公开 同意部分公开"},
    {withheld, u"不予公开 不予以公开"},
    {unavailable, u"无法提供"},
    {declined, u"不予处理 不予以处理"},
    {otherOutcome, u"其他处理 其他方式处理 作其他处理"},

    // Why: the rows of table 三.
    {reason, u"国家秘密", "withheld_state_secret"},
    {reason, u"其他法律行政法规禁止公开 法律行政法规禁止公开", "withheld_by_law"},
    {reason, u"危及\"三安全一稳定\"", "withheld_security"},
    {reason, u"保护第三方合法权益", "withheld_third_party"},
    {reason, u"三类内部事务信息", "withheld_internal"},
    {reason, u"四类过程性信息", "withheld_process"},
    {reason, u"行政执法案卷", "withheld_case_file"},
    {reason, u"行政查询事项", "withheld_inquiry"},
    {reason, u"本机关不掌握相关政府信息 本机关不掌握", "unavailable_not_held"},
    {reason, u"没有现成信息需要另行制作", "unavailable_not_compiled"},
    {reason, u"补正后申请内容仍不明确", "unavailable_unclear"},
    {reason, u"信访举报投诉类申请 信访举报投诉类 信访、举报、投诉类申请", "declined_complaint"},
    {reason, u"重复申请", "declined_repeat"},
    {reason, u"要求提供公开出版物", "declined_publication"},
    {reason, u"无正当理由大量反复申请", "declined_excessive"},

    // Disputes.
    {reconsideration, u"行政复议 复议"},
    {litigation, u"行政诉讼 诉讼"},
    {direct, u"未经复议直接起诉 直接起诉 未经复议直接提起"},
    {afterwards, u"复议后起诉 经复议后起诉 复议后提起 经复议后提起"},
    {upheld, u"结果维持 维持 直接维持 维持原行政行为 维持结果"},
    {corrected, u"结果纠正 纠正 纠正结果"},
    {otherResult, u"其他结果 其他 结果为其他"},
    {pending, u"尚未审结 未审结 尚未办结 正在审理 审理中 待审结 尚在审理"},
    {closed, u"审结"},
    {cause, u"因 由 被 引发 引起 产生 导致 发生 出现 提起 案件 案 类 涉及 涉 存在 而"},

    // How a statement is turned.
    {deny, u"未 没有 无 尚无 暂无 不存在 从未 未曾 尚未 为零 为0 零发生"},
    {all, u"均 全部 都"},
    {among, u"其中"},
    {publish, u"主动公开 主动发布 主动公开发布 主动发布公开 对外公开 对外发布"},
    {fee, u"信息处理费 信息公开处理费 政府信息公开信息处理费 政府信息公开处理费 处理费 费用"},
    {collect, u"收取 收 征收 收费"},
};

}  // namespace

std::span<const WordList> wordLists() { return lists; }

}  // namespace gouji::prose
