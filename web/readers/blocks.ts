/** A document as lines and tables within one another, before it is known which of the tables hold data. */
import type { Source } from 'gouji';
import { joinLines, SourceText } from './source-text';

/** A cell and what stands in it. */
export interface BlockCell {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  blocks: Block[];
}

/** Lines of text, or a table: its cells in reading order. */
export type Block = { lines: string[] } | { cells: BlockCell[] };

/** A cell with a figure and little else: 12, -3, 7件, 1,234.5万元. */
const figure = /^[^\p{L}\d]{0,4}[+\-减增]?[\d０-９][\d０-９,，.．\s]*\p{L}{0,4}[^\p{L}\d]{0,4}$/u;

/** The data tables in a table, and whether they have figures or labels alone. */
interface DataTables {
  tables: BlockCell[][];
  figures: boolean;
}

/**
 * The tables that hold data: the innermost that have figures, or else the innermost of more than
 * one column. A table around such a one lays out a page.
 */
function dataTablesIn(cells: BlockCell[]): DataTables {
  const blocks = cells.flatMap((cell) => cell.blocks);
  const inner = blocks.flatMap((block) => ('cells' in block ? [dataTablesIn(block.cells)] : []));
  const tables = inner.flatMap((one) => one.tables);
  if (inner.some(({ figures }) => figures)) return { tables, figures: true };
  const figures = cells.some(({ blocks: content }) => figure.test(joinLines(ownLines(content))));
  if (!cells.some(({ column, colSpan }) => column + colSpan > 1)) return { tables, figures: false };
  return tables.length > 0 && !figures ? { tables, figures } : { tables: [cells], figures };
}

function ownLines(blocks: Block[]): string[] {
  return blocks.flatMap((block) => ('lines' in block ? block.lines : []));
}

function allLines(blocks: Block[]): string[] {
  return blocks.flatMap((block) =>
    'lines' in block ? block.lines : block.cells.flatMap((cell) => allLines(cell.blocks)),
  );
}

/** The text and the grids of a document. Tables that only lay out a page are text. */
export function sourceOf(document: Block[]): Source {
  const source = new SourceText();
  const tables = document.flatMap((block) => ('cells' in block ? dataTablesIn(block.cells).tables : []));
  const data = new Set(tables);
  const add = (blocks: Block[]) => {
    for (const block of blocks) {
      if ('lines' in block) source.lines(block.lines);
      else if (!data.has(block.cells)) for (const cell of block.cells) add(cell.blocks);
      else
        source.table(
          block.cells.map(({ blocks: content, ...place }) => ({ ...place, text: joinLines(allLines(content)) })),
        );
    }
  };
  add(document);
  return source.source();
}
