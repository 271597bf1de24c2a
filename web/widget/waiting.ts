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

  /**
   * Begins to wait for the check of the source that is coming; whoever waited before is told that another report has
   * taken its place.
   *
   * @param coming undefined where there will be none
   */
  begin(coming: Promise<Source | undefined>): Promise<Result> {
    this.#giveUp();
    return new Promise((resolve, reject) => {
      const asked: Asked = { source: undefined, resolve, reject };
      this.#asked = asked;
      void coming.then((source) => {
        asked.source = source;
        if (!source && this.#asked === asked) this.#giveUp();
      });
    });
  }

  /** `source` lies on the desk now. */
  lies(source: Source): void {
    if (this.#asked?.source && this.#asked.source !== source) this.#giveUp();
  }

  /** A check of `source` is done. */
  done(source: Source, result: Result): void {
    if (this.#asked?.source !== source) return;
    this.#asked.resolve(result);
    this.#asked = undefined;
  }

  /** There will be no result of `source`, or of the file that is being read. */
  failed(source: Source | undefined, error: GoujiError): void {
    if (this.#asked?.source === source) this.#reject(error);
  }

  /** The check of `source` was stopped. */
  cancelled(source: Source): void {
    if (this.#asked?.source === source) this.#reject(new DOMException('the check was stopped', 'AbortError'));
  }

  #giveUp(): void {
    this.#reject(new DOMException('another report has taken its place', 'AbortError'));
  }

  #reject(error: Error): void {
    this.#asked?.reject(error);
    this.#asked = undefined;
  }
}
