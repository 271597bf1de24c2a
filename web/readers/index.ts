/**
 * Reads files: .txt, .html, .docx, .xlsx and .pdf become a `Source`; for any other an `Unreadable`
 * says what it is. The pieces that differ between browsers and Node are given.
 */
import type { Source } from 'gouji';
import type { Parse } from './dom';
import { Unreadable, type UnreadableKind } from './errors';
import type { PdfOptions } from './pdf';
import { recognise, recogniseArchive } from './recognise';
import { decodeHtml, decodeText } from './text';

export { Unreadable, type UnreadableKind };

/** What the readers need of where they run. */
export interface Surroundings {
  parseHtml: Parse;
  /** Throws where its text is not well-formed. */
  parseXml: Parse;
  /** Reads a PDF; none where PDFs cannot be read. It may take the bytes over. */
  readPdf?: (bytes: Uint8Array, options: Pick<PdfOptions, 'signal' | 'progress'>) => Promise<Source>;
}

export interface ReadOptions {
  /** Gives the reading up. */
  signal?: AbortSignal;
  /** Leaves the line breaks of a text as they are; a textarea, for one, knows line feeds alone. */
  keepBreaks?: boolean;
  /** Is told how much of a long document is read, from 0 to 1. */
  progress?: (done: number) => void;
}

/** Larger files are refused, in bytes: no report comes near. */
export const largestFile = 100 * 1024 * 1024;

async function readArchive(bytes: Uint8Array, { parseXml }: Surroundings): Promise<Source> {
  const { OfficePackage } = await import('./office-package');
  const kind = recogniseArchive(new OfficePackage(bytes, parseXml).names);
  if (kind === 'docx') return (await import('./docx')).readDocx(bytes, parseXml);
  if (kind === 'xlsx') return (await import('./xlsx')).readXlsx(bytes, parseXml);
  throw new Unreadable(kind);
}

/**
 * Reads the bytes of a file. Its kind is told by what stands in it, not by its name.
 *
 * @param name of the file; it decides between text and HTML where the beginning does not
 * @throws {Unreadable} where it holds no report that can be read; or the signal's reason
 */
export async function readBytes(
  bytes: Uint8Array,
  name: string,
  surroundings: Surroundings,
  options: ReadOptions = {},
): Promise<Source> {
  const { signal, keepBreaks } = options;
  if (bytes.length > largestFile) throw new Unreadable('too-large');
  const kind = recognise(bytes, name);
  let source: Source;
  if (kind === 'text') {
    const text = decodeText(bytes);
    source = { text: keepBreaks ? text : text.replace(/\r\n?/g, '\n') };
  } else if (kind === 'html') source = (await import('./html')).readHtml(decodeHtml(bytes), surroundings.parseHtml);
  else if (kind === 'archive') source = await readArchive(bytes, surroundings);
  else if (kind !== 'pdf') throw new Unreadable(kind);
  else if (surroundings.readPdf) source = await surroundings.readPdf(bytes, options);
  else throw new Unreadable('pdf-not-here');
  if (signal?.aborted) throw signal.reason;
  return source;
}

/**
 * Reads a file.
 *
 * @throws {Unreadable} where it holds no report that can be read; or the signal's reason
 */
export async function readFile(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
  surroundings: Surroundings,
  options: ReadOptions = {},
): Promise<Source> {
  if (file.size > largestFile) throw new Unreadable('too-large');
  return readBytes(new Uint8Array(await file.arrayBuffer()), file.name, surroundings, options);
}
