/** Reads .xlsx: the cells of its sheets in their places (ISO/IEC 29500-1, 18). */
import type { Source } from 'gouji';
import { type Block, type BlockCell, sourceOf } from './blocks';
import { attributeOf, childNamed, childrenOf, type DomNode, descendantsNamed, nameOf, type Parse, textOf } from './dom';
import { Unreadable } from './errors';
import { OfficePackage } from './office-package';
import { longestText } from './source-text';

/** No table of a report comes near; cells beyond are left out. */
const mostRows = 20_000;
const mostColumns = 200;

/** A workbook with more cells than this is no report, and neither is a sheet with more merged places. */
const mostCells = 500_000;
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

/** Texts by row and column. */
type Texts = Map<number, Map<number, string>>;

/** What a sheet shows: the texts of its cells, and the areas that are merged. */
interface Sheet {
  texts: Texts;
  merged: Area[];
}

/** An attribute as XML Schema writes what is true. */
function isTrue(node: DomNode, name: string): boolean {
  return ['1', 'true'].includes(attributeOf(node, name) ?? '');
}

function hiddenColumnsOf(sheet: DomNode): Set<number> {
  const hidden = new Set<number>();
  for (const columns of descendantsNamed(sheet, 'col').filter((one) => isTrue(one, 'hidden'))) {
    const last = Math.min(Number(attributeOf(columns, 'max')), mostColumns);
    for (let column = Math.max(Number(attributeOf(columns, 'min')), 1); column <= last; column += 1)
      hidden.add(column - 1);
  }
  return hidden;
}

/** For each that is hidden, the next one that is not. */
function nextShown(hidden: Set<number>): Map<number, number> {
  const next = new Map<number, number>();
  for (const index of [...hidden].sort((a, b) => b - a)) next.set(index, next.get(index + 1) ?? index + 1);
  return next;
}

/** Merged areas begin with their first row and column that are not hidden: there their text is shown. */
function shownAreas(merged: Area[], texts: Texts, hiddenRows: Set<number>, hiddenColumns: Set<number>): Area[] {
  const rowAfter = nextShown(hiddenRows);
  const columnAfter = nextShown(hiddenColumns);
  return merged.flatMap((area) => {
    const top = rowAfter.get(area.top) ?? area.top;
    const left = columnAfter.get(area.left) ?? area.left;
    if (top > area.bottom || left > area.right) return [];
    const text = texts.get(area.top)?.get(area.left);
    if (text !== undefined && (top !== area.top || left !== area.left)) {
      const cells = texts.get(top) ?? new Map<number, string>();
      texts.set(top, cells.set(left, text));
    }
    return [{ ...area, top, left }];
  });
}

function readSheet(sheet: DomNode, workbook: Workbook): Sheet {
  const hiddenColumns = hiddenColumnsOf(sheet);
  const hiddenRows = new Set<number>();
  const texts: Texts = new Map();
  let row = -1;
  for (const line of descendantsNamed(sheet, 'row')) {
    row = Number(attributeOf(line, 'r') ?? row + 2) - 1;
    if (!(row < mostRows)) continue;
    if (isTrue(line, 'hidden')) hiddenRows.add(row);
    const cells = new Map<number, string>();
    let column = -1;
    for (const cell of childrenOf(line)) {
      if (nameOf(cell) !== 'c') continue;
      column = placeOf(attributeOf(cell, 'r') ?? '')?.column ?? column + 1;
      if (column < mostColumns) cells.set(column, shownValue(cell, workbook));
    }
    texts.set(row, cells);
  }
  const areas = descendantsNamed(sheet, 'mergeCell').flatMap((one) => areaOf(attributeOf(one, 'ref') ?? '') ?? []);
  const merged = shownAreas(areas, texts, hiddenRows, hiddenColumns);
  for (const hidden of hiddenRows) texts.delete(hidden);
  for (const cells of texts.values()) for (const hidden of hiddenColumns) cells.delete(hidden);
  return { texts, merged };
}

/** The merged areas by the places that they cover, as "row,column". */
function coveredBy(merged: Area[]): Map<string, Area> {
  const covered = new Map<string, Area>();
  // Steps are counted rather than places: areas may lie upon each other.
  let steps = 0;
  for (const area of merged)
    for (let row = area.top; row <= Math.min(area.bottom, mostRows); row += 1)
      for (let column = area.left; column <= Math.min(area.right, mostColumns); column += 1) {
        covered.set(`${row},${column}`, area);
        steps += 1;
        if (steps > mostCovered) throw new Unreadable('too-large');
      }
  return covered;
}

/** What is taken from all sheets together: a small file may show one long text in many cells. */
interface Taken {
  cells: number;
  length: number;
}

/** The cells between the first and the last that is filled; an area that is merged is one cell. */
function cellsOf({ texts, merged }: Sheet, taken: Taken): BlockCell[] {
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
      taken.cells += 1;
      taken.length += text.length;
      if (taken.cells > mostCells || taken.length > longestText) throw new Unreadable('too-large');
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
 * left out, numbers stand as they are stored, without a format, and dates as 2024-01-31. A sheet that is named again
 * is not shown again.
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
  const since1904 = isTrue(descendantsNamed(document, 'workbookPr')[0] ?? document, 'date1904');
  const workbook: Workbook = {
    strings: strings ? descendantsNamed(strings, 'si').map(stringOf) : [],
    dates: dateStyles(partOfType('styles')),
    since1904,
  };
  const blocks: Block[] = [];
  const shown = new Set<DomNode>();
  const taken: Taken = { cells: 0, length: 0 };
  for (const sheet of descendantsNamed(document, 'sheet')) {
    if ((attributeOf(sheet, 'state') ?? 'visible') !== 'visible') continue;
    const part = office.part(relations.get(attributeOf(sheet, 'id') ?? '')?.target ?? '');
    if (!part || shown.has(part)) continue;
    shown.add(part);
    blocks.push({ cells: cellsOf(readSheet(part, workbook), taken) });
  }
  return sourceOf(blocks);
}
