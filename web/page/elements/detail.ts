import type { Result } from 'gouji';
import { html, type TemplateResult } from 'lit';
import { highlight } from '../store/highlight';
import type { State } from '../store/state';
import { type CellLabels, cellOf, labelsOf, tablesOf } from '../table/model';
import { cellName } from '../table/names';
import { DeskElement } from './desk-element';
import { detailStyles } from './detail-styles';
import { sumItem } from './detail-sums';
import { type GoujiEdit, LeaveEvent } from './edit';
import { ShowEvent } from './events';
import { icon } from './icons';
import { base } from './theme';

type Labels = ReadonlyMap<string, CellLabels>;

/** What is chosen, in figures: the cell as it was read, what it may be tried with, and its identities with both sides. */
export class GoujiDetail extends DeskElement {
  static override styles = [base, detailStyles];

  protected override watched({ result, original, choice, forms }: State): unknown[] {
    return [result, original, choice, forms];
  }

  /** Goes into the field for another figure, with `text` where something was typed already. */
  async edit(text?: string): Promise<void> {
    await this.updateComplete;
    const field = this.renderRoot.querySelector<GoujiEdit>('gouji-edit');
    await field?.updateComplete;
    field?.begin(text);
  }

  protected override render(): TemplateResult | null {
    const { result, choice, forms } = this.state;
    const lit = highlight(result, choice);
    if (!result || (lit.cells.size === 0 && lit.source.length === 0)) return null;
    const labels = labelsOf(tablesOf(forms, result));
    const words = this.words.detail;
    const { cell } = choice;
    const context = { desk: this.desk, words: this.words, result, labels, active: lit.active };
    return html`
      <section aria-label=${words.heading} @keydown=${this.#key}>
        <div class="top">
          ${
            cell !== undefined
              ? html`<h2 lang="zh-Hans">${cellName(labels.get(cell))}</h2>
                ${this.#reading(result, cell)}
                ${this.#field(result, cell, labels)}`
              : lit.checks.length > 0
                ? html`<h2>${words.heading}</h2>`
                : null
          }
          ${lit.source.length > 0 ? this.#jump('source', words.showSource) : null}
          ${lit.cells.size > 0 ? this.#jump('table', words.showTable) : null}
          <button class="close" type="button" aria-label=${words.close} @click=${this.#close}>
            ${icon('close')}
          </button>
        </div>
        ${cell === undefined ? null : this.#others(result, cell)}
        ${
          lit.checks.length > 0
            ? html`<ul>
              ${lit.checks.map((check) => sumItem(context, check))}
            </ul>`
            : cell === undefined
              ? null
              : html`<p class="none">${words.noChecks}</p>`
        }
      </section>
    `;
  }

  #close(): void {
    this.dispatchEvent(new LeaveEvent());
    this.desk.choose({});
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.#close();
  }

  #jump(where: 'source' | 'table', text: string): TemplateResult {
    return html`<button class="jump" type="button" @click=${() => this.dispatchEvent(new ShowEvent(where))}>${text}</button>`;
  }

  /** How the cell was read. */
  #reading(result: Result, id: string): TemplateResult {
    const words = this.words.detail;
    const { state, placement } = this.words.tables;
    const cell = cellOf(result, id);
    const notes = [state[cell.state], placement[cell.placement]].filter((text) => text !== '');
    const raw = cell.edited ? '' : (cell.raw?.trim() ?? '');
    return html`<p>
      ${cell.value === null ? null : html`${words.figure} <b>${cell.value}</b>`}
      ${raw === '' || raw === String(cell.value) ? null : html` ${words.raw} <b>${raw}</b>`}
      ${notes.join(this.words.comma)}
    </p>`;
  }

  /** What may be tried in the cell. */
  #field(result: Result, id: string, labels: Labels): TemplateResult {
    const cell = cellOf(result, id);
    if (cell.state === 'missing' && !cell.edited) return html`<p>${this.words.edit.missing}</p>`;
    const before = this.state.original && cellOf(this.state.original, id);
    return html`<gouji-edit
      .cell=${id}
      .name=${cellName(labels.get(id))}
      .value=${cell.value}
      .original=${cell.edited ? before?.value : undefined}
      .words=${this.words}
    ></gouji-edit>`;
  }

  /** What else of the text may stand in the cell. */
  #others(result: Result, id: string): TemplateResult | null {
    const { alternatives = [] } = cellOf(result, id);
    if (alternatives.length === 0) return null;
    const words = this.words.detail;
    const { source, choice } = this.state;
    return html`<div class="others" role="group" aria-label=${words.others}>
      ${words.others}
      ${alternatives.map((other, index) => {
        if (!other) return html`<span>${words.otherNone}</span>`;
        const line = lineOf(source.text, other.source[0]);
        const shown = choice.alternative === index;
        const { alternative: _, ...rest } = choice;
        return html`<button
          class="other"
          type="button"
          aria-pressed=${shown ? 'true' : 'false'}
          @click=${() => this.desk.choose(shown ? rest : { ...rest, alternative: index })}
        >${words.other(other.raw.trim(), line)}</button>`;
      })}
    </div>`;
  }
}

/** The number of the line in which an offset lies, from 1. */
function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
