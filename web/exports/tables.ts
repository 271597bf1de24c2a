/** The tables of a report as they leave the page: the official layout with the figures in it. */
import type { Cell, Form, Result } from 'gouji';
import { cellOf, isPresent, tablesOf } from '../layout/model';
import { type Place, type Sheet, sheetOf } from '../layout/sheet';
import { times } from '../layout/times';

/** What is to be seen of a cell beside its figure; the gravest where there are several. */
export type Mark = 'violated' | 'undetermined' | 'doubtful' | 'none';

/** A place with what stands there. */
export interface FilledPlace extends Place {
  /** a count, or money in 万元; null for a label, and where no number stands */
  value: number | null;
  mark: Mark;
}

/** A table with its figures. `text` of a figure is the number, or what is written in its place. */
export interface FilledTable extends Omit<Sheet, 'places'> {
  id: string;
  title: string;
  places: FilledPlace[];
}

function textOf({ state, value, raw }: Cell): string {
  return state === 'read' && value !== null ? String(value) : state === 'blank' ? (raw ?? '') : '';
}

/** The marks of all cells, by id. */
function marksOf(result: Result): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  const gravity: Mark[] = ['none', 'doubtful', 'undetermined', 'violated'];
  const mark = (id: string, as: Mark) => {
    if (gravity.indexOf(as) > gravity.indexOf(marks.get(id) ?? 'none')) marks.set(id, as);
  };
  for (const [id, { placement }] of Object.entries(result.cells)) if (placement === 'ambiguous') mark(id, 'doubtful');
  for (const { verdict, cells } of result.checks) if (verdict !== 'holds') for (const id of cells) mark(id, verdict);
  return marks;
}

/** The tables that the report has, with their figures and marks. */
export function filledTables(forms: Form[], result: Result): FilledTable[] {
  const marks = marksOf(result);
  const present = tablesOf(forms, result).filter((table) => isPresent(table, result));
  return present.map((table) => {
    const sheet = sheetOf(table);
    const places = sheet.places.map((place): FilledPlace => {
      if (place.id === undefined) return { ...place, value: null, mark: 'none' };
      const cell = cellOf(result, place.id);
      return { ...place, text: textOf(cell), value: cell.value, mark: marks.get(place.id) ?? 'none' };
    });
    return { ...sheet, id: table.id, title: table.title, places };
  });
}

/** The places of a table row by row: those that begin in each. */
export function rowsOf({ rows, places }: FilledTable): FilledPlace[][] {
  const lines: FilledPlace[][] = times(rows, () => []);
  for (const place of places) lines[place.row]?.push(place);
  return lines;
}
