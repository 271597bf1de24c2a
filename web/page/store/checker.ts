import { Cancelled, type Engine } from '../../worker/engine';

/** What becomes of the text that was last given. */
export interface CheckerEvents<T> {
  started: () => void;
  slow: () => void;
  done: (checked: T) => void;
  cancelled: () => void;
  failed: (error: Error) => void;
}

/** Milliseconds after which a check counts as slow and can be cancelled. */
const slowAfter = 1000;

/**
 * Keeps the result level with a text that changes: waits for a pause in the typing, has one check
 * under way at a time, and drops the answer to a text that is no longer there.
 */
export class Checker<T> {
  readonly #engine: Engine;
  readonly #on: CheckerEvents<T>;
  #generation = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #next: (() => void) | undefined;

  constructor(engine: Engine, on: CheckerEvents<T>) {
    this.#engine = engine;
    this.#on = on;
  }

  /**
   * Has a text checked by `check` after `delay` milliseconds, unless another text comes first.
   */
  request(check: () => Promise<T>, delay: number): void {
    this.drop();
    const generation = this.#generation;
    this.#on.started();
    this.#timer = setTimeout(() => {
      const run = () => void this.#run(check, generation);
      if (this.#running) this.#next = run;
      else run();
    }, delay);
  }

  /** Forgets the text that was last given; its answer will not be told. */
  drop(): void {
    this.#generation += 1;
    this.#next = undefined;
    clearTimeout(this.#timer);
  }

  /** Stops a check that takes too long. */
  cancel(): void {
    this.drop();
    this.#engine.cancel();
    this.#on.cancelled();
  }

  async #run(check: () => Promise<T>, generation: number): Promise<void> {
    this.#running = true;
    const current = () => generation === this.#generation;
    const slow = setTimeout(() => current() && this.#on.slow(), slowAfter);
    try {
      const checked = await check();
      if (current()) this.#on.done(checked);
    } catch (error) {
      if (current() && !(error instanceof Cancelled)) this.#on.failed(error as Error);
    } finally {
      clearTimeout(slow);
      this.#running = false;
      const next = this.#next;
      this.#next = undefined;
      next?.();
    }
  }
}
