/** A form's table with a report's cells in it, ready to be drawn. */
import type { Cell, Check, Form, FormLine, FormTable, Result } from 'gouji';
import { moneyUnit } from './names';

type Block = FormTable['blocks'][number];
type Row = Block['rows'][number];

/** The id of a cell. */
export function cellId(table: string, row: string, column: string): string {
  return [table, row, column].filter((part) => part !== '').join('.');
}

const nothing: Cell = { value: null, state: 'missing', placement: 'exact' };

/** The cell `id` as it was read; one that the result does not have is missing. */
export function cellOf(result: Result, id: string): Cell {
  return result.cells[id] ?? nothing;
}

function idsOf(table: FormTable): string[] {
  return table.blocks.flatMap(({ rows, columns }) =>
    rows.flatMap((row) => columns.map((column) => cellId(table.id, row.id, column.id))),
  );
}

/** Whether any cell of `table` is in the text. */
export function isPresent(table: FormTable, result: Result): boolean {
  return idsOf(table).some((id) => cellOf(result, id).state !== 'missing');
}

/** Whether any figure of `table` is in the text. */
export function hasFigures(table: FormTable, result: Result): boolean {
  return idsOf(table).some((id) => cellOf(result, id).state === 'read');
}

/**
 * The rows of `block` as the report has them.
 *
 * Reports of the later form may keep the earlier form's single row （六）其他处理: it stands where
 * the three rows of that group would, if it is there and they are not.
 */
function rowsAsWritten(table: FormTable, block: Block, result: Result): Row[] {
  const written = (id: string) =>
    block.columns.some(({ id: column }) => cellOf(result, cellId(table.id, id, column)).state !== 'missing');
  const group = block.rows.filter(({ id }) => id.startsWith('other_'));
  const [first] = group;
  if (!first || !written('other') || group.some(({ id }) => written(id))) return block.rows;
  const label = first.path[first.path.length - 1] ?? '';
  const single = { id: 'other', label, path: first.path.slice(0, -1) };
  return block.rows.flatMap((row) => (row === first ? [single] : group.includes(row) ? [] : [row]));
}

/** The form whose cells the result has; where the report shows none, the one that it was read by. */
function formOf(forms: Form[], { report, cells }: Result): Form | undefined {
  return (
    forms.find(({ id }) => id === report.form) ??
    forms.find(({ tables: [first] }) => first !== undefined && idsOf(first).every((id) => id in cells))
  );
}

/** A column of money says the unit of the figures in it, also where the form leaves it to whoever fills it in. */
function withUnit(column: FormLine): FormLine {
  const isSaid = column.id !== 'amount' || column.label.includes(moneyUnit);
  return isSaid ? column : { ...column, label: `${column.label}（单位：${moneyUnit}）` };
}

/**
 * The tables of the report's form, with the rows that the report has and the unit of money; none where nothing
 * was read.
 */
export function tablesOf(forms: Form[], result: Result): FormTable[] {
  const form = formOf(forms, result);
  return (form?.tables ?? []).map((table) => ({
    ...table,
    blocks: table.blocks.map((block) => ({
      ...block,
      columns: block.columns.map(withUnit),
      rows: rowsAsWritten(table, block, result),
    })),
  }));
}

/** An identity and the stretch of columns it stands under. */
export interface FooterCheck {
  check: Check;
  start: number;
  length: number;
}

/** Where the identities of a block are shown: beside their row, or under their columns. */
export interface CheckPlaces {
  /** by row index */
  beside: ReadonlyMap<number, Check>;
  /** rule by rule, from left to right */
  below: { rule: string; checks: FooterCheck[] }[];
}

/** The places of those of `checks` that lie within `block`. */
export function placeChecks(table: FormTable, block: Block, checks: Check[]): CheckPlaces {
  const at = new Map<string, [row: number, column: number]>();
  block.rows.forEach((row, r) => {
    block.columns.forEach((column, c) => {
      at.set(cellId(table.id, row.id, column.id), [r, c]);
    });
  });
  const beside = new Map<number, Check>();
  const below = new Map<string, FooterCheck[]>();
  for (const check of checks) {
    const places = check.cells.map((id) => at.get(id)).filter((place) => place !== undefined);
    if (places.length === 0) continue;
    const rows = new Set(places.map(([row]) => row));
    const columns = places.map(([, column]) => column);
    const start = Math.min(...columns);
    if (block.rows.length > 1 && rows.size === 1) {
      beside.set((places[0] as [number, number])[0], check);
    } else {
      const footer = { check, start, length: Math.max(...columns) - start + 1 };
      below.set(check.rule, [...(below.get(check.rule) ?? []), footer]);
    }
  }
  return {
    beside,
    below: [...below].map(([rule, placed]) => ({
      rule,
      checks: placed.sort((a, b) => a.start - b.start),
    })),
  };
}

/** The labels that name a cell: those of its row and those of its column, the outermost first. */
export interface CellLabels {
  row: string[];
  column: string[];
}

/** The labels of every cell of `tables`. */
export function labelsOf(tables: FormTable[]): ReadonlyMap<string, CellLabels> {
  const labels = new Map<string, CellLabels>();
  for (const table of tables) {
    for (const block of table.blocks) {
      for (const row of block.rows) {
        for (const column of block.columns) {
          labels.set(cellId(table.id, row.id, column.id), {
            row: [...row.path, row.label].filter((text) => text !== ''),
            column: [...column.path, column.label],
          });
        }
      }
    }
  }
  return labels;
}
