/** Reads PDF: lines rebuilt by where words stand on the page, tables by their ruling lines. */
import type { Source } from 'gouji';
import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
import { type Block, type BlockCell, sourceOf } from './blocks';
import { Unreadable } from './errors';
import type { Glyph, PageContent } from './pdf-geometry';
import { type RuledTable, ruledTables } from './pdf-grid';
import { type Line, layLines, linesOf, numberRuns, textOfLine } from './pdf-lines';
import { contentOf, type Operators } from './pdf-page';
import { markPageNumbers } from './pdf-page-numbers';

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

/** A table with the characters in its cells. */
interface FilledTable {
  top: number;
  cells: BlockCell[];
}

/** The texts of the lines of a cell. What is turned on its side is read along its own lines, behind the rest. */
function textsOf(glyphs: Glyph[]): string[] {
  const upright = glyphs.filter(({ turned }) => !turned);
  const aside = glyphs.flatMap(({ turned }) => turned ?? []);
  return [...linesOf(upright), ...linesOf(aside)].map(textOfLine);
}

function fill(table: RuledTable, glyphs: Glyph[]): { filled: FilledTable; used: Set<Glyph> } {
  const contents = new Map(table.cells.map((cell) => [cell, [] as Glyph[]]));
  const used = new Set<Glyph>();
  for (const run of numberRuns(glyphs)) {
    const [first, last] = [run[0] as Glyph, run[run.length - 1] as Glyph];
    const cell = table.cellAt((first.left + last.right) / 2, first.middle);
    if (!cell) continue;
    contents.get(cell)?.push(...run);
    for (const glyph of run) used.add(glyph);
  }
  const cells = [...contents].map(([place, content]) => ({
    ...place,
    blocks: [{ lines: textsOf(content) }],
  }));
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { filled: { top: table.ys[0] as number, cells }, used };
}

/** What a page shows, downwards. */
function blocksOf(content: PageContent): Block[] {
  const tables: FilledTable[] = [];
  let loose = content.glyphs;
  // A table that is drawn within another one's cell keeps its own characters.
  for (const table of ruledTables(content).sort((a, b) => areaOf(a) - areaOf(b))) {
    const { filled, used } = fill(table, loose);
    if (used.size === 0) continue;
    loose = loose.filter((glyph) => !used.has(glyph));
    tables.push(filled);
  }
  tables.sort((a, b) => a.top - b.top);
  const upright = loose.filter(({ turned }) => !turned);
  const aside = textsOf(loose.filter(({ turned }) => turned));
  const blocks: Block[] = aside.length > 0 ? [{ lines: aside }] : [];
  let pending: Line[] = [];
  const endLines = () => {
    if (pending.length > 0) blocks.push({ lines: layLines(pending) });
    pending = [];
  };
  for (const line of linesOf(upright)) {
    for (let table = tables[0]; table && table.top < line.middle; table = tables[0]) {
      endLines();
      blocks.push({ cells: table.cells });
      tables.shift();
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
  // pdf.js gives all that goes wrong in a file such a name.
  if (name.endsWith('Exception')) return new Unreadable('damaged', String(error));
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
    const pages: Block[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      if (signal?.aborted) throw signal.reason;
      const page = await document.getPage(number);
      pages.push(blocksOf(await contentOf(page, pdfjs.OPS)));
      page.cleanup();
      progress?.(number / document.numPages);
    }
    markPageNumbers(pages);
    const source = sourceOf(pages.flat());
    if (!isReadable(source.text)) throw new Unreadable('scanned-pdf');
    return source;
  } catch (error) {
    throw signal?.aborted ? signal.reason : unreadable(error);
  } finally {
    signal?.removeEventListener('abort', giveUp);
    await task.destroy();
  }
}
