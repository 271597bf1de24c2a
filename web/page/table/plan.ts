/** What of a form's table is the same however its cells are marked: its labels, their ids, the places of its sums. */
import type { Check, FormTable } from 'gouji';
import { type CheckPlaces, placeChecks } from './model';
import { type LabelSpan, labelSpans, levelsOf } from './spans';

type Block = FormTable['blocks'][number];
type Stretch = Pick<LabelSpan, 'start' | 'length'>;

/** A table, ready to be drawn. */
export interface TablePlan {
  blocks: BlockPlan[];
  /** how many columns of figures there are; a block may have fewer */
  width: number;
  /** how many columns of labels stand beside the figures */
  stub: number;
  /** whether sums stand beside rows */
  gutter: boolean;
}

/** A block of a table, ready to be drawn. */
export class BlockPlan {
  readonly title: string;
  readonly titleId: string;
  readonly columns: Block['columns'];
  readonly rows: Block['rows'];
  /** rows of labels over the columns */
  readonly head: LabelSpan[][];
  /** columns of labels beside the rows */
  readonly labels: LabelSpan[][];
  readonly places: CheckPlaces;
  /** how many rows the blocks above it have */
  readonly rowsAbove: number;
  /** the ids of the labels over each column, with spaces between, as in `headers` */
  readonly columnHeaders: string[];
  /** the ids of the labels beside each row */
  readonly rowHeaders: string[];
  /** how many more columns the table has */
  readonly #spare: number;

  constructor(
    table: FormTable,
    checks: Check[],
    /** which of the table's blocks this is */
    readonly index: number,
    width: number,
  ) {
    const block = table.blocks[index] as Block;
    this.title = block.title;
    this.titleId = `s${index}`;
    this.columns = block.columns;
    this.rows = block.rows;
    this.head = labelSpans(block.columns);
    this.labels = labelSpans(block.rows);
    this.places = placeChecks(table, block, checks);
    this.rowsAbove = rowsIn(table.blocks.slice(0, index));
    this.columnHeaders = block.columns.map((_, c) => idsOver(this.head, c, (...at) => this.columnLabelId(...at)));
    this.rowHeaders = block.rows.map((_, r) => idsOver(this.labels, r, (...at) => this.rowLabelId(...at)));
    this.#spare = width - block.columns.length;
  }

  columnLabelId(level: number, column: number): string {
    return `h${this.index}-${level}-${column}`;
  }

  rowLabelId(level: number, row: number): string {
    return `r${this.index}-${level}-${row}`;
  }

  ruleId(rule: string): string {
    return `f${this.index}-${rule}`;
  }

  /** The ids of all labels of a cell. */
  headersOf(row: number, column: number): string {
    const labels = `${this.columnHeaders[column]} ${this.rowHeaders[row]}`;
    return this.title === '' ? labels : `${this.titleId} ${labels}`;
  }

  /** How many columns a label or figure takes: the last takes the room of those that the block lacks, as in the form. */
  reach({ start, length }: Stretch): number {
    return start + length === this.columns.length ? length + this.#spare : length;
  }
}

/** How many rows there are in `blocks`. Old libraries replace `reduce` by one of another meaning. */
export function rowsIn(blocks: Block[]): number {
  let count = 0;
  for (const { rows } of blocks) count += rows.length;
  return count;
}

/** Plans `table`, with the places of those of `checks` that lie within it. */
export function planOf(table: FormTable, checks: Check[]): TablePlan {
  const width = Math.max(...table.blocks.map(({ columns }) => columns.length));
  const stub = Math.max(...table.blocks.map(({ rows }) => levelsOf(rows)));
  const blocks = table.blocks.map((_, b) => new BlockPlan(table, checks, b, width));
  return { blocks, width, stub, gutter: blocks.some(({ places }) => places.beside.size > 0) };
}

function idsOver(levels: LabelSpan[][], item: number, idOf: (level: number, start: number) => string): string {
  return levels
    .flatMap((spans, level) =>
      spans
        .filter(({ start, length }) => start <= item && item < start + length)
        .map(({ start }) => idOf(level, start)),
    )
    .join(' ');
}
