/** Characters put into lines by where they stand on a page. */
import { extent, type Glyph } from './pdf-geometry';
import { joinsWithoutSpace } from './source-text';

/** Characters on one baseline, from left to right. */
export interface Line {
  glyphs: Glyph[];
  middle: number;
}

/** Wider than this between two characters is a space. In sizes of type. */
const space = 0.15;

/** Wider than this is the way to another column. */
const wideGap = 1.5;

/** Characters into lines, downwards. They share a line where their middles differ by less than half their size. */
export function linesOf(glyphs: Glyph[]): Line[] {
  const lines: Line[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.middle - b.middle)) {
    const line = lines[lines.length - 1];
    const size = line ? Math.min(glyph.size, (line.glyphs[0] as Glyph).size) : 0;
    if (line && glyph.middle - line.middle < size * 0.5) line.glyphs.push(glyph);
    else lines.push({ glyphs: [glyph], middle: glyph.middle });
  }
  for (const line of lines) line.glyphs.sort((a, b) => a.left - b.left);
  return lines;
}

/** How far a character stands from the one before it, in sizes of type. */
function gapBetween(before: Glyph, glyph: Glyph): number {
  return (glyph.left - before.right) / Math.max(glyph.size, before.size, 1);
}

function textOf(glyphs: Glyph[]): string {
  let text = '';
  glyphs.forEach((glyph, index) => {
    const before = glyphs[index - 1];
    const apart = before !== undefined && gapBetween(before, glyph) > space;
    if (apart && !joinsWithoutSpace(text.charAt(text.length - 1), glyph.text.charAt(0))) text += ' ';
    text += glyph.text;
  });
  return text;
}

/** A line as running text: a space where there is one on the page, none between Chinese characters. */
export function textOfLine({ glyphs }: Line): string {
  return textOf(glyphs);
}

/** Digits closer than this are one number, whatever is drawn between them. In sizes of type. */
const withinNumber = 0.05;

/** Characters one by one, but the digits of a number together: a number too long for its cell stays whole. */
export function numberRuns(glyphs: Glyph[]): Glyph[][] {
  return linesOf(glyphs).flatMap((line) => {
    const runs: Glyph[][] = [];
    for (const glyph of line.glyphs) {
      const run = runs[runs.length - 1];
      const before = run?.[run.length - 1];
      const joins = before && /^[\d.,]+$/.test(before.text + glyph.text) && gapBetween(before, glyph) < withinNumber;
      if (joins) run?.push(glyph);
      else runs.push([glyph]);
    }
    return runs;
  });
}

/** The pieces of a line that stand far apart. */
function piecesOf({ glyphs }: Line): Glyph[][] {
  const pieces: Glyph[][] = [];
  glyphs.forEach((glyph, index) => {
    const before = glyphs[index - 1];
    if (before && gapBetween(before, glyph) <= wideGap) (pieces[pieces.length - 1] as Glyph[]).push(glyph);
    else pieces.push([glyph]);
  });
  return pieces;
}

/** Pieces as a typewriter would place them: each behind as many characters as its place is wide. */
function placedText(pieces: Glyph[][], left: number, unit: number): string {
  let text = '';
  for (const piece of pieces) {
    const at = Math.round(((piece[0] as Glyph).left - left) / unit);
    text += ' '.repeat(Math.max(at - text.length, text === '' ? 0 : 1)) + textOf(piece);
  }
  return text;
}

/** The size of type that most characters have. */
export function usualSize(glyphs: Glyph[]): number {
  const counts = new Map<number, number>();
  for (const { size } of glyphs) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [10, 0])[0] || 10;
}

/**
 * The lines as text. Lines with wide gaps keep their pieces in columns, by spaces; the others are
 * running text.
 */
export function layLines(lines: Line[]): string[] {
  const glyphs = lines.flatMap((line) => line.glyphs);
  const [left] = extent(glyphs.map((glyph) => glyph.left));
  const unit = usualSize(glyphs) / 2;
  return lines.map((line) => {
    const pieces = piecesOf(line);
    return pieces.length > 1 ? placedText(pieces, left, unit) : textOf(line.glyphs);
  });
}
