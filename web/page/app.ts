import type { Language } from 'gouji';
import { html, type TemplateResult } from 'lit';
import { readSample, type SampleId, sampleIds } from '../samples';
import { appStyles } from './app-styles';
import { DeskElement } from './elements/desk-element';
import type { ShowEvent } from './elements/events';
import type { GoujiFiles } from './elements/files';
import { icon } from './elements/icons';
import { need } from './elements/later';
import type { GoujiSource } from './elements/source';
import type { GoujiTables } from './elements/tables';
import { base, theme } from './elements/theme';
import { pictureDrawn } from './elements/turns';
import type { GoujiVerdict } from './elements/verdict';
import { bringsFiles, bringsTables, sourceFrom } from './input/clipboard';
import { accepted } from './input/files';
import { steerByKeys } from './keys';
import { languageNames, loadMessages } from './messages';
import { isRemembered, remember } from './store/preferences';
import type { State } from './store/state';
import { byUrgency } from './store/urgency';

/** The page: what stands where, and the keys that work everywhere. */
export class GoujiApp extends DeskElement {
  static override styles = [base, theme, appStyles];

  /** Whether files are being dragged over the page. */
  #dragged = false;

  protected override watched({ phase, result, files, file }: State): unknown[] {
    return [phase === 'waiting', result === undefined, file, file === undefined ? files.length : files];
  }

  readonly #listeners: [keyof DocumentEventMap, (event: never) => void][] = [
    ['keydown', (event: KeyboardEvent) => steerByKeys(event, this.desk)],
    ['paste', (event: ClipboardEvent) => this.#paste(event)],
    ['dragover', (event: DragEvent) => this.#drag(event)],
    ['dragleave', (event: DragEvent) => this.#dragOut(event)],
    ['drop', (event: DragEvent) => this.#drop(event)],
  ];

  /** Whether it is seen. Until then it hears nothing and has no text field: the opening page does. */
  #shown = false;

  /** Takes the place of the opening page. */
  show(): void {
    this.#shown = true;
    this.className = '';
    this.requestUpdate();
    for (const [type, listener] of this.#listeners) document.addEventListener(type, listener as EventListener);
  }

  /** Opens files that were given to the page: one is put on the desk, several make a list. */
  open(files: readonly File[]): void {
    void this.desk.open(files, this.words.files.pasted);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const [type, listener] of this.#listeners) document.removeEventListener(type, listener as EventListener);
  }

  protected override render(): TemplateResult {
    return html`
      ${this.#masthead()}
      <gouji-trouble .desk=${this.desk}></gouji-trouble>
      ${this.#main()}
      <input
        class="files"
        type="file"
        multiple
        accept=${accepted}
        tabindex="-1"
        aria-hidden="true"
        @change=${this.#picked}
      />
      ${this.#dragged ? html`<div class="drop"><p>${this.words.files.drop}</p></div>` : null}
    `;
  }

  protected override updated(): void {
    const { code, title } = this.words;
    const { documentElement: root } = document;
    // A language that is set has everything styled anew, even where it was the same.
    if (root.lang !== code) root.lang = code;
    document.title = title;
    this.#followView();
  }

  /** What the page was about when it was last drawn, and the file that was open then. */
  #view: 'empty' | 'report' | 'list' = 'empty';
  #file: number | undefined;

  /** Where the page has become another one, what had the focus may be gone: it goes to what has come. */
  #followView(): void {
    const { files, file, phase } = this.state;
    const listed = files.length > 0 && file === undefined;
    const view = listed ? 'list' : phase === 'waiting' && file === undefined ? 'empty' : 'report';
    const left = this.#file;
    if (view !== this.#view) void this.#focusView(view, left);
    this.#view = view;
    this.#file = file;
  }

  /** @param left the file that was open before */
  async #focusView(view: 'empty' | 'report' | 'list', left: number | undefined): Promise<void> {
    if (view === 'list') await customElements.whenDefined('gouji-files');
    // Measured before the picture, all would be laid out within this task.
    await pictureDrawn();
    if (view !== this.#view || document.activeElement !== document.body) return;
    if (view === 'list') await this.renderRoot.querySelector<GoujiFiles>('gouji-files')?.takeFocus(left);
    if (view === 'report') this.renderRoot.querySelector<GoujiVerdict>('gouji-verdict')?.takeFocus();
  }

  #masthead(): TemplateResult {
    const { words } = this;
    return html`<header class="masthead">
      <h1>${words.brand}</h1>
      <p class="subtitle">${words.subtitle}</p>
      <select class="plain" aria-label=${words.language} @change=${this.#speak}>
        ${Object.entries(languageNames).map(
          ([code, name]) => html`<option value=${code} lang=${code} ?selected=${code === words.code}>${name}</option>`,
        )}
      </select>
      <label class="remember" title=${words.rememberHint}>
        <input type="checkbox" .checked=${isRemembered()} @change=${this.#remember} />${words.remember}
      </label>
    </header>`;
  }

  #main(): TemplateResult {
    const { desk, words } = this;
    const { files, file, phase } = this.state;
    if (files.length > 0 && file === undefined) {
      void need('gouji-files', async () => (await import('./elements/files')).GoujiFiles).catch(() => undefined);
      // Its own text stands there until the list comes.
      return html`<main class="list" @pick=${this.#pick}>
        <gouji-files .desk=${desk}>${words.verdict.reading}</gouji-files>
      </main>`;
    }
    const empty = phase === 'waiting' && file === undefined;
    return html`
      ${file === undefined ? null : this.#fileBar(file)}
      <main class=${empty ? 'empty' : 'report'} @show=${this.#show} @pick=${this.#pick}>
        <gouji-verdict .desk=${desk} class=${empty ? 'unseen' : ''}></gouji-verdict>
        ${empty ? html`<p class="lead">${words.intro.lead}</p>` : null}
        ${this.#shown ? html`<gouji-source .desk=${desk}></gouji-source>` : null}
        ${
          empty
            ? this.#intro()
            : html`<gouji-findings .desk=${desk}></gouji-findings>
              <gouji-tables .desk=${desk}></gouji-tables>`
        }
      </main>
    `;
  }

  #fileBar(shown: number): TemplateResult {
    const words = this.words.files;
    const readable = byUrgency(this.state.files).filter(({ work }) => work);
    const at = readable.findIndex(({ id }) => id === shown);
    const go = (by: 1 | -1, text: string) => {
      const next = readable[at + by];
      // A disabled button would lose the focus at the last of the files.
      return html`<button class="plain" type="button" aria-disabled=${next ? 'false' : 'true'} @click=${() => next && this.desk.showFile(next.id)}>${text}</button>`;
    };
    return html`<nav class="file-bar" aria-label=${words.bar}>
      <button class="plain" type="button" @click=${() => this.desk.showList()}>${icon('back')} ${words.back}</button>
      <span class="file-name">${readable[at]?.name ?? ''}</span>
      <span class="place">${at + 1} / ${readable.length}</span>
      ${go(-1, words.previous)}${go(1, words.next)}
    </nav>`;
  }

  #intro(): TemplateResult {
    const { intro, samples } = this.words;
    return html`
      <div class="samples">
        <h2>${intro.samples}</h2>
        <ul>
          ${sampleIds.map(
            (id) => html`<li>
              <button class="plain" type="button" @click=${() => this.#try(id)}>
                <b>${samples[id][0]}</b><span>${samples[id][1]}</span>
              </button>
            </li>`,
          )}
        </ul>
      </div>
      <div class="points">
        ${intro.points.map(([name, text]) => html`<div><h3>${name}</h3><p>${text}</p></div>`)}
      </div>
    `;
  }

  #try(id: SampleId): void {
    const [title = ''] = this.words.samples[id];
    void this.desk.bring(
      readSample(id).then((text) => ({ text })),
      title,
    );
  }

  async #speak(event: Event): Promise<void> {
    const select = event.target as HTMLSelectElement;
    const language = select.value as Language;
    try {
      await loadMessages(language);
      this.desk.speak(language);
      if (isRemembered()) remember(language);
    } catch {
      // There is no network: the page goes on in its language.
      select.value = this.words.code;
    }
  }

  #remember(event: Event): void {
    const { checked } = event.target as HTMLInputElement;
    remember(checked ? this.state.language : undefined);
    this.requestUpdate();
  }

  #show({ where }: ShowEvent): void {
    if (where === 'source') this.renderRoot.querySelector<GoujiSource>('gouji-source')?.reveal();
    else void this.renderRoot.querySelector<GoujiTables>('gouji-tables')?.reveal();
  }

  #pick(): void {
    this.renderRoot.querySelector<HTMLInputElement>('input.files')?.click();
  }

  #picked(event: Event): void {
    const input = event.target as HTMLInputElement;
    this.open([...(input.files ?? [])]);
    // The same file again is a new choice.
    input.value = '';
  }

  /** A paste anywhere on the page but in a field is a new report. Files are opened wherever they are pasted. */
  #paste(event: ClipboardEvent): void {
    const { clipboardData: data } = event;
    if (!data) return;
    if (bringsFiles(data)) {
      event.preventDefault();
      this.open([...data.files]);
      return;
    }
    const target = event.composedPath()[0];
    if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) return;
    if (data.getData('text/plain') === '' && !bringsTables(data)) return;
    event.preventDefault();
    void this.desk.bring(sourceFrom(data), this.words.files.pasted);
  }

  #drag(event: DragEvent): void {
    if (!event.dataTransfer || !bringsFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.#setDragged(true);
  }

  #dragOut(event: DragEvent): void {
    // Only when the pointer leaves the window is there nothing it goes to.
    if (event.relatedTarget === null) this.#setDragged(false);
  }

  #drop(event: DragEvent): void {
    this.#setDragged(false);
    if (!event.dataTransfer || !bringsFiles(event.dataTransfer)) return;
    event.preventDefault();
    this.open([...event.dataTransfer.files]);
  }

  #setDragged(dragged: boolean): void {
    if (dragged === this.#dragged) return;
    this.#dragged = dragged;
    this.requestUpdate();
  }
}
