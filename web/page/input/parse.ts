/**
 * Trees of pasted and opened documents. They are inert: nothing in them runs or loads, and nothing
 * of them is ever put into the page.
 */
import type { Parse } from '../../readers/dom';
import { trustedGate } from '../../worker/trusted';

/** The page's policy lets only this gate turn a text into a tree. */
const gate = trustedGate('gouji-reader', 'createHTML');

const markup =
  /<!--[\s\S]*?-->|<style[\s>][\s\S]*?<\/style\s*>|<script[\s>][\s\S]*?<\/script\s*>|<[a-z](?:[^"'<>]|"[^"]*"|'[^']*'){0,9999}>/gi;

/**
 * `html` without the scripts and styles that a browser would check against the page's policy: even in
 * a tree that is never shown it would complain of each, to the console and to whom the server names
 * for reports. The readers find `style` as `gouji-style`.
 */
function withoutCode(html: string): string {
  return html.replace(markup, (piece) => {
    if (piece.startsWith('<!')) return piece;
    return /^<(?:style|script)[\s>]/i.test(piece)
      ? ''
      : piece.replace(/([\s"'/])(style|on\w+)(?=\s*=)/gi, '$1gouji-$2');
  });
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
