/**
 * Trees of pasted and opened documents. They are inert: nothing in them runs or loads, and nothing
 * of them is ever put into the page.
 */
import type { Parse } from '../../readers/dom';
import { trustedGate } from '../../worker/trusted';

/** The page's policy lets only this gate turn a text into a tree. */
const gate = trustedGate('gouji-reader', 'createHTML');

/** Behind the comment that begins at `at`; one without an end goes on to the end of all. */
function behindComment(html: string, at: number): number {
  const end = html.indexOf('-->', at + 2);
  return end < 0 ? html.length : end + 3;
}

/** Behind the tag that begins at `at`. As browsers have it, quotes only count where a value begins. */
function behindTag(html: string, at: number): number {
  const telling = /[>=]/g;
  telling.lastIndex = at;
  for (let found = telling.exec(html); found; found = telling.exec(html)) {
    if (found[0] === '>') return telling.lastIndex;
    while (/\s/.test(html.charAt(telling.lastIndex))) telling.lastIndex += 1;
    const first = html.charAt(telling.lastIndex);
    if (first === '"' || first === "'") {
      const end = html.indexOf(first, telling.lastIndex + 1);
      if (end < 0) return html.length;
      telling.lastIndex = end + 1;
    } else while (/[^\s>]/.test(html.charAt(telling.lastIndex))) telling.lastIndex += 1;
  }
  return html.length;
}

/**
 * `html` without the scripts and styles that a browser would check against the page's policy: even in
 * a tree that is never shown it would complain of each, to the console and to whom the server names
 * for reports. The readers find `style` as `gouji-style`.
 *
 * It never looks at a place twice: a paste may be made of millions of beginnings without an end.
 */
export function withoutCode(html: string): string {
  const kept: string[] = [];
  /** Elements of which no end comes any more. */
  const endless = new Set<string>();
  const opening = /<(?:!--|\/?[a-z])/gi;
  let at = 0;
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    const isComment = found[0] === '<!--';
    const end = isComment ? behindComment(html, found.index) : behindTag(html, found.index);
    const piece = html.slice(found.index, end);
    const name = /^<(style|script)[\s/>]/i.exec(piece)?.[1]?.toLowerCase();
    kept.push(html.slice(at, found.index));
    at = end;
    if (name === undefined) {
      kept.push(isComment ? piece : piece.replace(/([\s"'/])(style|on\w+)(?=\s*=)/gi, '$1gouji-$2'));
    } else if (!endless.has(name)) {
      const closing = new RegExp(`</${name}[\\s/>]`, 'gi');
      closing.lastIndex = end;
      const closed = closing.exec(html);
      if (closed) at = behindTag(html, closed.index);
      else endless.add(name);
    }
    opening.lastIndex = at;
  }
  kept.push(html.slice(at));
  return kept.join('');
}

/** HTML by the rules of browsers. */
export const parseHtml: Parse = (html) => new DOMParser().parseFromString(gate(withoutCode(html)), 'text/html');

/** XML. @throws {SyntaxError} where it is not well-formed */
export const parseXml: Parse = (xml) => {
  const document = new DOMParser().parseFromString(gate(xml), 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) throw new SyntaxError(error.textContent ?? 'not well-formed');
  return document;
};
