/// English: the messages of the findings, `<rule>` or `<rule>.<variant>`: what is wrong, and what to do.
#include <array>

#include "messages/packed.hpp"

namespace gouji::messages {
namespace {

constexpr std::array entries{
    // Identities
    Entry{"unbalanced-column",
          "Out of balance: {name}: {left}; {right}; {difference} apart. In every column, received + carried over from "
          "last year = outcomes in total + carried over to next year: check these four figures."},
    Entry{"row-total-mismatch",
          "Wrong: {name}: {left}, but the total {filled}, {difference} apart. Check the figures of this row "
          "and its total."},
    Entry{"outcome-total-mismatch",
          "Wrong: {name}: {left}, but （七）总计 {filled}, {difference} apart. Check the rows （一） to "
          "（六） of this column and （七）."},
    Entry{"dispute-total-mismatch",
          "Wrong: {name}: {left}, but the total {filled}, {difference} apart. Check the four results of this "
          "group and their total."},
    Entry{"undetermined-identity.no-figures",
          "Sums that cannot be decided ({count}), because no figure at all stands in the table: {identities}. Fill in "
          "the figures, with 0 where there is nothing."},
    Entry{"undetermined-identity.row-missing",
          "Sums that cannot be decided ({count}), because rows that take part are not in the text: {identities}. Paste "
          "the whole table."},
    Entry{"undetermined-identity.blank-parts",
          "Sums that cannot be decided ({count}), because cells are empty and nothing tells whether that means 0: "
          "{identities}. Fill them in, with 0 where there is nothing."},
    Entry{"undetermined-identity.total-blank",
          "Sums that cannot be decided ({count}), because a total is empty: {identities}. Fill in the total."},
    Entry{"undetermined-identity.not-a-count",
          "Sums that cannot be decided ({count}), because some cells hold no count: {identities}. Correct these cells "
          "first."},
    Entry{"undetermined-identity.placement",
          "Sums that cannot be decided ({count}), because empty cells were lost in copying and some figures may belong "
          "to several columns: {identities}. Compare with the original, or copy the table again."},
    Entry{"undetermined-identity.shifted",
          "Sums that cannot be decided ({count}), because some figures may stand in the wrong column: {identities}. "
          "Compare with the original."},
    Entry{"undetermined-identity.budget",
          "Sums that cannot be decided ({count}), because there are too many ways to place the figures to try them "
          "all: {identities}. Copy the table again from the original."},

    // Cells
    Entry{"not-a-count.negative", "“{cell}” says {value}. A count cannot be negative: check it."},
    Entry{"not-a-count.decimals", "“{cell}” says {value}. A count is a whole number: check it."},
    Entry{"surplus-number",
          "Row “{row}” has {numbers} figures for {columns} columns. Compare with the original and take out what is too "
          "much."},
    Entry{"surplus-number.split",
          "Row “{row}” has {numbers} figures for {columns} columns. If “{halves}” is one figure, {joined}, its total "
          "comes out: a space may have slipped in. Compare with the original."},
    Entry{"unplaced-number",
          "{table} has {count} figures that fit in no row and were not checked: {numbers}. Compare with the original: "
          "take "
          "out what is too much, leave page numbers alone, and copy the table again if they belong in it."},
    Entry{
        "spaced-digits",
        "{table} has {count} figures with spaces between their digits: “{value}” is checked as {joined}. Compare with "
        "the original whether each is one figure."},
    Entry{"shifted-value",
          "Columns “{from}” and “{to}” are off by {count}, one too much, one too little, while the total holds: the "
          "{count} of “{row}” may belong in “{to}”, but stands in “{from}”. Compare with the original and move it."},
    Entry{"blank-cell",
          "Empty cells in {table}: {count}. Nothing is to be filled in as 0. They are taken as 0 here: check "
          "them, and fill in the zeros."},
    Entry{"blank-cell.unknown",
          "Empty cells in {table}: {count}; nothing tells whether they mean 0 or were left out. Fill in each, with 0 "
          "where there is nothing."},
    Entry{"blank-cell.no-figures",
          "None of the {count} cells of {table} has a figure; they may have been lost in copying. Copy the table "
          "again, or fill it in."},
    Entry{"total-blank", "{name}: nothing is filled in, though the parts are. Fill in the total."},
    Entry{"malformed-number",
          "“{cell}” says “{value}”: two signs or too many digits, so nobody can tell what is meant. Write one number."},
    Entry{"malformed-number.letters",
          "“{cell}” says “{value}”, which is no number and was left out of the sums. Compare it with the original, and "
          "write digits."},
    Entry{
        "malformed-number.unit",
        "“{cell}” says “{value}”, a unit that this column does not have. Use the column’s unit and check the figure."},

    // Table 二
    Entry{"money-unit", "“{cell}” says {value} without a unit: 元 or 万元? Write the unit."},
    Entry{"money-unit.yuan",
          "“{cell}” is in 万元, but the figure is in 元; that makes {value} 万元. Write it in 万元."},
    Entry{"negative-stock",
          "“{row}”: {previous} items last year, change {change}, makes {sum}, fewer than none. Check both figures and "
          "the sign."},
    Entry{"published-exceeds-public",
          "“{row}”: {published} published this year, more than the {total} that are public in all. The total includes "
          "this year’s: check both figures."},
    Entry{"in-force-below-net",
          "“{row}”: {issued} issued and {repealed} repealed this year, {net} more, but only {in_force} in force. Check "
          "these three figures; if documents of this year have lapsed already, ignore it."},

    // The text against the tables
    Entry{"text-received-mismatch",
          "The text says “{words}”, table 3 has {table}: {difference} apart. Check both and correct the wrong one."},
    Entry{"text-received-mismatch.column",
          "The text says “{words}”, table 3 has {table}: {difference} apart. {stated} is the figure of column "
          "“{column}”, so the text may have counted that one alone. Check and correct the text or the table."},
    Entry{"text-outcome-mismatch",
          "The text says “{words}”, table 3 has {table}: {difference} apart. Check both and correct the wrong one."},
    Entry{"text-dispute-mismatch",
          "The text says “{words}”, table 4 has {table}: {difference} apart. Check both and correct the wrong one."},
    Entry{"text-denies-table",
          "The text says “{words}”, but the table has some: {table}. Check: correct the sentence or the "
          "table."},
    Entry{"text-denies-table.reverse",
          "The text says “{words}”, but the table has none: {table}. Check: correct the text, or fill in the table."},
    Entry{"text-claims-all-upheld",
          "The text says “{words}”, but table 4 has corrected cases: {corrected}. Check and correct the text or the "
          "table."},
    Entry{"text-claims-all-upheld.pending",
          "The text says “{words}”, but table 4 has cases pending: {pending}. Say that only closed cases are meant, or "
          "correct the table."},
    Entry{"text-parts-mismatch",
          "The text says “{words}”, but its parts {parts} = {sum}, {difference} apart from {total}. Check the total "
          "and the parts."},
    Entry{"quantity-restated",
          "The text contradicts itself: first “{first}”, then “{second}”. Check and use one figure."},
    Entry{"fee-exceeds-charges",
          "The text says “{words}”, more than all administrative charges of table 2 ({amount}, in 万元), which include "
          "this fee. Check both figures and their units."},

    // Structure
    Entry{"section-missing",
          "Not found: {section}. The report has six sections: add it, or check how its heading is written."},
    Entry{"table-missing", "Not found: {table}. Add it; if it is a picture or an attachment, make it a table of text."},
    Entry{"table-missing.empty",
          "Empty, without a single figure: {table}. Fill in the figures, with 0 where there is nothing."},
    Entry{"table-missing.labels-only",
          "No figures, only labels: {table}. They may have been lost in copying: copy the table again from the "
          "original."},
    Entry{"section-empty",
          "Nothing stands under {section}. Write its text; where there is nothing to report, say so (无)."},
    Entry{"section-empty.no-problems",
          "{section} says only “none” (无). It has to name the main problems and what is done about them: write it."},
    Entry{"wrong-form.outdated",
          "This is a report of {year} in the old form of 2019. From 2021 on the form of 国办公开办函〔2021〕30号 is "
          "due: use the new form."},
    Entry{"wrong-form.early",
          "This is a report of {year} in the form of 2021. Check the year in its title and the form."},
    Entry{"altered-form.single-other",
          "Table 3 has a single row （六）其他处理, as the form of 2019 had. From 2021 on there are three: not "
          "corrected in time, fee unpaid, other. Use the new table."},
    Entry{"altered-form.three-others",
          "Table 3 has three rows under （六）其他处理, as the form of 2021 has, but table 2 is of 2019. Use the one "
          "form that this year asks for."},
    Entry{"altered-form.added-row",
          "The table has a row “{label}” that the form does not have. Take it out and put its figures where they "
          "belong; explain in the text."},
    Entry{"altered-form.label",
          "A row is labelled “{label}”, unlike the form’s row “{row}”. Use the label of the form."},
    Entry{
        "altered-form.missing-row",
        "The table lacks the row “{row}”, though the rows around it are there. Add it, with 0 where there is nothing."},
    Entry{"no-report",
          "No annual report on open government information was found: no title, no section, no table. Paste the whole "
          "report."},
    Entry{"no-report.empty", "There is no text yet. Paste the whole report."},
    Entry{"second-report",
          "There is more than one report in this text, and only the first was checked. Check the others on their own."},
    Entry{"text-too-long",
          "The text has {length} characters, more than the {limit} that are read, and was not checked. Paste one "
          "report only."},

    // Duties
    Entry{"fee-statement-missing",
          "Section 6 does not speak of the information processing fee. From the 2021 report on it has to be reported "
          "there, even where none was collected: add a sentence."},
    Entry{"fee-statement-missing.elsewhere",
          "The information processing fee is reported elsewhere, not in section 6, where it belongs from the 2021 "
          "report on. Move it there, or repeat it."},
    Entry{"late.government",
          "Published on {date}, after the legal date {due} (31 March for governments from the county up). Check the "
          "date; if it is right, publish in time next year."},
    Entry{"late.department",
          "Published on {date}, after the legal date {due} (31 January for departments). Check the date; if it is "
          "right, publish in time next year."},
    Entry{"late.unknown",
          "Published on {date}, after {due}: late for governments and departments alike. Check the date; if it is "
          "right, publish in time next year."},
    Entry{"duties-missing",
          "The text speaks of none of assessment (工作考核), public review (社会评议) and accountability (责任追究). A "
          "government’s report has to give their results: add them, also where there were none."},
    Entry{"overview-part-missing", "Section 1 does not speak of: {parts}. Add it."},

    // Years and days
    Entry{"year-mismatch.impossible", "“{words}” is no year or day that can be. Correct it."},
    Entry{"year-mismatch.period",
          "The title says {year}, but the figures are said to be of “{words}”. Check and use one year."},
    Entry{"year-mismatch.opening",
          "The title says {year}, but section 1 begins with {other}: text of another year may have stayed. Check it."},
    Entry{"year-mismatch.announcement",
          "The title says {year}, but the introduction announces the report of {other}. Check and use one year."},
    Entry{"year-mismatch.published",
          "The title says {year}, but the report is dated “{words}”. Correct the wrong year."},
    Entry{"period-mismatch",
          "The figures are said to be of “{words}”, not of 1 January to 31 December. The report is on the whole year: "
          "check it."},

    // Leftovers
    Entry{"placeholder-left.slot", "“{words}” lacks a number: it may never have been filled in. Add it."},
    Entry{"placeholder-left.mask",
          "“{words}” holds signs in place of words, perhaps left from a template. Write what is meant."},
    Entry{"placeholder-left.instruction",
          "“{words}” is an instruction of the template. Take it out and write what it asks for."},
    Entry{"part-count-mismatch",
          "The text speaks of {stated} parts, but lists {listed}. Make the number and the list agree."},
    Entry{"personal-data.mobile",
          "The text holds a mobile phone number, which may be private. Check whether it is needed; an office number is "
          "better."},
    Entry{"personal-data.identity",
          "The text holds an identity card number, which is private. Take it out, or mask digits of it."},
};

constexpr auto keys = keysOf(entries);
constexpr auto texts = textsOf<sizeOfTexts(entries)>(entries);

}  // namespace

Part englishFindings() { return {keys, {texts.data(), texts.size()}}; }

}  // namespace gouji::messages
