/** A list of corrections in words, to be sent to the colleague who must make them. */
import type { Finding, Form, Language, Result, Rule } from 'gouji';
import { cellNames, repairInWords } from './repairs';
import { triesInWords } from './tried';
import { type ExportWords, wordsIn } from './words';

/** What the list is made of beside the result. */
export interface CorrectionContext {
  /** the text that was checked */
  text: string;
  forms: Form[];
  rules: Rule[];
  /** that of the result's messages */
  language: Language;
  /** the result with the figures that are tried */
  tried?: Result | undefined;
}

/** How much of a line is quoted, in characters. */
const quoted = 40;

/** The line in which an offset lies: its number from 1, and its words around the place. */
function lineAt(text: string, offset: number): { number: number; words: string } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const begin = offset - (before[before.length - 1] as string).length;
  const line = /^[^\r\n]*/.exec(text.slice(begin, begin + 2000))?.[0] ?? '';
  const words = line.replace(/\s+/g, ' ').trim();
  return { number: before.length, words: words.length > quoted ? `${words.slice(0, quoted)}…` : words };
}

/** Writes one list. */
class CorrectionList {
  readonly #result: Result;
  readonly #context: CorrectionContext;
  readonly #words: ExportWords;
  readonly #nameOf: (cell: string) => string;

  constructor(result: Result, context: CorrectionContext) {
    this.#result = result;
    this.#context = context;
    this.#words = wordsIn(context.language);
    this.#nameOf = cellNames(context.forms, result);
  }

  write(): string {
    const { report, findings, summary } = this.#result;
    const words = this.#words;
    const open = findings.filter(({ accepted }) => accepted === undefined);
    const aside = findings.filter(({ accepted }) => accepted !== undefined);
    const lines = [words.corrections(report.title || words.unnamed)];
    lines.push(open.length === 0 ? words.nothing : words.count(summary.error, summary.warning, summary.notice));
    open.forEach((finding, index) => {
      lines.push('', ...this.#finding(finding, index + 1));
    });
    const tries = triesInWords(this.#result, this.#context.tried, this.#nameOf, words);
    if (tries.length > 0) lines.push('', `${words.tries}：`, ...tries.map((line) => `  ${line}`));
    if (aside.length > 0) lines.push('', `${words.setAside}：`);
    for (const { message, accepted } of aside) lines.push(`  ${message}（${accepted}）`);
    if (open.some(({ repairs }) => repairs.length > 0)) lines.push('', words.footer);
    return `${lines.join('\n')}\n`;
  }

  #finding({ rule, severity, message, source, repairs }: Finding, number: number): string[] {
    const words = this.#words;
    const lines = [`${number}. 【${words.severity[severity]}】${message}`];
    const [span] = source;
    if (span) {
      const line = lineAt(this.#context.text, span[0]);
      lines.push(`   ${words.written}：${words.line(line.number)}“${line.words}”`);
    }
    for (const repair of repairs) lines.push(`   ${words.repair}：${repairInWords(repair, this.#nameOf, words)}`);
    const advice = this.#context.rules.find(({ id }) => id === rule)?.advice;
    if (advice && repairs.length === 0) lines.push(`   ${words.advice}：${advice}`);
    return lines;
  }
}

/** The findings as a numbered list: what is wrong, where it stands, what it could be. Plain text. */
export function correctionList(result: Result, context: CorrectionContext): string {
  return new CorrectionList(result, context).write();
}
