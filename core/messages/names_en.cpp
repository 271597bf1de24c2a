/// English: the names of rows, columns, groups, tables, sections, identities and sources.
#include <array>

#include "messages/packed.hpp"

namespace gouji::messages {
namespace {

constexpr std::array entries{
    // How lists are written
    Entry{"sum.zeros", "all its figures are 0"},
    Entry{"sum.filled", "says {value}"},
    Entry{"sum.empty", "is empty"},
    Entry{"list.separator", ", "},
    Entry{"list.or", ", or "},
    Entry{"list.more", " and more"},

    // Rows
    Entry{"row.regulations", "rules (规章)"},
    Entry{"row.normative_documents", "normative documents"},
    Entry{"row.licensing", "licences"},
    Entry{"row.other_services", "other services"},
    Entry{"row.penalties", "penalties"},
    Entry{"row.coercion", "coercive measures"},
    Entry{"row.fees", "administrative charges"},
    Entry{"row.procurement", "central procurement"},
    Entry{"row.received", "received this year"},
    Entry{"row.carried_in", "carried over from last year"},
    Entry{"row.granted", "granted"},
    Entry{"row.partly_granted", "granted in part"},
    Entry{"row.withheld_state_secret", "withheld 1 state secret"},
    Entry{"row.withheld_by_law", "withheld 2 forbidden by law"},
    Entry{"row.withheld_security", "withheld 3 security"},
    Entry{"row.withheld_third_party", "withheld 4 third party"},
    Entry{"row.withheld_internal", "withheld 5 internal"},
    Entry{"row.withheld_process", "withheld 6 in process"},
    Entry{"row.withheld_case_file", "withheld 7 case file"},
    Entry{"row.withheld_inquiry", "withheld 8 inquiry"},
    Entry{"row.unavailable_not_held", "unavailable 1 not held"},
    Entry{"row.unavailable_not_compiled", "unavailable 2 not compiled"},
    Entry{"row.unavailable_unclear", "unavailable 3 unclear"},
    Entry{"row.declined_complaint", "declined 1 complaint"},
    Entry{"row.declined_repeat", "declined 2 repeated"},
    Entry{"row.declined_publication", "declined 3 publication"},
    Entry{"row.declined_excessive", "declined 4 excessive"},
    Entry{"row.declined_reissue", "declined 5 reissue"},
    Entry{"row.other", "other outcomes"},
    Entry{"row.other_not_corrected", "other 1 not corrected"},
    Entry{"row.other_fee_unpaid", "other 2 fee unpaid"},
    Entry{"row.other_other", "other 3 other"},
    Entry{"row.outcomes_total", "outcomes in total"},
    Entry{"row.carried_out", "carried over to next year"},

    // Several rows together
    Entry{"rows.withheld_", "withheld"},
    Entry{"rows.unavailable_", "unavailable"},
    Entry{"rows.declined_", "declined"},
    Entry{"rows.other", "other outcomes"},

    // Columns
    Entry{"column.natural_person", "natural persons"},
    Entry{"column.enterprise", "enterprises"},
    Entry{"column.research", "research institutions"},
    Entry{"column.public_welfare", "public welfare organisations"},
    Entry{"column.legal_service", "legal services"},
    Entry{"column.other_org", "other organisations"},
    Entry{"column.total", "total"},
    Entry{"column.made", "made this year"},
    Entry{"column.published", "published this year"},
    Entry{"column.public_total", "public in all"},
    Entry{"column.previous", "items last year"},
    Entry{"column.change", "change this year"},
    Entry{"column.decisions", "decisions"},
    Entry{"column.count", "purchases"},
    Entry{"column.amount", "amount"},
    Entry{"column.issued", "issued this year"},
    Entry{"column.repealed", "repealed this year"},
    Entry{"column.in_force", "in force"},
    Entry{"column.disputes.upheld", "upheld"},
    Entry{"column.disputes.corrected", "corrected"},
    Entry{"column.disputes.other", "other results"},
    Entry{"column.disputes.pending", "pending"},

    // Groups of table 四, tables, sections and their parts
    Entry{"group.reconsideration", "reconsideration"},
    Entry{"group.litigation_direct", "direct litigation"},
    Entry{"group.litigation_after_reconsideration", "litigation after reconsideration"},
    Entry{"table.proactive", "table 2 (proactive disclosure)"},
    Entry{"table.requests", "table 3 (requests)"},
    Entry{"table.disputes", "table 4 (disputes)"},
    Entry{"section.1", "section 1, overview (总体情况)"},
    Entry{"section.2", "section 2, proactive disclosure (主动公开政府信息情况)"},
    Entry{"section.3", "section 3, requests (收到和处理政府信息公开申请情况)"},
    Entry{"section.4", "section 4, disputes (政府信息公开行政复议、行政诉讼情况)"},
    Entry{"section.5", "section 5, problems and improvements (存在的主要问题及改进情况)"},
    Entry{"section.6", "section 6, other matters (其他需要报告的事项)"},
    Entry{"part.publication", "proactive disclosure (主动公开)"},
    Entry{"part.requests", "disclosure on request (依申请公开)"},
    Entry{"part.management", "information management (政府信息管理)"},
    Entry{"part.platforms", "platforms (平台建设)"},
    Entry{"part.supervision", "supervision (监督保障)"},

    // Identities
    Entry{"identity.unbalanced-column", "the balance of column “{name}”"},
    Entry{"identity.row-total-mismatch", "the total of row “{name}”"},
    Entry{"identity.outcome-total-mismatch", "the outcomes in total of column “{name}”"},
    Entry{"identity.dispute-total-mismatch", "the total of “{name}”"},

    // Where a rule comes from
    Entry{"source.labels-of-form",
          "The labels of the official form (国办公开办函〔2021〕30号; for 2019 and 2020 〔2019〕60号)"},
    Entry{"source.note-in-table",
          "The note in the corner of table 3: items one and two together equal items three and four together"},
    Entry{"source.filling-notes",
          "How the official form is to be filled in (国办公开办函〔2021〕30号; for 2019 and 2020 〔2019〕60号)"},
    Entry{"source.outline-of-form",
          "The six sections of the official form (国办公开办函〔2021〕30号; for 2019 and 2020 〔2019〕60号)"},
    Entry{"source.notice-2021", "Notice 国办公开办函〔2021〕30号"},
    Entry{"source.notice-fees", "Rules on information processing fees (国办函〔2020〕109号)"},
    Entry{"source.regulation-6",
          "Regulation on Open Government Information, article 6: information is disclosed in time and accurately"},
    Entry{"source.regulation-15",
          "Regulation on Open Government Information, article 15: no private data that would harm third parties"},
    Entry{"source.regulation-49",
          "Regulation on Open Government Information, article 49: departments publish by 31 January, governments from "
          "the county up by 31 March"},
    Entry{"source.regulation-50",
          "Regulation on Open Government Information, article 50: what the annual report contains"},
    Entry{"source.limits", "A limit of this tool"},
};

constexpr auto keys = keysOf(entries);
constexpr auto texts = textsOf<sizeOfTexts(entries)>(entries);

}  // namespace

Part englishNames() { return {keys, {texts.data(), texts.size()}}; }

}  // namespace gouji::messages
