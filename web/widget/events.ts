/** What the widget tells its host. */
import type { Result } from 'gouji';
import type { UnreadableKind } from '../readers/errors';

/** Why there is no result. The types of the npm package, wasm/element.d.ts, say the same. */
export interface GoujiErrorDetail {
  /**
   * - `unreadable`: the file holds no report that can be read; `kind` says why
   * - `not-loaded`: the engine was not to be had
   * - `blocked`: the host's content policy forbids WebAssembly
   * - `failed`: whatever else went wrong
   */
  reason: 'unreadable' | 'not-loaded' | 'blocked' | 'failed';
  /** For developers; the widget tells its user in plain words. */
  message: string;
  kind?: UnreadableKind;
}

/** What `check` rejects with where there is no result. */
export class GoujiError extends Error {
  override readonly name = 'GoujiError';

  constructor(readonly detail: GoujiErrorDetail) {
    super(detail.message);
  }
}

export function resultEvent(detail: Result): CustomEvent<Result> {
  return new CustomEvent('gouji-result', { detail, bubbles: true, composed: true });
}

export function errorEvent(detail: GoujiErrorDetail): CustomEvent<GoujiErrorDetail> {
  return new CustomEvent('gouji-error', { detail, bubbles: true, composed: true });
}
