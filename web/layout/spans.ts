/**
 * The layout of labels that span others: of header rows over columns, and of label columns beside
 * rows. Both are the same thing, once across and once down.
 */
import { times } from './times';

/** A label and the labels that span it, the outermost first. */
export interface Labelled {
  label: string;
  path: string[];
}

/** A label with the stretch of items it covers and the levels it takes. */
export interface LabelSpan {
  text: string;
  /** index of the first item covered */
  start: number;
  /** number of items covered */
  length: number;
  /** number of levels taken: more than one where nothing stands between the label and its items */
  depth: number;
}

/** How many levels the labels of `items` need. */
export function levelsOf(items: Labelled[]): number {
  return items.every(({ label }) => label === '') ? 0 : 1 + Math.max(...items.map(({ path }) => path.length));
}

function samePath(a: Labelled, b: Labelled | undefined, upTo: number): boolean {
  if (!b || b.path.length < upTo) return false;
  return a.path.slice(0, upTo).every((text, level) => b.path[level] === text);
}

/**
 * The labels of `items`, level by level from the outermost.
 *
 * Neighbours under one path share their label. A label is as deep as the levels that nothing
 * fills, so that every level is filled for every item.
 *
 * @example labelSpans([{label: 'a', path: ['x']}, {label: 'b', path: ['x']}, {label: 'c', path: []}])
 * // [[x over 2 items, c over 1 item and 2 levels], [a, b]]
 */
export function labelSpans(items: Labelled[]): LabelSpan[][] {
  const levels = levelsOf(items);
  return times(levels, (level) => {
    const spans: LabelSpan[] = [];
    let start = 0;
    while (start < items.length) {
      const item = items[start] as Labelled;
      let length = 1;
      if (level < item.path.length) {
        while (samePath(item, items[start + length], level + 1)) length += 1;
        spans.push({ text: item.path[level] as string, start, length, depth: 1 });
      } else if (level === item.path.length) {
        spans.push({ text: item.label, start, length, depth: levels - level });
      }
      start += length;
    }
    return spans;
  });
}
