import type { Language } from 'gouji';
import { css, html, type TemplateResult } from 'lit';
import { readSample, type SampleId, sampleIds } from '../samples';
import { DeskElement } from './elements/desk-element';
import type { ShowEvent } from './elements/detail';
import type { GoujiSource } from './elements/source';
import type { GoujiTables } from './elements/tables';
import { base, theme } from './elements/theme';
import { languages } from './messages';
import type { State } from './store/state';

/** The page: what stands where, and the keys that work everywhere. */
export class GoujiApp extends DeskElement {
  static override styles = [
    base,
    theme,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 100vh;
        background: var(--gouji-ground);
        font-family:
          'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC',
          'Noto Sans SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', system-ui, sans-serif;
        font-size: 14px;
        line-height: 1.6;
      }
      :host(:lang(zh-Hant)) {
        font-family:
          'PingFang TC', 'Microsoft JhengHei UI', 'Microsoft JhengHei', 'Noto Sans CJK TC',
          'Noto Sans TC', 'Source Han Sans TC', system-ui, sans-serif;
      }
      .masthead {
        display: flex;
        flex: none;
        align-items: center;
        gap: 12px;
        padding: 9px 16px;
        border-bottom: 1px solid var(--gouji-line);
        background: var(--gouji-paper);
      }
      h1 {
        flex: none;
        color: var(--gouji-accent);
        font-size: 20px;
        font-weight: 700;
        letter-spacing: 0.08em;
        line-height: 1.3;
      }
      .subtitle {
        flex: 1 1 auto;
        min-width: 0;
        overflow: hidden;
        color: var(--gouji-soft);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .masthead select {
        padding: 2px 4px;
        font-size: 13px;
      }
      main {
        display: grid;
        flex: 1 1 auto;
        grid-template-columns: minmax(0, 1fr);
        gap: 1px;
        background: var(--gouji-line);
      }
      gouji-source {
        height: 30vh;
        min-height: 200px;
      }

      main.empty {
        display: block;
        width: 100%;
        max-width: 920px;
        margin: 0 auto;
        padding: 28px 16px 40px;
        background: none;
      }
      .empty gouji-source {
        height: 46vh;
        border: 1px solid var(--gouji-line);
        border-radius: var(--gouji-radius);
        overflow: hidden;
      }
      .lead {
        margin: 0 0 14px;
        font-size: 20px;
        font-weight: 600;
        line-height: 1.5;
      }
      .points {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(230px, 1fr));
        gap: 10px 28px;
        margin: 26px 0 0;
      }
      .points h3 {
        font-size: 14px;
        font-weight: 600;
      }
      .points p {
        color: var(--gouji-soft);
        font-size: 13px;
      }
      .samples {
        margin: 18px 0 0;
      }
      .samples h2 {
        color: var(--gouji-soft);
        font-size: 13px;
        font-weight: 400;
      }
      .samples ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(168px, 1fr));
        gap: 8px;
        margin: 6px 0 0;
      }
      .samples button {
        width: 100%;
        height: 100%;
        padding: 8px 12px;
        white-space: normal;
        line-height: 1.45;
      }
      .samples b {
        display: block;
        font-weight: 600;
      }
      .samples span {
        color: var(--gouji-soft);
        font-size: 12px;
      }

      @media (min-width: 1080px) and (min-height: 560px) {
        :host {
          height: 100vh;
        }
        main:not(.empty) {
          grid-template-columns: minmax(340px, 30%) minmax(0, 1fr);
          grid-template-rows: auto minmax(190px, 36%) minmax(0, 1fr);
          min-height: 0;
        }
        main:not(.empty) gouji-verdict {
          grid-column: 1 / -1;
        }
        main.empty {
          overflow-y: auto;
        }
        main:not(.empty) gouji-source {
          height: auto;
          min-height: 0;
        }
        main:not(.empty) gouji-tables {
          grid-row: 2 / span 2;
          grid-column: 2;
        }
      }
      @media (min-width: 1800px) and (min-height: 560px) {
        main:not(.empty) {
          grid-template-columns: minmax(420px, 26%) minmax(400px, 22%) minmax(0, 1fr);
          grid-template-rows: auto minmax(0, 1fr);
        }
        main:not(.empty) gouji-tables {
          grid-row: 2;
          grid-column: 3;
        }
      }
      @media print {
        :host,
        main {
          display: block;
          height: auto !important;
          min-height: 0;
        }
        .masthead select,
        gouji-source {
          display: none;
        }
      }
    `,
  ];

  protected override watched({ phase, result }: State): unknown[] {
    return [phase === 'waiting', result === undefined];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#key);
    document.addEventListener('paste', this.#paste);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#key);
    document.removeEventListener('paste', this.#paste);
  }

  protected override render(): TemplateResult {
    const { desk, words } = this;
    const empty = this.state.phase === 'waiting';
    return html`
      <header class="masthead">
        <h1>${words.brand}</h1>
        <p class="subtitle">${words.subtitle}</p>
        <select class="plain" aria-label=${words.language} @change=${this.#speak}>
          ${Object.values(languages).map(
            ({ code, name }) =>
              html`<option value=${code} lang=${code} ?selected=${code === words.code}>${name}</option>`,
          )}
        </select>
      </header>
      <main class=${empty ? 'empty' : ''} @show=${this.#show}>
        <gouji-verdict .desk=${desk} class=${empty ? 'unseen' : ''}></gouji-verdict>
        ${empty ? html`<p class="lead">${words.intro.lead}</p>` : null}
        <gouji-source .desk=${desk}></gouji-source>
        ${
          empty
            ? this.#intro()
            : html`<gouji-findings .desk=${desk}></gouji-findings>
              <gouji-tables .desk=${desk}></gouji-tables>`
        }
      </main>
    `;
  }

  protected override updated(): void {
    document.documentElement.lang = this.words.code;
    document.title = this.words.title;
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

  async #try(id: SampleId): Promise<void> {
    this.desk.edit({ text: await readSample(id) }, true);
  }

  #speak(event: Event): void {
    this.desk.speak((event.target as HTMLSelectElement).value as Language);
  }

  #show({ where }: ShowEvent): void {
    if (where === 'source') this.renderRoot.querySelector<GoujiSource>('gouji-source')?.reveal();
    else void this.renderRoot.querySelector<GoujiTables>('gouji-tables')?.reveal();
  }

  #key = (event: KeyboardEvent): void => {
    if (event.key === 'F8') {
      event.preventDefault();
      this.desk.step(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') {
      this.desk.choose({});
    }
  };

  /** A paste anywhere on the page but in a field is a new report. */
  #paste = (event: ClipboardEvent): void => {
    const target = event.composedPath()[0];
    if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '') return;
    event.preventDefault();
    this.desk.edit({ text }, true);
  };
}
