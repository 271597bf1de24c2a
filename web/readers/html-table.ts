/** The cells of an HTML table in their places. */
import type { Block, BlockCell } from './blocks';
import { attributeOf, childrenOf, type DomNode, nameOf } from './dom';

type Skip = (node: DomNode) => boolean;

/** Rows of a table in the order in which they are shown. A cell's span ends with its group. */
export interface TableRows {
  captions: DomNode[];
  groups: DomNode[][];
}

const isCell = (node: DomNode) => nameOf(node) === 'td' || nameOf(node) === 'th';

/** Word ends tables with a row of no height that only sets the widths of its columns. */
const isRow = (node: DomNode) => nameOf(node) === 'tr' && attributeOf(node, 'height') !== '0';

/** The rows of `table`, its head first and its foot last. */
export function rowsOf(table: DomNode, skip: Skip): TableRows {
  const captions: DomNode[] = [];
  const heads: DomNode[][] = [];
  const bodies: DomNode[][] = [];
  const feet: DomNode[][] = [];
  let loose: DomNode[] | undefined;
  for (const child of childrenOf(table)) {
    if (skip(child)) continue;
    const name = nameOf(child);
    if (isRow(child)) {
      if (!loose) {
        loose = [];
        bodies.push(loose);
      }
      loose.push(child);
    } else if (name === 'thead' || name === 'tbody' || name === 'tfoot') {
      loose = undefined;
      const rows = childrenOf(child).filter((row) => isRow(row) && !skip(row));
      (name === 'thead' ? heads : name === 'tfoot' ? feet : bodies).push(rows);
    } else if (name === 'caption') {
      captions.push(child);
    }
  }
  return { captions, groups: [...heads, ...bodies, ...feet] };
}

/** HTML's own limit of a span, and ours of a table: that of a report has eleven columns, or fifteen. */
const widest = 1000;

function spanOf(cell: DomNode, name: string): number | undefined {
  const number = Number.parseInt(attributeOf(cell, name) ?? '', 10);
  return Number.isNaN(number) || number < 0 ? undefined : number;
}

/**
 * The cells in the places that HTML's rules for forming a table give them; what lies beyond the thousandth column is
 * left out.
 *
 * @see https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
 */
export function tableCells(groups: DomNode[][], skip: Skip, contentOf: (cell: DomNode) => Block[]): BlockCell[] {
  const cells: BlockCell[] = [];
  /** for each column, the first row that no cell from above reaches */
  const free: number[] = [];
  let first = 0;
  for (const rows of groups) {
    const behind = first + rows.length;
    rows.forEach((tr, index) => {
      const row = first + index;
      let column = 0;
      for (const cell of childrenOf(tr)) {
        if (!isCell(cell) || skip(cell)) continue;
        while ((free[column] ?? 0) > row) column += 1;
        if (column >= widest) break;
        const colSpan = Math.min(Math.max(spanOf(cell, 'colspan') ?? 1, 1), widest);
        const wanted = spanOf(cell, 'rowspan') ?? 1;
        const rowSpan = Math.min(wanted === 0 ? rows.length : wanted, behind - row);
        cells.push({ row, column, rowSpan, colSpan, blocks: contentOf(cell) });
        for (let c = column; c < column + colSpan; c += 1) free[c] = Math.max(free[c] ?? 0, row + rowSpan);
        column += colSpan;
      }
    });
    first = behind;
  }
  return cells;
}
