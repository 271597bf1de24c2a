/** A suggested repair in words. */
import type { Form, Repair, Result } from 'gouji';
import { labelsOf, tablesOf } from '../layout/model';
import { cellName } from '../layout/names';
import type { ExportWords } from './words';

/** What a person calls the cells of a result. */
export function cellNames(forms: Form[], result: Result): (id: string) => string {
  const labels = labelsOf(tablesOf(forms, result));
  return (id) => cellName(labels.get(id)) || id;
}

/** Every change with both figures, and the reason. */
export function repairInWords({ changes, reason }: Repair, nameOf: (id: string) => string, words: ExportWords): string {
  const steps = changes.map(({ cell, from, to }) => `${nameOf(cell)} ${from ?? words.blank} → ${to}`);
  return `${steps.join('；')}${reason ? `（${reason}）` : ''}`;
}
