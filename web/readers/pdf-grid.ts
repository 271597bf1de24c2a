/** The cells between the ruling lines of a page. */
import { extent, type Glyph, type PageContent, type Ruling } from './pdf-geometry';

/** A cell: its place in the table, and on the page in points. */
export interface RuledCell {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
}

/** A table drawn with ruling lines. */
export interface RuledTable {
  /** where its columns begin and the last one ends, from left to right */
  xs: number[];
  /** where its rows begin and the last one ends, downwards */
  ys: number[];
  cells: RuledCell[];
  /** the cell at a point; undefined outside the table */
  cellAt: (x: number, y: number) => RuledCell | undefined;
}

/** Lines no further apart than this are one: a border is drawn cell by cell, or double. In points. */
const nearness = 3;

/** Numbers that lie near each other as one, ascending. */
function clusters(numbers: number[]): number[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const number of sorted) {
    const group = groups[groups.length - 1];
    if (group && number - (group[0] as number) <= nearness) group.push(number);
    else groups.push([number]);
  }
  return groups.map((group) => group.reduce((sum, number) => sum + number, 0) / group.length);
}

/** The index of the number nearest to `wanted`. */
function nearest(numbers: number[], wanted: number): number {
  let best = 0;
  numbers.forEach((number, index) => {
    if (Math.abs(number - wanted) < Math.abs((numbers[best] as number) - wanted)) best = index;
  });
  return best;
}

/** Joins the pieces of lines that lie on each other or end to end. */
function joined(rulings: Ruling[]): Ruling[] {
  const lines = clusters(rulings.map(({ at }) => at));
  const pieces: Ruling[][] = lines.map(() => []);
  for (const ruling of rulings) (pieces[nearest(lines, ruling.at)] as Ruling[]).push(ruling);
  return pieces.flatMap((line, index) => {
    const whole: Ruling[] = [];
    for (const { from, to } of line.sort((a, b) => a.from - b.from)) {
      const last = whole[whole.length - 1];
      if (last && from <= last.to + nearness) last.to = Math.max(last.to, to);
      else whole.push({ at: lines[index] as number, from, to });
    }
    return whole.filter(({ from, to }) => to - from > nearness);
  });
}

/** Sets that grow together. */
class Groups {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  find(index: number): number {
    let root = index;
    while (this.#parent[root] !== root) root = this.#parent[root] as number;
    this.#parent[index] = root;
    return root;
  }

  unite(a: number, b: number): void {
    this.#parent[this.find(a)] = this.find(b);
  }
}

const covers = ({ from, to }: Ruling, at: number) => from - nearness <= at && at <= to + nearness;

/** Lines that touch each other make one drawing. */
function drawings(horizontal: Ruling[], vertical: Ruling[]): { horizontal: Ruling[]; vertical: Ruling[] }[] {
  const groups = new Groups(horizontal.length + vertical.length);
  horizontal.forEach((h, i) => {
    vertical.forEach((v, j) => {
      if (covers(h, v.at) && covers(v, h.at)) groups.unite(i, horizontal.length + j);
    });
  });
  const found = new Map<number, { horizontal: Ruling[]; vertical: Ruling[] }>();
  const add = (ruling: Ruling, index: number, kind: 'horizontal' | 'vertical') => {
    const root = groups.find(index);
    const drawing = found.get(root) ?? { horizontal: [], vertical: [] };
    drawing[kind].push(ruling);
    found.set(root, drawing);
  };
  horizontal.forEach((ruling, index) => {
    add(ruling, index, 'horizontal');
  });
  vertical.forEach((ruling, index) => {
    add(ruling, horizontal.length + index, 'vertical');
  });
  return [...found.values()];
}

/**
 * Where lines lie and where the lines across them end: a table may be open at its sides, or where
 * a page ends.
 */
function bounds(lines: Ruling[], across: Ruling[]): number[] {
  const at = lines.map((line) => line.at);
  const [first, last] = extent(across.flatMap(({ from, to }) => [from, to]));
  return clusters([...at, first, last]);
}

function tableOf(horizontal: Ruling[], vertical: Ruling[]): RuledTable | undefined {
  const xs = bounds(vertical, horizontal);
  const ys = bounds(horizontal, vertical);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1) return undefined;
  const groups = new Groups(columns * rows);
  const isDrawn = (lines: Ruling[], at: number, middle: number) =>
    lines.some((line) => Math.abs(line.at - at) <= nearness && line.from <= middle && middle <= line.to);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [left, right] = [xs[column] as number, xs[column + 1] as number];
      const [top, bottom] = [ys[row] as number, ys[row + 1] as number];
      const index = row * columns + column;
      if (column + 1 < columns && !isDrawn(vertical, right, (top + bottom) / 2)) groups.unite(index, index + 1);
      if (row + 1 < rows && !isDrawn(horizontal, bottom, (left + right) / 2)) groups.unite(index, index + columns);
    }
  }
  const cells = new Map<number, RuledCell>();
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const root = groups.find(row * columns + column);
      const cell = cells.get(root) ?? { row, column, rowSpan: 1, colSpan: 1 };
      const left = Math.min(cell.column, column);
      cell.colSpan = Math.max(cell.column + cell.colSpan, column + 1) - left;
      cell.column = left;
      cell.rowSpan = row + 1 - cell.row;
      cells.set(root, cell);
    }
  }
  const intervalOf = (numbers: number[], at: number) => numbers.filter((number) => number <= at).length - 1;
  const cellAt = (x: number, y: number) => {
    const [column, row] = [intervalOf(xs, x), intervalOf(ys, y)];
    const inside = column >= 0 && column < columns && row >= 0 && row < rows;
    return inside ? cells.get(groups.find(row * columns + column)) : undefined;
  };
  return { xs, ys, cells: [...cells.values()], cellAt };
}

/**
 * Whether a line runs through characters for more than a quarter of its length: a border does not.
 *
 * @param across gives the reach of a character across the line, and its place along it
 */
function strikes(
  { at, from, to }: Ruling,
  glyphs: Glyph[],
  across: (glyph: Glyph) => { begin: number; end: number; along: number },
): boolean {
  let struck = 0;
  for (const glyph of glyphs) {
    const { begin, end, along } = across(glyph);
    const edge = (end - begin) / 4;
    if (begin + edge < at && at < end - edge && from < along && along < to) struck += glyph.size;
  }
  return struck > (to - from) / 4;
}

/** No page has more; one with more is a drawing, a map or a chart. */
const mostRulings = 4000;

/**
 * The tables between the ruling lines of a page. A frame around one cell is no table.
 *
 * Where no line is drawn between two places they are one cell, as far as it goes.
 */
export function ruledTables({ horizontal, vertical, glyphs }: PageContent): RuledTable[] {
  const drawn = { h: joined(horizontal), v: joined(vertical) };
  if (drawn.h.length + drawn.v.length > mostRulings) return [];
  const h = drawn.h.filter(
    (ruling) =>
      !strikes(ruling, glyphs, ({ left, right, middle, size }) => ({
        begin: middle - size / 2,
        end: middle + size / 2,
        along: (left + right) / 2,
      })),
  );
  const v = drawn.v.filter(
    (ruling) => !strikes(ruling, glyphs, ({ left, right, middle }) => ({ begin: left, end: right, along: middle })),
  );
  return drawings(h, v).flatMap((drawing) => {
    if (drawing.horizontal.length < 2 || drawing.vertical.length < 1) return [];
    const table = tableOf(drawing.horizontal, drawing.vertical);
    return table && table.cells.length > 1 ? [table] : [];
  });
}
