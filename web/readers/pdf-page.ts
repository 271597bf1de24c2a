/** What a page of a PDF shows, as far as tables and text go: words and ruling lines, with their places. */
import type { PDFPageProxy } from 'pdfjs-dist';

/** Lengths are in points (1/72 inch); x grows to the right, y grows downwards. */
export interface Word {
  text: string;
  left: number;
  right: number;
  /** the middle of the word's height */
  middle: number;
  /** the size of its type */
  size: number;
  /** Chinese written from top to bottom: one word, however long */
  vertical: boolean;
}

/** A ruling line: horizontal ones lie at y = `at` and go from x = `from` to `to`, vertical ones the other way. */
export interface Ruling {
  at: number;
  from: number;
  to: number;
}

/** A page, turned so that most of its text is upright. */
export interface PageContent {
  words: Word[];
  horizontal: Ruling[];
  vertical: Ruling[];
  hasPictures: boolean;
}

/** An affine map as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** `inner` followed by `outer`. */
function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** Quarter turns that make text upright whose baseline runs along (a, b); and y turned downwards. */
const upright: readonly Matrix[] = [
  [1, 0, 0, -1, 0, 0],
  [0, -1, -1, 0, 0, 0],
  [-1, 0, 0, 1, 0, 0],
  [0, 1, 1, 0, 0, 0],
];

function quarterTurns(a: number, b: number): number {
  return (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
}

/** What pdf.js gives for a piece of text. */
interface TextItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
  fontName: string;
}

/** How wide a character is, in halves of the size of its type. */
function widthOf(character: string): number {
  return /[\u1100-\u11ff\u2e80-\ufaff\ufe30-\ufe6f\uff00-\uffe6]|[\ud800-\udbff][\udc00-\udfff]/.test(character)
    ? 2
    : 1;
}

/** The words of a piece of text; where each begins is told by the widths of the characters before it. */
function wordsOf(item: TextItem, turn: Matrix, isVertical: boolean): Word[] {
  const map = times(turn, item.transform as unknown as Matrix);
  const [a, b, c, d, x, y] = map;
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  if (isVertical) {
    const text = item.str.trim();
    const length = Math.max(item.height, size * text.length * 0.5);
    return text === ''
      ? []
      : [{ text, left: x - size / 2, right: x + size / 2, middle: y + length / 2, size, vertical: true }];
  }
  const total = Array.from(item.str).reduce((sum, character) => sum + widthOf(character), 0);
  const unit = total === 0 ? 0 : item.width / total;
  const words: Word[] = [];
  let at = 0;
  for (const part of item.str.split(/(\s+)/)) {
    const width = Array.from(part).reduce((sum, character) => sum + widthOf(character), 0);
    if (part.trim() !== '') {
      const left = x + at * unit;
      words.push({ text: part, left, right: left + width * unit, middle: y - size * 0.35, size, vertical: false });
    }
    at += width;
  }
  return words;
}

/** A word that is drawn twice in nearly one place, for bold type, is one. */
function withoutDoubles(words: Word[]): Word[] {
  const kept = new Map<string, Word[]>();
  return words.filter((word) => {
    const alike = kept.get(word.text) ?? [];
    const near = word.size * 0.2;
    const double = alike.some(
      ({ left, middle }) => Math.abs(left - word.left) < near && Math.abs(middle - word.middle) < near,
    );
    if (!double) kept.set(word.text, [...alike, word]);
    return !double;
  });
}

/** Thinner than this a filled area is a line. In points; a row of a table is three times as high. */
const thickestLine = 3;

/** The commands of a path, as pdf.js numbers them. */
const command = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 };

/** The straight pieces of a path: [x1, y1, x2, y2]. */
function piecesOf(path: ArrayLike<number>): number[][] {
  const pieces: number[][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const number = (index: number) => path[index] ?? 0;
  for (let i = 0; i < path.length; ) {
    const kind = path[i];
    const length =
      kind === command.curveTo ? 6 : kind === command.quadraticCurveTo ? 4 : kind === command.closePath ? 0 : 2;
    const [toX, toY] = length === 0 ? [startX, startY] : [number(i + length - 1), number(i + length)];
    if (kind === command.lineTo || kind === command.closePath) pieces.push([x, y, toX, toY]);
    if (kind === command.moveTo) [startX, startY] = [toX, toY];
    [x, y] = [toX, toY];
    i += length + 1;
  }
  return pieces;
}

/** Collects the ruling lines that are drawn: strokes, and filled areas as thin as lines. */
class RulingCollector {
  readonly horizontal: Ruling[] = [];
  readonly vertical: Ruling[] = [];

  stroke(path: ArrayLike<number>, map: Matrix): void {
    for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of piecesOf(path)) this.#add(placed(map, x1, y1), placed(map, x2, y2));
  }

  fill(path: ArrayLike<number>, map: Matrix): void {
    const points = piecesOf(path).flatMap(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => [
      placed(map, x1, y1),
      placed(map, x2, y2),
    ]);
    if (points.length === 0) return;
    const [left, right] = extent(points.map(([x]) => x));
    const [top, bottom] = extent(points.map(([, y]) => y));
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    if (bottom - top < thickestLine && right - left > bottom - top) this.#add([left, y], [right, y]);
    else if (right - left < thickestLine) this.#add([x, top], [x, bottom]);
  }

  #add([x1, y1]: [number, number], [x2, y2]: [number, number]): void {
    const [dx, dy] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
    if (dx > dy && dy < 1) this.horizontal.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
    else if (dy > dx && dx < 1) this.vertical.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
  }
}

function placed([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The least and the greatest of some numbers. */
export function extent(numbers: number[]): [least: number, greatest: number] {
  return numbers.reduce<[number, number]>(
    ([least, greatest], number) => [Math.min(least, number), Math.max(greatest, number)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** The numbers by which pdf.js tells what a step of a page's program does. */
export type Operators = Record<string, number>;

interface OperatorList {
  fnArray: ArrayLike<number>;
  argsArray: ArrayLike<unknown>;
}

/** Follows a page's program; `turn` brings its coordinates upright. */
function rulingsOf(list: OperatorList, ops: Operators, turn: Matrix): RulingCollector & { hasPictures?: boolean } {
  const collector: RulingCollector & { hasPictures?: boolean } = new RulingCollector();
  const strokes = new Set([
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ]);
  const fills = new Set([ops.fill, ops.eoFill]);
  const pictures = new Set([
    ops.paintImageXObject,
    ops.paintInlineImageXObject,
    ops.paintImageMaskXObject,
    ops.paintImageXObjectRepeat,
  ]);
  const stack: Matrix[] = [];
  let map = turn;
  for (let i = 0; i < list.fnArray.length; i += 1) {
    const operator = list.fnArray[i];
    const args = list.argsArray[i] as unknown[];
    if (operator === ops.save) stack.push(map);
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd) map = stack.pop() ?? map;
    else if (operator === ops.transform) map = times(map, args as unknown as Matrix);
    else if (operator === ops.paintFormXObjectBegin) {
      stack.push(map);
      map = times(map, (args[0] as Matrix | null) ?? identity);
    } else if (operator === ops.constructPath) {
      const [painting, [path] = []] = args as [number, (ArrayLike<number> | null)[]?];
      if (path && strokes.has(painting)) collector.stroke(path, map);
      else if (path && fills.has(painting)) collector.fill(path, map);
    } else if (pictures.has(operator)) collector.hasPictures = true;
  }
  return collector;
}

/** Reads what a page shows. */
export async function contentOf(page: PDFPageProxy, ops: Operators): Promise<PageContent> {
  const { items, styles } = await page.getTextContent();
  const texts = items.filter((item): item is typeof item & TextItem => 'str' in item && item.str.trim() !== '');
  const directions = [0, 0, 0, 0];
  for (const { str, transform } of texts) {
    const turns = quarterTurns(transform[0] as number, transform[1] as number);
    directions[turns] = (directions[turns] as number) + str.length;
  }
  const turn = upright[directions.indexOf(Math.max(...directions))] as Matrix;
  const words = texts.flatMap((item) => wordsOf(item, turn, styles[item.fontName]?.vertical === true));
  const list = await page.getOperatorList({ annotationMode: 0 });
  const { horizontal, vertical, hasPictures = false } = rulingsOf(list, ops, turn);
  return { words: withoutDoubles(words), horizontal, vertical, hasPictures };
}
