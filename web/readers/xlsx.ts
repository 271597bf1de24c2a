/** Reads .xlsx: the cells of its sheets in their places (ISO/IEC 29500-1, 18). */
import type { Source } from 'gouji';
import { type Block, type BlockCell, sourceOf } from './blocks';
import { attributeOf, childNamed, childrenOf, type DomNode, descendantsNamed, nameOf, type Parse, textOf } from './dom';
import { Unreadable } from './errors';
import { OfficePackage } from './office-package';

/** No table of a report comes near; cells beyond are left out. */
const mostRows = 20_000;
const mostColumns = 200;

/** A sheet with more merged places than this is no report. */
const mostCovered = 1_000_000;

/** An area of a sheet, counted from 0, both ends included. */
interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** "C5" as row and column, counted from 0. */
function placeOf(reference: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

function areaOf(reference: string): Area | undefined {
  const [first = '', last = first] = reference.split(':');
  const begin = placeOf(first);
  const end = placeOf(last);
  return begin && end && { top: begin.row, left: begin.column, bottom: end.row, right: end.column };
}

/** A string as it is shown: without the readings of ideographs beside it. */
function stringOf(item: DomNode): string {
  return childrenOf(item)
    .map((child) => (nameOf(child) === 't' || nameOf(child) === 'r' ? stringOfRun(child) : ''))
    .join('');
}

function stringOfRun(run: DomNode): string {
  return nameOf(run) === 't'
    ? textOf(run)
    : childrenOf(run)
        .filter((child) => nameOf(child) === 't')
        .map(textOf)
        .join('');
}

/** A stored number without the noise of binary fractions: a sheet shows 15 digits at most. */
function numberText(stored: string): string {
  const number = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(number)) return stored;
  const exact = Number(number.toPrecision(15));
  return Math.abs(exact) < 1e-6 || Math.abs(exact) >= 1e21 ? exact.toFixed(6).replace(/\.?0+$/, '') : String(exact);
}

/** Days since the end of 1899 (or since 1904) as a date. */
function dateText(stored: string, since1904: boolean): string {
  const days = Math.floor(Number(stored)) + (since1904 ? 1462 : 0);
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  return Number.isNaN(date.getTime()) ? stored : date.toISOString().slice(0, 10);
}

/** Which of the styles of cells show dates. */
function dateStyles(styles: DomNode | undefined): Set<number> {
  const dates = new Set<number>();
  if (!styles) return dates;
  const own = new Map<number, string>();
  for (const format of descendantsNamed(styles, 'numFmt'))
    own.set(Number(attributeOf(format, 'numFmtId')), attributeOf(format, 'formatCode') ?? '');
  const [list] = descendantsNamed(styles, 'cellXfs');
  const kinds = list ? childrenOf(list).filter((child) => nameOf(child) === 'xf') : [];
  kinds.forEach((kind, index) => {
    const id = Number(attributeOf(kind, 'numFmtId'));
    const code = own.get(id)?.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
    const builtIn =
      (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || (id >= 50 && id <= 58) || id === 36;
    if (code === undefined ? builtIn : /y/i.test(code)) dates.add(index);
  });
  return dates;
}

/** What the sheets of a workbook have in common. */
interface Workbook {
  strings: string[];
  dates: Set<number>;
  since1904: boolean;
}

function shownValue(cell: DomNode, { strings, dates, since1904 }: Workbook): string {
  const type = attributeOf(cell, 't') ?? 'n';
  if (type === 'inlineStr') {
    const inline = childNamed(cell, 'is');
    return inline ? stringOf(inline) : '';
  }
  const stored = childNamed(cell, 'v');
  const value = stored ? textOf(stored) : '';
  if (value === '') return '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'n')
    return dates.has(Number(attributeOf(cell, 's') ?? -1)) ? dateText(value, since1904) : numberText(value);
  return type === 'b' ? (value === '1' ? 'TRUE' : 'FALSE') : value;
}

/** The texts of a sheet's visible cells by row and column, and the areas that are merged. */
function readSheet(sheet: DomNode, workbook: Workbook): { texts: Map<number, Map<number, string>>; merged: Area[] } {
  const hidden = descendantsNamed(sheet, 'col').filter((column) => attributeOf(column, 'hidden') === '1');
  const isHidden = (column: number) =>
    hidden.some(
      (one) => Number(attributeOf(one, 'min')) <= column + 1 && column + 1 <= Number(attributeOf(one, 'max')),
    );
  const texts = new Map<number, Map<number, string>>();
  let row = -1;
  for (const line of descendantsNamed(sheet, 'row')) {
    row = Number(attributeOf(line, 'r') ?? row + 2) - 1;
    if (attributeOf(line, 'hidden') === '1' || row >= mostRows) continue;
    const cells = new Map<number, string>();
    let column = -1;
    for (const cell of childrenOf(line)) {
      if (nameOf(cell) !== 'c') continue;
      column = placeOf(attributeOf(cell, 'r') ?? '')?.column ?? column + 1;
      if (column < mostColumns && !isHidden(column)) cells.set(column, shownValue(cell, workbook));
    }
    texts.set(row, cells);
  }
  const merged = descendantsNamed(sheet, 'mergeCell').flatMap((one) => areaOf(attributeOf(one, 'ref') ?? '') ?? []);
  return { texts, merged };
}

/** The merged areas by the places that they cover, as "row,column". */
function coveredBy(merged: Area[]): Map<string, Area> {
  const covered = new Map<string, Area>();
  for (const area of merged)
    for (let row = area.top; row <= Math.min(area.bottom, mostRows); row += 1)
      for (let column = area.left; column <= Math.min(area.right, mostColumns); column += 1) {
        covered.set(`${row},${column}`, area);
        if (covered.size > mostCovered) throw new Unreadable('too-large');
      }
  return covered;
}

/** The cells between the first and the last that is filled; an area that is merged is one cell. */
function cellsOf({ texts, merged }: { texts: Map<number, Map<number, string>>; merged: Area[] }): BlockCell[] {
  const rows: number[] = [];
  let left = mostColumns;
  let right = -1;
  for (const [row, cells] of texts) {
    const filled = [...cells].filter(([, text]) => text.trim() !== '').map(([column]) => column);
    if (filled.length > 0) rows.push(row);
    left = Math.min(left, ...filled);
    right = Math.max(right, ...filled);
  }
  const covered = coveredBy(merged);
  const cells: BlockCell[] = [];
  for (const row of rows.sort((a, b) => a - b)) {
    for (let column = left; column <= right; column += 1) {
      const area = covered.get(`${row},${column}`);
      if (area && (area.top !== row || area.left !== column)) continue;
      const text = texts.get(row)?.get(column) ?? '';
      cells.push({
        row,
        column,
        rowSpan: area ? area.bottom - area.top + 1 : 1,
        colSpan: area ? Math.min(area.right, right) - area.left + 1 : 1,
        blocks: [{ lines: text.split(/\r\n?|\n/) }],
      });
    }
  }
  return cells;
}

/**
 * The cells of all visible sheets, a line a row; merged cells are one. Hidden rows and columns are
 * left out, numbers stand as they are stored, without a format, and dates as 2024-01-31.
 *
 * @throws {Unreadable} `damaged`, `encrypted`, `too-large`
 */
export function readXlsx(bytes: Uint8Array, parseXml: Parse): Source {
  const office = new OfficePackage(bytes, parseXml);
  const main = office.mainPart() ?? 'xl/workbook.xml';
  const document = office.part(main);
  if (!document) throw new Unreadable('damaged', 'no workbook');
  const relations = office.relationsOf(main);
  const partOfType = (type: string) => {
    const relation = [...relations.values()].find((one) => one.type === type);
    return relation && office.part(relation.target);
  };
  const strings = partOfType('sharedStrings');
  const since1904 = ['1', 'true'].includes(
    attributeOf(descendantsNamed(document, 'workbookPr')[0] ?? document, 'date1904') ?? '',
  );
  const workbook: Workbook = {
    strings: strings ? descendantsNamed(strings, 'si').map(stringOf) : [],
    dates: dateStyles(partOfType('styles')),
    since1904,
  };
  const blocks: Block[] = [];
  for (const sheet of descendantsNamed(document, 'sheet')) {
    if ((attributeOf(sheet, 'state') ?? 'visible') !== 'visible') continue;
    const part = office.part(relations.get(attributeOf(sheet, 'id') ?? '')?.target ?? '');
    if (part) blocks.push({ cells: cellsOf(readSheet(part, workbook)) });
  }
  return sourceOf(blocks);
}
