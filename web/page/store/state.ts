import type { Accepted, Comparison, Form, Language, Result, Rule, Severity, Source } from 'gouji';
import type { UnreadableKind } from '../../readers/errors';
import { type Edits, type History, noHistory } from './edits';

/** What the user is looking at: a finding, a cell, an identity; at most the last two at once. */
export interface Choice {
  /** index into the result's findings */
  finding?: number;
  /** id of a cell */
  cell?: string;
  /** id of the identity whose two sides are drawn; without it the most telling one is */
  check?: string;
  /** index of the other place of the cell's figure that is shown */
  alternative?: number;
}

/** How far the work on the present text is. */
export type Phase =
  | 'waiting' // there is no text
  | 'reading' // a file is being read, for over a second
  | 'checking'
  | 'slow' // checking for over a second
  | 'done'
  | 'cancelled'
  | 'failed'; // the engine cannot run here

/**
 * Why a file was not read. `empty` is one without a text; `listed`, one that is in the list already; `failed`, whatever
 * nobody thought of; `unfetched`, that a sample did not come.
 */
export interface Trouble {
  name: string;
  kind: UnreadableKind | 'empty' | 'listed' | 'failed' | 'unfetched';
}

/** The report on the desk, and what was done to it. */
export interface Work {
  /** the name of its file; empty for a pasted one */
  name: string;
  source: Source;
  phase: Phase;
  /** of the last checked text; while `phase` is not `done`, it belongs to an earlier one */
  result: Result | undefined;
  /** the figures as they stand in the source, where `result` is that of a what-if */
  original: Result | undefined;
  /** the figures that are tried in place of those of the source */
  edits: History<Edits>;
  /** the findings that the user has set aside */
  accepted: readonly Accepted[];
  choice: Choice;
  /** when `result` came */
  checkedAt: Date | undefined;
}

/** What the files say of each other. */
export interface FileComparison {
  comparison: Comparison;
  /** the ids of the files, in the order of the comparison's reports */
  files: readonly number[];
}

/** One of several files that were opened together. */
export interface OpenedFile {
  id: number;
  name: string;
  /** in bytes; none where it was pasted */
  size?: number;
  state: 'waiting' | 'reading' | 'done' | 'unreadable' | 'cancelled';
  /** what was read of it, and what was done to it */
  work?: Work;
  trouble?: Trouble;
}

/** Everything the page shows follows from this. */
export interface State extends Work {
  language: Language;
  /** whether it is a part of somebody else's page */
  embedded: boolean;
  forms: Form[];
  rules: ReadonlyMap<string, Rule>;
  /** of the engine; empty until it is ready */
  version: string;
  /** the only findings to show; all where there is none */
  filter: Severity | undefined;
  /** files that were opened together; none where there is one report only */
  files: readonly OpenedFile[];
  /** the one of them that is on the desk; without it their list is shown */
  file: number | undefined;
  /** of those that could be read, with each other */
  comparison: FileComparison | undefined;
  /** whether the page's own files are kept in the browser */
  offline: boolean;
  /** why the file that was opened last could not be read */
  trouble: Trouble | undefined;
}

/** A desk with nothing on it. */
export const noWork: Work = {
  name: '',
  source: { text: '' },
  phase: 'waiting',
  result: undefined,
  original: undefined,
  edits: noHistory(new Map()),
  accepted: [],
  choice: {},
  checkedAt: undefined,
};

/** The page before anything happened. */
export function initialState(language: Language, embedded: boolean): State {
  return {
    ...noWork,
    language,
    embedded,
    forms: [],
    rules: new Map(),
    version: '',
    filter: undefined,
    files: [],
    file: undefined,
    comparison: undefined,
    offline: false,
    trouble: undefined,
  };
}

/** The part of `state` that belongs to the report on the desk. */
export function workOf(state: State): Work {
  const { name, source, phase, result, original, edits, accepted, choice, checkedAt } = state;
  return { name, source, phase, result, original, edits, accepted, choice, checkedAt };
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
