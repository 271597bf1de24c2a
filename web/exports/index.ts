/** What can be taken away of a result. All of it is made here and now; nothing is sent or kept. */
import type { Form, Language, Result } from 'gouji';
import { stringify } from '../../wasm/json.mjs';

export { type ClipboardTables, clipboardTables } from './clipboard';
export { type CorrectionContext, correctionList } from './corrections';
export { resultAsCsv } from './csv';
export { resultAsSarif, type SarifContext } from './sarif';

/** The result as JSON: the contract itself, for other programs. */
export function resultAsJson(result: Result): string {
  return `${stringify(result, null, 2)}\n`;
}

/** A workbook (.xlsx) with the tables in the official layout, marked cells, and the findings. */
export async function resultAsXlsx(forms: Form[], result: Result, language: Language): Promise<Blob> {
  return (await import('./xlsx')).resultAsXlsx(forms, result, language);
}
