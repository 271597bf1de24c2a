/** A table of the official form as a sheet: every label and figure in its place, with its spans. */
import type { FormTable } from 'gouji';
import { cellId } from './model';
import { labelSpans, levelsOf } from './spans';

/** What the form prints over the rows of a block that has no note there. */
export const blockCorner = '信息内容';

/** A place in a sheet. `id` is that of the cell whose figure stands there; all else is printed on the form. */
export interface Place {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  kind: 'section' | 'corner' | 'column' | 'row' | 'figure';
  /** the label; empty for a figure */
  text: string;
  id?: string;
}

/** A table of the form, drawn on a grid without gaps. */
export interface Sheet {
  rows: number;
  columns: number;
  /** in reading order */
  places: Place[];
}

/** Lays `table` out as the official form does. */
export function sheetOf(table: FormTable): Sheet {
  const width = Math.max(...table.blocks.map(({ columns }) => columns.length));
  const stub = Math.max(...table.blocks.map(({ rows }) => levelsOf(rows)));
  const places: Place[] = [];
  let top = 0;
  for (const block of table.blocks) {
    if (block.title !== '') {
      const colSpan = stub + width;
      places.push({ row: top, column: 0, rowSpan: 1, colSpan, kind: 'section', text: block.title });
      top += 1;
    }
    top = addBlock(places, table, block, { top, stub, width });
  }
  places.sort((a, b) => a.row - b.row || a.column - b.column);
  return { rows: top, columns: stub + width, places };
}

/** Adds the head and the rows of a block; gives the row behind them. */
function addBlock(
  places: Place[],
  table: FormTable,
  block: FormTable['blocks'][number],
  { top, stub, width }: { top: number; stub: number; width: number },
): number {
  const head = labelSpans(block.columns);
  const labels = labelSpans(block.rows);
  // In a block with fewer columns the last one takes the room of the rest, as in the form.
  const reach = (start: number, length: number) => (start + length === block.columns.length ? width - start : length);
  if (stub > 0) {
    const text = table.note || blockCorner;
    places.push({ row: top, column: 0, rowSpan: head.length, colSpan: stub, kind: 'corner', text });
  }
  head.forEach((spans, level) => {
    for (const { text, start, length, depth } of spans)
      places.push({
        row: top + level,
        column: stub + start,
        rowSpan: depth,
        colSpan: reach(start, length),
        kind: 'column',
        text,
      });
  });
  const first = top + head.length;
  labels.forEach((spans, level) => {
    for (const { text, start, length, depth } of spans) {
      const last = level + depth === labels.length;
      places.push({
        row: first + start,
        column: level,
        rowSpan: length,
        colSpan: last ? stub - level : depth,
        kind: 'row',
        text,
      });
    }
  });
  block.rows.forEach((row, r) => {
    block.columns.forEach((column, c) => {
      const id = cellId(table.id, row.id, column.id);
      places.push({
        row: first + r,
        column: stub + c,
        rowSpan: 1,
        colSpan: reach(c, 1),
        kind: 'figure',
        text: '',
        id,
      });
    });
  });
  return first + block.rows.length;
}
