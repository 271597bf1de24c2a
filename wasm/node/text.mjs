// A result as text for a person at a terminal.

const catalogue = {
  'zh-Hans': {
    severity: { error: '错误', warning: '警告', notice: '提示' },
    form: (year) => `${year} 年版格式`,
    unknown: '未识别出标题',
    checks: ({ holds, violated, undetermined }) =>
      `勾稽关系：${holds} 项成立，${violated} 项不成立，${undetermined} 项无法判断`,
    findings: ({ error, warning, notice }) => `错误 ${error} 处，警告 ${warning} 处，提示 ${notice} 处`,
    line: (number) => `第 ${number} 行`,
    repair: '可改为',
    blank: '空',
    accepted: '已确认',
    compared: '各份之间',
    rules: '条规则',
  },
  'zh-Hant': {
    severity: { error: '錯誤', warning: '警告', notice: '提示' },
    form: (year) => `${year} 年版格式`,
    unknown: '未識別出標題',
    checks: ({ holds, violated, undetermined }) =>
      `勾稽關係：${holds} 項成立，${violated} 項不成立，${undetermined} 項無法判斷`,
    findings: ({ error, warning, notice }) => `錯誤 ${error} 處，警告 ${warning} 處，提示 ${notice} 處`,
    line: (number) => `第 ${number} 行`,
    repair: '可改為',
    blank: '空',
    accepted: '已確認',
    compared: '各份之間',
    rules: '條規則',
  },
  en: {
    severity: { error: 'error', warning: 'warning', notice: 'notice' },
    form: (year) => `form of ${year}`,
    unknown: 'no title recognised',
    checks: ({ holds, violated, undetermined }) =>
      `identities: ${holds} hold, ${violated} violated, ${undetermined} undetermined`,
    findings: ({ error, warning, notice }) => `errors ${error}, warnings ${warning}, notices ${notice}`,
    line: (number) => `line ${number}`,
    repair: 'could be',
    blank: 'blank',
    accepted: 'accepted',
    compared: 'between the reports',
    rules: 'rules',
  },
};

const colours = { error: 31, warning: 33, notice: 36 };

/** The languages that messages are rendered in. */
export const languages = Object.keys(catalogue);

/** The number of the line in which an offset lies, and the line itself. */
const lineAt = (text, offset) => {
  const breaks = /\r\n|\r|\n/g;
  let number = 1;
  let begin = 0;
  for (let found = breaks.exec(text); found && found.index + found[0].length <= offset; found = breaks.exec(text)) {
    ++number;
    begin = breaks.lastIndex;
  }
  return { number, line: /^[^\r\n]*/.exec(text.slice(begin, begin + 400))[0] };
};

/** Control characters of a file have no business in a terminal. */
const plain = (text) => text.replace(/\p{Cc}+/gu, ' ').trim();

const shortened = (text, most = 60) => {
  const units = Array.from(plain(text));
  return units.length > most ? `${units.slice(0, most).join('')}…` : units.join('');
};

/** What a person calls a cell, by its id: its row's and its column's labels. */
export const labelsOf = (forms) => {
  const labels = new Map();
  for (const { tables } of forms)
    for (const { id, blocks } of tables)
      for (const { rows, columns } of blocks)
        for (const row of rows)
          for (const column of columns) {
            const names = row.label ? [row.label, column.label] : [...column.path, column.label];
            labels.set([id, row.id, column.id].filter(Boolean).join('.'), names.join('·'));
          }
  return labels;
};

/** How a severity is shown. */
const severityShown = (severity, { language, colour }) => {
  const word = catalogue[language].severity[severity];
  return colour ? `\x1b[1;${colours[severity]}m${word}\x1b[0m` : word;
};

/** The lines on a report: its title, and how many findings there are. */
const reportLines = ({ report, summary }, words) => {
  const form = report.form ? `（${words.form(report.form)}）` : '';
  const title = `${plain(report.title ?? '') || words.unknown}${form}`;
  return [title, words.checks(summary), words.findings(summary)];
};

const indented = (lines) => lines.map((line) => `  ${line}`);

/**
 * @param name of the file
 * @param text that was checked
 * @param result of the check
 * @param options.labels of the cells, from `labelsOf`
 */
export const renderResult = (name, text, result, options) => {
  const { language, labels } = options;
  const words = catalogue[language];
  const lines = [plain(name), ...indented(reportLines(result, words))];
  for (const { severity, rule, message, source, repairs, accepted } of result.findings) {
    const place = source.length > 0 ? lineAt(text, source[0][0]) : null;
    const head = [severityShown(severity, options), place && words.line(place.number), rule];
    lines.push('', `  ${head.filter(Boolean).join('  ')}`, `    ${plain(message)}`);
    if (place?.line.trim()) lines.push(`    ｜${shortened(place.line)}`);
    for (const { changes, reason } of repairs) {
      const shown = changes.map(
        ({ cell, from, to }) => `${labels.get(cell) ?? cell} ${from ?? words.blank} → ${to ?? words.blank}`,
      );
      lines.push(`    ${words.repair}：${shown.join('；')}${reason ? `（${plain(reason)}）` : ''}`);
    }
    if (accepted) lines.push(`    ${words.accepted}：${plain(accepted)}`);
  }
  return `${lines.join('\n')}\n`;
};

/** Of so many reports a finding shows the line. */
const mostPlaces = 4;

/** The lines that a finding on several reports points at, one a report. */
const placesOf = ({ source }, reports, texts, words) => {
  const lines = [];
  const seen = new Set();
  for (const { report, span } of source) {
    if (seen.has(report)) continue;
    seen.add(report);
    if (seen.size > mostPlaces) return [...lines, '    ｜…'];
    const { number, line } = lineAt(texts[report], span[0]);
    lines.push(`    ｜${plain(reports[report].id)}  ${words.line(number)}  ${shortened(line)}`);
  }
  return lines;
};

/**
 * A comparison of reports: each of them, and what is found between them.
 * @param texts of the reports; undefined for those that could not be read
 */
export const renderComparison = ({ reports, findings, summary }, texts, options) => {
  const words = catalogue[options.language];
  const lines = [];
  for (const one of reports)
    lines.push(
      `${plain(one.id)}（${one.key}）`,
      ...indented(one.error ? [plain(one.error)] : reportLines(one, words)),
      '',
    );
  lines.push(words.compared, ...indented([words.checks(summary), words.findings(summary)]));
  for (const finding of findings) {
    const { severity, rule, message, accepted } = finding;
    lines.push('', `  ${severityShown(severity, options)}  ${rule}`, `    ${plain(message)}`);
    lines.push(...placesOf(finding, reports, texts, words));
    if (accepted) lines.push(`    ${words.accepted}：${plain(accepted)}`);
  }
  return `${lines.join('\n')}\n`;
};

/** The rules as a list, a line each. */
export const renderRules = (rules, { language }) => {
  const words = catalogue[language];
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(({ id, severity, title }) => `${id.padEnd(width)}  ${words.severity[severity]}  ${title}`);
  return `${[...lines, `${rules.length} ${words.rules}`].join('\n')}\n`;
};
