/** Places on a page. Lengths are in points (1/72 inch); x grows to the right, y grows downwards. */

/** A character and where it stands. */
export interface Glyph {
  text: string;
  left: number;
  right: number;
  /** the middle of its height */
  middle: number;
  /** the size of its type */
  size: number;
  /** where it stands once the page is turned as it is: for one that does not stand upright as most do */
  turned?: Glyph;
}

/** A ruling line: horizontal ones lie at y = `at` and go from x = `from` to `to`, vertical ones the other way. */
export interface Ruling {
  at: number;
  from: number;
  to: number;
}

/** What a page shows, as far as text and tables go. */
export interface PageContent {
  glyphs: Glyph[];
  horizontal: Ruling[];
  vertical: Ruling[];
}

/** An affine map as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = ArrayLike<number>;

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

const entry = (matrix: Matrix, index: number) => matrix[index] ?? 0;

/** `inner` followed by `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [x, y] = along(outer, entry(inner, 0), entry(inner, 1));
  const [z, w] = along(outer, entry(inner, 2), entry(inner, 3));
  return [x, y, z, w, ...placed(outer, entry(inner, 4), entry(inner, 5))];
}

/** Where a point comes to lie. */
export function placed(matrix: Matrix, x: number, y: number): [x: number, y: number] {
  const [right, down] = along(matrix, x, y);
  return [right + entry(matrix, 4), down + entry(matrix, 5)];
}

/** What a step becomes. */
export function along(matrix: Matrix, dx: number, dy: number): [dx: number, dy: number] {
  return [entry(matrix, 0) * dx + entry(matrix, 2) * dy, entry(matrix, 1) * dx + entry(matrix, 3) * dy];
}

/** The least and the greatest of some numbers. */
export function extent(numbers: number[]): [least: number, greatest: number] {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const number of numbers) {
    least = Math.min(least, number);
    greatest = Math.max(greatest, number);
  }
  return [least, greatest];
}

/** The turns of a page by quarters, from its own coordinates (y upwards) to ours. */
export const quarterTurns: readonly Matrix[] = [
  [1, 0, 0, -1, 0, 0],
  [0, 1, 1, 0, 0, 0],
  [-1, 0, 0, 1, 0, 0],
  [0, -1, -1, 0, 0, 0],
];

/** Further than this from a whole number of quarter turns, in quarter turns, a baseline is aslant. */
const aslant = 0.1;

/**
 * How many quarter turns bring a baseline along (dx, dy), y upwards, into reading direction;
 * undefined where it runs aslant, as watermarks do.
 */
export function turnOf(dx: number, dy: number): number | undefined {
  const turns = Math.atan2(dy, dx) / (Math.PI / 2);
  const whole = Math.round(turns);
  return Math.abs(turns - whole) > aslant ? undefined : (whole + 4) % 4;
}
