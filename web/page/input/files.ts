/** Files that are opened on the page. */
import { script } from 'virtual:pdf-worker';
import { openWorker } from '../../worker/open';
import { loadTrouble } from '../messages';
import type { ReadFile } from '../store/reading';

/** What the picker offers. Those that cannot be read are among them: the page says what to do with each. */
export const accepted = '.txt,.html,.htm,.docx,.xlsx,.pdf,.doc,.xls,.wps,.et,.ofd';

/** Reads a file; the readers come when the first one is opened. */
export const readFile: ReadFile = async (file, signal) => {
  const [readers] = await Promise.all([import('../../readers'), loadTrouble()]);
  const pdf = script;
  const { parseHtml, parseXml } = await import('./parse');
  const surroundings = { parseHtml, parseXml };
  if (!pdf) return readers.readFile(file, surroundings, { signal });
  const { readPdfInWorker } = await import('../../readers/pdf-in-worker');
  const readPdf: NonNullable<Parameters<typeof readers.readFile>[1]['readPdf']> = (bytes, options) =>
    readPdfInWorker(() => openWorker(pdf), bytes, options);
  return readers.readFile(file, { ...surroundings, readPdf }, { signal });
};
