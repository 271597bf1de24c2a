#include "compare_reports.hpp"

#include <fstream>
#include <iterator>

#include "catch.hpp"
#include "result/utf8.hpp"

namespace compared {
namespace {

std::string sample(std::string_view form) {
  std::ifstream in(std::string(GOUJI_FIXTURES_DIR "/consistent-").append(form).append(".txt"), std::ios::binary);
  REQUIRE(in);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

std::string withLine(const std::string& text, std::string_view begin, std::string_view line) {
  const std::size_t at = ("\n" + text).find("\n" + std::string(begin));
  INFO(begin);
  REQUIRE(at != text.npos);
  return std::string(text).replace(at, text.find('\n', at) - at, line);
}

std::string laterReport(std::string_view form) {
  if (form == "2021") return sample(form);
  return replaced(replaced(sample(form), "2020", "2021"), "2019", "2020");
}

std::string earlierReport(std::string_view form) {
  std::string text = sample(form);
  if (form == "2021") {
    text = replaced(replaced(text, "2023", "2022"), "2024", "2023");
    text = withLine(text, "行政规范性文件", "行政规范性文件\t3\t1\t41");
  } else {
    text = withLine(text, "行政许可", "行政许可\t272\t-12\t5210");
    text = withLine(text, "其他对外管理服务事项", "其他对外管理服务事项\t112\t+8\t941");
    text = withLine(text, "行政处罚", "行政处罚\t305\t5\t830");
    text = withLine(text, "行政事业性收费", "行政事业性收费\t22\t-1");
  }
  text = withLine(text, "一、本年新收", "一、本年新收政府信息公开申请数量\t16\t5\t0\t1\t2\t0\t24");
  return withLine(text, "四、结转下年度", "四、结转下年度继续办理\t2\t0\t0\t0\t0\t0\t2");
}

std::string partReport(std::string_view form) { return replaced(laterReport(form), "云岭县", "青石县"); }

Texts::Texts(std::initializer_list<std::string> texts) {
  texts_.reserve(texts.size());
  for (const std::string& text : texts) {
    texts_.push_back(gouji::result::toUtf16(text));
    gouji::NamedSource named;
    named.id = std::string(1, static_cast<char>('a' + sources_.size())) + ".txt";
    named.source.text = texts_.back();
    sources_.push_back(std::move(named));
  }
}

gouji::Comparison Texts::compare(gouji::Relation relation, const gouji::Options& options) const {
  return gouji::compare(sources_, relation, options);
}

std::string Texts::at(const gouji::PlacedSpan& place) const {
  return gouji::result::toUtf8(
      std::u16string_view(texts_[place.report]).substr(place.span.begin, place.span.end - place.span.begin));
}

std::vector<std::string> shortOf(const gouji::Comparison& comparison) {
  std::vector<std::string> all;
  for (const gouji::ComparisonFinding& finding : comparison.findings) {
    std::string one = finding.rule;
    for (const std::string& check : finding.checks) one += " " + check;
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace compared
