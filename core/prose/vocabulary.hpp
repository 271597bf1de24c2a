/// The words of which statements about applications and disputes are made.
///
/// A clause is understood only where it consists of these words and its number from end to end: a word
/// that is not among them (县长信箱, 乡镇, 网上) may narrow what is counted, so it makes the clause silent.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace gouji::prose {

/// What words contribute to a statement: a set of these.
enum class Role : std::uint64_t {
  filler = 0,                  ///< changes nothing: 共, 为, 件数, 依法
  time = 1ULL << 0,            ///< 全年, 2023年: a span within the year that is reported on
  area = 1ULL << 1,            ///< 全县: all agencies of the place
  body = 1ULL << 2,            ///< 我局: the one agency
  receive = 1ULL << 3,         ///< 收到, 受理
  handle = 1ULL << 4,          ///< 办理, 处理
  answer = 1ULL << 5,          ///< 答复, 办结
  request = 1ULL << 6,         ///< 政府信息公开申请, 依申请公开
  application = 1ULL << 7,     ///< 申请, without saying of what
  information = 1ULL << 8,     ///< 政府信息公开, 政府信息
  fromLastYear = 1ULL << 9,    ///< 上年结转
  toNextYear = 1ULL << 10,     ///< 结转下年度
  granted = 1ULL << 11,        ///< 予以公开
  disclosed = 1ULL << 12,      ///< 公开, in full or in part
  partlyGranted = 1ULL << 13,  ///< 部分公开
  withheld = 1ULL << 14,       ///< 不予公开
  unavailable = 1ULL << 15,    ///< 无法提供
  declined = 1ULL << 16,       ///< 不予处理
  otherOutcome = 1ULL << 17,   ///< 其他处理
  reconsideration = 1ULL << 18,
  litigation = 1ULL << 19,
  direct = 1ULL << 20,      ///< 未经复议直接起诉
  afterwards = 1ULL << 21,  ///< 复议后起诉
  upheld = 1ULL << 22,
  corrected = 1ULL << 23,
  otherResult = 1ULL << 24,
  pending = 1ULL << 25,
  closed = 1ULL << 26,   ///< 审结
  cause = 1ULL << 27,    ///< 因, 被, 引发, 提起, 案件
  deny = 1ULL << 28,     ///< 未, 没有, 无
  all = 1ULL << 29,      ///< 均, 全部
  among = 1ULL << 30,    ///< 其中
  publish = 1ULL << 31,  ///< 主动公开
  fee = 1ULL << 32,      ///< 信息处理费
  collect = 1ULL << 33,  ///< 收取
  reason = 1ULL << 34,   ///< a row of table 三 that says why: `WordList::row` names it
  added = 1ULL << 35,    ///< 新增: what came in besides what was carried over, or a growth
  naturalPerson = 1ULL << 36,
  organisation = 1ULL << 37,  ///< 法人或其他组织: whoever asks and is no natural person
  unfinished = 1ULL << 38,    ///< 正在办理, 继续办理
};

/// A set of roles.
using Roles = std::uint64_t;
constexpr Roles operator|(Role a, Role b) { return static_cast<Roles>(a) | static_cast<Roles>(b); }
constexpr Roles operator|(Roles a, Role b) { return a | static_cast<Roles>(b); }
constexpr bool has(Roles roles, Role role) { return (roles & static_cast<Roles>(role)) != 0; }

/// What a stretch of text says, where it is made of known words alone.
struct Wording {
  Roles roles = 0;
  std::string_view row;  ///< id of the row of table 三 that a `reason` names
};

/// Reads `clause` as known words from end to end. Years other than `year` make it unknown, but in
/// 结转2024年 (the next one) and 2022年结转 (the last one).
/// @returns nothing where any character belongs to no known word
std::optional<Wording> wordingOf(std::u16string_view clause, std::optional<int> year);

}  // namespace gouji::prose
