// Files as sources: text as it stands; HTML, .docx, .xlsx and PDF with the exact cells of their tables.
import { readFile as readBytes } from 'node:fs/promises';
import { basename } from 'node:path';

// The readers come with parsers that most runs do not need.
const readers = () => import('../dist/readers.mjs');

const reasons = {
  'scanned-pdf': '这份 PDF 是扫描的图片，没有文字；请用 Word 或 WPS 里的原件，或先做文字识别',
  'old-office': '这是旧格式的文件；请在 Word、WPS 或 Excel 里另存为 .docx 或 .xlsx',
  ofd: '这是 OFD 文件；请在阅读器里复制文字，或导出为 PDF',
  encrypted: '文件有密码；请先去掉密码',
  'too-large': '文件太大，不会是一份年度报告',
  damaged: '文件已损坏，打不开',
  slides: '这是演示文稿，没有可以核对的报告',
  picture: '这是图片，没有文字',
  packed: '这是压缩文件；请先解压',
  'not-text': '不是 UTF-8、UTF-16 或 GB18030 编码的文本，也不是能读的文件',
  'pdf-not-here': '要读 PDF，请先安装 pdfjs-dist（npm install pdfjs-dist）',
};

/** A file that holds no report; `kind` says why, the message what to do. */
export class Unreadable extends Error {
  constructor(kind) {
    super(reasons[kind] ?? kind);
    this.kind = kind;
  }
}

/** What the readers make of something. */
const read = async (use) => {
  const loaded = await readers();
  try {
    return await use(loaded);
  } catch (error) {
    throw error instanceof loaded.Unreadable ? new Unreadable(error.kind) : error;
  }
};

/** The text of HTML as it is seen, and the cells of its tables. @throws {Unreadable} */
export const sourceFromHtml = (html) => read((loaded) => loaded.sourceFromHtml(html));

/** How files begin that are written as text and hold something else: markup, rich text, pages in one file, PDF. */
const disguised = /^\s*<|^\{\\rtf|^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*){0,20}MIME-Version:|^[\s\S]{0,1024}%PDF-/i;

/** What no text has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/** The bytes of a text in UTF-8 that is no markup; undefined for anything else, which is left to the readers. */
const plainText = (bytes, name) => {
  if (/\.x?html?$/i.test(name)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return disguised.test(text) || control.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
};

/**
 * The bytes of a file as a source. Plain text stands in it as it is, its line breaks included.
 * @param {Uint8Array} bytes
 * @param {string} name of the file; what stands in it tells its kind, and the name only text from HTML
 * @throws {Unreadable}
 */
export const sourceFromBytes = async (bytes, name = '') => {
  const text = plainText(bytes, name);
  if (text !== undefined) return { text };
  return read((loaded) => loaded.sourceFromFile(bytes, name, { keepBreaks: true }));
};

/** A file as a source. @throws {Unreadable}, and what reading from disk throws */
export const sourceFromFile = async (path) => sourceFromBytes(new Uint8Array(await readBytes(path)), basename(path));
