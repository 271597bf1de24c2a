/**
 * The little of the DOM that the readers use. A browser's `Document` has it, and so have the small
 * parsers that take its place in Node.
 */

/** An attribute. `localName` is without its prefix. */
export interface DomAttribute {
  readonly localName: string | null;
  readonly value: string;
}

/** A node: an element has `localName` and `attributes`, a text or a comment has `nodeValue`. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<DomNode>;
  readonly localName?: string | null;
  readonly attributes?: ArrayLike<DomAttribute>;
}

/** Makes a tree of a text. It never runs scripts, and never loads anything. */
export type Parse = (text: string) => DomNode;

/** Deeper than this no document nests; what lies deeper is left out rather than overflow the stack. */
export const deepest = 800;

const nodeType = { text: 3, section: 4, comment: 8 };

export function isText(node: DomNode): boolean {
  return node.nodeType === nodeType.text || node.nodeType === nodeType.section;
}

export function isComment(node: DomNode): boolean {
  return node.nodeType === nodeType.comment;
}

/** The name of an element without its prefix; empty for any other node. */
export function nameOf(node: DomNode): string {
  return node.localName ?? '';
}

/** The value of the attribute with this name, whatever its prefix; undefined where there is none. */
export function attributeOf(node: DomNode, name: string): string | undefined {
  const { attributes } = node;
  for (let i = 0; i < (attributes?.length ?? 0); i += 1) {
    const attribute = attributes?.[i];
    if (attribute?.localName === name) return attribute.value;
  }
  return undefined;
}

/** The children of a node, as an array. */
export function childrenOf(node: DomNode): DomNode[] {
  return Array.from(node.childNodes);
}

/** The first child element with this name. */
export function childNamed(node: DomNode, name: string): DomNode | undefined {
  return childrenOf(node).find((child) => child.localName === name);
}

/** All elements with this name below `node`, in order, those within one another included. */
export function descendantsNamed(node: DomNode, name: string): DomNode[] {
  const found: DomNode[] = [];
  const visit = (parent: DomNode, depth: number) => {
    if (depth > deepest) return;
    for (const child of childrenOf(parent)) {
      if (child.localName === name) found.push(child);
      visit(child, depth + 1);
    }
  };
  visit(node, 0);
  return found;
}

/** All text below a node, as it stands. */
export function textOf(node: DomNode): string {
  const parts: string[] = [];
  const visit = (parent: DomNode, depth: number) => {
    if (isText(parent)) parts.push(parent.nodeValue ?? '');
    else if (depth <= deepest) for (const child of childrenOf(parent)) visit(child, depth + 1);
  };
  visit(node, 0);
  return parts.join('');
}
