/// 简体中文: the rule reference. Every rule has `.title`, `.why` and `.advice`.
#include <array>

#include "messages/catalogue.hpp"

namespace gouji::messages {
namespace {

constexpr std::array entries{
    Entry{"unbalanced-column.title", "收到的与办理的不平"},
    Entry{"row-total-mismatch.title", "行总计不等于各栏之和"},
    Entry{"outcome-total-mismatch.title", "办理结果总计不等于各项之和"},
    Entry{"dispute-total-mismatch.title", "复议或诉讼总计不等于各结果之和"},
    Entry{"undetermined-identity.title", "凭现有文字无法判断"},
    Entry{"not-a-count.title", "不是件数"},
    Entry{"surplus-number.title", "一行的数比栏目多"},
    Entry{"shifted-value.title", "数可能错了栏"},
    Entry{"blank-cell.title", "有空格"},
    Entry{"section-missing.title", "缺少章节"},
    Entry{"table-missing.title", "缺少表格"},
    Entry{"wrong-form.title", "用错了格式"},
    Entry{"no-report.title", "没有找到年度报告"},
    Entry{"second-report.title", "后面还有一份报告"},
    Entry{"text-too-long.title", "文字太长"},
};

}  // namespace

std::span<const Entry> simplifiedChineseReference() { return entries; }

}  // namespace gouji::messages
