/// What the sentences of a report state, and what they leave open.
#include <algorithm>
#include <set>

#include "catch.hpp"
#include "fixture.hpp"
#include "gouji/gouji.hpp"
#include "prose/prose.hpp"

namespace {

using namespace gouji;
using gouji::result::toUtf8;

/// The sample report of form 2021 with nothing said of applications and disputes but `sentence`.
std::u16string reportSaying(std::u16string_view sentence) {
  std::u16string text = tests::fixture("consistent-2021.txt");
  text = tests::withLine(text, u"办结的申请中", u"");
  text = tests::withLine(text, u"因政府信息公开被申请", u"");
  return tests::withLine(text, u"（二）依申请公开", u"（二）依申请公开。" + std::u16string(sentence));
}

/// The rules about text that report something.
std::set<std::string> textRulesIn(const std::u16string& text) {
  std::set<std::string> rules;
  for (const Finding& finding : check(Source{text, {}}).findings)
    if (finding.rule.starts_with("text-") || finding.rule == "quantity-restated" ||
        finding.rule == "fee-exceeds-charges")
      rules.insert(finding.rule);
  return rules;
}

std::vector<prose::Statement> statementsIn(const std::u16string& text) {
  const text::Folded folded = text::fold(text);
  const outline::Outline outline = outline::outlineOf(folded);
  return prose::read(folded, outline, text::PageNumbers(folded.text), table::regionsOf(folded.text, outline))
      .statements;
}

bool states(const std::u16string& text, prose::About about, std::optional<std::int64_t> value) {
  const auto statements = statementsIn(text);
  return std::any_of(statements.begin(), statements.end(), [&](const prose::Statement& s) {
    return s.about == about && s.quantity.has_value() == value.has_value() &&
           (!value || s.quantity->value.units == *value);
  });
}

const std::set<std::string> nothing;

}  // namespace

TEST_CASE("every pattern is met by its own sentences") {
  for (const prose::PatternExample& example : prose::patternExamples()) {
    const prose::Pattern& pattern = example.pattern;
    INFO(toUtf8(example.agreeing));
    const auto agreeing = statementsIn(reportSaying(example.agreeing));
    CHECK(std::any_of(agreeing.begin(), agreeing.end(),
                      [&](const prose::Statement& s) { return s.about == pattern.about && s.quantity; }));
    CHECK(textRulesIn(reportSaying(example.agreeing)) == nothing);
    INFO(toUtf8(example.disagreeing));
    const prose::Meaning* meaning = prose::meaningOf(pattern.about);
    const std::string rule = meaning                              ? std::string(meaning->rule)
                             : pattern.about == prose::About::fee ? "fee-exceeds-charges"
                                                                  : "quantity-restated";
    CHECK(textRulesIn(reportSaying(example.disagreeing)).contains(rule));
  }
}

TEST_CASE("every denial is met by its own sentence, and contradicts a table that has some") {
  for (const prose::DenialExample& example : prose::denialExamples()) {
    INFO(toUtf8(example.denying));
    CHECK(states(reportSaying(example.denying), example.denial.about, std::nullopt));
    CHECK(textRulesIn(reportSaying(example.denying)).contains("text-denies-table"));
  }
}

TEST_CASE("a number of something else, of a part or of another time is no statement") {
  // Any of these would contradict the sample report if it were taken for one about it.
  for (const std::u16string_view sentence : {
           u"处理县长信箱来信127件，办结127件。",
           u"办理人大建议31件、政协提案45件，办结率100%。",
           u"受理12345热线工单320件，答复320件。",
           u"县政府办代表县政府受理政府信息公开申请17件。",
           u"县水务局高度重视，全年收到政府信息公开申请3件。",
           u"各乡镇收到政府信息公开申请9件。",
           u"其中网上收到政府信息公开申请11件。",
           u"上半年收到政府信息公开申请14件。",
           u"2022年，收到政府信息公开申请19件。",
           u"收到政府信息公开申请比上年增加5件。",
           u"收到要求公开征地批文的政府信息公开申请7件。",
           u"收到政府信息公开申请约20件。",
           u"收到政府信息公开申请20余件。",
           u"收到政府信息公开申请近30件。",
           u"全县办理行政复议案件120件，出庭应诉40件。",
           u"作为复议机关受理行政复议申请66件。",
           u"未收到减免费用的申请。",
           u"未发生因政府信息公开被纠正的行政复议。",
           u"没有收到对答复不满意的投诉。",
           u"举办政府信息公开申请办理培训2次。",
           u"新增依申请公开栏目1个，优化流程3项。",
           u"编印依申请公开答复文书样本12份。",
           u"2024年将办理政府信息公开申请100件。",
           u"与2022年的12件申请相比有所增加。",
           u"受理行政复议120件。",
           u"县政府办公室规范办理流程。全年收到政府信息公开申请9件。",
           u"1.网上渠道。全年收到政府信息公开申请9件。",
           u"印制政府信息公开申请表26份，解答咨询31件。",
           u"受理涉及政府信息公开的投诉举报3件。",
           u"收到政府信息公开申请同比增加12件。",
           u"全国收到政府信息公开申请9件。",
           u"2023年6月收到政府信息公开申请9件。",
           u"截至6月底收到政府信息公开申请9件。",
           u"收到书面申请3件，口头申请9件。",
           u"一件事一次办事项12件。",
           // What came before or behind was about something else.
           u"因政府信息公开被申请行政复议5件（其中上年度结转1件）。",
           u"县长信箱收到来信30件，其中上年结转3件，办结27件，转下年3件。",
           u"全县办理行政复议案件120件，其中维持61件，纠正18件。",
           u"受理行政复议案件102件，审结98件；其中涉及政府信息公开的行政复议5件。",
           u"发生行政复议12件，其中涉及政府信息公开5件。",
           u"12件行政复议案件中，涉及政府信息公开5件。",
           u"行政处罚案件引发行政复议2件、行政诉讼1件。",
           // What documents are marked as.
           u"制发公文84份，其中主动公开12份、依申请公开20份、不予公开52份。",
           u"公文属性认定：主动公开30件，依申请公开12件，不予公开42件。",
           u"收到申请26件，已主动公开3件，同意公开5件，部分公开6件。",
           u"近三年来，全县共收到政府信息公开申请81件。",
           u"“十四五”以来，全县累计受理政府信息公开申请81件。",
           u"上半年，全县收到政府信息公开申请14件。",
           u"截至2023年底，累计收到申请312件。",
           u"截至11月底，收到申请22件。",
           u"收到申请26件，其中自然人申请18件，予以公开6件；法人申请8件，予以公开2件。",
           u"收到申请26件（其中县政府办公室收到9件，予以公开3件）。",
           u"收到申请26件，其中县政府办公室收到9件，答复9件。",
           u"网上收到申请20件，答复19件。",
           u"26件申请办结24件，其余正在办理。",
           u"收到申请26件，其中3件为重复申请，合并处理。",
           u"向县政府提出的申请9件，其中予以公开3件，部分公开1件。",
           u"2023年全县申请量较大的单位为县自然资源局，收到申请9件，答复8件。",
           u"2023年1—10月，收到申请20件。",
           u"共收到公民申请18件，企业申请5件。",
           u"12个村（社区）收到申请0件。",
           u"截至2023年底，累计主动公开政府信息12万条。全年主动公开政府信息640条。",
           u"依申请公开收费情况：无。行政复议、行政诉讼纠正情况：无。",
           u"收到政府信息公开申请30件，其中4件申请人主动撤回，实际登记受理26件。",
           // What information is classed as.
           u"全年制作政府信息200条，其中主动公开150条，依申请公开35条，不予公开15条。",
           u"全年形成信息675条。其中，主动公开信息640条，依申请公开信息35条。",
           u"发布信息：主动公开150条、依申请公开35条、不予公开15条。",
           u"开展保密审查，审查信息500条，同意公开480条，不予公开20条。",
           u"清理文件12件，予以公开9件，不予公开3件。",
           u"上年结转的2件申请已全部办结，无结转。",
           u"信访方面，新收127件，办结100件。",
           // Of some of the applications.
           u"收到申请26件，其中自然人申请18件，予以公开3件，不予公开1件。",
           u"收到申请26件。法人申请8件，其中予以公开2件。",
           u"收到申请26件。涉及征地的9件申请中，予以公开2件，部分公开1件。",
           u"收到申请26件，征地类申请9件，予以公开2件。",
           u"上年结转的2件申请中，予以公开1件，不予公开1件。",
           u"收到申请26件。不予公开的4件中，有2件被申请行政复议。",
           u"共收到各类申请312件，其中政府信息公开申请26件。",
           u"共收到28件申请，其中2件不属于政府信息公开申请，有效申请26件。",
           u"办结2022年结转申请2件、本年新收申请22件，结转下年度4件。",
           u"收到申请26件，新收申请中当年办结22件。",
           u"收到申请26件，今年新收的22件申请已按期办结。",
           // Of another time.
           u"上年度，全县共收到政府信息公开申请21件，本年度共收到26件。",
           u"上年，行政复议2件。",
           u"2022年共收到政府信息公开申请21件。其中予以公开10件，部分公开2件。",
           u"2023年12月收到政府信息公开申请7件。",
           u"截至6月30日，收到政府信息公开申请14件。",
           u"五年来，共收到政府信息公开申请111件，行政复议30件。",
           u"过去五年，全县收到政府信息公开申请111件。",
           u"2021至2023年，全县收到政府信息公开申请70件。",
           u"2021—2023年，全县收到政府信息公开申请70件。",
           u"“十四五”期间，全县收到政府信息公开申请111件。",
           u"政府信息公开行政复议由10件减少到5件，行政诉讼由8件减少到3件。",
           u"新增政府信息公开行政复议4件、行政诉讼2件，上年结转行政复议1件、行政诉讼1件。",
           u"与上年相比，新增政府信息公开申请5件。",
           // Of others.
           u"县政府作为复议机关，全年受理政府信息公开行政复议案件17件，审结17件，其中维持10件。",
           u"全市共收到政府信息公开申请3412件，其中我县26件。",
           u"收到申请26件，其中自然人申请予以公开6件，部分公开2件。",
           u"收到网上申请20件，其中自然人申请15件。",
           u"收到申请26件。上一年度未收到超期答复投诉，本年度收到1件。",
           u"收到申请26件，结转下年度4件，其中自然人3件。",
           u"收到申请26件，予以公开8件，均为自然人申请。",
           u"收到申请26件。涉及征地的9件申请中，自然人申请7件，法人或其他组织申请2件。",
           u"全省政府系统收到政府信息公开申请3412件。",
           u"收到政府信息公开申请26件，其中网上申请5件，均为自然人申请。",
           u"收到政府信息公开申请26件，其中网上申请5件（均为自然人），信函3件。",
           u"收到政府信息公开申请26件，比上年增加3件，均为自然人申请。",
           u"收到政府信息公开申请26件，其中网上申请5件，已全部办结，无结转下年度。",
           u"收到政府信息公开申请26件，较上年增加3件，其中自然人2件，法人或其他组织1件。",
           u"收到政府信息公开申请26件，其中1件申请人撤回，未继续办理。",
           u"收到政府信息公开申请26件，自然人申请均已受理。",
           u"全年依申请公开政府信息8件，其中自然人7件，法人或其他组织1件。",
           u"收到政府信息公开申请26件。2022年收到行政许可申请930件，2023年收到1170件。",
           u"收到政府信息公开申请26件。2022年共收到行政复议申请13件，2023年收到17件。",
       }) {
    INFO(toUtf8(sentence));
    CHECK(textRulesIn(reportSaying(sentence)) == nothing);
  }
}

TEST_CASE("usual ways to say the right thing agree") {
  for (const std::u16string_view sentence : {
           u"全年共收到政府信息公开申请26件，均已按时答复。",
           u"2023年度，全县新收政府信息公开申请26件，上年结转2件，共28件；办结24件，结转下年度继续办理4件。",
           u"共办理依申请公开28件，其中上年结转2件。",
           u"全县共受理公民、法人和其他组织提出的政府信息公开申请26件。",
           u"收到依申请公开26件，答复24件（含上年度结转2件，另有4件顺延到下年度答复）。",
           u"收到申请二十六件，其中8件予以公开，6件部分公开。",
           u"因政府信息公开引发行政复议5件、行政诉讼3件。",
           u"政府信息公开行政复议5件，已审结4件；行政诉讼3件，尚未审结1件。",
           u"政府信息公开被申请行政复议、提起行政诉讼案件共8件。",
           u"2022年全县收到政府信息公开申请21件，2023年全县收到26件。",
           u"县长信箱收到来信30件，办结27件。收到申请26件，结转下年4件。",
           u"收到申请26件，予以公开8件，其中全部公开5件、主动提供3件。",
       }) {
    INFO(toUtf8(sentence));
    CHECK(textRulesIn(reportSaying(sentence)) == nothing);
  }
}

namespace {

struct Said {
  std::u16string_view sentence;
  prose::About about;
  std::optional<std::int64_t> value;
};

}  // namespace

TEST_CASE("statements are understood however they are put") {
  using enum prose::About;
  for (const Said& said : {
           Said{u"2023年，全县收到政府信息公开申请26件，同比增长20%。", received, 26},
           Said{u"截至2023年12月31日，共收到政府信息公开申请26件。", received, 26},
           Said{u"全年新收政府信息公开申请26宗。", received, 26},
           Said{u"政府信息公开申请受理数为26件。", received, 26},
           Said{u"全县行政机关共收到群众依申请公开26件次。", received, 26},
           Said{u"全年共收到26件政府信息公开申请。", received, 26},
           Said{u"本年度收到公民、法人和其他组织政府信息公开申请共计26件。", received, 26},
           Said{u"依申请公开办理情况：收到申请26件。", received, 26},
           Said{u"收到申请1,026件。", received, 1026},
           Said{u"收到政府信息公开申请0件。", received, 0},
           Said{u"全县接收并办理政府信息公开申请26件。", handled, 26},
           Said{u"申请公开政府信息26件。", applications, 26},
           Said{u"依申请公开答复24件。", answered, 24},
           Said{u"收到申请26件，已办结24件。", answered, 24},
           Said{u"收到申请26件，办理完毕24件，结转下年度办理4件。", carriedOut, 4},
           Said{u"收到申请26件，2022年结转2件。", carriedIn, 2},
           Said{u"收到申请26件，上年结转政府信息公开申请2件。", carriedIn, 2},
           Said{u"收到申请26件，其中同意公开8件、部分公开6件。", granted, 8},
           Said{u"收到申请26件，8件予以公开，6件部分公开。", partlyGranted, 6},
           Said{u"收到申请26件，4件不予公开。", withheld, 4},
           Said{u"收到申请26件，重复申请0件，信访举报投诉类申请1件。", row, 1},
           Said{u"全年政府信息公开类行政复议5件。", reconsideration, 5},
           Said{u"涉及政府信息公开的行政诉讼案件3件。", litigation, 3},
           Said{u"因政府信息公开申请被提起行政复议5件，行政诉讼3件。", litigation, 3},
           Said{u"政府信息公开行政复议5起，其中维持3起，纠正1起。", reconsiderationUpheld, 3},
           Said{u"收到政府信息公开行政复议申请5件。", reconsideration, 5},
           Said{u"被申请行政复议5件。", reconsideration, 5},
           Said{u"复议、诉讼共8件。", disputes, 8},
           Said{u"5件行政复议案件中，3件维持，1件纠正。", reconsiderationUpheld, 3},
           Said{u"政府信息公开行政复议案件中被纠正1件。", reconsiderationCorrected, 1},
           Said{u"在已答复的24件申请中，予以公开8件。", granted, 8},
           Said{u"本年度无政府信息公开行政复议、行政诉讼案件。", litigation, std::nullopt},
           Said{u"没有被申请行政复议和提起行政诉讼的情况。", reconsideration, std::nullopt},
           Said{u"全年未产生行政复议。", reconsideration, std::nullopt},
           Said{u"2023年，全县未收到公民、法人和其他组织的政府信息公开申请。", received, std::nullopt},
           Said{u"全年无依申请公开信息。", received, std::nullopt},
           Said{u"2023年没有依申请公开事项。", received, std::nullopt},
           Said{u"全县各级各部门共收到政府信息公开申请26件。", received, 26},
           Said{u"全县共登记政府信息公开申请26件。", received, 26},
           Said{u"收到申请26件，其中网上申请20件、信函申请6件，上年结转2件。", carriedIn, 2},
           Said{u"收到申请26件，其中当面申请1件，网上申请25件；答复24件。", answered, 24},
           Said{u"收到申请26件，较上年的30件下降13%，予以公开8件。", granted, 8},
           Said{u"收到申请26件（上年30件），予以公开8件。", granted, 8},
           Said{u"收到申请26件（上年30件）。从结果看，予以公开8件，同意部分公开6件。", partlyGranted, 6},
           Said{u"收到申请26件（县政府办公室9件、县水务局17件），予以公开8件。", granted, 8},
           Said{u"收到申请情况见下。\n1.收到申请26件。\n2.办理情况。予以公开8件。", granted, 8},
           Said{u"2023年1月至12月，全县共收到政府信息公开申请26件。", received, 26},
           Said{u"2023年全县政府信息公开申请受理量为26件。", received, 26},
           Said{u"收到申请26件，由上年结转2件。", carriedIn, 2},
           Said{u"行政复议、行政诉讼情况：无。", reconsideration, std::nullopt},
           Said{u"全县没有收到任何政府信息公开申请。", received, std::nullopt},
           Said{u"从办理结果看，予以公开8件。", granted, 8},
           Said{u"收到申请26件，“部分公开”6件。", partlyGranted, 6},
           Said{u"收到申请26件，作出不予公开决定4件。", withheld, 4},
           Said{u"收到申请26件，转下一年度办理4件。", carriedOut, 4},
           Said{u"政府信息公开行政诉讼3件，其中经复议后起诉1件。", afterwards, 1},
           Said{u"因政府信息公开申请行政复议、提起行政诉讼的案件为零。", litigation, std::nullopt},
           Said{u"收到申请26件，办理结果：1.予以公开8件；2.部分公开6件。", partlyGranted, 6},
           Said{u"收到申请26件，办理结果：①予以公开8件；②部分公开6件。", granted, 8},
           Said{u"收到申请26件，办理结果：一是予以公开8件；二是不予公开4件。", withheld, 4},
           Said{u"收到申请26件，办结24件，正在办理4件。", carriedOut, 4},
           Said{u"收到申请26件，其中2件系上年度结转。", carriedIn, 2},
           Said{u"收到申请26件，上年结转的2件已全部办结。", carriedIn, 2},
           Said{u"收到申请26件，上年无结转。", carriedIn, std::nullopt},
           Said{u"收到申请26件，无结转下年度办理件。", carriedOut, std::nullopt},
           Said{u"未收到任何单位或个人提出的政府信息公开申请。", received, std::nullopt},
           Said{u"全年从未收到政府信息公开申请。", received, std::nullopt},
           Said{u"没有发生过政府信息公开行政复议和行政诉讼。", litigation, std::nullopt},
           Said{u"收到申请26件，因属于国家秘密不予公开1件。", row, 1},
           Said{u"收到申请26件，属于信访、举报、投诉类申请不予处理1件。", row, 1},
           Said{u"收到申请26件，对8件申请予以公开。", granted, 8},
           Said{u"在办结的24件申请中，予以公开8件。", answered, 24},
           Said{u"收到申请26件，其中自然人申请18件，法人或其他组织申请8件。", naturalPersons, 18},
           Said{u"收到申请26件，其中自然人申请18件，法人和其他组织申请8件。", organisations, 8},
           Said{u"收到自然人、法人和其他组织政府信息公开申请26件。", received, 26},
           Said{u"收到申请26件，均为自然人申请。", organisations, std::nullopt},
           Said{u"2022年收到政府信息公开申请21件，2023年收到27件。", received, 27},
           Said{u"去年，收到申请21件，今年收到27件。", received, 27},
           Said{u"各乡镇、各部门共收到政府信息公开申请26件。", received, 26},
           Said{u"县乡两级共收到政府信息公开申请26件。", received, 26},
           Said{u"截至2023年12月，共收到政府信息公开申请26件。", received, 26},
           Said{u"上年结转2件，本年新收26件，本年办结24件。", received, 26},
           Said{u"上年结转2件，本年新收26件，本年办结24件。", answered, 24},
           Said{u"依申请公开收件数：26件；办结数：24件。", received, 26},
           Said{u"收到申请26件，予以公开及部分公开14件。", disclosed, 14},
           Said{u"收到申请26件，上年度无结转申请。", carriedIn, std::nullopt},
       }) {
    INFO(toUtf8(said.sentence));
    CHECK(states(reportSaying(said.sentence), said.about, said.value));
  }
}

TEST_CASE("a wrong number is told whatever stands around it") {
  for (const std::u16string_view sentence : {
           u"扎实做好依申请公开工作：全年收到政府信息公开申请20件。",
           u"上年结转2件、本年新收政府信息公开申请20件，办结24件。",
           u"收到政府信息公开申请26件，上年结转2件、办结15件，结转下年度4件。",
           u"收到政府信息公开申请26件，其中网上申请5件，予以公开3件。",
           u"严格执行审查制度，收到申请26件，予以公开2件。",
           u"严格审核文件和依据，答复申请，予以公开9件。",
           u"截至2023年12月，共收到政府信息公开申请20件。",
       }) {
    INFO(toUtf8(sentence));
    CHECK(textRulesIn(reportSaying(sentence)) != nothing);
  }
}

TEST_CASE("a number that equals one applicant's column is said to") {
  const Report report = check(Source{reportSaying(u"全年收到政府信息公开申请18件。"), {}});
  const auto finding = std::find_if(report.findings.begin(), report.findings.end(),
                                    [](const Finding& f) { return f.rule == "text-received-mismatch"; });
  REQUIRE(finding != report.findings.end());
  CHECK(finding->message.find("自然人") != std::string::npos);
  CHECK(finding->cells == std::vector<std::string>{"requests.received.total", "requests.received.natural_person"});
  REQUIRE(finding->source.size() == 3);
}

TEST_CASE("a finding points at the words as they stand in the source, line breaks and all") {
  const std::u16string text = reportSaying(u"全年收到政府信\n息公开申请 2\n7 件。");
  const Report report = check(Source{text, {}});
  // The digits of two lines may be two numbers, so nothing is said of them.
  CHECK(textRulesIn(text) == nothing);
  const std::u16string whole = reportSaying(u"全年收到政府信\n息公开申请 27\n件。");
  for (const Finding& finding : check(Source{whole, {}}).findings)
    if (finding.rule == "text-received-mismatch") {
      const Span words = finding.source.front();
      CHECK(toUtf8(whole.substr(words.begin, words.end - words.begin)) == "全年收到政府信\n息公开申请 27\n件");
    }
  CHECK(textRulesIn(whole) == std::set<std::string>{"text-received-mismatch"});
}

TEST_CASE("the words of the agency's own name are the whole report's") {
  const auto said = [](std::u16string_view agency, std::u16string_view sentence) {
    std::u16string text = reportSaying(sentence);
    text = tests::withLine(text, u"云岭县人民政府2023年", std::u16string(agency) + u"2023年政府信息公开工作年度报告");
    return textRulesIn(text).contains("text-received-mismatch");
  };
  CHECK(said(u"云岭县人民政府", u"全县收到政府信息公开申请9件。"));
  CHECK(said(u"云岭县人民政府", u"云岭县人民政府收到政府信息公开申请9件。"));
  // A county's office, or its government in the narrow sense, is a part of the county.
  CHECK_FALSE(said(u"云岭县人民政府", u"县政府办公室收到政府信息公开申请9件。"));
  CHECK_FALSE(said(u"云岭县人民政府", u"本机关收到政府信息公开申请9件。"));
  CHECK(said(u"云岭县水务局", u"我局收到政府信息公开申请9件。"));
  CHECK(said(u"云岭县水务局", u"县水务局收到政府信息公开申请9件。"));
  CHECK(said(u"云岭县人民政府办公室", u"县政府办公室收到政府信息公开申请9件。"));
  CHECK(said(u"云岭县发展和改革委员会", u"县发展改革委收到政府信息公开申请9件。"));
  CHECK(said(u"云岭县发展和改革委员会", u"本委收到政府信息公开申请9件。"));
  CHECK(said(u"云岭职业技术学院", u"我校收到政府信息公开申请9件。"));
  CHECK(said(u"云岭县水务集团有限公司", u"本公司收到政府信息公开申请9件。"));
  CHECK_FALSE(said(u"云岭县教育局", u"各学校收到政府信息公开申请9件。"));
  // What the whole county received is not what one of its departments did.
  CHECK_FALSE(said(u"云岭县水务局", u"全县收到政府信息公开申请9件。"));
  CHECK(said(u"云岭县青石镇人民政府", u"我镇收到政府信息公开申请9件。"));
  CHECK(said(u"云岭县青石镇人民政府", u"青石镇收到政府信息公开申请9件。"));
  // All denials but 0 in figures contradict a table that has some.
  CHECK(textRulesIn(reportSaying(u"收到申请26件，上年无结转。")).contains("text-denies-table"));
  CHECK(textRulesIn(tests::withLine(reportSaying(u"全县收到政府信息公开申请300件，予以公开100件，结转下年20件。"),
                                    u"云岭县人民政府2023年", u"云岭县水务局2023年政府信息公开工作年度报告")) ==
        nothing);
}
