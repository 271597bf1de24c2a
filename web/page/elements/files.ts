import type { Result } from 'gouji';
import { css, html, type TemplateResult } from 'lit';
import type { ListCounts } from '../messages/zh-hans';
import { takeSummary } from '../output/take-summary';
import { asItStands } from '../store/checked';
import { hasOpenErrors, outcomeOfWork } from '../store/outcome';
import type { FileComparison, OpenedFile, State, Work } from '../store/state';
import { byUrgency } from '../store/urgency';
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
        display: flex;
        border-bottom: 1px solid var(--gouji-line);
      }
      .file {
        display: grid;
        grid-template-columns: 26px minmax(0, 5fr) minmax(0, 7fr) 15em;
        align-items: center;
        gap: 2px 14px;
        flex: 1 1 auto;
        min-width: 0;
        padding: 9px 16px;
        line-height: 1.45;
      }
      li button:hover {
        background: var(--gouji-head);
      }
      .remove {
        flex: none;
        padding: 4px 14px;
        color: var(--gouji-soft);
      }
      .remove svg {
        width: 14px;
        height: 14px;
      }
      .tried {
        display: block;
        color: var(--gouji-tried);
        font-size: 12px;
      }
      .file .tried svg {
        width: 14px;
        height: 14px;
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

  /** What came of saving the list, while it is the same. */
  #said: { text: string; of?: readonly OpenedFile[] } = { text: '' };

  #since = 0;
  #slow: ReturnType<typeof setTimeout> | undefined;

  protected override watched({ files, comparison }: State): unknown[] {
    return [files, comparison];
  }

  protected override render(): TemplateResult {
    const words = this.words.files;
    const { files, comparison } = this.state;
    const left = leftOf(files);
    this.#watchTime(left > 0);
    const slow = left > 0 && Date.now() - this.#since >= slowAfter;
    const counts = countsOf(files, comparison);
    const { between } = counts;
    // Read aloud once all are done: a word on each file would talk over everything else.
    const outcome = words.outcome(files.length, counts);
    const said = this.#said.of === files ? this.#said.text : '';
    const compared = comparison ? comparisonOf(this.desk, this.words, comparison) : null;
    return html`
      <header>
        <div class="says">
          <h2 tabindex="-1">${left > 0 ? words.heading(files.length) : outcome}</h2>
          ${left > 0 ? html`<p class="progress">${words.progress(files.length - left, files.length)}</p>` : null}
          ${said ? html`<p class="progress">${said}</p>` : null}
        </div>
        <p class="unseen" role="status">${left > 0 ? '' : said || outcome}</p>
        ${slow ? html`<button class="plain" type="button" @click=${() => this.desk.cancelFiles()}>${this.words.verdict.cancel}</button>` : null}
        <button class="plain" type="button" title=${words.summaryHint} ?disabled=${left > 0} @click=${this.#takeSummary}>${words.summary}</button>
        <button class="plain" type="button" @click=${() => this.dispatchEvent(new PickEvent())}>${words.more}</button>
        <button class="plain" type="button" @click=${() => this.desk.closeFiles()}>${words.close}</button>
      </header>
      ${between > 0 ? compared : null}
      <ol>
        ${this.#rows.map((file, at) => html`<li>${this.#file(file)}${this.#remove(file, at)}</li>`)}
      </ol>
      ${between > 0 ? null : compared}
    `;
  }

  /** In the order in which they were opened until all are checked: no row moves away under the pointer. */
  get #rows(): readonly OpenedFile[] {
    const { files } = this.state;
    return leftOf(files) > 0 ? files : byUrgency(files);
  }

  /** Puts the focus on the line of a file, or on the heading. */
  async takeFocus(id: number | undefined): Promise<void> {
    await this.updateComplete;
    const line = this.#rows.findIndex((file) => file.id === id);
    const row = this.renderRoot.querySelectorAll<HTMLElement>('.file')[line];
    (row ?? this.renderRoot.querySelector('h2'))?.focus();
  }

  #file(file: OpenedFile): TemplateResult {
    const { work, trouble, state, name } = file;
    const result = work && asItStands(work);
    if (work && result) return this.#report(file, work, result);
    const words = this.words.files;
    const waits = words.state[state === 'done' || state === 'unreadable' ? 'waiting' : state];
    // Its text is there, and may stand nowhere else: it can be opened whatever became of its check.
    if (work)
      return html`<button class="file calm" type="button" data-file=${name} @click=${() => this.desk.showFile(file.id)}>
        ${icon('page')}<span class="name">${name}</span>
        <span class="result">${state === 'done' ? words.cleared : trouble ? this.words.trouble[trouble.kind][0] : waits}</span>
      </button>`;
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
      <span class="result">${waits}</span>
    </div>`;
  }

  /** A report as it stands, whatever is tried in it. */
  #report({ id, name }: OpenedFile, work: Work, result: Result): TemplateResult {
    const outcome = outcomeOfWork(this.state.forms, { phase: work.phase, result });
    const { shape, tone } = outcomeLook[outcome];
    const [headline] = outcomeWording(this.words, outcome, result);
    const tried = work.edits.now.size;
    return html`<button class="file" type="button" data-file=${name} @click=${() => this.desk.showFile(id)}>
      <span class=${tone}>${icon(shape)}</span>
      <span class="name">${name}<span class="about">${aboutReport(this.words, result)}</span></span>
      <span class="result">${headline}${
        tried > 0 ? html`<span class="tried">${icon('pencil')} ${this.words.files.tried(tried)}</span>` : null
      }</span>
      ${this.#counts(result.summary)}
    </button>`;
  }

  async #takeSummary(): Promise<void> {
    const { files } = this.state;
    const words = this.words.takeAway;
    const text = await takeSummary(this.state, this.words).then(
      () => words.saved,
      () => words.failed,
    );
    this.#said = { text, of: files };
    this.requestUpdate();
  }

  #remove({ id, name }: OpenedFile, at: number): TemplateResult {
    const words = this.words.files.remove(name);
    const remove = async () => {
      this.desk.removeFile(id);
      await this.updateComplete;
      // The focus goes to the file that has come in its place, or to the last one.
      const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('.remove')];
      buttons[Math.min(at, buttons.length - 1)]?.focus();
    };
    return html`<button class="remove" type="button" title=${words} aria-label=${words} @click=${remove}>${icon('close')}</button>`;
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

/** How many files are still to be checked. */
function leftOf(files: readonly OpenedFile[]): number {
  return files.filter(({ state }) => state === 'waiting' || state === 'reading').length;
}

/** What the head says of all files: each as its row does. */
function countsOf(files: readonly OpenedFile[], comparison: FileComparison | undefined): ListCounts {
  const results = files.flatMap(({ work }) => (work && asItStands(work)) ?? []);
  const isAside = ({ findings }: Result) =>
    findings.some(({ severity, accepted }) => severity === 'error' && accepted !== undefined);
  return {
    urgent: results.filter(hasOpenErrors).length,
    aside: results.filter((result) => !hasOpenErrors(result) && isAside(result)).length,
    unread: files.length - results.length,
    between: comparison?.comparison.summary.violated ?? 0,
  };
}
