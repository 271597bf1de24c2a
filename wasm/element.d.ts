/**
 * `<gouji-checker>`: the checker as a part of any page.
 *
 * @example
 * import { define } from 'gouji/element';
 * define();
 * const checker = document.querySelector('gouji-checker');
 * checker?.addEventListener('gouji-result', ({ detail }) => console.log(detail.summary));
 */
import type { Result } from './index.js';
import type { UnreadableKind } from './node/index.js';

/** Why there is no result. */
export interface GoujiErrorDetail {
  /**
   * - `unreadable`: the file holds no report that can be read; `kind` says why
   * - `not-loaded`: the engine was not to be had
   * - `blocked`: the page's content policy forbids WebAssembly
   * - `failed`: whatever else went wrong
   */
  reason: 'unreadable' | 'not-loaded' | 'blocked' | 'failed';
  /** For developers; the element tells its user in plain words. */
  message: string;
  kind?: UnreadableKind;
}

/** What `check` rejects with where there is no result. */
export class GoujiError extends Error {
  readonly detail: GoujiErrorDetail;
}

/** The names that the attribute `sample` knows. */
export type GoujiSample = 'wrong-total' | 'lost-blanks' | 'broken-labels' | 'traditional' | 'clean';

/** Both events bubble, and come out of shadow roots. */
export interface GoujiCheckerEventMap {
  /** A report was checked, whether by a paste or by `check`; not what a user only tries in place of its figures. */
  'gouji-result': CustomEvent<Result>;
  'gouji-error': CustomEvent<GoujiErrorDetail>;
}

export class GoujiChecker extends HTMLElement {
  /** Attribute `lang`: `zh-Hans`, `zh-Hant` or `en`, or any tag of these languages; else the browser's own decides. */
  lang: string;
  /** Attribute `theme`; without it the element follows the system. */
  theme: 'light' | 'dark' | undefined;
  /** Attribute `wasm-url`: where gouji.wasm lies, if not beside the script. It is read when the engine starts. */
  wasmUrl: string | undefined;
  /** Attribute `sample`: a made-up report to begin with. */
  sample: GoujiSample | undefined;
  /** Attribute `compact`: the verdict and the findings alone, for a report that `check` is given. */
  compact: boolean;
  /** The result on the report as it stands in its text; undefined before the first check. */
  readonly result: Result | undefined;
  /**
   * Checks a text, a file, or what stands in an element: the text of a field, else its text and the cells of its
   * tables. Nothing of it leaves the browser.
   * @throws {GoujiError}; {DOMException} `AbortError` where another report has taken its place,
   *   or the check was stopped
   */
  check(given: string | File | Element): Promise<Result>;

  addEventListener<T extends keyof GoujiCheckerEventMap>(
    type: T,
    listener: (this: GoujiChecker, event: GoujiCheckerEventMap[T]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<T extends keyof HTMLElementEventMap>(
    type: T,
    listener: (this: GoujiChecker, event: HTMLElementEventMap[T]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** Registers `<gouji-checker>`, unless the page has it already, from here or from another version. */
export function define(): void;

declare global {
  interface HTMLElementTagNameMap {
    'gouji-checker': GoujiChecker;
  }
  interface HTMLElementEventMap extends GoujiCheckerEventMap {}
}
