/** Reads PDF: lines rebuilt by where words stand on the page, tables by their ruling lines. */
import type { Source } from 'gouji';
import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
import { type Block, type BlockCell, sourceOf } from './blocks';
import { Unreadable } from './errors';
import { type RuledTable, ruledTables } from './pdf-grid';
import { type Line, layLines, linesOf, textOfLine } from './pdf-lines';
import { contentOf, type Operators, type PageContent, type Word } from './pdf-page';

/** What is used of pdf.js. */
export interface PdfJs {
  getDocument(parameters: Record<string, unknown>): PDFDocumentLoadingTask;
  OPS: Operators;
}

export interface PdfOptions {
  /** Gives the reading up. */
  signal?: AbortSignal;
  /** Is told after each page how much of the document is read, from 0 to 1. */
  progress?: (done: number) => void;
  /** Settings of pdf.js, e.g. where its character maps are. */
  settings?: Record<string, unknown>;
}

/** A table with the words in its cells. */
interface FilledTable {
  top: number;
  cells: BlockCell[];
}

function filled(table: RuledTable, words: Word[]): { filled: FilledTable; used: Set<Word> } {
  const contents = new Map(table.cells.map((cell) => [cell, [] as Word[]]));
  const used = new Set<Word>();
  for (const word of words) {
    const cell = table.cellAt((word.left + word.right) / 2, word.middle);
    if (!cell) continue;
    contents.get(cell)?.push(word);
    used.add(word);
  }
  const cells = [...contents].map(([place, content]) => ({
    ...place,
    blocks: [{ lines: linesOf(content).map(textOfLine) }],
  }));
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { filled: { top: table.ys[0] as number, cells }, used };
}

/** What a page shows, downwards. */
function blocksOf({ words, horizontal, vertical }: PageContent): Block[] {
  const tables: FilledTable[] = [];
  const inTables = new Set<Word>();
  // A table that is drawn within another one's cell keeps its own words.
  const smallestFirst = ruledTables(horizontal, vertical).sort((a, b) => areaOf(a) - areaOf(b));
  for (const table of smallestFirst) {
    const { filled: one, used } = filled(
      table,
      words.filter((word) => !inTables.has(word)),
    );
    if (used.size === 0) continue;
    for (const word of used) inTables.add(word);
    tables.push(one);
  }
  tables.sort((a, b) => a.top - b.top);
  const blocks: Block[] = [];
  let pending: Line[] = [];
  const endLines = () => {
    if (pending.length > 0) blocks.push({ lines: layLines(pending) });
    pending = [];
  };
  for (const line of linesOf(words.filter((word) => !inTables.has(word)))) {
    while (tables[0] && tables[0].top < line.middle) {
      endLines();
      blocks.push({ cells: (tables.shift() as FilledTable).cells });
    }
    pending.push(line);
  }
  endLines();
  return [...blocks, ...tables.map(({ cells }) => ({ cells }))];
}

function areaOf({ xs, ys }: RuledTable): number {
  const length = (numbers: number[]) => (numbers[numbers.length - 1] as number) - (numbers[0] as number);
  return length(xs) * length(ys);
}

/** Whether a text can be read: fonts without a map to characters give private ones, or none. */
function isReadable(text: string): boolean {
  const characters = text.replace(/\s/g, '');
  const known = characters.replace(/[\p{Cc}\p{Co}\ufffd]/gu, '');
  return known.length * 2 > characters.length;
}

function unreadable(error: unknown): unknown {
  const { name } = error as Error;
  if (name === 'PasswordException') return new Unreadable('encrypted');
  if (['InvalidPDFException', 'FormatError', 'XRefParseException'].includes(name))
    return new Unreadable('damaged', String(error));
  return error;
}

/**
 * The text of a PDF and the cells of the tables that are drawn in it with lines. Columns that are
 * only set apart by space stay apart by spaces.
 *
 * @param bytes are taken over: the array is empty afterwards
 * @throws {Unreadable} `scanned-pdf`, `encrypted`, `damaged`; or the signal's reason
 */
export async function readPdf(bytes: Uint8Array, pdfjs: PdfJs, options: PdfOptions = {}): Promise<Source> {
  const { signal, progress, settings } = options;
  const task = pdfjs.getDocument({
    data: bytes,
    disableFontFace: true,
    useSystemFonts: false,
    // Pictures are not looked at, so they are not unpacked.
    maxImageSize: 1,
    verbosity: 0,
    ...settings,
  });
  const giveUp = () => void task.destroy();
  signal?.addEventListener('abort', giveUp);
  try {
    const document = await task.promise;
    const blocks: Block[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      if (signal?.aborted) throw signal.reason;
      const page = await document.getPage(number);
      blocks.push(...blocksOf(await contentOf(page, pdfjs.OPS)));
      page.cleanup();
      progress?.(number / document.numPages);
    }
    const source = sourceOf(blocks);
    if (!isReadable(source.text)) throw new Unreadable('scanned-pdf');
    return source;
  } catch (error) {
    throw signal?.aborted ? signal.reason : unreadable(error);
  } finally {
    signal?.removeEventListener('abort', giveUp);
    await task.destroy();
  }
}
