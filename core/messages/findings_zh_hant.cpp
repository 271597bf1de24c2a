/// 繁體中文: the messages of the findings, `<rule>` or `<rule>.<variant>`: what is wrong, and what to do.
#include <array>

#include "messages/catalogue.hpp"

namespace gouji::messages {
namespace {

constexpr std::array entries{
    // Identities
    Entry{"unbalanced-column",
          "{name}不成立：{left}，{right}，相差 {difference}。每一欄都應當是「新收 + 上年結轉 = 辦理結果總計 + "
          "結轉下年」，請核對這四個數。"},
    Entry{"row-total-mismatch",
          "{name}不對：{left}，而總計填的是 {rightSum}，相差 {difference}。請核對這一列的各數和總計。"},
    Entry{"outcome-total-mismatch",
          "{name}不對：{left}，而「（七）總計」填的是 {rightSum}，相差 "
          "{difference}。請核對這一欄（一）至（六）各項和（七）總計。"},
    Entry{"dispute-total-mismatch",
          "{name}不對：{left}，而總計填的是 {rightSum}，相差 {difference}。請核對這一組的四個結果和總計。"},
    Entry{"undetermined-identity.no-figures",
          "有 {count} 項勾稽無法判斷，因為表裡一個數字也沒有：{identities}。請填上數字，沒有的填 0。"},
    Entry{"undetermined-identity.row-missing",
          "有 {count} 項勾稽無法判斷，因為文字裡缺少相關的列：{identities}。請把整張表完整貼上。"},
    Entry{"undetermined-identity.blank-parts",
          "有 {count} 項勾稽無法判斷，因為有空著的格，看不出是 0 "
          "還是漏填：{identities}。請在空著的格裡填上數字，沒有的填 "
          "0。"},
    Entry{"undetermined-identity.total-blank", "有 {count} 項勾稽無法判斷，因為總計空著：{identities}。請補上總計。"},
    Entry{"undetermined-identity.not-a-count",
          "有 {count} 項勾稽無法判斷，因為有的格裡不是件數：{identities}。請先改正這些格。"},
    Entry{"undetermined-identity.placement",
          "有 {count} "
          "項勾稽無法判斷，因為貼上時丟了空著的格，有的數分不清屬於哪一欄：{identities}"
          "。請對照原表，或從原檔案重新複製表格。"},
    Entry{"undetermined-identity.shifted",
          "有 {count} 項勾稽無法判斷，因為有的數可能錯了欄：{identities}。請對照原表。"},
    Entry{"undetermined-identity.budget",
          "有 {count} 項勾稽無法判斷，因為可能的歸欄方式太多，沒有全部試完：{identities}。請從原檔案重新複製表格。"},

    // Cells
    Entry{"not-a-count.negative", "「{cell}」填的是 {value}。件數不能是負數，請核對。"},
    Entry{"not-a-count.decimals", "「{cell}」填的是 {value}。件數應當是整數，請核對。"},
    Entry{"surplus-number",
          "「{row}」一列有 {numbers} 個數，表上只有 {columns} 欄，多出來的數沒有欄目可放。請對照原表，刪去多餘的數。"},
    Entry{"surplus-number.split",
          "「{row}」一列有 {numbers} 個數，表上只有 {columns} 欄。「{halves}」如果是一個數 "
          "{joined}，這一列的總計就對得上，可能是中間多了空格。請對照原表。"},
    Entry{"shifted-value",
          "「{from}」和「{to}」兩欄各差 {count}，一多一少，而總計是平的：「{row}」的 {count} "
          "可能應在「{to}」欄，卻寫在了「{from}」欄。請對照原表，把它移到正確的欄。"},
    Entry{"blank-cell", "{table}有 {count} 個格空著。沒有的應填 0；這裡按 0 計算，其餘的數能對上。請補填 0。"},
    Entry{"blank-cell.unknown", "{table}有 {count} 個格空著，看不出是 0 還是漏填。沒有的應填 0，請逐格補填。"},
    Entry{"blank-cell.no-figures",
          "{table}的 {count} 個格都沒有數，可能是複製時丟了。請從原檔案重新複製，或逐格填上數字。"},
    Entry{"total-blank", "{name}空著，而各部分填了數。請補上總計。"},
    Entry{"malformed-number", "「{cell}」寫的是「{value}」，正負號重複或位數不對，看不出是多少。請改成一個數。"},
    Entry{"malformed-number.unit",
          "「{cell}」寫的是「{value}」，這一欄沒有這樣的單位。請改成這一欄的單位，並核對數值。"},

    // Table 二
    Entry{"money-unit", "「{cell}」填的是 {value}，沒有寫單位，看不出是元還是萬元。請寫明單位。"},
    Entry{"money-unit.yuan", "「{cell}」這一欄的單位是萬元，填的卻是元，折合 {value} 萬元。請改成以萬元為單位的數。"},
    Entry{"negative-stock",
          "「{row}」上一年有 {previous} 項，本年增減 {change}，得 {sum}，項目數成了負數。請核對這兩個數和正負號。"},
    Entry{"published-exceeds-public",
          "「{row}」本年新公開 {published}，多於對外公開總數量 {total}。總數量應當包括本年公開的，請核對這兩個數。"},
    Entry{"in-force-below-net",
          "「{row}」本年製發 {issued}、廢止 {repealed}，淨增 {net}，而現行有效只有 "
          "{in_force}。請核對這三個數；當年製發又失效的，可以不管這一條。"},

    // The text against the tables
    Entry{"text-received-mismatch",
          "正文寫「{words}」，表三是{table}，相差 {difference}。請核對正文和表三，改正填錯的一處。"},
    Entry{"text-received-mismatch.column",
          "正文寫「{words}」，表三是{table}，相差 {difference}；{stated} "
          "正好是「{column}」一欄的數，正文可能只數了這一欄。請核對，改正正文或表三。"},
    Entry{"text-outcome-mismatch",
          "正文寫「{words}」，表三是{table}，相差 {difference}。請核對正文和表三，改正填錯的一處。"},
    Entry{"text-dispute-mismatch",
          "正文寫「{words}」，表四是{table}，相差 {difference}。請核對正文和表四，改正填錯的一處。"},
    Entry{"text-denies-table", "正文寫「{words}」，表裡卻有：{table}。請核對，改正這句話或表裡的數。"},
    Entry{"text-denies-table.reverse", "正文寫「{words}」，表裡卻是 0：{table}。請核對，改正正文或補填表裡的數。"},
    Entry{"text-claims-all-upheld",
          "正文寫「{words}」，而表四的「結果糾正」有 {corrected} 件。請核對，改正正文或表四。"},
    Entry{"text-claims-all-upheld.pending",
          "正文寫「{words}」，而表四還有 {pending} 件尚未審結，結果未定。請核對，寫明只指已審結的，或改正表四。"},
    Entry{"text-parts-mismatch",
          "正文寫「{words}」，而其中各項 {parts} = {sum}，與 {total} 相差 {difference}。請核對總數和各項。"},
    Entry{"quantity-restated", "正文前後說法不一：先寫「{first}」，後寫「{second}」。請核對，統一成一個數。"},
    Entry{"fee-exceeds-charges",
          "正文寫「{words}」，多於表二「行政事業性收費」的本年收費金額（{amount}"
          "，單位萬元）。信息處理費也是行政事業性收費，請核對兩處的數和單位。"},

    // Structure
    Entry{"section-missing", "沒有找到「{section}」。年度報告應當有六個部分，請補上，或檢查標題的寫法。"},
    Entry{"table-missing", "沒有找到{table}。請補上表格；如果表格是圖片或附件，請改成文字表格。"},
    Entry{"table-missing.empty", "{table}是空的，一個數字也沒有。請填上數字，沒有的填 0。"},
    Entry{"table-missing.labels-only", "{table}只有欄目，沒有數字，可能是複製時丟了。請從原檔案重新複製。"},
    Entry{"section-empty", "「{section}」只有標題，沒有內容。請補寫；沒有可報告的，也要寫明「無」。"},
    Entry{"section-empty.no-problems", "「{section}」只寫了「無」。這一部分應當寫明存在的主要問題和改進情況，請補寫。"},
    Entry{"wrong-form.outdated",
          "這是 {year} 年的報告，用的卻是 2019 年的舊格式。2021 "
          "年度起應使用國辦公開辦函〔2021〕30號的新格式，請換用新格式填報。"},
    Entry{"wrong-form.early", "這是 {year} 年的報告，用的卻是 2021 年的新格式。請核對標題裡的年份和所用的格式。"},
    Entry{"altered-form.single-other",
          "表三的「（六）其他處理」只有一列，是 2019 年的舊樣式；2021 "
          "年度起分為三列：逾期不補正、逾期不繳費、其他。請換用新表，分三列填寫。"},
    Entry{"altered-form.three-others",
          "表三的「（六）其他處理」有三列，是 2021 年的新樣式，而表二是 2019 年的格式。請統一成這一年度應當用的格式。"},
    Entry{"altered-form.added-row",
          "表裡有格式所沒有的一列「{label}」。請刪去，把它的數歸入應在的列；要說明的寫進正文。"},
    Entry{"altered-form.label", "這一列寫成了「{label}」，與格式裡的「{row}」不一樣。請按格式改回原來的寫法。"},
    Entry{"altered-form.missing-row", "表裡缺少「{row}」一列，前後各列都在。請按格式補上這一列，沒有的填 0。"},
    Entry{"no-report", "這段文字裡沒有找到政府信息公開工作年度報告的標題、章節或表格。請貼上報告全文。"},
    Entry{"no-report.empty", "還沒有文字。請把年度報告全文貼上。"},
    Entry{"second-report", "這段文字裡不止一份報告，只檢查了第一份。請把後面的報告另行貼上檢查。"},
    Entry{"text-too-long", "文字有 {length} 個字元，超過了 {limit} 個字元的上限，沒有檢查。請只貼上一份報告。"},

    // Duties
    Entry{
        "fee-statement-missing",
        "第六部分沒有說明信息處理費。2021 年度起，收取信息處理費的情況應在這裡報告，沒有收取的也要寫明。請補寫一句。"},
    Entry{"fee-statement-missing.elsewhere",
          "信息處理費寫在了別處，第六部分沒有說明。2021 "
          "年度起，收取信息處理費的情況應在第六部分報告。請移到或補寫到第六部分。"},
    Entry{"late.government",
          "公布日期是 {date}，晚於法定期限 {due}（縣級以上地方人民政府為 3 月 31 "
          "日）。請核對日期；確已逾期的，今後按期公布。"},
    Entry{"late.department",
          "公布日期是 {date}，晚於法定期限 {due}（政府部門為 1 月 31 日）。請核對日期；確已逾期的，今後按期公布。"},
    Entry{"late.unknown",
          "公布日期是 {date}，晚於 {due}，政府和部門的法定期限都已過。請核對日期；確已逾期的，今後按期公布。"},
    Entry{
        "duties-missing",
        "全文沒有提到工作考核、社會評議、責任追究。各級人民政府的年度報告應當包括這些結果，請補寫；沒有發生的也寫明。"},
    Entry{"overview-part-missing", "「一、總體情況」沒有寫到：{parts}。請補寫。"},

    // Years and days
    Entry{"year-mismatch.impossible", "「{words}」不是可能有的年份或日期。請改正。"},
    Entry{"year-mismatch.period", "標題是 {year} 年的報告，統計期限卻寫「{words}」。請核對，改成同一年。"},
    Entry{"year-mismatch.opening",
          "標題是 {year} 年的報告，總體情況開頭寫的卻是 {other} 年，可能是沿用了往年的文字。請核對。"},
    Entry{"year-mismatch.announcement",
          "標題是 {year} 年的報告，開頭卻說公布 {other} 年的年度報告。請核對，改成同一年。"},
    Entry{"period-mismatch", "統計期限寫的是「{words}」，不是 1 月 1 日至 12 月 31 日。年度報告應當報告全年，請核對。"},

    // Leftovers
    Entry{"placeholder-left.slot", "「{words}」中間缺一個數，可能是留著沒有填。請補上。"},
    Entry{"placeholder-left.mask", "「{words}」裡有代替文字的符號，可能是範本裡沒有改的。請換成實際內容。"},
    Entry{"placeholder-left.instruction", "「{words}」是範本裡的提示，不是報告的內容。請刪去，換成實際內容。"},
    Entry{"part-count-mismatch",
          "正文說有 {stated} 個部分，列出的卻是 {listed} 個。請核對，把數目和所列的部分改成一致。"},
    Entry{"personal-data.mobile",
          "文中有一個手機號碼。公開個人的聯絡方式可能涉及個人隱私，請確認是否必要，宜改用單位的固定電話。"},
    Entry{"personal-data.identity", "文中有一個居民身分證號碼，屬於個人隱私。請刪去，或隱去部分數字。"},
};

}  // namespace

std::span<const Entry> traditionalChineseFindings() { return entries; }

}  // namespace gouji::messages
