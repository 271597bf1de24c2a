import type { Result, Source } from 'gouji';
import type { GoujiError } from './events';

interface Asked {
  /** of a file, not known until it is read */
  source: Source | undefined;
  resolve: (result: Result) => void;
  reject: (error: Error) => void;
}

/** The check that the host waits for: one at a time. */
export class Waiting {
  #asked: Asked | undefined;

  /** Begins to wait for the check of `source`; whoever waited before is told that another report has taken its place. */
  begin(source?: Source): Promise<Result> {
    this.#giveUp();
    return new Promise((resolve, reject) => {
      this.#asked = { source, resolve, reject };
    });
  }

  /** A check of `source` is done. */
  done(source: Source, result: Result): void {
    if (this.#asked?.source !== undefined && this.#asked.source !== source) this.#giveUp();
    this.#asked?.resolve(result);
    this.#asked = undefined;
  }

  /** There will be no result. */
  failed(error: GoujiError): void {
    this.#asked?.reject(error);
    this.#asked = undefined;
  }

  #giveUp(): void {
    this.#asked?.reject(new DOMException('another report has taken its place', 'AbortError'));
    this.#asked = undefined;
  }
}
