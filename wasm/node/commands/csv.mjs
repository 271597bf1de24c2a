// Rows of a summary as CSV (RFC 4180) that spreadsheets open as it stands.
import { csvField } from '../../csv.mjs';

const headers = {
  'zh-Hans': [
    '文件',
    '机关',
    '年份',
    '格式',
    '勾稽成立',
    '勾稽不成立',
    '勾稽无法判断',
    '错误',
    '警告',
    '提示',
    '已确认',
    '各规则的发现',
    '没有核对的原因',
  ],
  'zh-Hant': [
    '檔案',
    '機關',
    '年份',
    '格式',
    '勾稽成立',
    '勾稽不成立',
    '勾稽無法判斷',
    '錯誤',
    '警告',
    '提示',
    '已確認',
    '各規則的發現',
    '沒有核對的原因',
  ],
  en: [
    'file',
    'agency',
    'year',
    'form',
    'holds',
    'violated',
    'undetermined',
    'errors',
    'warnings',
    'notices',
    'accepted',
    'findings by rule',
    'not checked because',
  ],
};

const line = (values) => `${values.map(csvField).join(',')}\r\n`;

/** The byte order mark tells Excel that it is UTF-8. */
export const csvHeader = (language) => `\ufeff${line(headers[language])}`;

/** A row as `summariser` gives it. */
export const csvRow = ({ file, error, agency, year, form, summary, findings, accepted }) => {
  if (error !== undefined) return line([file, ...Array(11).fill(''), error]);
  const { holds, violated, undetermined, error: errors, warning, notice } = summary;
  const byRule = Object.entries(findings).map(([rule, count]) => `${rule} ${count}`);
  const counts = [holds, violated, undetermined, errors, warning, notice, accepted];
  return line([file, agency, year, form, ...counts, byRule.join('; '), '']);
};
