import type { Language, Result, Source } from 'gouji';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { icon } from '../page/elements/icons';
import { base } from '../page/elements/theme';
import { bringsFiles } from '../page/input/clipboard';
import { accepted, readFile } from '../page/input/files';
import { steerByKeys } from '../page/keys';
import { loadMessages, preferredLanguage } from '../page/messages';
import { Desk } from '../page/store/desk';
import type { State } from '../page/store/state';
import { readSample, type SampleId, sampleIds } from '../samples';
import { Blocked, Cancelled, Engine } from '../worker/engine';
import { engineBytes } from './engine-bytes';
import { errorEvent, GoujiError, type GoujiErrorDetail, resultEvent } from './events';
import { type Given, isFile, sourceOf } from './given';
import { widgetMessages } from './messages';
import type { Place } from './place';
import { checkerStyles } from './styles';
import { startEngine } from './thread';
import { Waiting } from './waiting';

/** Widths in CSS pixels from which there is room for more beside each other. */
const widths = { medium: 700, wide: 1000 };

type Room = 'narrow' | 'medium' | 'wide';

/** A tag of a language as a language of the widget's. */
function languageOf(tag: string): Language {
  return /^en\b/i.test(tag) ? 'en' : preferredLanguage([tag]);
}

/**
 * `<gouji-checker>`: checks a report within somebody else's page. What hosts may use of it is described in
 * docs/embedding.md, custom-elements.json and element.d.ts of the npm package.
 */
export class GoujiChecker extends LitElement {
  static override properties = {
    theme: { reflect: true },
    wasmUrl: { attribute: 'wasm-url' },
    sample: {},
    compact: { type: Boolean, reflect: true },
    room: { state: true },
    failure: { state: true },
    blank: { state: true },
  };
  static override styles = [base, ...checkerStyles];

  /** Where the widget's files lie; whoever defines the element sets it. */
  static place: Place;

  static override get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: the base class makes the list of this class's properties
    return [...super.observedAttributes, 'lang'];
  }

  declare theme: 'light' | 'dark' | undefined;
  declare wasmUrl: string | undefined;
  declare sample: string | undefined;
  declare compact: boolean;
  declare room: Room;
  declare failure: GoujiErrorDetail['reason'] | undefined;
  /** What the host had checked, where there was nothing in it. */
  declare blank: Source | undefined;

  #started: { desk: Desk; engine: Engine } | undefined;
  #seen: Partial<State> = {};
  #result: Result | undefined;
  readonly #waiting = new Waiting();
  readonly #measure = new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width ?? 0;
    this.room = width >= widths.wide ? 'wide' : width >= widths.medium ? 'medium' : 'narrow';
  });

  constructor() {
    super();
    this.compact = false;
    this.room = 'medium';
  }

  /** The result on the report as it stands in its text; undefined before the first check. */
  get result(): Result | undefined {
    return this.#result;
  }

  /**
   * Checks a text, a file, or what stands in an element.
   *
   * @throws {GoujiError} where there is no result; {DOMException} `AbortError` where another report takes its place, or
   *   the check is stopped
   */
  async check(given: Given): Promise<Result> {
    const coming = isFile(given) ? this.#desk.open([given]) : this.#put(sourceOf(given));
    const result = this.#waiting.begin(coming);
    void coming.then((source) => source && this.#checkBlank(source));
    return result;
  }

  async #put(source: Source): Promise<Source> {
    this.#desk.put(source);
    return source;
  }

  /** The desk does not check a blank text; whoever asks is answered as the library would. */
  async #checkBlank(source: Source): Promise<void> {
    if (source.text.trim() !== '') return;
    this.blank = source;
    await this.#started?.engine.check(source, { language: this.#desk.state.language }).then(
      (result) => this.#waiting.done(source, result),
      (error) => (error instanceof Cancelled ? this.#waiting.cancelled(source) : this.#explain(source)),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#desk;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Old libraries move elements by taking them out and putting them in again. The engine starts anew when it is asked.
    setTimeout(() => {
      if (!this.isConnected) this.#started?.desk.rest();
    });
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'lang' && this.#started) void this.#speak();
  }

  get #language(): Language {
    return this.lang === '' ? preferredLanguage(navigator.languages) : languageOf(this.lang);
  }

  /** Speaks the language that is wanted, once its words are at hand. */
  async #speak(): Promise<void> {
    const language = this.#language;
    await loadMessages(language);
    if (language === this.#language && language !== this.#desk.state.language) this.#desk.speak(language);
  }

  get #desk(): Desk {
    if (!this.#started) {
      const { place } = this.constructor as typeof GoujiChecker;
      const engine = new Engine(() => {
        const own = this.wasmUrl ? { ...place, wasm: new URL(this.wasmUrl, document.baseURI).href } : place;
        return startEngine(own, engineBytes(own));
      });
      this.#started = { engine, desk: new Desk(engine, readFile, 'zh-Hans', true) };
      this.#started.desk.watch(() => this.#changed());
      void this.#speak();
    }
    return this.#started.desk;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('sample') && this.sample) this.#showSample(this.sample);
  }

  protected override firstUpdated(): void {
    // Not the element itself, which a reset of the host's may have made inline.
    this.#measure.observe(this.renderRoot.querySelector('.checker') as Element);
  }

  protected override render(): TemplateResult {
    const desk = this.#desk;
    const { phase, language, source } = desk.state;
    const waiting = phase === 'waiting' || phase === 'failed';
    return html`
      <div
        class="checker ${this.room} ${waiting ? 'waiting' : ''}"
        part="checker"
        role="region"
        aria-label=${widgetMessages[language].name}
        lang=${language}
        @keydown=${(event: KeyboardEvent) => steerByKeys(event, desk)}
        @paste=${this.#paste}
        @dragover=${this.#drag}
        @drop=${this.#drop}
        @pick=${this.#pick}
        @show=${this.#show}
        @try=${(event: Event) => event.stopPropagation()}
        @leave=${(event: Event) => event.stopPropagation()}
      >
        <gouji-trouble .desk=${desk}></gouji-trouble>
        <div role="alert">${phase === 'failed' && this.failure ? this.#failure(this.failure, language) : null}</div>
        <div aria-live="polite">${phase === 'waiting' && this.blank === source ? html`<p class="blank">${icon('question')}${widgetMessages[language].blank}</p>` : null}</div>
        ${waiting ? null : html`<gouji-verdict part="verdict" .desk=${desk}></gouji-verdict>`}
        ${this.compact ? html`<gouji-what-if .desk=${desk}></gouji-what-if>` : null}
        <div class="panes">
          ${this.compact ? null : html`<gouji-source part="source" .desk=${desk}></gouji-source>`}
          ${waiting ? null : html`<gouji-findings part="findings" .desk=${desk}></gouji-findings>`}
          ${waiting || this.compact ? null : html`<gouji-tables part="tables" .desk=${desk}></gouji-tables>`}
        </div>
        <input type="file" accept=${accepted} tabindex="-1" aria-hidden="true" @change=${this.#picked} />
      </div>
    `;
  }

  #failure(reason: GoujiErrorDetail['reason'], language: Language): TemplateResult | null {
    if (reason === 'unreadable') return null;
    const [what, advice] = widgetMessages[language].failures[reason];
    return html`<p class="failure" part="failure">${icon('cross')}<span><strong>${what}</strong>${advice}</span></p>`;
  }

  /** Follows the desk: tells the host, and draws what has come or gone. */
  #changed(): void {
    const { phase, language, result, edits, original, trouble, source } = this.#desk.state;
    const before = this.#seen;
    this.#seen = { phase, language, result, trouble };
    if (phase !== before.phase || language !== before.language) this.requestUpdate();
    if (trouble && trouble !== before.trouble)
      this.#fail(undefined, { reason: 'unreadable', message: `${trouble.name}: ${trouble.kind}`, ...kindOf(trouble) });
    this.#waiting.lies(source);
    if (phase === 'cancelled') this.#waiting.cancelled(source);
    if (phase === 'failed' && phase !== before.phase) void this.#explain(source);
    // What a user tries in place of a report's figures is no result on the report.
    this.#result = edits.now.size > 0 ? original : result;
    if (phase !== 'done' || !result || result === before.result || edits.now.size > 0) return;
    this.#waiting.done(source, result);
    this.dispatchEvent(resultEvent(result));
  }

  /** Finds out why `source` cannot be checked. */
  async #explain(source: Source): Promise<void> {
    const engine = this.#started?.engine;
    const detail = await engine?.facts.then(
      (): GoujiErrorDetail => ({ reason: 'failed', message: 'the check failed' }),
      (error: Error): GoujiErrorDetail => ({
        reason: error instanceof Blocked ? 'blocked' : 'not-loaded',
        message: error.message,
      }),
    );
    if (!detail) return;
    this.failure = detail.reason;
    this.#fail(source, detail);
  }

  #fail(source: Source | undefined, detail: GoujiErrorDetail): void {
    this.#waiting.failed(source, new GoujiError(detail));
    this.dispatchEvent(errorEvent(detail));
  }

  #showSample(name: string): void {
    const id = name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
    if (!sampleIds.includes(id as SampleId)) return;
    void this.#desk.bring(
      readSample(id as SampleId).then((text) => ({ text })),
      name,
    );
  }

  /** Takes the user to the source or to the tables. */
  #show(event: Event & { where?: string }): void {
    event.stopPropagation();
    const pane = this.renderRoot.querySelector(event.where === 'source' ? 'gouji-source' : 'gouji-tables');
    void (pane as (Element & { reveal(): unknown }) | null)?.reveal();
  }

  #pick(event: Event): void {
    event.stopPropagation();
    this.renderRoot.querySelector('input')?.click();
  }

  #picked(event: Event): void {
    const input = event.target as HTMLInputElement;
    this.#open(input.files);
    // The same file again is a new choice.
    input.value = '';
  }

  #paste(event: ClipboardEvent): void {
    if (!event.clipboardData || !bringsFiles(event.clipboardData)) return;
    event.preventDefault();
    this.#open(event.clipboardData.files);
  }

  #drag(event: DragEvent): void {
    if (!event.dataTransfer || !bringsFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
  }

  #drop(event: DragEvent): void {
    if (!event.dataTransfer || !bringsFiles(event.dataTransfer)) return;
    event.preventDefault();
    this.#open(event.dataTransfer.files);
  }

  /** The widget shows one report. */
  #open(files: FileList | null): void {
    const [file] = files ?? [];
    if (file) void this.#desk.open([file]);
  }
}

function kindOf({ kind }: NonNullable<State['trouble']>): Pick<GoujiErrorDetail, 'kind'> {
  return kind === 'empty' || kind === 'listed' || kind === 'failed' || kind === 'unfetched' ? {} : { kind };
}
