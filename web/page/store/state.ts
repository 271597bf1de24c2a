import type { Form, Language, Result, Rule, Source } from 'gouji';

/** What the user is looking at: a finding, a cell, an identity; at most the last two at once. */
export interface Choice {
  /** index into the result's findings */
  finding?: number;
  /** id of a cell */
  cell?: string;
  /** id of the identity whose two sides are drawn; without it the most telling one is */
  check?: string;
}

/** How far the work on the present text is. */
export type Phase =
  | 'waiting' // there is no text
  | 'checking'
  | 'slow' // checking for over a second
  | 'done'
  | 'cancelled'
  | 'failed'; // the engine cannot run here

/** Everything the page shows follows from this. */
export interface State {
  language: Language;
  source: Source;
  phase: Phase;
  /** of the last checked text; while `phase` is not `done`, it belongs to an earlier one */
  result: Result | undefined;
  forms: Form[];
  rules: ReadonlyMap<string, Rule>;
  choice: Choice;
}

/** The page before anything happened. */
export function initialState(language: Language): State {
  return {
    language,
    source: { text: '' },
    phase: 'waiting',
    result: undefined,
    forms: [],
    rules: new Map(),
    choice: {},
  };
}

/** A value that can be watched. */
export class Store<S> {
  #state: S;
  #listeners = new Set<() => void>();

  constructor(state: S) {
    this.#state = state;
  }

  get state(): S {
    return this.#state;
  }

  /** Replaces some fields and tells everyone who watches. */
  set(change: Partial<S>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Calls `listener` after every change, until the returned function is called. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
