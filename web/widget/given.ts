/** What a host may give the widget to check. */
import type { Source } from 'gouji';
import { plainText } from '../page/input/clipboard';
import type { DomNode } from '../readers/dom';
import { readHtml } from '../readers/html';

/** A text, a file, or an element: a text field's text, else what stands in the element, its tables by their cells. */
export type Given = string | File | Element;

/** Elements of other windows are elements too, so that they are told by what they are, not by their class. */
function isElement(given: object): given is Element {
  return (given as Partial<Node>).nodeType === 1;
}

/** Whether it is a file, which has to be read first. */
export function isFile(given: Given): given is File {
  return typeof given === 'object' && !isElement(given) && typeof (given as Partial<File>).arrayBuffer === 'function';
}

/** @throws {TypeError} where it is none of what may be given */
export function sourceOf(given: Exclude<Given, File>): Source {
  if (typeof given === 'string') return plainText(given);
  if (typeof given !== 'object' || given === null || !isElement(given))
    throw new TypeError('gouji-checker: what to check must be a string, a File or an Element');
  const name = given.localName;
  if (name === 'textarea' || name === 'input') return plainText((given as HTMLTextAreaElement).value);
  return readHtml('', () => given as unknown as DomNode);
}
