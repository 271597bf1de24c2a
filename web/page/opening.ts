/**
 * The page that index.html shows until the script runs: its text field takes a report already, and boot.js keeps what
 * the field alone would lose.
 */
import type { Source } from 'gouji';
import type { GoujiApp } from './app';
import type { GoujiSource } from './elements/source';
import { pictureDrawn, turn } from './elements/turns';
import { plainText, sourceFrom } from './input/clipboard';
import type { Desk } from './store/desk';

declare global {
  interface Window {
    /** What boot.js kept: the last paste with tables, the files that came last, and whether a word is half typed. */
    goujiKept?: { pasted?: DataTransfer; files?: File[]; composing?: boolean };
  }
}

const field = () => document.querySelector<HTMLTextAreaElement>('#opening textarea');

/** Resolves when no word is half typed: taken away now, it would be torn. */
async function settled(): Promise<void> {
  // boot.js hears of it first, as it listened first.
  while (window.goujiKept?.composing)
    await new Promise((resolve) => document.addEventListener('compositionend', resolve, { once: true }));
}

/** Hands a report to the desk; its text at once, its tables when they are read, unless the text has changed by then. */
function give(desk: Desk, text: string, tables: Promise<Source> | undefined): void {
  if (text !== '') desk.put({ text });
  void tables?.then((source) => {
    if (desk.state.source.text === text) desk.put(source);
  });
}

/** Shows the page itself in place of the opening page, with all that was put there. */
export async function takeOver(app: GoujiApp, desk: Desk): Promise<void> {
  // Most of it is laid out behind the opening page first: all at once would hold up whoever types there.
  await turn();
  app.className = 'behind';
  document.body.append(app);
  await app.updateComplete;
  await pictureDrawn();
  await settled();
  const area = field();
  const text = area?.value ?? '';
  const caret =
    area && document.activeElement === area ? ([area.selectionStart, area.selectionEnd] as const) : undefined;
  const scrolled = area?.scrollTop ?? 0;
  document.getElementById('opening')?.remove();
  app.show();
  const { pasted, files = [] } = window.goujiKept ?? {};
  delete window.goujiKept;
  if (files.length > 0) {
    app.open(files);
    return;
  }
  // What was pasted may have been changed by hand since.
  const asPasted = pasted && plainText(pasted.getData('text/plain')).text === text;
  give(desk, text, asPasted ? sourceFrom(pasted) : undefined);
  if (!caret) return;
  await app.updateComplete;
  const source = app.renderRoot.querySelector<GoujiSource>('gouji-source');
  await source?.updateComplete;
  source?.goOn(caret, scrolled);
}
