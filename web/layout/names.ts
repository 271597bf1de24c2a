/** Names of cells that fit into a line. */
import type { CellLabels } from './model';

/** What all money is in. */
export const moneyUnit = '万元';

/** `label` without its number and without the note in brackets behind it. */
export function shortLabel(label: string): string {
  const short = label
    .replace(/^(?:[（(]?[一二三四五六七八九十]+[）)、]|\d+[.、．])\s*/, '')
    .replace(/[（(].*[）)]$/, '');
  return short === '' ? label : short;
}

/** The row's name; empty in a table of one row. */
export function rowName({ row }: CellLabels): string {
  return shortLabel(row[row.length - 1] ?? '');
}

/** The column's name, with the unit of money, and the group it stands in where the table has but one row to tell it. */
export function columnName({ row, column }: CellLabels): string {
  const label = column[column.length - 1] ?? '';
  const own = `${shortLabel(label)}${label.includes(moneyUnit) ? `（${moneyUnit}）` : ''}`;
  return row.length > 0 ? own : [...column.slice(-2, -1), own].join(' ');
}

/** "row · column" */
export function cellName(labels: CellLabels | undefined): string {
  if (!labels) return '';
  return [rowName(labels), columnName(labels)].filter((part) => part !== '').join(' · ');
}
