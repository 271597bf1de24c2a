import type { Accepted, Finding, Language, Severity, Source } from 'gouji';
import { Cancelled, type Engine } from '../../worker/engine';
import { retyped, splice } from '../input/splice';
import { type Checked, checkWork } from './checked';
import { Checker } from './checker';
import { followed } from './choice';
import { changed, type Edits, type History, redone, undone } from './edits';
import { attempt, type Read, type ReadFile } from './reading';
import { asAccepted, isSameFinding, visibleFindings } from './set-aside';
import type { Shelf } from './shelf';
import { type Choice, initialState, noWork, type Phase, type State, Store, workOf } from './state';

/** Milliseconds of rest in the typing before a check. */
const typingPause = 200;

/** Milliseconds after which reading a file is shown, and can be given up. */
const slowReading = 1000;

/**
 * The page's one place of change: what a user can do, each as a method, and the state that comes
 * of it. Elements read `state`, watch it, and call the methods; they keep nothing themselves.
 */
export class Desk {
  readonly #store: Store<State>;
  readonly #engine: Engine;
  readonly #checker: Checker<Checked>;
  readonly #readFile: ReadFile;
  /** what several files lie on; it comes with the first of them */
  #shelf: Shelf | undefined;
  #reading: AbortController | undefined;
  #slowReading: ReturnType<typeof setTimeout> | undefined;
  /** the phase that a slow reading has taken the place of */
  #phaseBefore: Phase | undefined;
  /** the language of the rules that are known */
  #rulesLanguage: Language | undefined;

  /** @param embedded whether it is a part of somebody else's page */
  constructor(engine: Engine, readFile: ReadFile, language: Language, embedded = false) {
    this.#engine = engine;
    this.#readFile = readFile;
    this.#store = new Store(initialState(language, embedded));
    this.#checker = new Checker(engine, {
      started: () => this.#store.set({ phase: 'checking' }),
      slow: () => this.#store.set({ phase: 'slow' }),
      done: (checked) => this.#checked(checked),
      cancelled: () => this.#store.set({ phase: 'cancelled' }),
      failed: () => this.#store.set({ phase: 'failed' }),
    });
    this.#learn();
  }

  get state(): State {
    return this.#store.state;
  }

  /** Calls `listener` after every change of the state. */
  watch(listener: () => void): () => void {
    return this.#store.watch(listener);
  }

  /**
   * Puts a new report on the desk, in place of the one that lies there; it is checked at once. Where files are open it
   * becomes one of them, called `title`.
   */
  put(source: Source, name = '', title = name): void {
    this.#stopReading();
    if (this.state.files.length === 0) this.#putAlone(source, name);
    else if (!isEmpty(source)) this.#putAmongFiles(source, title);
  }

  /** Takes the text as the user has typed it; it is checked after a pause. */
  type(text: string): void {
    this.#replace(retyped(this.state.source, text), typingPause);
  }

  /** Puts a piece, with its cells, in place of the stretch [begin, end) of the text. */
  insert(begin: number, end: number, piece: Source): void {
    this.#replace(splice(this.state.source, begin, end, piece), 0);
  }

  /**
   * Opens files: one is put on the desk, and is what comes back then; several make a list.
   * @param title what a report is called in the list that comes onto the desk before the list does
   */
  async open(files: readonly File[], title = ''): Promise<Source | undefined> {
    const [first] = files;
    if (!first) return undefined;
    if (files.length > 1 || this.state.files.length > 0) {
      await this.#list(files, title);
      return undefined;
    }
    // Who embeds the widget is answered on a text without anything in it, too.
    const { embedded } = this.state;
    return this.#await((signal) => attempt(this.#readFile, first, signal, embedded), first.name, first.name);
  }

  /** Adds files to the list, and shows it. */
  async #list(files: readonly File[], title: string): Promise<void> {
    const before = this.state.source;
    const shelf = await this.#needShelf().catch(() => undefined);
    if (!shelf) {
      // There is no network: all stays as it is.
      this.#store.set({ trouble: { name: files[0]?.name ?? '', kind: 'failed' } });
      return;
    }
    this.#stopReading();
    this.#store.set({ trouble: undefined });
    this.showList();
    const { files: listed, name, source } = this.state;
    if (listed.length === 0) {
      this.#store.set({ ...noWork, filter: undefined });
      if (source !== before && !isEmpty(source)) shelf.addText(source, name || title);
    }
    shelf.add(files);
  }

  async #needShelf(): Promise<Shelf> {
    const { openShelf } = await import('./open-shelf');
    this.#shelf ??= openShelf(this.#store, this.#engine, this.#readFile);
    return this.#shelf;
  }

  /**
   * Puts a report on the desk once it has come, unless another one takes its place sooner.
   * @param title what it is called among open files, and where it does not come
   */
  async bring(coming: Promise<Source>, title: string): Promise<void> {
    const read = () =>
      coming.then(
        (source): Read => ({ source }),
        (): Read => ({ trouble: { name: title, kind: 'unfetched' } }),
      );
    await this.#await(read, '', title);
  }

  /** The page works without network from now on. */
  keptForOffline(): void {
    this.#store.set({ offline: true });
  }

  /** Takes the message about a file that could not be read away. */
  dismissTrouble(): void {
    this.#store.set({ trouble: undefined });
  }

  /** Puts one of the opened files on the desk, with one of its cells chosen if asked for. */
  showFile(id: number, cell?: string): void {
    this.#leave();
    const work = this.state.files.find((file) => file.id === id)?.work;
    if (!work) return;
    this.#store.set({ ...work, file: id, filter: undefined, ...(cell === undefined ? {} : { choice: { cell } }) });
    // Its messages may be in another language, and the rules may be asked with other settings.
    this.#recheck(0);
  }

  /** Goes back to the list of the opened files. */
  showList(): void {
    this.#leave();
    if (this.state.files.length > 0) this.#store.set({ ...noWork, file: undefined });
  }

  /** Takes a file off the list. */
  removeFile(id: number): void {
    if (this.state.files.every((file) => file.id === id)) this.closeFiles();
    else this.#shelf?.remove(id);
  }

  /** Takes all files away. */
  closeFiles(): void {
    this.#stopReading();
    this.#putAlone({ text: '' }, '');
  }

  /** Shows a finding, a cell or an identity; `{}` shows none. */
  choose(choice: Choice): void {
    this.#store.set({ choice });
  }

  /** Goes to the next of the findings that are shown, or the one before, around the end. */
  step(by: 1 | -1): void {
    const shown = visibleFindings(this.state);
    if (shown.length === 0) return;
    const now = shown.findIndex(({ index }) => index === this.state.choice.finding);
    const next = now < 0 ? (by === 1 ? 0 : shown.length - 1) : (now + by + shown.length) % shown.length;
    this.choose({ finding: (shown[next] as { index: number }).index });
  }

  /** Shows only the findings of a severity; all without one. */
  filter(severity: Severity | undefined): void {
    this.#store.set({ filter: severity, choice: {} });
  }

  /** Speaks another language, findings included. */
  speak(language: Language): void {
    this.#store.set({ language });
    void this.#learnRules();
    this.#recheck(0);
    this.#shelf?.compare();
  }

  /** Tries figures in place of those that were read; the source stays as it is. */
  tryFigures(changes: readonly { cell: string; value: number | null }[]): void {
    const { edits, original, result } = this.state;
    const next = new Map(edits.now);
    for (const { cell, value } of changes) {
      const read = (original ?? result)?.cells[cell];
      if (read?.value === value && read.state !== 'missing') next.delete(cell);
      else next.set(cell, value);
    }
    this.#tryAgain(changed(edits, next));
  }

  /** Takes the figures that are tried in these cells back, or all of them. */
  restoreFigures(cells?: readonly string[]): void {
    const next = new Map(cells ? this.state.edits.now : []);
    for (const cell of cells ?? []) next.delete(cell);
    this.#tryAgain(changed(this.state.edits, next));
  }

  /** Whether there was anything to undo. */
  undo(): boolean {
    return this.#tryAgain(undone(this.state.edits));
  }

  /** Whether there was anything to do again. */
  redo(): boolean {
    return this.#tryAgain(redone(this.state.edits));
  }

  /** Sets a finding aside: it stays, marked with the reason, and counts no more. */
  setAside(finding: Finding, reason: string): void {
    const others = this.state.accepted.filter((own) => !isSameFinding(own, finding));
    this.setAllAside([...others, asAccepted(finding, reason)]);
  }

  /** Counts a finding again that was set aside. */
  takeBack(finding: Finding): void {
    this.setAllAside(this.state.accepted.filter((own) => !isSameFinding(own, finding)));
  }

  /** Sets aside exactly these. */
  setAllAside(accepted: readonly Accepted[]): void {
    this.#store.set({ accepted });
    this.#recheck(0);
  }

  /** Stops a check or a reading that takes too long. */
  cancel(): void {
    if (this.#reading) this.#stopReading();
    else this.#checker.cancel();
  }

  /** Gives up all that is under way, and lets the engine go until it is asked again. */
  rest(): void {
    this.#stopReading();
    const { phase } = this.state;
    if (phase === 'checking' || phase === 'slow') this.#checker.cancel();
    else this.#engine.cancel();
  }

  /** Leaves the files that are not read yet unread. */
  cancelFiles(): void {
    this.#shelf?.cancel();
  }

  /** The report on the desk goes back to its place among the files. */
  #leave(): void {
    const { file, phase, source } = this.state;
    this.#checker.drop();
    if (file === undefined) return;
    this.#shelf?.keep(file, workOf(this.state));
    // What is known of it may be the result of an earlier text.
    if (phase !== 'done' && phase !== 'failed' && !isEmpty(source)) this.#shelf?.recheck(file);
  }

  #putAlone(source: Source, name: string): void {
    this.#leave();
    this.#store.set({ ...noWork, name, source, file: undefined, files: [], trouble: undefined, filter: undefined });
    this.#shelf?.clear();
    this.#recheck(0);
  }

  /** A file whose text was cleared gives its place to the report; any other one keeps it, and its text. */
  #putAmongFiles(source: Source, title: string): void {
    const { file } = this.state;
    const place = file !== undefined && isEmpty(this.state.source) ? file : undefined;
    this.#leave();
    this.#store.set({ trouble: undefined, file: undefined });
    const id = this.#shelf?.addText(source, title, place);
    if (file !== undefined && id !== undefined) this.showFile(id);
  }

  /** Puts what is read on the desk, unless the reading is given up. */
  async #await(read: (signal: AbortSignal) => Promise<Read>, name: string, title: string): Promise<Source | undefined> {
    this.#stopReading();
    this.#store.set({ trouble: undefined });
    const abort = new AbortController();
    this.#reading = abort;
    this.#slowReading = setTimeout(() => {
      this.#phaseBefore = this.state.phase;
      this.#store.set({ phase: 'reading' });
    }, slowReading);
    const found = await read(abort.signal);
    if (this.#reading !== abort) return undefined;
    this.#stopReading();
    if (!found) return undefined;
    if ('trouble' in found) {
      this.#store.set({ trouble: found.trouble });
      return undefined;
    }
    this.put(found.source, name, title);
    return found.source;
  }

  /** The reading has ended, or is to end; what it hid is shown again. */
  #stopReading(): void {
    this.#reading?.abort(new DOMException('cancelled', 'AbortError'));
    this.#reading = undefined;
    clearTimeout(this.#slowReading);
    if (this.state.phase === 'reading') this.#store.set({ phase: this.#phaseBefore ?? 'waiting' });
  }

  /** Goes on with a text that has changed a little. */
  #replace(source: Source, delay: number): void {
    if (isEmpty(source) && this.state.files.length === 0) {
      this.put(source);
      return;
    }
    this.#store.set({ source, choice: {}, trouble: undefined });
    this.#recheck(delay);
  }

  #tryAgain(edits: History<Edits>): boolean {
    const { original, result, edits: before } = this.state;
    if (edits === before) return false;
    this.#store.set({ edits, original: original ?? result });
    this.#recheck(0);
    return true;
  }

  #recheck(delay: number): void {
    if (isEmpty(this.state.source)) {
      this.#checker.drop();
      const { original, edits } = noWork;
      this.#store.set({ phase: 'waiting', result: undefined, original, edits, choice: {} });
      return;
    }
    this.#checker.request(() => {
      const { state } = this;
      return checkWork((...asked) => this.#engine.check(...asked), state, state.language);
    }, delay);
  }

  #checked(checked: Checked): void {
    const { choice, result: before, file, forms, language } = this.state;
    // An engine that could not start at first, or was not let, and now has.
    if (forms.length === 0) this.#learn();
    else if (language !== this.#rulesLanguage) void this.#learnRules();
    this.#store.set({
      phase: 'done',
      ...checked,
      choice: followed(choice, before, checked.result),
      checkedAt: new Date(),
    });
    if (file !== undefined) this.#shelf?.keep(file, workOf(this.state));
  }

  /** Asks the engine what it knows. */
  #learn(): void {
    this.#engine.facts.then(
      ({ forms, version }) => this.#store.set({ forms, version }),
      (error) => {
        if (!(error instanceof Cancelled)) this.#store.set({ phase: 'failed' });
      },
    );
    void this.#learnRules();
  }

  /** Those that are known stay where no others are to be had; the next check asks again. */
  async #learnRules(): Promise<void> {
    const { language } = this.state;
    const rules = await this.#engine.rules(language).catch(() => undefined);
    if (!rules || language !== this.state.language) return;
    this.#rulesLanguage = language;
    this.#store.set({ rules: new Map(rules.map((rule) => [rule.id, rule])) });
  }
}

function isEmpty({ text }: Source): boolean {
  return text.trim() === '';
}
