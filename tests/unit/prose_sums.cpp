/// Sums and claims in sentences.
#include <set>

#include "catch.hpp"
#include "fixture.hpp"
#include "gouji/gouji.hpp"

namespace {

using namespace gouji;

bool finds(std::u16string_view line, std::u16string_view sentence, const std::string& rule) {
  const std::u16string text = tests::withLine(tests::fixture("consistent-2021.txt"), line, sentence);
  for (const Finding& finding : check(Source{text, {}}).findings)
    if (finding.rule == rule) return true;
  return false;
}

bool sumIsWrong(std::u16string_view sentence) {
  return finds(u"（四）平台建设", u"（四）平台建设。" + std::u16string(sentence), "text-parts-mismatch");
}

bool claimIsWrong(std::u16string_view sentence) {
  return finds(u"因政府信息公开被申请", sentence, "text-claims-all-upheld");
}

}  // namespace

TEST_CASE("parts that are all listed add up") {
  for (const std::u16string_view sentence : {
           u"发布信息211条，其中动态类93条，计划类5条，文件类19条，其他93条。",
           u"发布信息100条。其中，动态类60条、文件类30条、其他20条。",
           u"复议案件12件，其中结果维持7件，结果纠正2件，其他结果1件，尚未审结1件。",
           u"总办件数2310件，其中自然人办件1865件，法人办件455件。",
           u"接待查询90次，其中线上50次、线下30次。",
           // Kinds do not overlap, so they cannot be more than all.
           u"发布信息100条，其中动态类80条，文件类30条。",
           u"收到申请10件，其中网络申请6件，信函申请3件，当面申请2件。",
           u"收到申请26件（其中自然人18件、法人或其他组织9件）。",
           u"收到申请26件，按申请人分，自然人18件，法人或其他组织9件。",
           u"办结申请24件，其中予以公开10件，部分公开6件，不予公开9件。",
       }) {
    INFO(result::toUtf8(sentence));
    CHECK(sumIsWrong(sentence));
  }
}

TEST_CASE("parts that may not be all, may overlap or are not parts say nothing") {
  for (const std::u16string_view sentence : {
           u"发布信息211条，其中动态类93条，计划类5条，文件类19条，其他94条。",
           u"发布信息211条，其中动态类93条，计划类5条。",
           u"发布信息100条，其中通过网站发布80条，通过公众号发布60条。",
           u"处理来信127件，其中办结120件，满意118件。",
           u"发布信息近300条，其中动态类200条，文件类200条，其他20条。",
           u"发布信息300余条，其中动态类200条，其他20条。",
           u"发布信息100条，其中图片40张，视频20个，其他5条。",
           u"收到申请28件，其中上年结转2件，办结27件。",
           u"发布信息100条（含转载20条），其中动态类80条，其他40条。",
           u"复议12件，其中维持7件，纠正2件，其他2件，未审结1件；诉讼3件。",
           u"发布信息100条，其中动态类70条；收到留言40条，其中其他30条。",
           // Some are answered in another year than they came in.
           u"收到申请26件，其中予以公开9件，部分公开6件，不予公开4件，无法提供5件，不予处理1件，其他处理0件。",
           u"收到申请26件，上年结转2件。其中网络申请20件，信函申请8件。",
           u"收到申请26件，其中网络申请20件，信函申请6件。其中自然人申请18件，法人申请8件。",
           u"收到申请26件，从渠道看，网络申请20件，信函申请6件。从申请人看，自然人18件，法人8件。",
       }) {
    INFO(result::toUtf8(sentence));
    CHECK_FALSE(sumIsWrong(sentence));
  }
}

TEST_CASE("claims that all was upheld, against table 四") {
  CHECK(claimIsWrong(u"因政府信息公开被申请行政复议5件，均获维持。"));
  CHECK(claimIsWrong(u"政府信息公开行政诉讼3件，全部维持。"));
  CHECK(claimIsWrong(u"全年政府信息公开行政复议零纠错。"));
  CHECK(claimIsWrong(u"因政府信息公开被申请行政复议5件，均被复议机关维持。"));
  CHECK_FALSE(claimIsWrong(u"因政府信息公开被申请行政复议5件，均未维持。"));
  CHECK_FALSE(claimIsWrong(u"因政府信息公开被申请行政复议5件，均已审结维持3件。"));
  CHECK_FALSE(claimIsWrong(u"政府信息公开行政诉讼零败诉的目标正在努力实现。"));
  // Nothing was corrected in the lawsuits of the sample, but one is pending.
  CHECK(claimIsWrong(u"政府信息公开行政诉讼零败诉。"));
  CHECK_FALSE(claimIsWrong(u"政府信息公开行政诉讼已审结的均获维持。"));
  CHECK_FALSE(claimIsWrong(u"因行政处罚引发行政复议2件，均维持。"));
  CHECK_FALSE(claimIsWrong(u"今后力争政府信息公开行政复议零纠错。"));
  CHECK_FALSE(claimIsWrong(u"全县法院审理民事案件，均维持原判。"));
}
