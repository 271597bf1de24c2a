/** The sheet of a workbook that says what was checked, and what was found. */
import type { Form, Language, Result } from 'gouji';
import type { Cell, Sheet } from 'write-excel-file/universal';
import { cellNames, repairInWords } from './repairs';
import { triesInWords } from './tried';
import { type ExportWords, wordsIn } from './words';
import { lines } from './xlsx-sheet';

/** What a workbook says beside the result. */
export interface WorkbookContext {
  /** that of the result's messages */
  language: Language;
  /** of gouji */
  version: string;
  /** when the result came */
  checkedAt: Date | undefined;
  /** the result with the figures that are tried */
  tried?: Result | undefined;
}

const columns = [{ width: 6 }, { width: 8 }, { width: 90 }, { width: 50 }];

/** The time of the clock on the wall: "2026-03-01 09:05". */
function wallTime(time: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

const text = (value: string): Cell => ({ value, type: String, wrap: true, alignVertical: 'top', ...lines });
const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });

/** Which report it is, what came of it, and when and by what it was checked. */
function head({ report, summary }: Result, { version, checkedAt }: WorkbookContext, words: ExportWords): Cell[][] {
  const { error, warning, notice, holds, violated, undetermined } = summary;
  const facts: [name: string, fact: string][] = [
    [words.agency, report.agency],
    [words.year, report.year === null ? '' : String(report.year)],
    [words.findings, words.count(error, warning, notice)],
    [words.sums, words.sumCount(holds, violated, undetermined)],
    [words.checkedAt, checkedAt ? wallTime(checkedAt) : ''],
    [words.program, `gouji ${version}`],
  ];
  return [
    [{ ...bold(words.corrections(report.title || words.unnamed)), columnSpan: columns.length } as Cell],
    ...facts
      .filter(([, fact]) => fact !== '')
      .map(([name, fact]): Cell[] => [
        { value: name, type: String, columnSpan: 2 },
        null,
        { value: fact, type: String, wrap: true },
      ]),
    [],
  ];
}

export function findingsSheet(forms: Form[], result: Result, context: WorkbookContext): Sheet<Blob> {
  const words = wordsIn(context.language);
  const nameOf = cellNames(forms, result);
  const titles = [words.number, words.kind, words.message, words.repair].map(
    (value): Cell => ({ value, type: String, fontWeight: 'bold', backgroundColor: '#f2f2f2', ...lines }),
  );
  const rows = result.findings.map(({ severity, message, repairs, accepted }, index): Cell[] => [
    { value: index + 1, type: Number, alignVertical: 'top', ...lines },
    text(words.severity[severity]),
    text(accepted === undefined ? message : `${message}（${words.setAside}：${accepted}）`),
    text(repairs.map((repair) => repairInWords(repair, nameOf, words)).join('\n')),
  ]);
  const tries = triesInWords(result, context.tried, nameOf, words);
  return {
    sheet: words.findings,
    data: [
      ...head(result, context, words),
      ...(rows.length > 0 ? [titles, ...rows] : [[{ value: words.nothing, type: String } as Cell]]),
      ...(tries.length > 0 ? [[], [bold(words.tries)]] : []),
      ...tries.map((line): Cell[] => [{ value: line, type: String }]),
    ],
    columns,
    orientation: 'landscape',
  };
}
