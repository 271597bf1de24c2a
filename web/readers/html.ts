/** Reads HTML: a page, or what Word, WPS, Excel and browsers put on the clipboard. */
import type { Source } from 'gouji';
import { type Block, sourceOf } from './blocks';
import { attributeOf, childrenOf, type DomNode, deepest, isComment, isText, nameOf, type Parse } from './dom';
import { rowsOf, tableCells } from './html-table';
import { raised } from './source-text';
import { TextFlow } from './text-flow';

/** Elements that stand on lines of their own. */
const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p ' +
    'pre section select summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

/** Elements that show nothing, or no text of the document. */
const unseen = new Set(
  'area audio base canvas embed head iframe link map math meta noframes object param script style svg template title video'.split(
    ' ',
  ),
);

/** What Word, WPS and browsers mark as deleted is not part of the text any more. */
function isDeleted(node: DomNode): boolean {
  return nameOf(node) === 'del' || /\bmsoDel\b/i.test(attributeOf(node, 'class') ?? '');
}

/** The page calls the attribute `gouji-style` in its trees: its policy forbids the other. */
function styleOf(node: DomNode): string {
  return attributeOf(node, 'style') ?? attributeOf(node, 'gouji-style') ?? '';
}

/**
 * Whether an element is hidden by itself: by its name, by `hidden`, or by its own style. Style
 * sheets are not read.
 */
function isHidden(node: DomNode): boolean {
  return (
    unseen.has(nameOf(node)) ||
    attributeOf(node, 'hidden') !== undefined ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/i.test(styleOf(node)) ||
    isDeleted(node)
  );
}

function isBlock(node: DomNode): boolean {
  return blocks.has(nameOf(node)) || /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)/i.test(styleOf(node));
}

function keepsSpace(node: DomNode): boolean {
  const name = nameOf(node);
  return name === 'pre' || name === 'xmp' || /(?:^|;)\s*white-space\s*:\s*(?:pre|break-spaces)/i.test(styleOf(node));
}

/** What a field of a form shows: tables that offices fill in on a page have their figures there. */
function fieldText(node: DomNode): string {
  const isText = /^(?:text|number|tel)?$/i.test(attributeOf(node, 'type') ?? '');
  return nameOf(node) === 'input' && isText ? (attributeOf(node, 'value') ?? '') : '';
}

/** Whether `html` says which part of it was copied. */
function hasFragment(html: string): boolean {
  const start = html.indexOf('<!--StartFragment');
  return start >= 0 && html.indexOf('<!--EndFragment', start) > start;
}

/** The nodes that lie wholly before or behind the copied part. */
function outsideFragment(document: DomNode): Set<DomNode> {
  const outside = new Set<DomNode>();
  let state: 'before' | 'inside' | 'behind' = 'before';
  const visit = (node: DomNode, depth: number) => {
    if (isComment(node)) {
      const text = (node.nodeValue ?? '').trim();
      if (text.startsWith('StartFragment') && state === 'before') state = 'inside';
      else if (text.startsWith('EndFragment') && state === 'inside') state = 'behind';
      return;
    }
    if (state === 'behind') outside.add(node);
    else if (depth <= deepest) for (const child of childrenOf(node)) visit(child, depth + 1);
    if (state === 'before') outside.add(node);
  };
  visit(document, 0);
  return outside;
}

/** Where in a document a node stands. */
interface Surroundings {
  depth: number;
  keepSpace: boolean;
  /** whether it is raised, as the mark of a note is */
  isRaised?: boolean;
}

/** Collects the blocks of a document, or of a cell. */
class BlockReader {
  readonly #skip: (node: DomNode) => boolean;
  #blocks: Block[] = [];
  #flow = new TextFlow();

  constructor(skip: (node: DomNode) => boolean) {
    this.#skip = skip;
  }

  /** The blocks in `node`, which lies `depth` deep. */
  read(node: DomNode, depth: number): Block[] {
    this.#walk(node, { depth, keepSpace: false });
    this.#endLines();
    return this.#blocks;
  }

  #endLines(): void {
    const lines = this.#flow.take();
    if (lines.length > 0) this.#blocks.push({ lines });
  }

  #walk(node: DomNode, { depth, keepSpace, isRaised }: Surroundings): void {
    if (isComment(node) || depth > deepest || this.#skip(node)) return;
    if (isText(node)) {
      const text = node.nodeValue ?? '';
      this.#flow.text(isRaised ? raised(text) : text, keepSpace);
      return;
    }
    const name = nameOf(node);
    const inside = { depth: depth + 1, keepSpace: keepSpace || keepsSpace(node), isRaised: isRaised || name === 'sup' };
    if (name === 'br') this.#flow.breakLine();
    else if (name === 'table') this.#table(node, depth);
    else this.#element(node, inside);
  }

  #element(node: DomNode, inside: Surroundings): void {
    const block = isBlock(node);
    // What is lowered is no digit of the figure before it.
    const apart = nameOf(node) === 'sub';
    if (block) this.#flow.endLine();
    if (apart) this.#flow.text(' ', false);
    this.#flow.text(fieldText(node), false);
    for (const child of childrenOf(node)) this.#walk(child, inside);
    if (apart) this.#flow.text(' ', false);
    if (block) this.#flow.endLine();
  }

  #table(table: DomNode, depth: number): void {
    const { captions, groups } = rowsOf(table, this.#skip);
    this.#flow.endLine();
    for (const caption of captions) this.#walk(caption, { depth: depth + 1, keepSpace: false });
    this.#endLines();
    const contentOf = (cell: DomNode) => new BlockReader(this.#skip).read(cell, depth + 3);
    this.#blocks.push({ cells: tableCells(groups, this.#skip, contentOf) });
  }
}

/**
 * The text of `html` as a reader sees it, and the cells of its tables.
 *
 * Block elements, rows and `<br>` make lines; the cells of a row stand between tabs; a break within
 * a cell is a space, or nothing between Chinese characters. Of a clipboard's HTML only the copied
 * part counts. Tables that only lay out a page are text.
 *
 * @param parse makes the tree, e.g. by a `DOMParser`; nothing of it is ever put into a page
 * @returns offsets in UTF-16 code units of its own text
 */
export function readHtml(html: string, parse: Parse): Source {
  const document = parse(html);
  const outside = hasFragment(html) ? outsideFragment(document) : new Set<DomNode>();
  return sourceOf(new BlockReader((node) => outside.has(node) || isHidden(node)).read(document, 0));
}
