/// Which labels stand in a text, however they were cut.
#include "table/label_path.hpp"

#include <string>

#include "catch.hpp"
#include "result/utf8.hpp"
#include "table/stream.hpp"
#include "text/fold.hpp"

using namespace gouji;

namespace {

/// The labels of `table` that were recognised in `text`, in the order of the text; pieces of one label that follow
/// each other count once.
std::string labelsIn(std::string_view table, std::u16string_view text) {
  const text::Folded folded = text::fold(text);
  table::Stream stream = table::streamOf(folded.text, 0, folded.text.size(), table::FoldedGrids(folded, {}),
                                         text::PageNumbers(folded.text), 0);
  std::string found, last;
  for (const table::LabelPiece& piece : table::labelPath(table, stream)) {
    const std::string target(piece.label->target);
    if (target != last) found += (found.empty() ? "" : " ") + target;
    last = target;
  }
  return found;
}

}  // namespace

TEST_CASE("labels are recognised however they are written") {
  struct Case {
    const char* table;
    std::u16string_view text;
    const char* labels;
  };
  const Case cases[] = {
      {"requests", u"", ""},
      {"requests", u"一、本年新收政府信息公开申请数量", "received"},
      {"requests", u"一、本年新收政府信\n息公开申请数量 5", "received"},
      {"requests", u"一、本年\n新收政府\n信息公开\n申请数量 5 二、上年结转政府信息公开申请数量 1",
       "received carried_in"},
      {"requests", u"本年新收政府信息公开申请数量", "received"},
      {"requests", u"一、本年新收的政府信息公开申请数量", "received"},
      {"requests", u"一、本年新收政府信息公开申请数", "received"},
      {"requests", u"一、本年新收政府信息公开申请数（数）量", "received"},
      {"requests", u"三、本年度办理结果 （一）予以公开 2", "outcome granted"},
      {"requests", u"（二）部分公开 2", "partly_granted"},
      {"requests", u"（二）部分公开（区分处理的，只计这一情形，不计其他情形） 2", "partly_granted"},
      {"requests", u"（三）不予公开 1.属于国家秘密 0 2.其他法律行政法规禁止公开 0",
       "withheld withheld_state_secret withheld_by_law"},
      {"requests", u"2、其他法律法规禁止公开 0", "withheld_by_law"},
      {"requests", u"③危及“三安全一稳定” 0", "withheld_security"},
      {"requests", u"8.属于行政查询事务 0", "withheld_inquiry"},
      {"requests", u"（五）不予处理 2.重复申请 0 4.无正当理由大量反复申请 1",
       "declined declined_repeat declined_excessive"},
      {"requests", u"（六）其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 0",
       "other other_not_corrected"},
      {"requests", u"（六）其他处理 1.逾期不补正 0 2.逾期不缴费 0 3.其他 1",
       "other other_not_corrected other_fee_unpaid other_other"},
      {"requests", u"（七）总计 3 四、结转下年度继续办理 0", "outcomes_total carried_out"},
      {"requests", u"一、本年新收政府信息公开申請數量", "received"},
      {"proactive", u"规章 0 0 0 行政规范性文件 2 1 6", "regulations normative_documents"},
      {"proactive", u"規章 規範性檔案", "regulations normative_documents"},
      {"proactive", u"行政事业型收费 3", "fees"},
      {"disputes", u"结果维持 结果纠正 其他结果 尚未审结 总计", "upheld corrected other pending total"},
      {"disputes", u"结果\n维持 结 果\n纠正 其他\n结果 尚 未\n审结 总 计", "upheld corrected other pending total"},
      {"disputes", u"未经復議直接起訴 复议后起诉", "litigation_direct litigation_after_reconsideration"},
  };
  for (const Case& c : cases) {
    INFO(result::toUtf8(c.text));
    CHECK(labelsIn(c.table, c.text) == c.labels);
  }
}

TEST_CASE("a label that is wrapped around another one is still itself") {
  // Figures stand between the halves of the first label; the second begins behind them.
  const std::string labels =
      labelsIn("requests", u"（二）部分公开（区分处理的，\n7 1 8\n只计这一情形，不计其他情形）\n1.属于国家秘密 0");
  CHECK(labels == "partly_granted withheld_state_secret");
}

TEST_CASE("letters of no label are left alone") {
  for (const std::u16string_view text : {u"今天天气很好", u"联系电话", u"扫一扫在手机打开当前页"}) {
    INFO(result::toUtf8(text));
    CHECK(labelsIn("disputes", text).empty());
  }
}
