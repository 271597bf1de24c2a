/** The cells of an HTML table in their places, and which tables hold data. */
import { attributeOf, childrenOf, type DomNode, deepest, isText, nameOf } from './dom';
import type { TextCell } from './source-text';

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

/** HTML's own limit; a table of a report has eleven columns, or fifteen. */
const widest = 1000;

function spanOf(cell: DomNode, name: string): number | undefined {
  const number = Number.parseInt(attributeOf(cell, name) ?? '', 10);
  return Number.isNaN(number) || number < 0 ? undefined : number;
}

/**
 * The cells in the places that HTML's rules for forming a table give them.
 *
 * @see https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
 */
export function tableCells(groups: DomNode[][], skip: Skip, textOf: (cell: DomNode) => string): TextCell[] {
  const cells: TextCell[] = [];
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
        const colSpan = Math.min(Math.max(spanOf(cell, 'colspan') ?? 1, 1), widest);
        const wanted = spanOf(cell, 'rowspan') ?? 1;
        const rowSpan = Math.min(wanted === 0 ? rows.length : wanted, behind - row);
        cells.push({ row, column, rowSpan, colSpan, text: textOf(cell) });
        for (let c = column; c < column + colSpan; c += 1) free[c] = Math.max(free[c] ?? 0, row + rowSpan);
        column += colSpan;
      }
    });
    first = behind;
  }
  return cells;
}

/** What must be known of a table to tell whether it holds data or lays out a page. */
interface TableFacts {
  node: DomNode;
  columns: number;
  hasFigures: boolean;
  within: TableFacts[];
}

/** A cell with a figure and little else: 12, -3, 7件, 1,234.5 万元. */
const figure = /^[^\p{L}\d]{0,4}[+\-减增]?[\d０-９][\d０-９,，.．\s]*\p{L}{0,4}[^\p{L}\d]{0,4}$/u;

/** The text of a cell that stands in the cell itself, not in a table within it. */
function ownText(cell: DomNode, skip: Skip): string {
  const parts: string[] = [];
  const visit = (node: DomNode, depth: number) => {
    if (isText(node)) parts.push(node.nodeValue ?? '');
    else if (nameOf(node) !== 'table' && !skip(node) && depth <= deepest)
      for (const child of childrenOf(node)) visit(child, depth + 1);
  };
  visit(cell, 0);
  return parts.join('').trim();
}

function collectFacts(node: DomNode, into: TableFacts[], table: TableFacts | undefined, skip: Skip, depth: number) {
  if (isText(node) || skip(node) || depth > deepest) return;
  let holder = table;
  if (nameOf(node) === 'table') {
    holder = { node, columns: 0, hasFigures: false, within: [] };
    (table?.within ?? into).push(holder);
  } else if (holder && nameOf(node) === 'tr') {
    const cells = childrenOf(node).filter((cell) => isCell(cell) && !skip(cell));
    const width = cells.reduce((sum, cell) => sum + Math.max(spanOf(cell, 'colspan') ?? 1, 1), 0);
    holder.columns = Math.max(holder.columns, width);
    holder.hasFigures ||= cells.some((cell) => figure.test(ownText(cell, skip)));
  }
  for (const child of childrenOf(node)) collectFacts(child, into, holder, skip, depth + 1);
}

/** The data tables in a table, and whether they have figures or labels alone. */
interface DataTables {
  nodes: DomNode[];
  figures: boolean;
}

function dataTablesIn({ node, columns, hasFigures, within }: TableFacts): DataTables {
  const inner = within.map(dataTablesIn);
  const nodes = inner.flatMap((tables) => tables.nodes);
  const figures = inner.some((tables) => tables.figures);
  if (columns < 2 || figures || (nodes.length > 0 && !hasFigures)) return { nodes, figures };
  return { nodes: [node], figures: hasFigures };
}

/**
 * The tables that hold data: the innermost that have figures, or else the innermost of more than
 * one column. A table around such a one lays out a page, and is text.
 */
export function dataTables(document: DomNode, skip: Skip): Set<DomNode> {
  const outermost: TableFacts[] = [];
  collectFacts(document, outermost, undefined, skip, 0);
  return new Set(outermost.flatMap((facts) => dataTablesIn(facts).nodes));
}
