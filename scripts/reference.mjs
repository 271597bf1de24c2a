// Writes the rule reference, docs/rules.*.md, from the rules themselves: `node scripts/reference.mjs`.
// The tests fail where a page is not what this would write.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../wasm/node/index.mjs';
import { isMain, main, root } from './run.mjs';

const words = {
  'zh-Hans': {
    title: '规则',
    intro: '勾稽检查的全部规则。编号一经公布不再改变。',
    columns: ['规则', '级别', '检查什么'],
    severities: { error: '错误', warning: '警告', notice: '提示' },
    advice: '怎么办',
    source: '依据',
    failing: '会报告',
    passing: '不报告',
    colon: '：',
  },
  'zh-Hant': {
    title: '規則',
    intro: '勾稽檢查的全部規則。編號一經公布不再改變。',
    columns: ['規則', '級別', '檢查什麼'],
    severities: { error: '錯誤', warning: '警告', notice: '提示' },
    advice: '怎麼辦',
    source: '依據',
    failing: '會報告',
    passing: '不報告',
    colon: '：',
  },
  en: {
    title: 'Rules',
    intro: 'Everything that gouji checks. Ids never change once they are published.',
    columns: ['Rule', 'Severity', 'What it finds'],
    severities: { error: 'error', warning: 'warning', notice: 'notice' },
    advice: 'What to do',
    source: 'Source',
    failing: 'Reported',
    passing: 'Not reported',
    colon: ': ',
  },
};

/** The languages of the reference. */
export const languages = Object.keys(words);

/** Where the page of a language stands. */
export const pathOf = (language) => join(root, 'docs', `rules.${language}.md`);

/** A line of a table as people read it; an example may be a piece of text as well. */
const example = (text) => ['```text', text.trimEnd().replaceAll('\t', ' | '), '```'].join('\n');

const ruleAsMarkdown = (rule, w) => {
  const parts = [
    `## \`${rule.id}\``,
    `**${rule.title}** (${w.severities[rule.severity]})`,
    rule.why,
    `- ${w.advice}${w.colon}${rule.advice}\n- ${w.source}${w.colon}${rule.source}`,
  ];
  if (rule.failing) parts.push(`${w.failing}${w.colon.trimEnd()}`, example(rule.failing));
  if (rule.passing) parts.push(`${w.passing}${w.colon.trimEnd()}`, example(rule.passing));
  return parts.join('\n\n');
};

/** The page of a language, from what `rules(language)` of the library gives. */
export const reference = (language, rules) => {
  const w = words[language];
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const list = rules.map(({ id, severity, title }) => row([`[\`${id}\`](#${id})`, w.severities[severity], title]));
  return [
    '<!-- Written by scripts/reference.mjs; change the rules and their catalogues instead. -->',
    `# ${w.title}`,
    w.intro,
    [row(w.columns), row(w.columns.map(() => '---')), ...list].join('\n'),
    ...rules.map((rule) => ruleAsMarkdown(rule, w)),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
};

if (isMain(import.meta.url))
  main(async () => {
    const { rules } = await load();
    mkdirSync(join(root, 'docs'), { recursive: true });
    for (const language of languages) writeFileSync(pathOf(language), reference(language, rules(language)));
  });
