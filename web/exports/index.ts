/** What can be taken away of a result. All of it is made here and now; nothing is sent or kept. */
import type { Form, Result } from 'gouji';
import { stringify } from '../../wasm/json.mjs';
import type { WorkbookContext } from './xlsx';

export { type ClipboardTables, clipboardTables } from './clipboard';
export { type CorrectionContext, correctionList } from './corrections';
export { resultAsCsv } from './csv';
export { resultAsSarif, type SarifContext } from './sarif';
export { filesAsCsv, type ListedFile } from './summary';
export type { WorkbookContext };

/** The result as JSON: the contract itself, for other programs. */
export function resultAsJson(result: Result): string {
  return `${stringify(result, null, 2)}\n`;
}

/** A workbook (.xlsx) with the tables in the official layout, marked cells, and the findings. */
export async function resultAsXlsx(forms: Form[], result: Result, context: WorkbookContext): Promise<Blob> {
  return (await import('./xlsx')).resultAsXlsx(forms, result, context);
}
