/** Figures that are tried in place of those of the source, and the way back. */

/** What each edited cell is tried with; null is a blank. */
export type Edits = ReadonlyMap<string, number | null>;

/** A value with those that it had and those that it may have again. */
export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
}

export function noHistory<T>(now: T): History<T> {
  return { past: [], now, future: [] };
}

export function changed<T>({ past, now }: History<T>, next: T): History<T> {
  return { past: [...past, now], now: next, future: [] };
}

export function undone<T>(history: History<T>): History<T> {
  const { past, now, future } = history;
  return past.length === 0
    ? history
    : { past: past.slice(0, -1), now: past[past.length - 1] as T, future: [now, ...future] };
}

export function redone<T>(history: History<T>): History<T> {
  const { past, now, future } = history;
  return future.length === 0 ? history : { past: [...past, now], now: future[0] as T, future: future.slice(1) };
}
