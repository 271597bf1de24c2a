#include "prose/patterns.hpp"

#include <algorithm>
#include <array>
#include <type_traits>

namespace gouji::prose {
namespace {

using enum Role;

constexpr Roles one(Role role) { return static_cast<Roles>(role); }

/// What may stand beside an application, and beside a dispute, without changing what is counted.
constexpr Roles ofRequest = request | application | information;
constexpr Roles ofDispute = ofRequest | cause | receive;
constexpr Roles ofOutcome = ofRequest | among | answer;
constexpr Roles ofApplicant = ofRequest | among | receive | cause;

constexpr std::array allPatterns{
    PatternExample{{About::received, receive | request, ofRequest, Needs::nothing},
                   u"全年收到政府信息公开申请26件。",
                   u"全年收到政府信息公开申请27件。"},
    PatternExample{{About::received, receive | application, ofRequest, Needs::requests},
                   u"全县依申请公开工作有序，共收到申请26件。",
                   u"（六）申请办理。共收到申请25件。"},
    PatternExample{{About::received, receive | time, ofRequest, Needs::comparison},
                   u"2022年收到政府信息公开申请21件，2023年收到26件。",
                   u"2022年收到政府信息公开申请21件，2023年收到29件。"},
    PatternExample{{About::naturalPersons, one(naturalPerson), ofApplicant, Needs::count},
                   u"收到政府信息公开申请26件，其中自然人申请18件。",
                   u"收到政府信息公开申请26件，其中自然人申请11件。"},
    PatternExample{{About::organisations, one(organisation), ofApplicant, Needs::count},
                   u"收到政府信息公开申请26件，法人或其他组织申请8件。",
                   u"收到政府信息公开申请26件，法人或其他组织申请9件。"},
    PatternExample{{About::handled, handle | request, ofRequest | receive | answer, Needs::nothing},
                   u"全县共办理依申请公开28件。",
                   u"全县共办理依申请公开30件。"},
    PatternExample{{About::handled, one(handle), among | answer, Needs::statement},
                   u"收到政府信息公开申请26件，上年结转2件，共办理28件。",
                   u"收到政府信息公开申请26件，上年结转2件，共办理30件。"},
    PatternExample{{About::handled, receive | answer, ofRequest, Needs::requests},
                   u"收到并答复政府信息公开申请26件。",
                   u"收到并答复政府信息公开申请29件。"},
    PatternExample{{About::carriedIn, one(fromLastYear), ofRequest | among | handle | cause, Needs::requests},
                   u"收到政府信息公开申请26件，另有上年结转2件。",
                   u"收到政府信息公开申请26件，另有上年结转3件。"},
    PatternExample{{About::carriedIn, fromLastYear | all, ofRequest | handle | answer, Needs::requests},
                   u"收到政府信息公开申请26件，上年结转的2件已全部办结。",
                   u"收到政府信息公开申请26件，上年结转的3件已全部办结。"},
    PatternExample{{About::carriedOut, one(unfinished), ofRequest | among | handle, Needs::requests},
                   u"收到政府信息公开申请26件，正在办理4件。",
                   u"收到政府信息公开申请26件，正在办理5件。"},
    PatternExample{
        {About::carriedOut, one(toNextYear), ofRequest | among | handle | answer | unfinished, Needs::requests},
        u"收到政府信息公开申请26件，结转2024年4件。",
        u"收到政府信息公开申请26件，结转下一年度继续办理5件。"},
    PatternExample{{About::granted, one(granted), ofOutcome, Needs::requests},
                   u"收到政府信息公开申请26件，其中予以公开8件。",
                   u"收到政府信息公开申请26件，其中予以公开9件。"},
    PatternExample{{About::partlyGranted, one(partlyGranted), ofOutcome, Needs::requests},
                   u"收到政府信息公开申请26件，6件部分公开。",
                   u"收到政府信息公开申请26件，5件部分公开。"},
    PatternExample{{About::withheld, one(withheld), ofOutcome, Needs::requests},
                   u"收到政府信息公开申请26件，不予公开4件。",
                   u"收到政府信息公开申请26件，不予公开3件。"},
    PatternExample{{About::unavailable, one(unavailable), ofOutcome, Needs::requests},
                   u"收到政府信息公开申请26件，无法提供5件。",
                   u"收到政府信息公开申请26件，无法提供7件。"},
    PatternExample{{About::declined, one(declined), ofOutcome, Needs::requests},
                   u"收到政府信息公开申请26件，不予处理1件。",
                   u"收到政府信息公开申请26件，不予处理2件。"},
    PatternExample{{About::otherOutcome, one(otherOutcome), ofOutcome, Needs::requests},
                   u"收到政府信息公开申请26件，其他处理0件。",
                   u"收到政府信息公开申请26件，其他处理3件。"},
    PatternExample{{About::row, one(reason), ofOutcome | withheld | unavailable | declined | cause, Needs::requests},
                   u"收到政府信息公开申请26件，本机关不掌握相关政府信息4件。",
                   u"收到政府信息公开申请26件，本机关不掌握相关政府信息6件。"},
    PatternExample{{About::disclosed, one(disclosed), one(among), Needs::statement},
                   u"收到政府信息公开申请26件，其中14件已公开。",
                   u"收到政府信息公开申请26件，其中12件已公开。"},
    PatternExample{{About::answered, one(answer), ofRequest | handle, Needs::statement},
                   u"收到政府信息公开申请26件，已办结24件。",
                   u"收到政府信息公开申请26件，已办结20件。"},
    PatternExample{{About::answered, answer | application, ofRequest | handle, Needs::requests},
                   u"（六）申请办理。共办结申请24件。",
                   u"（六）申请办理。共办结申请20件。"},
    PatternExample{{About::reconsiderationUpheld, reconsideration | upheld, ofDispute | among, Needs::disputes},
                   u"政府信息公开行政复议维持3件。",
                   u"政府信息公开行政复议维持4件。"},
    PatternExample{{About::reconsiderationCorrected, reconsideration | corrected, ofDispute | among, Needs::disputes},
                   u"政府信息公开行政复议被纠正1件。",
                   u"政府信息公开行政复议被纠正2件。"},
    PatternExample{{About::reconsiderationOther, reconsideration | otherResult, ofDispute | among, Needs::disputes},
                   u"政府信息公开行政复议其他结果0件。",
                   u"政府信息公开行政复议其他结果2件。"},
    PatternExample{{About::reconsiderationPending, reconsideration | pending, ofDispute | among, Needs::disputes},
                   u"政府信息公开行政复议尚未审结1件。",
                   u"政府信息公开行政复议尚未审结3件。"},
    PatternExample{{About::reconsiderationClosed, reconsideration | closed, ofDispute | among, Needs::disputes},
                   u"政府信息公开行政复议案件已审结4件。",
                   u"政府信息公开行政复议案件已审结2件。"},
    PatternExample{{About::litigationUpheld, litigation | upheld, ofDispute | among, Needs::disputes},
                   u"政府信息公开行政诉讼结果维持2件。",
                   u"政府信息公开行政诉讼结果维持1件。"},
    PatternExample{{About::litigationCorrected, litigation | corrected, ofDispute | among, Needs::disputes},
                   u"政府信息公开行政诉讼结果纠正0件。",
                   u"政府信息公开行政诉讼结果纠正1件。"},
    PatternExample{{About::litigationOther, litigation | otherResult, ofDispute | among, Needs::disputes},
                   u"政府信息公开行政诉讼其他结果0件。",
                   u"政府信息公开行政诉讼其他结果1件。"},
    PatternExample{{About::litigationPending, litigation | pending, ofDispute | among, Needs::disputes},
                   u"政府信息公开行政诉讼尚未审结1件。",
                   u"政府信息公开行政诉讼尚未审结2件。"},
    PatternExample{{About::litigationClosed, litigation | closed, ofDispute | among, Needs::disputes},
                   u"政府信息公开行政诉讼已审结2件。",
                   u"政府信息公开行政诉讼已审结3件。"},
    PatternExample{{About::direct, one(direct), ofDispute | litigation | among, Needs::disputes},
                   u"政府信息公开行政诉讼3件，其中未经复议直接起诉2件。",
                   u"政府信息公开行政诉讼3件，其中未经复议直接起诉3件。"},
    PatternExample{{About::afterwards, one(afterwards), ofDispute | litigation | among, Needs::disputes},
                   u"政府信息公开行政诉讼3件，其中复议后起诉1件。",
                   u"政府信息公开行政诉讼3件，其中复议后起诉2件。"},
    PatternExample{{About::disputes, reconsideration | litigation, ofDispute, Needs::disputes},
                   u"因政府信息公开被申请行政复议和提起行政诉讼共8件。",
                   u"因政府信息公开被申请行政复议和提起行政诉讼共9件。"},
    PatternExample{{About::reconsideration, one(reconsideration), ofDispute | among, Needs::disputes},
                   u"共有政府信息公开行政复议5件。",
                   u"共有政府信息公开行政复议6件。"},
    PatternExample{{About::litigation, one(litigation), ofDispute | among, Needs::disputes},
                   u"因政府信息公开被提起行政诉讼3起。",
                   u"因政府信息公开被提起行政诉讼4起。"},
    PatternExample{{About::fee, fee | collect, ofRequest | cause, Needs::nothing},
                   u"全年收取政府信息公开信息处理费60元。",
                   u"全年收取政府信息公开信息处理费4000000元。"},
    PatternExample{{About::published, publish | information, 0, Needs::nothing},
                   u"全年主动公开政府信息640条。",
                   u"全年主动公开政府信息639条。"},
    PatternExample{{About::applications, one(request), ofRequest, Needs::nothing},
                   u"全年共有26件政府信息公开申请。",
                   u"全年共有27件政府信息公开申请。"},
};

constexpr std::array allDenials{
    DenialExample{{About::received, deny | receive | request, ofRequest, Needs::nothing},
                  u"全年未收到政府信息公开申请。"},
    DenialExample{{About::received, deny | receive | application, ofRequest, Needs::requests},
                  u"（六）申请办理。全年没有收到申请。"},
    DenialExample{{About::received, deny | request, ofRequest | cause, Needs::nothing}, u"本年度无依申请公开事项。"},
    DenialExample{{About::organisations, naturalPerson | all, ofRequest | cause, Needs::count},
                  u"收到政府信息公开申请26件，均为自然人申请。"},
    DenialExample{{About::carriedIn, deny | fromLastYear, ofRequest | handle | cause, Needs::requests},
                  u"收到政府信息公开申请26件，上年无结转。"},
    DenialExample{{About::carriedOut, deny | toNextYear, ofRequest | handle | cause | unfinished, Needs::requests},
                  u"收到政府信息公开申请26件，无结转下年度办理的申请。"},
    DenialExample{{About::reconsideration, deny | reconsideration, ofDispute | litigation, Needs::disputes},
                  u"全年未发生因政府信息公开引发的行政复议和行政诉讼。"},
    DenialExample{{About::litigation, deny | litigation, ofDispute | reconsideration, Needs::disputes},
                  u"没有因政府信息公开被提起行政诉讼。"},
};

/// `member` of each of `examples`.
template <auto member, class Example, std::size_t n>
constexpr auto membersOf(const std::array<Example, n>& examples) {
  std::array<std::remove_cvref_t<decltype(examples[0].*member)>, n> alone{};
  for (std::size_t k = 0; k < n; ++k) alone[k] = examples[k].*member;
  return alone;
}

constexpr auto patternsAlone = membersOf<&PatternExample::pattern>(allPatterns);
constexpr auto denialsAlone = membersOf<&DenialExample::denial>(allDenials);

// ── What the tables say to it ────────────────────────────────────────────────────────────────

constexpr std::string_view received = "text-received-mismatch", outcome = "text-outcome-mismatch",
                           dispute = "text-dispute-mismatch";

template <std::size_t n>
using Readings = std::array<std::string_view, n>;

constexpr Readings<2> receivedReadings{"received", "received carried_in"};
constexpr Readings<5> applicationReadings{"received", "received carried_in", "outcomes_total", "granted",
                                          "granted partly_granted"};
constexpr Readings<3> naturalPersonReadings{
    "received@natural_person", "received@natural_person carried_in@natural_person", "outcomes_total@natural_person"},
    organisationReadings{"received -received@natural_person",
                         "received carried_in -received@natural_person -carried_in@natural_person",
                         "outcomes_total -outcomes_total@natural_person"};
constexpr Readings<3> handledReadings{"received", "received carried_in", "outcomes_total"};
// What an applicant gives up or lets lapse is settled without an answer.
constexpr Readings<3> answeredReadings{"outcomes_total", "received -carried_out", "outcomes_total -other*"};
constexpr Readings<1> carriedInReadings{"carried_in"}, carriedOutReadings{"carried_out"},
    partlyReadings{"partly_granted"}, withheldReadings{"withheld_*"}, unavailableReadings{"unavailable_*"},
    declinedReadings{"declined_*"}, otherReadings{"other*"};
constexpr Readings<2> disclosedReadings{"granted", "granted partly_granted"};

constexpr Readings<2> reconsiderationReadings{"reconsideration.total",
                                              "reconsideration.total -reconsideration.pending"};
constexpr Readings<1> reconsiderationUpheldReadings{"reconsideration.upheld"},
    reconsiderationCorrectedReadings{"reconsideration.corrected"},
    reconsiderationOtherReadings{"reconsideration.other"}, reconsiderationPendingReadings{"reconsideration.pending"},
    reconsiderationClosedReadings{"reconsideration.total -reconsideration.pending"};
constexpr Readings<2> litigationReadings{
    "litigation_direct.total litigation_after_reconsideration.total",
    "litigation_direct.total litigation_after_reconsideration.total -litigation_direct.pending "
    "-litigation_after_reconsideration.pending"};
constexpr Readings<1> litigationUpheldReadings{"litigation_direct.upheld litigation_after_reconsideration.upheld"},
    litigationCorrectedReadings{"litigation_direct.corrected litigation_after_reconsideration.corrected"},
    litigationOtherReadings{"litigation_direct.other litigation_after_reconsideration.other"},
    litigationPendingReadings{"litigation_direct.pending litigation_after_reconsideration.pending"},
    litigationClosedReadings{litigationReadings[1]};
constexpr Readings<2> directReadings{"litigation_direct.total", "litigation_direct.total -litigation_direct.pending"},
    afterwardsReadings{"litigation_after_reconsideration.total",
                       "litigation_after_reconsideration.total -litigation_after_reconsideration.pending"};
constexpr Readings<2> disputesReadings{
    "reconsideration.total litigation_direct.total litigation_after_reconsideration.total",
    "reconsideration.total litigation_direct.total litigation_after_reconsideration.total -reconsideration.pending "
    "-litigation_direct.pending -litigation_after_reconsideration.pending"};

constexpr std::array meanings{
    Meaning{About::received, received, receivedReadings},
    Meaning{About::applications, received, applicationReadings},
    Meaning{About::naturalPersons, received, naturalPersonReadings},
    Meaning{About::organisations, received, organisationReadings},
    Meaning{About::handled, received, handledReadings},
    Meaning{About::answered, outcome, answeredReadings},
    Meaning{About::carriedIn, outcome, carriedInReadings},
    Meaning{About::carriedOut, outcome, carriedOutReadings},
    Meaning{About::granted, outcome, disclosedReadings},
    Meaning{About::disclosed, outcome, disclosedReadings},
    Meaning{About::partlyGranted, outcome, partlyReadings},
    Meaning{About::withheld, outcome, withheldReadings},
    Meaning{About::unavailable, outcome, unavailableReadings},
    Meaning{About::declined, outcome, declinedReadings},
    Meaning{About::otherOutcome, outcome, otherReadings},
    Meaning{About::row, outcome, {}},
    Meaning{About::reconsideration, dispute, reconsiderationReadings},
    Meaning{About::reconsiderationUpheld, dispute, reconsiderationUpheldReadings},
    Meaning{About::reconsiderationCorrected, dispute, reconsiderationCorrectedReadings},
    Meaning{About::reconsiderationOther, dispute, reconsiderationOtherReadings},
    Meaning{About::reconsiderationPending, dispute, reconsiderationPendingReadings},
    Meaning{About::reconsiderationClosed, dispute, reconsiderationClosedReadings},
    Meaning{About::litigation, dispute, litigationReadings},
    Meaning{About::litigationUpheld, dispute, litigationUpheldReadings},
    Meaning{About::litigationCorrected, dispute, litigationCorrectedReadings},
    Meaning{About::litigationOther, dispute, litigationOtherReadings},
    Meaning{About::litigationPending, dispute, litigationPendingReadings},
    Meaning{About::litigationClosed, dispute, litigationClosedReadings},
    Meaning{About::direct, dispute, directReadings},
    Meaning{About::afterwards, dispute, afterwardsReadings},
    Meaning{About::disputes, dispute, disputesReadings},
};

}  // namespace

std::span<const Pattern> patterns() { return patternsAlone; }

std::span<const PatternExample> patternExamples() { return allPatterns; }

std::span<const Denial> denials() { return denialsAlone; }

std::span<const DenialExample> denialExamples() { return allDenials; }

const Meaning* meaningOf(About about) {
  const auto found =
      std::find_if(meanings.begin(), meanings.end(), [&](const Meaning& meaning) { return meaning.about == about; });
  return found == meanings.end() ? nullptr : &*found;
}

}  // namespace gouji::prose
