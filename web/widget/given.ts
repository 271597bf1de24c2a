/** What a host may give the widget to check. */
import type { Source } from 'gouji';
import { plainText } from '../page/input/clipboard';
import type { DomNode } from '../readers/dom';
import { readHtml } from '../readers/html';

/** A text, a file, or an element: a text field's text, else what stands in the element, its tables by their cells. */
export type Given = string | File | Element;

/** Elements of other windows are elements too, so that they are told by what they are, not by their class. */
function isElement(given: unknown): given is Element {
  return (given as Partial<Node> | null | undefined)?.nodeType === 1;
}

/** Whether it is a file, which has to be read first. */
export function isFile(given: Given): given is File {
  // A script may give anything, null most of all: what querySelector did not find.
  return typeof (given as Partial<File> | null | undefined)?.arrayBuffer === 'function';
}

/** @throws {TypeError} where it is none of what may be given */
export function sourceOf(given: Exclude<Given, File>): Source {
  if (typeof given === 'string') return plainText(given);
  if (!isElement(given)) throw new TypeError('gouji-checker: what to check must be a string, a File or an Element');
  const name = given.localName;
  if (name === 'textarea' || name === 'input') return plainText((given as HTMLTextAreaElement).value);
  return readHtml('', () => given as unknown as DomNode);
}
