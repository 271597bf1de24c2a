import { css, html, type TemplateResult } from 'lit';
import { outcomeOfWork } from '../store/outcome';
import { byUrgency } from '../store/shelf';
import type { OpenedFile, State } from '../store/state';
import { aboutReport, outcomeLook, outcomeWording } from '../verdict';
import { comparisonOf, comparisonStyles } from './comparison';
import { DeskElement } from './desk-element';
import { PickEvent } from './events';
import { icon } from './icons';
import { base } from './theme';

/** Milliseconds after which work on files can be given up. */
const slowAfter = 1000;

/** Files that were opened together, a line of results each, the most urgent first. */
export class GoujiFiles extends DeskElement {
  static override styles = [
    base,
    comparisonStyles,
    css`
      :host {
        display: block;
        background: var(--gouji-paper);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
        padding: 12px 16px;
        border-bottom: 1px solid var(--gouji-line);
      }
      .says {
        flex: 1 1 18em;
      }
      h2 {
        font-size: 18px;
      }
      .progress {
        color: var(--gouji-soft);
        font-size: 13px;
      }
      li {
        border-bottom: 1px solid var(--gouji-line);
      }
      .file {
        display: grid;
        grid-template-columns: 26px minmax(0, 5fr) minmax(0, 7fr) 15em;
        align-items: center;
        gap: 2px 14px;
        width: 100%;
        padding: 9px 16px;
        line-height: 1.45;
      }
      button.file:hover {
        background: var(--gouji-head);
      }
      .file svg {
        width: 20px;
        height: 20px;
      }
      .name {
        overflow-wrap: anywhere;
        font-weight: 600;
      }
      .about,
      .advice {
        display: block;
        color: var(--gouji-soft);
        font-size: 12px;
        font-weight: 400;
      }
      .counts {
        display: flex;
        gap: 12px;
        justify-content: flex-end;
        font-variant-numeric: tabular-nums;
        font-size: 13px;
        white-space: nowrap;
      }
      .calm {
        color: var(--gouji-soft);
      }
      @media (max-width: 699px) {
        .file {
          grid-template-columns: 22px minmax(0, 1fr);
          padding: 9px 12px;
        }
        .counts,
        .result {
          grid-column: 2;
          justify-content: flex-start;
        }
      }
    `,
  ];

  #since = 0;
  #slow: ReturnType<typeof setTimeout> | undefined;

  protected override watched({ files, comparison }: State): unknown[] {
    return [files, comparison];
  }

  protected override render(): TemplateResult {
    const words = this.words.files;
    const { files, comparison } = this.state;
    const left = files.filter(({ state }) => state === 'waiting' || state === 'reading').length;
    this.#watchTime(left > 0);
    const slow = left > 0 && Date.now() - this.#since >= slowAfter;
    const urgent = files.filter(({ work, state }) => {
      const { violated = 0, error = 0 } = work?.result?.summary ?? {};
      return state === 'done' && violated + error > 0;
    }).length;
    const between = comparison?.comparison.summary.violated ?? 0;
    const compared = comparison ? comparisonOf(this.desk, this.words, comparison) : null;
    return html`
      <header>
        <div class="says" role="status">
          <h2>${left > 0 ? words.heading(files.length) : words.outcome(files.length, urgent, between)}</h2>
          ${left > 0 ? html`<p class="progress">${words.progress(files.length - left, files.length)}</p>` : null}
        </div>
        ${slow ? html`<button class="plain" type="button" @click=${() => this.desk.cancelFiles()}>${this.words.verdict.cancel}</button>` : null}
        <button class="plain" type="button" @click=${() => this.dispatchEvent(new PickEvent())}>${words.more}</button>
        <button class="plain" type="button" @click=${() => this.desk.closeFiles()}>${words.close}</button>
      </header>
      ${between > 0 ? compared : null}
      <ol>
        ${byUrgency(files).map((file) => html`<li>${this.#file(file)}</li>`)}
      </ol>
      ${between > 0 ? null : compared}
    `;
  }

  #file(file: OpenedFile): TemplateResult {
    const { work, trouble, state, id, name } = file;
    if (work?.result) {
      const outcome = outcomeOfWork(this.state.forms, work);
      const { shape, tone } = outcomeLook[outcome];
      const [headline] = outcomeWording(this.words, outcome, work.result);
      return html`<button class="file" type="button" data-file=${name} @click=${() => this.desk.showFile(id)}>
        <span class=${tone}>${icon(shape)}</span>
        <span class="name">${name}<span class="about">${aboutReport(this.words, work.result)}</span></span>
        <span class="result">${headline}</span>
        ${this.#counts(work.result.summary)}
      </button>`;
    }
    if (trouble) {
      const [what, advice] = this.words.trouble[trouble.kind];
      return html`<div class="file" data-file=${name}>
        <span class="unsure">${icon('alert')}</span>
        <span class="name">${name}</span>
        <span class="result">${what}<span class="advice">${advice}</span></span>
      </div>`;
    }
    return html`<div class="file calm" data-file=${name}>
      ${icon('dots')}<span class="name">${name}</span>
      <span class="result">${this.words.files.state[state === 'done' || state === 'unreadable' ? 'waiting' : state]}</span>
    </div>`;
  }

  #counts({ error, warning, notice }: { error: number; warning: number; notice: number }): TemplateResult {
    const { severity } = this.words.findings;
    return html`<span class="counts">
      <span class=${error > 0 ? 'bad' : 'calm'}>${severity.error} ${error}</span>
      <span class=${warning > 0 ? 'unsure' : 'calm'}>${severity.warning} ${warning}</span>
      <span class="calm">${severity.notice} ${notice}</span>
    </span>`;
  }

  /** Draws anew once the work counts as slow. */
  #watchTime(working: boolean): void {
    if (!working) {
      clearTimeout(this.#slow);
      this.#slow = undefined;
    } else if (this.#slow === undefined) {
      this.#since = Date.now();
      this.#slow = setTimeout(() => this.requestUpdate(), slowAfter);
    }
  }
}
