import type { Language, Rule, Source } from 'gouji';
import type { Engine } from '../../worker/engine';
import { Checker } from './checker';
import { type Choice, initialState, type State, Store } from './state';

/** Milliseconds of rest in the typing before a check. */
const typingPause = 200;

/**
 * The page's one place of change: what a user can do, each as a method, and the state that comes
 * of it. Elements read `state`, watch it, and call the methods; they keep nothing themselves.
 */
export class Desk {
  readonly #store: Store<State>;
  readonly #engine: Engine;
  readonly #checker: Checker;

  constructor(engine: Engine, language: Language) {
    this.#engine = engine;
    this.#store = new Store(initialState(language));
    this.#checker = new Checker(engine, {
      started: () => this.#store.set({ phase: 'checking', choice: {} }),
      slow: () => this.#store.set({ phase: 'slow' }),
      done: (result) => this.#store.set({ phase: 'done', result }),
      cancelled: () => this.#store.set({ phase: 'cancelled' }),
      failed: () => this.#store.set({ phase: 'failed' }),
    });
    engine.facts.then(
      ({ forms }) => this.#store.set({ forms }),
      () => this.#store.set({ phase: 'failed' }),
    );
    void this.#learnRules();
  }

  get state(): State {
    return this.#store.state;
  }

  /** Calls `listener` after every change of the state. */
  watch(listener: () => void): () => void {
    return this.#store.watch(listener);
  }

  /**
   * Takes a new text; a whole one (pasted, opened) is checked at once, typing after a pause.
   *
   * A textarea knows no carriage returns, so they go before any offset is counted; a reader that
   * gives tables has taken them out itself.
   */
  edit(given: Source, whole: boolean): void {
    const source = given.tables ? given : { text: given.text.replace(/\r\n?/g, '\n') };
    this.#store.set({ source });
    if (source.text.trim() === '') {
      this.#checker.drop();
      this.#store.set({ phase: 'waiting', result: undefined, choice: {} });
    } else {
      // What was found in another report is not left standing over this one.
      if (whole) this.#store.set({ result: undefined, choice: {} });
      this.#check(whole ? 0 : typingPause);
    }
  }

  /** Shows a finding, a cell or an identity; `{}` shows none. */
  choose(choice: Choice): void {
    this.#store.set({ choice });
  }

  /** Goes to the next finding, or the one before, around the end. */
  step(by: 1 | -1): void {
    const count = this.state.result?.findings.length ?? 0;
    if (count === 0) return;
    const now = this.state.choice.finding ?? (by === 1 ? -1 : 0);
    this.choose({ finding: (now + by + count) % count });
  }

  /** Speaks another language, findings included. */
  speak(language: Language): void {
    this.#store.set({ language });
    void this.#learnRules();
    if (this.state.source.text.trim() !== '') this.#check(0);
  }

  /** Stops a check that takes too long. */
  cancel(): void {
    this.#checker.cancel();
  }

  #check(delay: number): void {
    const { source, language } = this.state;
    this.#checker.request(source, { language }, delay);
  }

  async #learnRules(): Promise<void> {
    const { language } = this.state;
    const rules = await this.#engine.rules(language).catch((): Rule[] => []);
    if (language === this.state.language) this.#store.set({ rules: new Map(rules.map((rule) => [rule.id, rule])) });
  }
}
