/** The words of the exports, in the languages of the messages. */
import type { Language, Severity } from 'gouji';
import type { Mark } from './tables';

export interface ExportWords {
  severity: Record<Severity, string>;
  /** the heading of a list of corrections */
  corrections: (title: string) => string;
  unnamed: string;
  count: (errors: number, warnings: number, notices: number) => string;
  nothing: string;
  line: (number: number) => string;
  written: string;
  repair: string;
  advice: string;
  blank: string;
  /** of the figures that are tried */
  tries: string;
  tried: (name: string, from: string, to: string) => string;
  /** how many identities are violated as the report stands, and with all that is tried */
  triedOutcome: (before: number, after: number) => string;
  setAside: string;
  footer: string;
  /** of a sheet */
  findings: string;
  number: string;
  kind: string;
  message: string;
  agency: string;
  year: string;
  sums: string;
  sumCount: (holds: number, violated: number, undetermined: number) => string;
  checkedAt: string;
  program: string;
  /** the heads of the columns of a list of files */
  summary: string[];
  marks: Record<Exclude<Mark, 'none'>, string>;
}

const zhHans: ExportWords = {
  severity: { error: '错误', warning: '警告', notice: '提示' },
  corrections: (title) => `《${title}》数据核对清单`,
  unnamed: '政府信息公开工作年度报告',
  count: (errors, warnings, notices) => `需要核对：错误 ${errors} 处，警告 ${warnings} 处，提示 ${notices} 处。`,
  nothing: '没有发现需要更正的地方。',
  line: (number) => `第 ${number} 行`,
  written: '原文',
  repair: '可能的改法（请对照底稿）',
  advice: '处理',
  blank: '空',
  tries: '试改过的数（只是试算，上面核对的仍是报告里的数）',
  tried: (name, from, to) => `${name}：原为 ${from}，试改为 ${to}`,
  triedOutcome: (before, after) => `照这样试改，不成立的勾稽由 ${before} 项变为 ${after} 项。`,
  setAside: '已确认、不再提示的',
  footer: '改数前请先核对底稿；以上改法只是能让各项勾稽关系成立的最小改动。',
  findings: '核对结果',
  number: '序号',
  kind: '级别',
  message: '内容',
  agency: '机关',
  year: '年度',
  sums: '勾稽',
  sumCount: (holds, violated, undetermined) => `成立 ${holds} 项，不成立 ${violated} 项，无法判断 ${undetermined} 项`,
  checkedAt: '核对时间',
  program: '核对程序',
  summary: ['文件', '标题', '年度', '错误', '警告', '提示', '无法判断的勾稽', '说明'],
  marks: { violated: '勾稽关系不成立', undetermined: '无法判断', doubtful: '位置有疑问' },
};

const zhHant: ExportWords = {
  severity: { error: '錯誤', warning: '警告', notice: '提示' },
  corrections: (title) => `《${title}》數據核對清單`,
  unnamed: '政府信息公開工作年度報告',
  count: (errors, warnings, notices) => `需要核對：錯誤 ${errors} 處，警告 ${warnings} 處，提示 ${notices} 處。`,
  nothing: '沒有發現需要更正的地方。',
  line: (number) => `第 ${number} 行`,
  written: '原文',
  repair: '可能的改法（請對照底稿）',
  advice: '處理',
  blank: '空',
  tries: '試改過的數（只是試算，上面核對的仍是報告裡的數）',
  tried: (name, from, to) => `${name}：原為 ${from}，試改為 ${to}`,
  triedOutcome: (before, after) => `照這樣試改，不成立的勾稽由 ${before} 項變為 ${after} 項。`,
  setAside: '已確認、不再提示的',
  footer: '改數前請先核對底稿；以上改法只是能讓各項勾稽關係成立的最小改動。',
  findings: '核對結果',
  number: '序號',
  kind: '級別',
  message: '內容',
  agency: '機關',
  year: '年度',
  sums: '勾稽',
  sumCount: (holds, violated, undetermined) => `成立 ${holds} 項，不成立 ${violated} 項，無法判斷 ${undetermined} 項`,
  checkedAt: '核對時間',
  program: '核對程式',
  summary: ['檔案', '標題', '年度', '錯誤', '警告', '提示', '無法判斷的勾稽', '說明'],
  marks: { violated: '勾稽關係不成立', undetermined: '無法判斷', doubtful: '位置有疑問' },
};

const en: ExportWords = {
  severity: { error: 'Error', warning: 'Warning', notice: 'Notice' },
  corrections: (title) => `Figures to check in “${title}”`,
  unnamed: 'Annual report on open government information',
  count: (errors, warnings, notices) => `To check: errors ${errors}, warnings ${warnings}, notices ${notices}.`,
  nothing: 'Nothing was found that needs correction.',
  line: (number) => `line ${number}`,
  written: 'as written',
  repair: 'Could be (check against the records)',
  advice: 'What to do',
  blank: 'blank',
  tries: 'Figures changed on trial (what is listed above is about the report as it stands)',
  tried: (name, from, to) => `${name}: was ${from}, tried with ${to}`,
  triedOutcome: (before, after) => `With these, violated identities go from ${before} to ${after}.`,
  setAside: 'Looked at and set aside',
  footer:
    'Check the records before changing a figure: a suggestion is no more than the smallest change after which the sums agree.',
  findings: 'Findings',
  number: 'No.',
  kind: 'Kind',
  message: 'Finding',
  agency: 'Agency',
  year: 'Year',
  sums: 'Sums',
  sumCount: (holds, violated, undetermined) => `${holds} hold, ${violated} violated, ${undetermined} undecided`,
  checkedAt: 'Checked at',
  program: 'Checked by',
  summary: ['File', 'Title', 'Year', 'Errors', 'Warnings', 'Notices', 'Undecided sums', 'Note'],
  marks: {
    violated: 'sums do not agree',
    undetermined: 'cannot be decided',
    doubtful: 'place in doubt',
  },
};

/** The words of the exports in `language`. */
export function wordsIn(language: Language): ExportWords {
  return { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }[language];
}
