/// Whose numbers a clause tells: those of the agency whose report it is, or of another one.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "outline/agency.hpp"

namespace gouji::prose {

/// Whose report it is, for words like 全县 and 我局.
struct Perspective {
  std::u16string_view agency;  ///< folded
  outline::AgencyKind kind = outline::AgencyKind::unknown;
  std::optional<int> year;
};

/// The ways to name the agency whose report it is.
class AgencyNames {
 public:
  explicit AgencyNames(const Perspective& perspective);

  /// `words` without the agency's own name, or the end of it (水务局); nothing where it does not stand there.
  std::optional<std::u16string> without(std::u16string_view words) const;

  /// Whether the words name an agency that is another one.
  bool nameOther(std::u16string_view words) const;

  /// Whether the words begin with an office that is not the report's own: 县政府办公室认真办理……
  bool beginWithOffice(std::u16string_view words) const;

  /// Whether the words speak of an area above or below the place whose report it is: 全市 in a county's report.
  bool speakOfOtherArea(std::u16string_view words) const;

 private:
  bool isOwn(std::u16string_view name) const;

  outline::AgencyKind kind_;
  std::array<std::u16string, 5> names_;  // written and spoken; the last one is its place alone
};

}  // namespace gouji::prose
