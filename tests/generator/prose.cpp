#include "generator/prose.hpp"

namespace gouji::tests {
namespace {

std::u16string digits(std::int64_t count) {
  const std::string text = std::to_string(count);
  return {text.begin(), text.end()};
}

std::u16string overview(Random& random, const Figures& figures) {
  const Sheet& requests = figures.requests();
  const auto total = [&](std::string_view row) {
    return requests.count(requests.at(requests.row(row), requestColumns - 1));
  };
  std::u16string text = u"（一）主动公开。全年主动公开政府信息" + digits(random.between(20, 900)) + u"条。\n";
  text += u"（二）依申请公开。";
  if (total("received") + total("carried_in") == 0)
    text += u"本年度未收到政府信息公开申请。\n";
  else
    text += u"全年收到政府信息公开申请" + digits(total("received")) + u"件，上年结转" + digits(total("carried_in")) +
            u"件，办结" + digits(total("outcomes_total")) + u"件，结转下年度继续办理" + digits(total("carried_out")) +
            u"件。\n";
  text += u"（三）政府信息管理。完善信息发布审核制度，规范性文件集中公开。\n";
  text += u"（四）平台建设。维护门户网站信息公开专栏。\n";
  text += u"（五）监督保障。开展业务培训" + digits(random.between(1, 9)) +
          u"次，接受社会评议，未发生责任追究情况，按要求完成工作考核。\n\n";
  return text;
}

std::u16string titleOf(Random& random, const std::u16string& agency, const std::u16string& year, bool variants) {
  switch (variants ? random.below(4) : 0) {
    case 1:
      return agency + u"\n" + year + u"年政府信息公开工作年度报告";
    case 2:
      return agency + u" " + year + u" 年政府信息公开工作年度报告";
    case 3:
      return agency + year + u"年度政府信息公开工作年度报告";
    default:
      return agency + year + u"年政府信息公开工作年度报告";
  }
}

}  // namespace

Prose proseOf(Random& random, const Figures& figures, bool variants) {
  const std::u16string year = digits(figures.year), next = digits(figures.year + 1);
  Prose prose;
  prose.agency = random.pick({u"青石县水务局", u"临泽市档案馆", u"白河区民族事务办公室", u"云岭县统计局"});
  prose.beginning = titleOf(random, prose.agency, year, variants) + u"\n\n";
  prose.beginning += u"根据《中华人民共和国政府信息公开条例》规定编制本报告。本报告所列数据的统计期限自" + year +
                     u"年1月1日起至" + year + u"年12月31日止。\n\n一、总体情况\n\n" + overview(random, figures);
  prose.headings = {u"二、主动公开政府信息情况", u"三、收到和处理政府信息公开申请情况",
                    u"四、政府信息公开行政复议、行政诉讼情况"};
  if (variants && random.chance(25)) prose.headings[1] = u"三、收到和处理政府信息公开申请情况（单位：件）";
  if (variants && random.chance(25)) prose.headings[2] = u"四、因政府信息公开工作被申请行政复议、提起行政诉讼情况";
  const bool variant = variants && random.chance(40);
  prose.end = variant ? u"五、政府信息公开工作存在的主要问题及改进情况\n\n" : u"五、存在的主要问题及改进情况\n\n";
  prose.end += u"公开内容还不够丰富，政策解读形式较单一。下一步将增加图解、视频等形式，并加强对基层单位的指导。\n\n";
  prose.end += u"六、其他需要报告的事项\n\n本年度未收取政府信息公开信息处理费。没有其他需要报告的事项。\n\n";
  prose.end += prose.agency + u"\n" + next + u"年1月" + digits(random.between(5, 30)) + u"日\n";
  return prose;
}

}  // namespace gouji::tests
