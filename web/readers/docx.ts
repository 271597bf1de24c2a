/** Reads .docx: paragraphs, and tables with the cells in their places (ISO/IEC 29500-1, 17). */
import type { Source } from 'gouji';
import { type Block, type BlockCell, sourceOf } from './blocks';
import { attributeOf, childNamed, childrenOf, type DomNode, deepest, isText, nameOf, type Parse } from './dom';
import { Unreadable } from './errors';
import { OfficePackage } from './office-package';
import { raised, withoutBlankEnd } from './source-text';

/** What was deleted, what is an instruction or a property: no text of the document. */
const unseen = new Set([
  'del',
  'moveFrom',
  'delText',
  'delInstrText',
  'instrText',
  'pPr',
  'rPr',
  'sectPr',
  'tblPr',
  'tblGrid',
  'rt',
]);

/** Whether a property such as `<w:vanish/>` is set. */
function isSet(property: DomNode | undefined): boolean {
  if (!property) return false;
  const value = attributeOf(property, 'val');
  return value === undefined || !['0', 'false', 'off'].includes(value);
}

function numberOf(properties: DomNode | undefined, name: string, otherwise: number): number {
  const property = properties && childNamed(properties, name);
  const number = Number.parseInt((property && attributeOf(property, 'val')) ?? '', 10);
  return Number.isNaN(number) ? otherwise : number;
}

/** Collects the blocks of a body, of a cell or of a text box. */
class BlockReader {
  #blocks: Block[] = [];
  #line = '';
  /** Whether the run that is being read is raised, as the mark of a note is. */
  #isRaised = false;
  /** Text boxes of the paragraph that is being read: they follow it. */
  #boxes: Block[] = [];

  read(container: DomNode, depth: number): Block[] {
    this.#walk(container, depth);
    this.#endLine();
    return this.#blocks;
  }

  #endLine(): void {
    const line = withoutBlankEnd(this.#line);
    this.#line = '';
    if (line.trim() !== '') this.#blocks.push({ lines: [line] });
    for (const block of this.#boxes.splice(0)) this.#blocks.push(block);
  }

  #walk(parent: DomNode, depth: number): void {
    if (depth > deepest) return;
    for (const node of childrenOf(parent)) {
      const name = nameOf(node);
      if (unseen.has(name)) continue;
      if (name === 'p') this.#paragraph(node, depth);
      else if (name === 'tbl') this.#table(node, depth);
      else if (name === 'r') this.#run(node, depth);
      else if (name === 'txbxContent') this.#textBox(node, depth);
      else if (name === 'AlternateContent') this.#alternative(node, depth);
      else if (name !== '') this.#inline(node, name, depth);
    }
  }

  #paragraph(node: DomNode, depth: number): void {
    this.#endLine();
    this.#walk(node, depth + 1);
    this.#endLine();
  }

  #textBox(node: DomNode, depth: number): void {
    // One by one: there may be more than fit into the arguments of a call.
    for (const block of new BlockReader().read(node, depth + 1)) this.#boxes.push(block);
  }

  #run(run: DomNode, depth: number): void {
    const properties = childNamed(run, 'rPr');
    if (properties && (isSet(childNamed(properties, 'vanish')) || isSet(childNamed(properties, 'webHidden')))) return;
    const aligned = properties && childNamed(properties, 'vertAlign');
    const alignment = aligned && attributeOf(aligned, 'val');
    // What is lowered is no digit of the figure before it.
    const apart = alignment === 'subscript' ? ' ' : '';
    this.#line += apart;
    this.#isRaised = alignment === 'superscript';
    this.#walk(run, depth + 1);
    this.#isRaised = false;
    this.#line += apart;
  }

  #add(text: string): void {
    this.#line += this.#isRaised ? raised(text) : text;
  }

  #inline(node: DomNode, name: string, depth: number): void {
    if (name === 't') {
      for (const text of childrenOf(node)) if (isText(text)) this.#add((text.nodeValue ?? '').replace(/\s/g, asSpace));
    } else if (name === 'tab' || name === 'ptab') this.#line += '\t';
    else if (name === 'br' || name === 'cr') this.#endLine();
    else if (name === 'noBreakHyphen') this.#line += '-';
    else this.#walk(node, depth + 1);
  }

  /** One drawing in two versions, for newer and older programs. */
  #alternative(node: DomNode, depth: number): void {
    const version = childNamed(node, 'Choice') ?? childNamed(node, 'Fallback');
    if (version) this.#walk(version, depth + 1);
  }

  #table(table: DomNode, depth: number): void {
    this.#endLine();
    const cells: BlockCell[] = [];
    /** for each column, the cell that goes on downwards where the next row says so */
    const above = new Map<number, BlockCell>();
    elementsNamed(table, 'tr').forEach((row, index) => {
      const properties = childNamed(row, 'trPr');
      if (properties && (childNamed(properties, 'del') || isSet(childNamed(properties, 'hidden')))) return;
      let column = numberOf(properties, 'gridBefore', 0);
      for (const tc of elementsNamed(row, 'tc')) {
        const cellProperties = childNamed(tc, 'tcPr');
        const colSpan = Math.max(1, numberOf(cellProperties, 'gridSpan', 1));
        const merge = cellProperties && childNamed(cellProperties, 'vMerge');
        const goesOn = merge && attributeOf(merge, 'val') !== 'restart';
        const upper = above.get(column);
        if (goesOn && upper) {
          upper.rowSpan = index - upper.row + 1;
        } else {
          const blocks = new BlockReader().read(tc, depth + 2);
          const cell = { row: index, column, rowSpan: 1, colSpan, blocks };
          cells.push(cell);
          if (merge) above.set(column, cell);
          else above.delete(column);
        }
        column += colSpan;
      }
    });
    this.#blocks.push({ cells });
  }
}

/** U+00A0 and U+3000 stay: the user sees them. */
function asSpace(space: string): string {
  return space === '\u00a0' || space === '\u3000' ? space : ' ';
}

/** The rows of a table or the cells of a row, also those within content controls. */
function elementsNamed(parent: DomNode, name: 'tr' | 'tc'): DomNode[] {
  return childrenOf(parent).flatMap((child) => {
    if (nameOf(child) === name) return [child];
    return ['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo'].includes(nameOf(child))
      ? elementsNamed(child, name)
      : [];
  });
}

/**
 * The text of a document and the cells of its tables.
 *
 * Deleted and hidden text is left out; numbers that Word itself puts before paragraphs are too. A
 * text box follows the paragraph that it hangs on.
 *
 * @throws {Unreadable} `damaged`, `encrypted`, `too-large`
 */
export function readDocx(bytes: Uint8Array, parseXml: Parse): Source {
  const office = new OfficePackage(bytes, parseXml);
  const document = office.part(office.mainPart() ?? 'word/document.xml');
  const root = document && childNamed(document, 'document');
  const body = root && childNamed(root, 'body');
  if (!body) throw new Unreadable('damaged', 'no body');
  return sourceOf(new BlockReader().read(body, 0));
}
