/** The tables as they go onto the clipboard: into Word, WPS and Excel with their layout, anywhere else as text. */
import type { Form, Result } from 'gouji';
import { SourceText } from '../readers/source-text';
import { type FilledPlace, type FilledTable, filledTables, rowsOf } from './tables';

/** What goes onto the clipboard, by its type. */
export interface ClipboardTables {
  html: string;
  text: string;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] as string);
}

// Office programs read these styles of an element, and no style sheets.
const border = 'border:0.5pt solid windowtext';
const type = 'font-family:仿宋,FangSong,serif;font-size:10.5pt';

function cellHtml({ rowSpan, colSpan, kind, text }: FilledPlace): string {
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${colSpan > 1 ? ` colspan="${colSpan}"` : ''}`;
  const align = kind === 'row' || kind === 'corner' ? 'left' : 'center';
  // Excel must not make dates of labels.
  const format = kind === 'figure' ? '' : ";mso-number-format:'\\@'";
  return `<td${spans} style="${border};${type};padding:2pt 4pt;text-align:${align};vertical-align:middle${format}">${escaped(text)}</td>`;
}

function tableHtml(table: FilledTable): string {
  const rows = rowsOf(table).map((places) => `<tr>${places.map(cellHtml).join('')}</tr>`);
  return `<p style="${type}"><b>${escaped(table.title)}</b></p>\n<table style="border-collapse:collapse;${border}">\n${rows.join('\n')}\n</table>`;
}

/** The tables of a report, or only the one with the id `only`, without marks. */
export function clipboardTables(forms: Form[], result: Result, only?: string): ClipboardTables {
  const tables = filledTables(forms, result).filter(({ id }) => only === undefined || id === only);
  const text = new SourceText();
  for (const table of tables) {
    text.lines([table.title]);
    text.table(table.places);
  }
  return {
    html: `<meta charset="utf-8">\n${tables.map(tableHtml).join('\n')}\n`,
    text: text.source().text,
  };
}
