/** Several files that were opened together. */
import type { Result, Source } from 'gouji';
import { attempt, type ReadFile } from './reading';
import { noWork, type OpenedFile, type Work } from './state';

/** What the files' own store tells, and what it needs. */
export interface ShelfContext {
  readFile: ReadFile;
  check: (source: Source) => Promise<Result>;
  changed: (files: readonly OpenedFile[]) => void;
}

/** How urgently a file wants to be looked at; 0 comes first. */
export function urgencyOf({ state, work }: OpenedFile): number {
  if (state === 'unreadable' || state === 'cancelled') return 1;
  const summary = work?.result?.summary;
  if (state !== 'done' || !summary) return 5;
  if (summary.violated > 0 || summary.error > 0) return 0;
  if (summary.undetermined > 0) return 2;
  return summary.warning > 0 ? 3 : 4;
}

/** The files, the most urgent first; those of equal urgency as they were opened, the worse ones before. */
export function byUrgency(files: readonly OpenedFile[]): OpenedFile[] {
  const weight = ({ work }: OpenedFile) => {
    const { violated = 0, error = 0, undetermined = 0, warning = 0 } = work?.result?.summary ?? {};
    return [violated, error, undetermined, warning];
  };
  return [...files].sort((a, b) => {
    const [first, second] = [weight(a), weight(b)];
    const worse = first.findIndex((count, i) => count !== second[i]);
    return urgencyOf(a) - urgencyOf(b) || (worse < 0 ? a.id - b.id : (second[worse] ?? 0) - (first[worse] ?? 0));
  });
}

/** Reads and checks files, one at a time, and keeps what comes of each. */
export class Shelf {
  readonly #context: ShelfContext;
  #files: readonly OpenedFile[] = [];
  #waiting: { id: number; file: File }[] = [];
  #abort: AbortController | undefined;
  #lastId = 0;

  constructor(context: ShelfContext) {
    this.#context = context;
  }

  /** Adds files, and reads them in turn. */
  add(files: readonly File[]): void {
    const added = files.map((file) => {
      this.#lastId += 1;
      return { id: this.#lastId, file };
    });
    this.#waiting.push(...added);
    this.#show([...this.#files, ...added.map(({ id, file }) => ({ id, name: file.name, state: 'waiting' as const }))]);
    if (!this.#abort) void this.#run();
  }

  /** Keeps what was done to a file's report. */
  keep(id: number, work: Work): void {
    this.#update(id, { work });
  }

  /** Leaves the files that are not read yet unread. */
  cancel(): void {
    this.#abort?.abort(new DOMException('cancelled', 'AbortError'));
    const left = new Set(this.#waiting.splice(0).map(({ id }) => id));
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

  async #run(): Promise<void> {
    const abort = new AbortController();
    this.#abort = abort;
    while (!abort.signal.aborted) {
      const next = this.#waiting.shift();
      if (!next) break;
      this.#update(next.id, { state: 'reading' });
      const read = await attempt(this.#context.readFile, next.file, abort.signal);
      if (read && 'trouble' in read) this.#update(next.id, { state: 'unreadable', trouble: read.trouble });
      else if (read) await this.#check(next, read.source, abort.signal);
    }
    if (this.#abort === abort) this.#abort = undefined;
    // What was added while the last one was given up.
    if (!this.#abort && this.#waiting.length > 0) await this.#run();
  }

  async #check({ id, file }: { id: number; file: File }, source: Source, signal: AbortSignal): Promise<void> {
    try {
      const result = await this.#context.check(source);
      if (signal.aborted) return;
      this.#update(id, { state: 'done', work: { ...noWork, name: file.name, source, phase: 'done', result } });
    } catch {
      if (!signal.aborted) this.#update(id, { state: 'unreadable', trouble: { name: file.name, kind: 'failed' } });
    }
  }

  #update(id: number, change: Partial<OpenedFile>): void {
    this.#show(this.#files.map((file) => (file.id === id ? { ...file, ...change } : file)));
  }

  #show(files: readonly OpenedFile[]): void {
    this.#files = files;
    this.#context.changed(files);
  }
}
