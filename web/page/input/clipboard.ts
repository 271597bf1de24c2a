/** What a paste or a drop brings. */
import type { Source } from 'gouji';

/** Longer HTML is left aside for its plain text: no report comes near, and reading it would be felt. */
const longestHtml = 20_000_000;

/** A textarea knows no carriage returns, so they go before any offset is counted. */
export function plainText(text: string): Source {
  return { text: text.replace(/\r\n?/g, '\n') };
}

/** Whether a paste may bring tables with their cells. */
export function bringsTables(data: DataTransfer): boolean {
  const html = data.getData('text/html');
  return html.length <= longestHtml && /<table[\s>]/i.test(html);
}

/**
 * The report on the clipboard: where its HTML has tables, the text as it is seen with the exact
 * cells; else its plain text. What reads the HTML comes with the first such paste.
 */
export async function sourceFrom(data: DataTransfer): Promise<Source> {
  const plain = plainText(data.getData('text/plain'));
  const html = data.getData('text/html');
  if (!bringsTables(data)) return plain;
  try {
    const { readMarkup } = await import('./markup');
    const source = readMarkup(html);
    return source.tables?.length ? source : plain;
  } catch {
    return plain;
  }
}

/** Whether a drag or a paste brings files rather than text. Office programs put a picture beside their text. */
export function bringsFiles(data: DataTransfer): boolean {
  return data.types.includes('Files') && !data.types.includes('text/html');
}
