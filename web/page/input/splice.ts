/** Changes of a text that has cells in it. */
import type { Grid, GridCell, Source } from 'gouji';

/** A cell after the change; undefined where it runs through the cell. */
function movedCell(cell: GridCell, begin: number, end: number, piece: string): GridCell | undefined {
  const by = piece.length - (end - begin);
  if (cell.start <= begin && end <= cell.end && !/[\t\n]/.test(piece)) return { ...cell, end: cell.end + by };
  if (cell.end <= begin) return cell;
  return cell.start >= end ? { ...cell, start: cell.start + by, end: cell.end + by } : undefined;
}

function movedGrid({ cells }: Grid, begin: number, end: number, piece: string): Grid | undefined {
  const moved = cells.map((cell) => movedCell(cell, begin, end, piece));
  return moved.every((cell): cell is GridCell => cell !== undefined) ? { cells: moved } : undefined;
}

/**
 * `source` with the stretch [begin, end) of its text replaced by `piece`.
 *
 * Cells keep their places in the text; a change within a cell belongs to it. A table whose cells a
 * change runs through is text from then on.
 */
export function splice(source: Source, begin: number, end: number, piece: Source): Source {
  const text = source.text.slice(0, begin) + piece.text + source.text.slice(end);
  const own = (source.tables ?? []).flatMap((grid) => movedGrid(grid, begin, end, piece.text) ?? []);
  const added = (piece.tables ?? []).map(({ cells }) => ({
    cells: cells.map((cell) => ({ ...cell, start: cell.start + begin, end: cell.end + begin })),
  }));
  const tables = [...own, ...added].sort((a, b) => (a.cells[0]?.start ?? 0) - (b.cells[0]?.start ?? 0));
  return tables.length > 0 ? { text, tables } : { text };
}

/** `source` after its text became `text`: what differs between the two was replaced. */
export function retyped(source: Source, text: string): Source {
  if (!source.tables) return { text };
  const shorter = Math.min(source.text.length, text.length);
  let begin = 0;
  while (begin < shorter && source.text[begin] === text[begin]) begin += 1;
  let behind = 0;
  while (behind < shorter - begin && source.text[source.text.length - 1 - behind] === text[text.length - 1 - behind])
    behind += 1;
  return splice(source, begin, source.text.length - behind, { text: text.slice(begin, text.length - behind) });
}
