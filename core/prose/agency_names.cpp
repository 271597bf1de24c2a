#include "prose/agency_names.hpp"

#include <algorithm>

#include "prose/subjects.hpp"
#include "text/search.hpp"

namespace gouji::prose {
namespace {

/// An agency's name in a clause is no longer.
constexpr std::size_t longestName = 16;

/// What a place's name ends with, and 全县 and 我县 too.
constexpr std::u16string_view areas = u"省市县区州旗盟";

bool standsBeforeOther(std::u16string_view words) {
  return std::any_of(prepositions.begin(), prepositions.end(),
                     [&](std::u16string_view word) { return words.starts_with(word); });
}

bool beginsOtherWord(std::u16string_view words) {
  return std::any_of(notAgencies.begin(), notAgencies.end(),
                     [&](std::u16string_view word) { return words.starts_with(word); });
}

bool holdPlace(std::u16string_view words) { return words.find_first_of(u"省市县区州旗镇乡") != words.npos; }

/// An agency's name as it is written and spoken: 县人民政府办公室, 县政府办公室, 县政府办; 县发展和改革委员会, 县发展改革委;
/// 镇人民政府, 镇.
std::array<std::u16string, 5> namesOf(std::u16string_view agency) {
  std::u16string spoken(agency);
  if (const auto at = spoken.find(u"人民政府"); at != spoken.npos) spoken.erase(at, 2);
  std::u16string brief = spoken;
  if (const auto at = brief.find(u"办公室"); at != brief.npos) brief.erase(at + 1, 2);
  std::u16string committee(agency);
  if (agency.ends_with(u"委员会")) committee.resize(agency.size() - 2);
  if (const auto at = committee.rfind(u'和'); at != committee.npos) committee.erase(at, 1);
  std::u16string_view place = agency;
  for (const std::u16string_view ending : {u"人民政府", u"办事处"})
    if (place.ends_with(ending)) place.remove_suffix(ending.size());
  return {std::u16string(agency), std::move(spoken), std::move(brief), std::move(committee), std::u16string(place)};
}

}  // namespace

AgencyNames::AgencyNames(const Perspective& perspective)
    : kind_(perspective.kind), names_(namesOf(perspective.agency)) {}

std::optional<std::u16string> AgencyNames::without(std::u16string_view words) const {
  constexpr std::size_t shortest = 3;
  std::size_t at = 0, length = 0;
  for (const std::u16string_view name : names_) {
    // Seldom, and so it is asked first: the last letters, which all ends of the name have.
    if (name.size() < shortest || words.find(name.substr(name.size() - shortest)) == words.npos) continue;
    for (std::size_t from = 0; from + shortest <= name.size() && name.size() - from > length; ++from) {
      // A government's short name (县政府) may mean its office; only the whole name is the report's.
      if (from > 0 && kind_ == outline::AgencyKind::government) break;
      const std::size_t found = words.find(name.substr(from));
      if (found == words.npos) continue;
      at = found;
      length = name.size() - from;
    }
  }
  if (length == 0) return std::nullopt;
  return std::u16string(words.substr(0, at)).append(words.substr(at + length));
}

bool AgencyNames::nameOther(std::u16string_view words) const {
  if (standsBeforeOther(words)) return false;
  // 申请量较大的是县自然资源局
  if ((words.ends_with(u"局") || words.ends_with(u"办公室")) && !isOwn(words)) return true;
  const std::u16string_view head = words.substr(0, longestName);
  if (!text::containsAny(head, agencyWords)) return false;
  return std::any_of(agencyWords.begin(), agencyWords.end(), [&](std::u16string_view ending) {
    std::size_t at = head.find(ending);
    while (at != head.npos && beginsOtherWord(words.substr(at))) at = head.find(ending, at + 1);
    return at != head.npos && at > 0 && !isOwn(head.substr(0, at + ending.size()));
  });
}

bool AgencyNames::beginWithOffice(std::u16string_view words) const {
  constexpr std::array<std::u16string_view, 6> offices{u"办公室", u"办", u"局", u"委", u"中心", u"科"};
  if (standsBeforeOther(words)) return false;
  const std::u16string_view head = words.substr(0, longestName);
  return std::any_of(offices.begin(), offices.end(), [&](std::u16string_view ending) {
    const std::size_t at = head.find(ending);
    // 县水务局, not 办理 nor 委托: an office is named by its place first.
    const bool named = at != head.npos && at > 1 && holdPlace(head.substr(0, at));
    return named && !isOwn(head.substr(0, at + ending.size()));
  });
}

bool AgencyNames::speakOfOtherArea(std::u16string_view words) const {
  const std::u16string_view place = names_.back();
  if (kind_ != outline::AgencyKind::government || place.empty() || areas.find(place.back()) == areas.npos) return false;
  for (std::size_t at = words.find_first_of(u"全我"); at != words.npos; at = words.find_first_of(u"全我", at + 1)) {
    const char16_t area = at + 1 < words.size() ? words[at + 1] : u' ';
    if (areas.find(area) != areas.npos && area != place.back()) return true;
  }
  return false;
}

bool AgencyNames::isOwn(std::u16string_view name) const {
  if (name.ends_with(u"我局") || name.ends_with(u"我办") || name.ends_with(u"我委") || name.ends_with(u"我街道") ||
      name.ends_with(u"我镇") || name.ends_with(u"我乡") || name.ends_with(u"我部门"))
    return true;
  return std::any_of(names_.begin(), names_.end(), [&](const std::u16string& own) {
    return !own.empty() && (name.ends_with(own) || std::u16string_view(own).ends_with(name));
  });
}

}  // namespace gouji::prose
