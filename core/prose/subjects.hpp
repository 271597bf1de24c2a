/// Words that tell whose numbers follow: those of the whole report, of a part of it, or of something else.
#pragma once

#include <array>
#include <string_view>

#include "text/search.hpp"

namespace gouji::prose {

/// Words that say that only a part is spoken of: an office, a channel.
inline constexpr text::WordSet partWords{u"代表",   u"本级", u"各部门", u"各单位", u"各乡镇", u"各镇", u"各街道",
                                         u"各科室", u"网上", u"网络",   u"在线",   u"信函",   u"当面", u"现场",
                                         u"邮寄",   u"邮件", u"传真",   u"窗口",   u"平台",   u"网站", u"复议机关"};
/// Words that count something: where neither they nor the clause speak of disclosure, it is something else.
inline constexpr text::WordSet otherSubjects{u"收到", u"受理", u"办理", u"处理", u"接到",
                                             u"接听", u"承办", u"复议", u"诉讼", u"案件"};
/// What is marked as 主动公开, 依申请公开 or 不予公开 without anybody's asking.
inline constexpr text::WordSet documents{u"公文", u"文件", u"发文", u"属性"};
/// Applications that no row of table 三 counts.
inline constexpr text::WordSet uncounted{u"撤回", u"撤销申请", u"实际受理", u"登记受理"};

/// Ways to ask and who asks: parts of a number of applications that was said before.
inline constexpr text::WordSet shares{u"网上",   u"网络", u"在线", u"互联网", u"线上", u"线下", u"信函",
                                      u"书面",   u"当面", u"现场", u"邮寄",   u"邮件", u"传真", u"窗口",
                                      u"自然人", u"公民", u"个人", u"法人",   u"企业", u"机构"};
/// Those of them that say who asks.
inline constexpr text::WordSet applicantWords{u"自然人", u"公民", u"个人", u"法人", u"企业", u"机构", u"组织"};
/// Words of a comparison: its number is of another time, or a difference.
inline constexpr std::array<std::u16string_view, 5> comparisons{u"较", u"比", u"与", u"同比", u"相较"};

/// What is counted by 个 or 家 and may ask or be asked.
inline constexpr text::WordSet countedOffices{u"村", u"社区", u"部门", u"单位", u"乡", u"镇", u"街道", u"区"};

/// Ways to publish and to ask.
inline constexpr text::WordSet channels{u"网站", u"微信", u"微博", u"新媒体", u"公众号", u"公报",
                                        u"平台", u"网上", u"信函", u"当面",   u"渠道"};
/// Endings of agencies that a clause may be about.
inline constexpr text::WordSet agencyWords{u"人民政府", u"政府", u"办公室", u"办公厅", u"办",   u"局",
                                           u"委",       u"街道", u"镇",     u"乡",     u"中心", u"部门"};
/// Words that only begin like the ending of an agency.
inline constexpr std::array<std::u16string_view, 9> notAgencies{u"办理", u"办结", u"办件", u"办法",    u"委托",
                                                                u"委派", u"局面", u"乡村", u"政府信息"};
/// An agency behind these words is not what the clause is about.
inline constexpr std::array<std::u16string_view, 10> prepositions{u"按照", u"根据", u"依据", u"在", u"经",
                                                                  u"对",   u"向",   u"与",   u"为", u"围绕"};

}  // namespace gouji::prose
