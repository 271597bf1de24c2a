/** What a paste or a drop brings. */
import type { Source } from 'gouji';
import { readHtml } from '../../readers/html';
import { parseHtml } from './parse';

/** Longer HTML is left aside for its plain text: no report comes near, and reading it would be felt. */
const longestHtml = 20_000_000;

/** A textarea knows no carriage returns, so they go before any offset is counted. */
export function plainText(text: string): Source {
  return { text: text.replace(/\r\n?/g, '\n') };
}

/**
 * The report on the clipboard: where its HTML has tables, the text as it is seen with the exact
 * cells; else its plain text.
 */
export function sourceFrom(data: DataTransfer): Source {
  const plain = data.getData('text/plain');
  const html = data.getData('text/html');
  if (html === '' || html.length > longestHtml || !/<table[\s>]/i.test(html)) return plainText(plain);
  const source = readHtml(html, parseHtml);
  return source.tables?.length ? source : plainText(plain);
}

/** Whether a drag or a paste brings files rather than text. Office programs put a picture beside their text. */
export function bringsFiles(data: DataTransfer): boolean {
  return data.types.includes('Files') && !data.types.includes('text/html');
}
