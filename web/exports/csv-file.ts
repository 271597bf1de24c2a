/** Rows as a file of CSV. */
import { csvField } from '../../wasm/csv.mjs';

/** CSV (RFC 4180). It begins with a byte order mark: Excel takes it for GBK otherwise. */
export function asCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`;
}
