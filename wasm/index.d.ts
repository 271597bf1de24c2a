/**
 * Checks the figures of Chinese annual reports on open government information (政府信息公开工作年度报告).
 *
 * All positions are offsets in UTF-16 code units into the text that was given: `text.slice(begin, end)`.
 *
 * @example
 * import { load } from 'gouji';
 * const gouji = await load();
 * for (const finding of gouji.check(text).findings) console.log(finding.severity, finding.message);
 */

/** A stretch of the text: [begin, end). */
export type Span = [begin: number, end: number];

/** A cell of a table whose layout is known, and where its text stands. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan?: number;
  colSpan?: number;
  start: number;
  end: number;
}

/** A table whose layout is known exactly: from HTML, a .docx or a spreadsheet. */
export interface Grid {
  cells: GridCell[];
}

/** A text, and the grids of those of its tables whose layout is known. */
export interface Source {
  text: string;
  tables?: Grid[];
}

export type Language = 'zh-Hans' | 'zh-Hant' | 'en';
export type Severity = 'error' | 'warning' | 'notice';

/** A finding that the user has set aside: the same rule on the same cells and the same subject. */
export interface Accepted {
  rule: string;
  cells: string[];
  /** As the finding has it. */
  subject?: string;
  reason: string;
}

export interface CheckOptions {
  /** Given back in the result. */
  id?: string;
  /** The language of messages; `zh-Hans` where none is given. */
  language?: Language;
  accepted?: Accepted[];
  /** What-ifs: figures put into cells after the text was read. The text stays as it is. */
  edits?: Edit[];
}

/** A what-if: the figure that the user puts into a cell; null empties it. */
export interface Edit {
  cell: string;
  /** A count, or money in 万元 with four decimals at most. */
  value: number | null;
}

/** A cell of one of the three tables; its id is `table.row.column`. */
export interface Cell {
  /** A count, or money in 万元; null unless `state` is `read`. */
  value: number | null;
  /** A number stands there; nothing, "/", "—" or 无 does, or what is no figure (`malformed-number`); its row or table is not in the text. */
  state: 'read' | 'blank' | 'missing';
  /** The layout says so; one placement alone fits; several fit, and the likeliest is shown. */
  placement: 'exact' | 'inferred' | 'ambiguous';
  /** Where the figure, or the mark for a blank, stands. */
  source?: Span | null;
  /** The figure as it is written. */
  raw?: string;
  /** Other figures of the text that could stand here; null says that nothing may stand here. */
  alternatives?: ({ source: Span; raw: string } | null)[];
  /** Whether the user put the figure there. */
  edited?: true;
}

/** An identity of the form, computed on the cells. */
export interface Check {
  id: string;
  /** The rule that reports its violation. */
  rule: string;
  verdict: 'holds' | 'violated' | 'undetermined';
  /** The sums of its two sides, where they can be formed. */
  left: number | null;
  right: number | null;
  /** The ids of its cells, the left side first. */
  cells: string[];
  /** How many of `cells` stand on the left. */
  leftCells: number;
}

/** A smallest set of changes after which the identities hold. A suggestion: the report's figures are never altered. */
export interface Repair {
  changes: { cell: string; from: number | null; to: number }[];
  reason: string;
}

/** Something that a reader of the report should look at. */
export interface Finding {
  rule: string;
  severity: Severity;
  message: string;
  /** The ids of the checks, and of the cells, that it speaks of. */
  checks: string[];
  cells: string[];
  /** Tells findings without cells apart: the words around their place, or the id of what is missing. */
  subject?: string;
  source: Span[];
  repairs: Repair[];
  /** The reason for which the user set it aside. */
  accepted?: string;
}

export interface Report {
  title: string;
  agency: string;
  year: number | null;
  form: '2019' | '2021' | null;
  /** ISO 8601. */
  publishedOn: string | null;
}

export interface Summary {
  holds: number;
  violated: number;
  undetermined: number;
  error: number;
  warning: number;
  notice: number;
}

/** The result of a check. The same source gives the same result, everywhere. */
export interface Result {
  schema: 1;
  /** The one that was given, if any. */
  id?: string;
  report: Report;
  /** In the order of the form. */
  cells: Record<string, Cell>;
  checks: Check[];
  /** By severity, then by place in the text. */
  findings: Finding[];
  summary: Summary;
}

/** A report to compare with others. */
export interface NamedSource extends Source {
  /** What to call it, e.g. the name of its file; given back in the result. */
  id: string;
  /** What was set aside in the check of this report alone. */
  accepted?: Accepted[];
}

/** A report of which there is no text. */
export interface UnreadSource {
  id: string;
  /** Why, in words. */
  error: string;
}

export interface CompareOptions {
  /** Years of one agency, in any order (so where nothing is given), or a whole, given first, and its parts. */
  relation?: 'years' | 'whole';
  language?: Language;
  accepted?: Accepted[];
}

/** A report that took part; `key` names it in the ids of cells: its year, "whole", or "#2" for the second one. */
export type ComparedReport = { key: string; id: string } & ({ report: Report; summary: Summary } | { error: string });

/** A finding on several reports. */
export interface ComparisonFinding extends Omit<Finding, 'source' | 'repairs'> {
  /** `report` is an index into the reports. */
  source: { report: number; span: Span }[];
}

/** The result of a comparison. Cells are `<key>/<cell id>`, e.g. `2023/requests.carried_out.total`. */
export interface Comparison {
  schema: 1;
  relation: 'years' | 'whole';
  /** In the order in which they were given. */
  reports: ComparedReport[];
  checks: Check[];
  findings: ComparisonFinding[];
  summary: Summary;
}

/** What a rule flags, and why. */
export interface Rule {
  id: string;
  severity: Severity;
  title: string;
  why: string;
  advice: string;
  /** Where the law or the form says so. */
  source: string;
  /** What it flags, and what it does not. */
  failing: string;
  passing: string;
}

/**
 * A row or a column of an official form; `path` holds the labels that span it, the outermost first. The id of a cell is
 * the ids of its table, its row and its column, joined by dots; the one row of `disputes` has none.
 */
export interface FormLine {
  id: string;
  label: string;
  path: string[];
}

export interface FormTable {
  id: 'proactive' | 'requests' | 'disputes';
  title: string;
  note: string;
  blocks: { title: string; columns: FormLine[]; rows: FormLine[] }[];
}

/** One of the official forms. */
export interface Form {
  id: '2019' | '2021';
  tables: FormTable[];
}

export interface Gouji {
  /**
   * Reads a text and checks every figure in it.
   * @throws {TypeError} if the text is no string.
   * @throws {Error} if the value of an edit is no figure.
   */
  check(source: string | Source, options?: CheckOptions): Result;
  /** The same as JSON, `{"error"}` included. */
  checkAsJson(source: string | Source, options?: CheckOptions): string;
  /** The same in UTF-8: a view of the checker's memory, which the next call writes anew. */
  checkAsBytes(source: string | Source, options?: CheckOptions): Uint8Array;
  /**
   * Compares reports with each other, each checked alone first.
   * @throws {TypeError} if a text is no string.
   */
  compare(reports: Iterable<NamedSource | UnreadSource>, options?: CompareOptions): Comparison;
  /** Every rule, with its texts in `language` (`zh-Hans` where none is given). */
  rules(language?: Language): Rule[];
  /** The official forms as data. */
  forms(): Form[];
  /** "major.minor.patch" */
  version(): string;
}

export interface LoadOptions {
  /** Where gouji.wasm lies; beside the script where nothing is given. */
  wasmUrl?: string | URL;
  /** The bytes of gouji.wasm. */
  wasmBinary?: ArrayBuffer | Uint8Array;
  /** gouji.wasm compiled, to share between workers. */
  wasmModule?: WebAssembly.Module;
}

/** Starts the checker. */
export function load(options?: LoadOptions): Promise<Gouji>;
