/**
 * The page that index.html shows until the script runs: its text field takes a report already, and boot.js keeps
 * tables and files.
 */
import type { Source } from 'gouji';
import { plainText, sourceFrom } from './input/clipboard';

declare global {
  interface Window {
    /** What boot.js kept: the last paste with HTML, and the files that were pasted or dropped last. */
    goujiKept?: { pasted?: DataTransfer; files?: File[] };
  }
}

/** A report that was put on the opening page. */
export interface Begun {
  source?: Promise<Source>;
  files: File[];
}

/** Takes the opening page away. Gives what was put there. */
export function takeOpening(): Begun {
  const opening = document.getElementById('opening');
  const text = opening?.querySelector('textarea')?.value ?? '';
  opening?.remove();
  const { pasted, files = [] } = window.goujiKept ?? {};
  delete window.goujiKept;
  const begun: Begun = { files };
  // What was pasted may have been changed by hand since.
  const asPasted = pasted && plainText(pasted.getData('text/plain')).text === text;
  if (text !== '') begun.source = asPasted ? sourceFrom(pasted) : Promise.resolve({ text });
  return begun;
}
