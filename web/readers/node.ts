/** The readers for Node: the same, with small parsers in place of the browser's. */
import { fileURLToPath } from 'node:url';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import type { Source } from 'gouji';
import { type DefaultTreeAdapterTypes, parse as parse5 } from 'parse5';
import { type DomNode, deepest } from './dom';
import { Unreadable } from './errors';
import { readHtml } from './html';
import { type ReadOptions, readBytes } from './index';
import { type PdfJs, readPdf } from './pdf';

export { Unreadable } from './errors';

type Parsed = DefaultTreeAdapterTypes.Node;

/** parse5's node as the DOM has it. */
function domNode(node: Parsed, depth = 0): DomNode {
  const inner = 'childNodes' in node && depth <= deepest ? node.childNodes : [];
  const children = inner.map((child) => domNode(child, depth + 1));
  if (node.nodeName === '#text')
    return { nodeType: 3, nodeValue: (node as DefaultTreeAdapterTypes.TextNode).value, childNodes: children };
  if (node.nodeName === '#comment')
    return { nodeType: 8, nodeValue: (node as DefaultTreeAdapterTypes.CommentNode).data, childNodes: children };
  if (!('tagName' in node)) return { nodeType: 9, nodeValue: null, childNodes: children };
  const attributes = node.attrs.map(({ name, value }) => ({ localName: name, value }));
  return { nodeType: 1, nodeValue: null, childNodes: children, localName: node.tagName, attributes };
}

/** HTML as a tree, by the rules that browsers follow. */
export function parseHtml(html: string): DomNode {
  return domNode(parse5(html));
}

/** XML as a tree. @throws where it is not well-formed */
export function parseXml(xml: string): DomNode {
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml') as unknown as DomNode;
}

/** The text of HTML as a reader sees it, and the cells of its tables. */
export function sourceFromHtml(html: string): Source {
  return readHtml(html, parseHtml);
}

/** pdf.js, where it is installed beside this package. */
async function readPdfInNode(bytes: Uint8Array, options: ReadOptions): Promise<Source> {
  const name = 'pdfjs-dist/legacy/build/pdf.mjs';
  let pdfjs: PdfJs;
  try {
    pdfjs = await import(/* @vite-ignore */ name);
  } catch {
    throw new Unreadable('pdf-not-here');
  }
  const cMapUrl = fileURLToPath(new URL('../../cmaps/', import.meta.resolve(name)));
  return readPdf(new Uint8Array(bytes), pdfjs, { ...options, settings: { cMapUrl, cMapPacked: true } });
}

/**
 * Reads the bytes of a file: text, HTML, .docx, .xlsx, or .pdf where pdfjs-dist is installed.
 *
 * @param name of the file; its kind is told by its bytes, only text and HTML by the name too
 * @throws {Unreadable} its `kind` says why; or the signal's reason
 */
export function sourceFromFile(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<Source> {
  return readBytes(bytes, name, { parseHtml, parseXml, readPdf: readPdfInNode }, options);
}
