/** Page numbers that stand alone: nothing in the text would tell them from a figure. */
import type { Block } from './blocks';

type Lines = { lines: string[] };

/** Where on a page a number may stand: its first line or its last. */
type End = 'first' | 'last';

/** The lines at an end of a page; undefined where a table stands there. */
function linesAt(page: Block[], end: End): Lines | undefined {
  const block = page[end === 'first' ? 0 : page.length - 1];
  return block && 'lines' in block && block.lines.length > 0 ? block : undefined;
}

const indexOf = ({ lines }: Lines, end: End) => (end === 'first' ? 0 : lines.length - 1);

/** The number that stands alone in the line at an end of a page. */
function numberAt(page: Block[], end: End): number | undefined {
  const block = linesAt(page, end);
  const line = block?.lines[indexOf(block, end)]?.trim() ?? '';
  return /^\d{1,4}$/.test(line) ? Number(line) : undefined;
}

/**
 * Puts page numbers between dashes, as offices write them: numbers that stand alone at the same end
 * of most pages, at least two, and count them.
 */
export function markPageNumbers(pages: Block[][]): void {
  for (const end of ['first', 'last'] as const) {
    const found = new Map<number, Block[][]>();
    pages.forEach((page, index) => {
      const number = numberAt(page, end);
      if (number === undefined) return;
      const offset = number - index;
      found.set(offset, [...(found.get(offset) ?? []), page]);
    });
    for (const numbered of found.values()) {
      if (numbered.length < 2 || numbered.length * 2 <= pages.length) continue;
      for (const page of numbered) {
        const block = linesAt(page, end) as Lines;
        const index = indexOf(block, end);
        block.lines[index] = `- ${(block.lines[index] as string).trim()} -`;
      }
    }
  }
}
