/** All cells as CSV: a line a cell, for whoever goes on working with the figures. */
import type { Form, Result } from 'gouji';
import { labelsOf, tablesOf } from '../layout/model';
import { asCsv } from './csv-file';
import { triedFigures } from './tried';

const places = ['cell', 'table', 'row', 'column'];
const head = [...places, 'value', 'state', 'placement', 'written', 'violated', 'undetermined', 'tried'];

/** The ids of the identities with this verdict, by cell. */
function checksByCell(result: Result, verdict: 'violated' | 'undetermined'): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const check of result.checks)
    if (check.verdict === verdict)
      for (const cell of check.cells) found.set(cell, [...(found.get(cell) ?? []), check.id]);
  return found;
}

/**
 * The cells of a result as CSV (RFC 4180), with the labels of the form. Money is in 万元. The last column has the figures
 * of `tried`, the result with those that are tried.
 */
export function resultAsCsv(forms: Form[], result: Result, tried?: Result): string {
  const tables = tablesOf(forms, result);
  const labels = labelsOf(tables);
  const titles = new Map(tables.map(({ id, title }) => [id as string, title]));
  const violated = checksByCell(result, 'violated');
  const undetermined = checksByCell(result, 'undetermined');
  const tries = new Map(triedFigures(result, tried).map(({ cell, to }) => [cell, to ?? 'blank']));
  const lines = Object.entries(result.cells).map(([id, { value, state, placement, raw }]) => {
    const { row = [], column = [] } = labels.get(id) ?? {};
    const checks = (of: Map<string, string[]>) => (of.get(id) ?? []).join(' ');
    return [
      id,
      titles.get(id.split('.')[0] as string) ?? '',
      row.join(' / '),
      column.join(' / '),
      value,
      state,
      placement,
      raw ?? '',
      checks(violated),
      checks(undetermined),
      tries.get(id) ?? '',
    ];
  });
  return asCsv([head, ...lines]);
}
