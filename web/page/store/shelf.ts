/** Several files that were opened together. */
import type { Comparison, Language, NamedSource, Source } from 'gouji';
import type { Checked } from './checked';
import { Comparer } from './comparer';
import { attempt, type ReadFile } from './reading';
import { type FileComparison, noWork, type OpenedFile, type Work } from './state';

/** What the files' own store tells, and what it needs. */
export interface ShelfContext {
  readFile: ReadFile;
  check: (work: Work) => Promise<Checked>;
  compare: (reports: NamedSource[], language: Language) => Promise<Comparison>;
  language: () => Language;
  changed: (files: readonly OpenedFile[]) => void;
  compared: (comparison: FileComparison | undefined) => void;
  /** that a file is in the list already, and was not added again */
  repeated: (name: string) => void;
}

/** Reads and checks files, one at a time, keeps what comes of each, and compares them with each other. */
export class Shelf {
  readonly #context: ShelfContext;
  readonly #comparer: Comparer;
  #files: readonly OpenedFile[] = [];
  /** the ids of those that are still to be read or checked */
  #waiting: number[] = [];
  readonly #unread = new Map<number, File>();
  #abort: AbortController | undefined;
  #lastId = 0;

  constructor(context: ShelfContext) {
    this.#context = context;
    this.#comparer = new Comparer({ compare: context.compare, changed: context.compared });
  }

  /** Adds files, and reads them in turn. */
  add(files: readonly File[]): void {
    const added = files.map((file): OpenedFile => {
      this.#lastId += 1;
      this.#unread.set(this.#lastId, file);
      return { id: this.#lastId, name: file.name, size: file.size, state: 'waiting' };
    });
    this.#show([...this.#files, ...added]);
    this.#enqueue(added.map(({ id }) => id));
  }

  /**
   * Adds a text that is no file, and has it checked.
   * @param place the id of the file whose place it takes, if any
   * @returns its id
   */
  addText(source: Source, title: string, place?: number): number {
    const id = place ?? this.#lastId + 1;
    this.#lastId = Math.max(this.#lastId, id);
    const others = this.#files.filter((file) => file.id !== id);
    const names = new Set(others.map(({ name }) => name));
    let name = title;
    for (let number = 2; names.has(name); number += 1) name = `${title} ${number}`;
    this.#show([...others, { id, name, state: 'waiting', work: { ...noWork, source, phase: 'checking' } }]);
    this.#enqueue([id]);
    return id;
  }

  /** Compares the files anew where that says something else by now. */
  compare(): void {
    void this.#comparer.update({ files: this.#files, language: this.#context.language() });
  }

  /** Keeps what was done to a file's report. */
  keep(id: number, work: Work): void {
    this.#update(id, { work });
  }

  /** Checks a file's report once more, as it was kept. What came of the text before it says nothing of it. */
  recheck(id: number): void {
    const work = this.#files.find((file) => file.id === id)?.work;
    this.#update(id, { state: 'waiting', ...(work && { work: { ...work, result: undefined, original: undefined } }) });
    this.#enqueue([id]);
  }

  /** Takes a file off the list. */
  remove(id: number): void {
    this.#unread.delete(id);
    this.#show(this.#files.filter((file) => file.id !== id));
  }

  /** Leaves the files that are not read yet unread. */
  cancel(): void {
    this.#abort?.abort(new DOMException('cancelled', 'AbortError'));
    const left = new Set(this.#waiting.splice(0));
    this.#unread.clear();
    this.#show(
      this.#files.map((file) =>
        left.has(file.id) || file.state === 'reading' ? { ...file, state: 'cancelled' as const } : file,
      ),
    );
  }

  /** Forgets all files. */
  clear(): void {
    this.cancel();
    this.#show([]);
  }

  #enqueue(ids: readonly number[]): void {
    this.#waiting.push(...ids);
    if (!this.#abort) void this.#run();
  }

  async #run(): Promise<void> {
    const abort = new AbortController();
    this.#abort = abort;
    while (!abort.signal.aborted) {
      const id = this.#waiting.shift();
      if (id === undefined) break;
      await this.#take(id, abort.signal);
    }
    if (this.#abort === abort) this.#abort = undefined;
    // What was added while the last one was given up.
    if (!this.#abort && this.#waiting.length > 0) await this.#run();
  }

  /** Reads a file unless its text is known, and checks it. */
  async #take(id: number, signal: AbortSignal): Promise<void> {
    const entry = this.#files.find((file) => file.id === id);
    if (!entry) return;
    this.#update(id, { state: 'reading' });
    const file = this.#unread.get(id);
    this.#unread.delete(id);
    if (entry.work) await this.#check(entry, entry.work, signal);
    if (entry.work || !file) return;
    const read = await attempt(this.#context.readFile, file, signal);
    if (!read) return;
    if ('trouble' in read) this.#update(id, { state: 'unreadable', trouble: read.trouble });
    else if (this.#isListed(entry, read.source)) {
      this.remove(id);
      this.#context.repeated(entry.name);
    } else await this.#check(entry, { ...noWork, name: entry.name, source: read.source }, signal);
  }

  async #check({ id, name }: OpenedFile, work: Work, signal: AbortSignal): Promise<void> {
    const before = this.#files.find((file) => file.id === id)?.work;
    try {
      const checked = await this.#context.check(work);
      if (signal.aborted) return;
      // It may lie on the desk by now, and have been changed there.
      const changed = this.#files.find((file) => file.id === id)?.work !== before;
      const done: Work = { ...work, ...checked, phase: 'done', checkedAt: new Date() };
      this.#update(id, changed ? { state: 'done' } : { state: 'done', work: done });
    } catch {
      if (!signal.aborted) this.#update(id, { state: 'unreadable', trouble: { name, kind: 'failed' } });
    }
  }

  /** Whether the same file is in the list already, with the text that it still has there. */
  #isListed({ id, name, size }: OpenedFile, { text }: Source): boolean {
    return this.#files.some(
      (other) => other.id !== id && other.name === name && other.size === size && other.work?.source.text === text,
    );
  }

  #update(id: number, change: Partial<OpenedFile>): void {
    this.#show(this.#files.map((file) => (file.id === id ? { ...file, ...change } : file)));
  }

  #show(files: readonly OpenedFile[]): void {
    this.#files = files;
    this.#context.changed(files);
    this.compare();
  }
}
