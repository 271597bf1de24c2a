import type { CheckOptions, Comparison, Form, Language, NamedSource, Result, Rule, Source } from 'gouji';
import type { Answer, Notice, Request } from './protocol';

/** What the engine tells of itself when it is ready. */
export interface EngineFacts {
  version: string;
  forms: Form[];
}

/** A check was given up before it was done. */
export class Cancelled extends Error {}

/** A policy forbids WebAssembly here. */
export class Blocked extends Error {}

/** What of a worker is used: what stands in for one has no more. */
export type EngineThread = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

type WithoutId<R> = R extends Request ? Omit<R, 'id'> : never;

interface Waiting {
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
}

/** One worker from its opening to its end. */
class Session {
  /** Settles when the engine is compiled, or cannot be. */
  readonly facts: Promise<EngineFacts>;
  /** Why the session has ended, where it has. */
  ended: Error | undefined;

  #worker: EngineThread | undefined;
  #ready!: (facts: EngineFacts) => void;
  #failed!: (error: Error) => void;
  #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor(opening: Promise<EngineThread>) {
    this.facts = new Promise((resolve, reject) => {
      this.#ready = resolve;
      this.#failed = reject;
    });
    this.facts.catch(() => undefined);
    opening.then(
      (worker) => this.#listen(worker),
      (error: Error) => this.end(error),
    );
  }

  async ask(request: WithoutId<Request>): Promise<Answer> {
    await this.facts;
    if (this.ended) throw this.ended;
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker?.postMessage({ ...request, id });
    });
  }

  end(reason: Error): void {
    if (this.ended) return;
    this.ended = reason;
    this.#worker?.terminate();
    this.#failed(reason);
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }

  #listen(worker: EngineThread): void {
    if (this.ended) {
      worker.terminate();
      return;
    }
    this.#worker = worker;
    worker.onerror = (event) => this.end(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<Answer | Notice>) => {
      if ('tell' in data) this.#hear(data);
      else this.#settle(data);
    };
  }

  #hear(notice: Notice): void {
    if (notice.tell === 'ready') this.#ready({ version: notice.version, forms: notice.forms });
    if (notice.tell === 'failed') this.end(new (notice.blocked ? Blocked : Error)(notice.message));
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ('error' in answer) waiting?.reject(new Error(answer.error));
    else waiting?.resolve(answer);
  }
}

/**
 * The checker as the page sees it: it lives in a worker that is opened at once, so that the engine
 * is warm before the first paste, and is opened anew after a crash or a cancel.
 */
export class Engine {
  readonly #open: () => Promise<EngineThread>;
  #session: Session;

  /** @param open opens a worker that has said that it is alive */
  constructor(open: () => Promise<EngineThread>) {
    this.#open = open;
    this.#session = new Session(open());
  }

  /** Version and forms. Rejects where the engine cannot run in this browser. */
  get facts(): Promise<EngineFacts> {
    return this.#session.facts;
  }

  /** Checks `source`. Rejects with `Cancelled` after `cancel`. */
  async check(source: Source, options: CheckOptions): Promise<Result> {
    const answer = await this.#alive().ask({ ask: 'check', source, options });
    return (answer as { result: Result }).result;
  }

  /** Compares reports of several years. */
  async compare(reports: NamedSource[], language: Language): Promise<Comparison> {
    const answer = await this.#alive().ask({ ask: 'compare', reports, language });
    return (answer as { comparison: Comparison }).comparison;
  }

  /** Every rule with its texts in `language`. */
  async rules(language: Language): Promise<Rule[]> {
    const answer = await this.#alive().ask({ ask: 'rules', language });
    return (answer as { rules: Rule[] }).rules;
  }

  /** Gives up everything that is under way. */
  cancel(): void {
    this.#session.end(new Cancelled('cancelled'));
  }

  #alive(): Session {
    if (this.#session.ended) this.#session = new Session(this.#open());
    return this.#session;
  }
}
