/** Comparing the files that are opened with each other. */
import type { Comparison, Language, NamedSource, Source } from 'gouji';
import type { FileComparison, OpenedFile, State } from './state';

/** What the comparison needs, and what it tells. */
export interface ComparerContext {
  compare: (reports: NamedSource[], language: Language) => Promise<Comparison>;
  changed: (comparison: FileComparison | undefined) => void;
}

/** The files of which there is a text, in the order in which they were opened. */
function readFiles(files: readonly OpenedFile[]): { id: number; name: string; source: Source }[] {
  return files.flatMap(({ id, name, work }) => (work?.result ? [{ id, name, source: work.source }] : []));
}

/** Keeps the comparison level with the files; it waits until all are read. */
export class Comparer {
  readonly #context: ComparerContext;
  #compared: readonly unknown[] = [];

  constructor(context: ComparerContext) {
    this.#context = context;
  }

  /** Compares anew where a text or the language is another one. */
  async update({ files, language }: Pick<State, 'files' | 'language'>): Promise<void> {
    if (files.some(({ state }) => state === 'waiting' || state === 'reading')) return;
    const read = readFiles(files);
    const compared = [language, ...read.map(({ source }) => source)];
    if (compared.length === this.#compared.length && compared.every((own, i) => own === this.#compared[i])) return;
    this.#compared = compared;
    const reports = read.map(({ name, source }) => ({ ...source, id: name }));
    const comparison =
      reports.length < 2 ? undefined : await this.#context.compare(reports, language).catch(() => undefined);
    if (this.#compared !== compared) return;
    // What has failed is tried again with the next change.
    if (!comparison && reports.length > 1) this.#compared = [];
    this.#context.changed(comparison && { comparison, files: read.map(({ id }) => id) });
  }
}
