/**
 * The page that index.html shows until the script runs: its text field takes a report already, and boot.js keeps what
 * is pasted with tables.
 */
import type { Source } from 'gouji';
import { plainText, sourceFrom } from './input/clipboard';

declare global {
  interface Window {
    goujiPasted?: DataTransfer;
  }
}

/** Takes the opening page away. Gives the report that was put there, if any. */
export function takeOpening(): Promise<Source> | undefined {
  const opening = document.getElementById('opening');
  const text = opening?.querySelector('textarea')?.value ?? '';
  opening?.remove();
  const pasted = window.goujiPasted;
  delete window.goujiPasted;
  if (text === '') return undefined;
  // It may have been changed by hand since.
  const asPasted = pasted && plainText(pasted.getData('text/plain')).text === text;
  return asPasted ? sourceFrom(pasted) : Promise.resolve({ text });
}
