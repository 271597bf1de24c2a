#include "outline/agency.hpp"

#include <algorithm>
#include <array>

namespace gouji::outline {
namespace {

using enum AgencyKind;

struct Ending {
  std::u16string_view words;
  AgencyKind kind;
};

/// The first ending that fits decides.
constexpr std::array endings{
    Ending{u"乡人民政府", township},
    Ending{u"镇人民政府", township},
    Ending{u"乡政府", township},
    Ending{u"镇政府", township},
    Ending{u"苏木政府", township},
    Ending{u"街道办事处", township},
    Ending{u"街道", township},
    Ending{u"街道办", township},
    Ending{u"镇", township},
    Ending{u"乡", township},
    Ending{u"苏木", township},
    Ending{u"人民政府", government},
    Ending{u"政府", government},
    // A development zone's committee stands in for a government; the law names no date for it.
    Ending{u"管委会", unknown},
    Ending{u"管理委员会", unknown},
    Ending{u"园区", unknown},
    Ending{u"开发区", unknown},
    Ending{u"示范区", unknown},
    Ending{u"管理区", unknown},
    Ending{u"度假区", unknown},
    Ending{u"保税区", unknown},
    Ending{u"医院", institution},
    Ending{u"卫生院", institution},
    Ending{u"学院", institution},
    Ending{u"学校", institution},
    Ending{u"大学", institution},
    Ending{u"中学", institution},
    Ending{u"小学", institution},
    Ending{u"幼儿园", institution},
    Ending{u"公司", institution},
    Ending{u"集团", institution},
    Ending{u"省", government},
    Ending{u"市", government},
    Ending{u"县", government},
    Ending{u"区", government},
    Ending{u"州", government},
    Ending{u"旗", government},
    Ending{u"盟", government},
    Ending{u"局", department},
    Ending{u"委", department},
    Ending{u"委员会", department},
    Ending{u"办", department},
    Ending{u"办公室", department},
    Ending{u"办公厅", department},
    Ending{u"厅", department},
    Ending{u"部", department},
    Ending{u"院", department},
    Ending{u"署", department},
    Ending{u"中心", department},
    Ending{u"支队", department},
    Ending{u"大队", department},
    Ending{u"海关", department},
};

}  // namespace

AgencyKind kindOf(std::u16string_view agency) {
  // 高新区(新市区): what stands in brackets is another name of the same.
  if (const std::size_t bracket = agency.find(u'('); bracket != agency.npos && bracket > 0)
    agency = agency.substr(0, bracket);
  const auto found =
      std::find_if(endings.begin(), endings.end(), [&](const Ending& e) { return agency.ends_with(e.words); });
  return found == endings.end() ? unknown : found->kind;
}

}  // namespace gouji::outline
