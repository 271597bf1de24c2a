/** Putting a `Source` together: the text as it is shown, and where each cell of its tables stands in it. */
import type { Grid, Source } from 'gouji';
import { Unreadable } from './errors';

/** The longest text that is put together, in UTF-16 code units: the checker reads none that is longer. */
export const longestText = 5_000_000;

/** A cell of a table and its text, which is one line. */
export interface TextCell {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  text: string;
}

/** Ideographs, kana, full-width forms and their punctuation: what is written without spaces between. */
const wide =
  /[\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** Whether a line broken between these two characters goes on without a space. */
export function joinsWithoutSpace(before: string, after: string): boolean {
  return wide.test(before) && wide.test(after);
}

/**
 * Lines as one line. Between Chinese characters nothing takes the place of the break, else a
 * space: two numbers above each other never become one.
 */
export function joinLines(lines: string[]): string {
  let joined = '';
  // Of a growing string itself, every look at its end would make a copy.
  let last = '';
  for (const line of lines) {
    const text = trim(line).replace(/\t/g, ' ');
    if (text === '') continue;
    const tight = last === '' || joinsWithoutSpace(last, text.charAt(0));
    joined += tight ? text : ` ${text}`;
    last = text.charAt(text.length - 1);
  }
  return joined;
}

/**
 * A raised piece of text: its figures as raised characters, for read as others they would become digits of the figure
 * before them ("18¹" and not "181"). Other text stands as it is.
 */
export function raised(text: string): string {
  return /^[\d\s,，、]+$/.test(text) ? text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))) : text;
}

const whiteSpace = /[\s\u200b]/;

/** Without the white space at both ends, U+00A0, U+3000 and zero-width spaces included. */
export function trim(text: string): string {
  let begin = 0;
  let end = text.length;
  while (begin < end && whiteSpace.test(text.charAt(begin))) begin += 1;
  while (end > begin && whiteSpace.test(text.charAt(end - 1))) end -= 1;
  return text.slice(begin, end);
}

/** Without the spaces and tabs at its end. A pattern that ends so takes the square of the time for a long run of them. */
export function withoutBlankEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line.charAt(end - 1) === ' ' || line.charAt(end - 1) === '\t')) end -= 1;
  return line.slice(0, end);
}

/**
 * A text that grows line by line, with the cells of its tables. Its line breaks are line feeds.
 *
 * Whatever adds to it throws an `Unreadable`, `too-large`, where it grows longer than `longestText`: a small file may
 * be made to show a large text.
 */
export class SourceText {
  #parts: string[] = [];
  #length = 0;
  #tables: Grid[] = [];

  /** Adds lines. */
  lines(lines: string[]): void {
    for (const line of lines) this.#append(`${line}\n`);
  }

  /**
   * Adds a table: a line for each of its rows, a tab for each of its columns.
   *
   * A cell stands behind as many tabs as columns begin before it, whatever spans those rows and
   * columns, so that the figures of a column also stand in one column of the text alone.
   */
  table(cells: TextCell[]): void {
    const begins = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
    const tabs = new Map(begins.map((column, index) => [column, index]));
    const rows = new Map<number, TextCell[]>();
    for (const cell of cells) {
      const row = rows.get(cell.row);
      if (row) row.push(cell);
      else rows.set(cell.row, [cell]);
    }
    const grid: Grid = { cells: [] };
    for (const row of [...rows.keys()].sort((a, b) => a - b)) {
      let at = 0;
      for (const cell of (rows.get(row) as TextCell[]).sort((a, b) => a.column - b.column)) {
        const tab = tabs.get(cell.column) as number;
        this.#makeRoom(tab - at);
        this.#append('\t'.repeat(tab - at));
        at = tab;
        const start = this.#length;
        this.#append(cell.text);
        const { column, rowSpan, colSpan } = cell;
        grid.cells.push({ row, column, rowSpan, colSpan, start, end: this.#length });
      }
      this.#append('\n');
    }
    this.#tables.push(grid);
  }

  /** What was put together. */
  source(): Source {
    return { text: this.#parts.join(''), tables: this.#tables };
  }

  #makeRoom(length: number): void {
    if (this.#length + length > longestText) throw new Unreadable('too-large');
  }

  #append(text: string): void {
    this.#makeRoom(text.length);
    this.#parts.push(text);
    this.#length += text.length;
  }
}
