/** Ruling lines among the paths that a page draws. */
import { extent, type Matrix, placed, type Ruling } from './pdf-geometry';

/** Thinner than this a filled area is a line. In points; a row of a table is three times as high. */
const thickestLine = 3;

/** A line further from level or plumb than this, in points, is none of a table's. */
const slant = 1;

/** The commands of a path, as pdf.js numbers them. */
const command = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 };

type Piece = [x1: number, y1: number, x2: number, y2: number];

/** The straight pieces of a path. */
function piecesOf(path: ArrayLike<number>): Piece[] {
  const pieces: Piece[] = [];
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

/** Collects what is drawn as a ruling line: strokes, and filled areas as thin as lines. */
export class RulingCollector {
  readonly horizontal: Ruling[] = [];
  readonly vertical: Ruling[] = [];

  stroke(path: ArrayLike<number>, map: Matrix): void {
    for (const [x1, y1, x2, y2] of piecesOf(path)) this.#add(placed(map, x1, y1), placed(map, x2, y2));
  }

  fill(path: ArrayLike<number>, map: Matrix): void {
    const points = piecesOf(path).flatMap(([x1, y1, x2, y2]) => [placed(map, x1, y1), placed(map, x2, y2)]);
    if (points.length === 0) return;
    const [left, right] = extent(points.map(([x]) => x));
    const [top, bottom] = extent(points.map(([, y]) => y));
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    // A dot is a piece of a dotted line, of which way only the others tell.
    if (bottom - top < thickestLine) this.horizontal.push({ at: y, from: left, to: right });
    if (right - left < thickestLine) this.vertical.push({ at: x, from: top, to: bottom });
  }

  #add([x1, y1]: [number, number], [x2, y2]: [number, number]): void {
    const [dx, dy] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
    if (dx > dy && dy < slant)
      this.horizontal.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
    else if (dy > dx && dx < slant)
      this.vertical.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
  }
}
