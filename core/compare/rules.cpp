#include "compare/rules.hpp"

#include <array>

namespace gouji::comparison {
namespace {

constexpr std::array declarations{
    RuleDeclaration{carryOverMismatch,
                    Severity::warning,
                    "labels-of-form",
                    {"2021", "二、上年结转", "二、上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1",
                     "二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2"}},
    RuleDeclaration{inForceChainMismatch,
                    Severity::warning,
                    "labels-of-form",
                    {"2021", "行政规范性文件", "行政规范性文件\t6\t2\t46", "行政规范性文件\t6\t2\t45"}},
    RuleDeclaration{itemChainMismatch,
                    Severity::warning,
                    "labels-of-form",
                    {"2019", "行政处罚", "行政处罚\t300\t5\t830", "行政处罚\t310\t5\t830"}},
    RuleDeclaration{regionSumMismatch,
                    Severity::warning,
                    "labels-of-form",
                    {"2021", "2.重复申请", "2.重复申请\t1\t0\t0\t0\t0\t0\t1", "2.重复申请\t0\t0\t0\t0\t0\t0\t0"}},
    RuleDeclaration{undeterminedComparison,
                    Severity::notice,
                    "labels-of-form",
                    {"2021", "二、上年结转", "二、上年结转政府信息公开申请数量\t\t\t\t\t\t\t",
                     "二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2"}},
    RuleDeclaration{reportsNotComparable,
                    Severity::warning,
                    "outline-of-form",
                    {"2021", "云岭县人民政府2023年", "青石县人民政府2023年政府信息公开工作年度报告",
                     "云岭县2023年政府信息公开工作年度报告"}},
};

}  // namespace

std::span<const RuleDeclaration> rules() { return declarations; }

}  // namespace gouji::comparison
