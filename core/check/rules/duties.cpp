/// What the law asks of a report besides its tables.
#include <array>

#include "check/registry.hpp"
#include "check/rules/words.hpp"
#include "text/search.hpp"

namespace gouji::checks {
namespace {

/// From this report year on, section 六 tells of the 信息处理费 (国办函〔2020〕109号).
constexpr int firstYearOfFeeStatement = 2021;

using outline::AgencyKind;

void findMissingFeeStatement(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  const auto& section = examination.outline.sections[5];
  if (!section || !examination.outline.year || *examination.outline.year < firstYearOfFeeStatement) return;
  const prose::RunningText& running = examination.prose.running;
  const std::u16string_view text = running.text;
  const Stretch six = textOfSection(running, 6);
  const std::u16string_view told = text.substr(six.begin, six.end - six.begin);
  for (std::size_t at = 0; (at = text::findAny(told, {u"处理费", u"收费", u"费用"}, at)) != told.npos; ++at)
    // 收费目录, 收费项目 and 经费用于 are of something else.
    if (text::findAny(told.substr(at, 4), {u"收费目", u"收费项", u"费用于"}) == told.npos) return;
  const std::size_t elsewhere = text::findAny(text, {u"信息处理费", u"信息公开处理费"});
  Finding& finding = findings.add(elsewhere == text.npos ? "" : "elsewhere", {});
  finding.source.push_back(examination.folded.sourceOf(section->heading, section->body));
  if (elsewhere != text.npos) pointToWords(finding, examination, elsewhere, elsewhere + 5);
}

struct DueDate {
  int month, day;
  std::string_view variant;
};

/// The day by which the agency has to publish; nothing where the law names none.
std::optional<DueDate> dueDateOf(AgencyKind kind) {
  switch (kind) {
    case AgencyKind::department:
      return DueDate{1, 31, "department"};
    case AgencyKind::government:
      return DueDate{3, 31, "government"};
    case AgencyKind::unknown:  // late for either
      return DueDate{3, 31, "unknown"};
    case AgencyKind::township:
    case AgencyKind::institution:
      return std::nullopt;
  }
  return std::nullopt;
}

void findLatePublication(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  const auto& published = examination.outline.published;
  const auto due = dueDateOf(examination.prose.agency);
  if (!published || !examination.outline.year || !due) return;
  const int year = *examination.outline.year + 1;
  const std::array<int, 3> day{published->year, published->month, published->day};
  if (day <= std::array<int, 3>{year, due->month, due->day}) return;
  Finding& finding = findings.add(
      due->variant, {{"date", outline::isoDate(*published)}, {"due", outline::isoDate({year, due->month, due->day})}});
  finding.source.push_back(examination.folded.sourceOf(published->begin, published->end));
}

void findMissingDuties(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  const auto& section = examination.outline.sections[0];
  if (examination.prose.agency != AgencyKind::government || !section) return;
  const std::u16string_view text = examination.prose.running.text;
  if (textOfSection(examination.prose.running, 1).empty()) return;
  if (text::findAny(text, {u"考核", u"评议", u"责任追究", u"追究责任", u"追责", u"问责"}) != text.npos) return;
  Finding& finding = findings.add("", {});
  finding.source.push_back(examination.folded.sourceOf(section->heading, section->body));
}

/// A part of section 一, with words of which one is enough.
struct OverviewPart {
  std::string_view key;
  std::array<std::u16string_view, 5> words;
};
constexpr std::array overviewParts{
    OverviewPart{"part.publication", {u"主动公开", u"主动发布", u"公开政府信息", u"公开信息", u"发布信息"}},
    OverviewPart{"part.requests", {u"依申请", u"信息公开申请", u"公开申请", u"申请公开", u"依申公开"}},
    OverviewPart{"part.management", {u"信息管理", u"信息资源", u"规范性文件", u"公开属性", u"信息审核"}},
    OverviewPart{"part.platforms", {u"平台", u"网站", u"新媒体", u"公众号", u"公开专栏"}},
    OverviewPart{"part.supervision", {u"监督", u"保障", u"考核", u"培训", u"评议"}},
};

void findMissingOverviewParts(const RuleDeclaration&, const Examination& examination, Findings& findings) {
  const auto& section = examination.outline.sections[0];
  const Stretch one = textOfSection(examination.prose.running, 1);
  if (!section || one.empty()) return;
  const std::u16string_view text =
      std::u16string_view(examination.prose.running.text).substr(one.begin, one.end - one.begin);
  std::string missing;
  std::size_t count = 0;
  for (const OverviewPart& part : overviewParts) {
    bool there = false;
    for (const std::u16string_view word : part.words) there = there || text.find(word) != text.npos;
    if (there) continue;
    if (count++ > 0) missing += messages::find(examination.language, "list.separator");
    missing += messages::find(examination.language, part.key);
  }
  if (count == 0) return;
  Finding& finding = findings.add("", {{"parts", missing}, {"count", std::to_string(count)}});
  finding.source.push_back(examination.folded.sourceOf(section->heading, section->body));
}

constexpr std::array rules{
    Rule{{"fee-statement-missing",
          Severity::warning,
          "notice-fees",
          {"2021", "全年发出收费通知", "今年没有需要说明的事项。", "本年度没有收取信息处理费。"}},
         findMissingFeeStatement},
    Rule{{"late",
          Severity::warning,
          "regulation-49",
          {"2021", "发布日期", "发布日期：2024-04-02", "发布日期：2024-03-31"}},
         findLatePublication},
    Rule{{"duties-missing",
          Severity::notice,
          "regulation-50",
          {"2021", "（五）监督保障", "（五）监督保障。举办培训3次。", "（五）监督保障。举办培训3次，纳入年度考核。"}},
         findMissingDuties},
    Rule{{"overview-part-missing",
          Severity::notice,
          "outline-of-form",
          {"2021", "（二）依申请公开", "（二）主动公开的渠道。在政务大厅设置查阅点。",
           "（二）依申请公开。全年收到申请26件。"}},
         findMissingOverviewParts},
};

}  // namespace

std::span<const Rule> dutyRules() { return rules; }

}  // namespace gouji::checks
