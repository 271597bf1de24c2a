/** What kind of file it is, by its first bytes rather than by its name. */
import type { UnreadableKind } from './errors';

/** The kinds that are read. An archive may be any of the office formats since 2007, or none. */
export type ReadableKind = 'pdf' | 'archive' | 'html' | 'text';

const signatures: [bytes: string, kind: UnreadableKind][] = [
  ['{\\rtf', 'old-office'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['BM', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['Rar!', 'packed'],
  ['7z\xbc\xaf\x27\x1c', 'packed'],
  ['\x1f\x8b', 'packed'],
];

/** The compound files of programs before 2007, and of newer ones around what is under a password. */
const compoundFile = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** "EncryptedPackage" in UTF-16: the stream that a document under a password lies in. */
const encryptedPackage = 'EncryptedPackage'.replace(/./g, '$&\0');

/** How far into a file signs are looked for that need not stand at its very beginning. */
const headLength = 4096;

/** Where a compound file's directory is looked for; it names what lies in the file. */
const directoryWithin = 1 << 20;

function asLatin1(bytes: Uint8Array, length: number): string {
  let text = '';
  for (let i = 0; i < Math.min(bytes.length, length); i += 4096)
    text += String.fromCharCode(...bytes.subarray(i, Math.min(i + 4096, length)));
  return text;
}

/** Whether a text begins as HTML does; exports that are named .xls or .doc often are. */
function looksLikeHtml(head: string): boolean {
  const start = head
    .replace(/\0|^\xef\xbb\xbf|^\xff\xfe|^\xfe\xff/g, '')
    .replace(/^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)+/, '');
  return /^<(?:!doctype\s+html|html|head|body|meta|table|div|p|h[1-6]|span|style|title|center|font)\b/i.test(start);
}

/**
 * The kind of a file with these bytes.
 *
 * @param name decides only between text and HTML
 */
export function recognise(bytes: Uint8Array, name: string): ReadableKind | UnreadableKind {
  const head = asLatin1(bytes, headLength);
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'archive';
  if (head.startsWith(compoundFile))
    return asLatin1(bytes, directoryWithin).includes(encryptedPackage) ? 'encrypted' : 'old-office';
  const signature = signatures.find(([start]) => head.startsWith(start));
  if (signature) return signature[1];
  // WordprocessingML and SpreadsheetML of 2003, and pages in one file (.mht).
  if (/<\?mso-application\b|^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*){0,20}MIME-Version:/i.test(head)) return 'old-office';
  return looksLikeHtml(head) || /\.x?html?$/i.test(name) ? 'html' : 'text';
}

/** What an archive with these parts is. */
export function recogniseArchive(names: ReadonlySet<string>): 'docx' | 'xlsx' | UnreadableKind {
  const has = (start: string) => [...names].some((name) => name.startsWith(start));
  if (names.has('OFD.xml')) return 'ofd';
  if (has('word/')) return 'docx';
  if (has('xl/worksheets/')) return 'xlsx';
  if (has('xl/')) return 'old-office'; // .xlsb
  if (has('ppt/')) return 'slides';
  return 'packed';
}
