/** What Node has beside the library itself: sources made of files. */
import type { Source } from '../index.js';

export * from '../index.js';

/** Why a file cannot be read. */
export type UnreadableKind =
  | 'scanned-pdf'
  | 'old-office'
  | 'ofd'
  | 'encrypted'
  | 'too-large'
  | 'damaged'
  | 'slides'
  | 'picture'
  | 'packed'
  | 'not-text'
  | 'pdf-not-here';

/** A file that holds no report that can be read; the message says what to do. */
export class Unreadable extends Error {
  readonly kind: UnreadableKind;
}

/**
 * The text of HTML as it is seen, and the cells of its tables.
 * @throws {Unreadable} `too-large`
 */
export function sourceFromHtml(html: string): Promise<Source>;

/**
 * The bytes of a file as a source: text (UTF-8, UTF-16 or GB18030; its line breaks stay as they are), HTML, .docx, .xlsx, or PDF where pdfjs-dist is
 * installed beside this package. Its kind is told by its bytes, only text and HTML by the name too.
 * @throws {Unreadable}
 */
export function sourceFromBytes(bytes: Uint8Array, name?: string): Promise<Source>;

/**
 * A file as a source.
 * @throws {Unreadable}, and what reading from disk throws
 */
export function sourceFromFile(path: string): Promise<Source>;
