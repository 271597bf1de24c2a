/** The shelf of a desk; it comes with the first files that are opened together. */
import { Cancelled, type Engine } from '../../worker/engine';
import { checkWork } from './checked';
import type { ReadFile } from './reading';
import { Shelf } from './shelf';
import type { State, Store } from './state';

/** A shelf that shows what lies on it in `store`, and asks the engine of its desk. */
export function openShelf(store: Store<State>, engine: Engine, readFile: ReadFile): Shelf {
  return new Shelf({
    readFile,
    check: (work) => checkWork((...asked) => insist(() => engine.check(...asked)), work, store.state.language),
    compare: (reports, language) => insist(() => engine.compare(reports, language)),
    language: () => store.state.language,
    changed: (files) => store.set({ files }),
    compared: (comparison) => store.set({ comparison }),
    repeated: (name) => {
      const { trouble } = store.state;
      const names = trouble?.kind === 'listed' ? `${trouble.name}、${name}` : name;
      store.set({ trouble: { name: names, kind: 'listed' } });
    },
  });
}

/** Asks again where stopping the check of the report on the desk has stopped this too. */
async function insist<T>(ask: () => Promise<T>): Promise<T> {
  return ask().catch((error) => {
    if (error instanceof Cancelled) return ask();
    throw error;
  });
}
