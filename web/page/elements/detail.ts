import type { Check, Result } from 'gouji';
import { css, html, type TemplateResult } from 'lit';
import { type Highlight, highlight } from '../store/highlight';
import type { State } from '../store/state';
import { type FormulaSide, formulaOf, type Term } from '../table/formula';
import { type CellLabels, cellOf, labelsOf, tablesOf } from '../table/model';
import { cellName, columnName, rowName } from '../table/names';
import { DeskElement } from './desk-element';
import { ShowEvent } from './events';
import { icon, verdictLook } from './icons';
import { base } from './theme';

type Labels = ReadonlyMap<string, CellLabels>;

/** What is chosen, in figures: the cell as it was read, and its identities with both sides. */
export class GoujiDetail extends DeskElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        max-height: inherit;
        overflow-y: auto;
        background: var(--gouji-paper);
        font-size: 13px;
      }
      .top {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 2px 14px;
        padding: 8px 44px 4px 14px;
        position: relative;
      }
      .top h2 {
        font-size: 14px;
      }
      .top p {
        color: var(--gouji-soft);
      }
      .top b {
        color: var(--gouji-ink);
        font-variant-numeric: tabular-nums;
      }
      .close {
        position: absolute;
        top: 6px;
        right: 8px;
        padding: 5px 7px;
        border-radius: var(--gouji-radius);
        color: var(--gouji-soft);
      }
      .close:hover {
        background: var(--gouji-head);
      }
      .jump {
        padding: 0;
        color: var(--gouji-accent);
        text-decoration: underline;
        text-underline-offset: 2px;
      }
      .none {
        padding: 0 14px 10px;
        color: var(--gouji-soft);
      }
      li {
        display: flex;
        align-items: flex-start;
        gap: 8px;
        padding: 6px 14px;
        border-top: 1px solid var(--gouji-line);
      }
      li > .verdict {
        display: flex;
        flex: none;
        gap: 6px;
        align-items: center;
        width: 16em;
        padding: 4px 6px;
        margin: 0 0 0 -6px;
        border-radius: var(--gouji-radius);
        line-height: 1.35;
      }
      li > .verdict:hover {
        background: var(--gouji-head);
      }
      li.active > .verdict {
        background: var(--gouji-accent-ground);
      }
      .formula {
        display: flex;
        flex: 1 1 auto;
        flex-wrap: wrap;
        align-items: flex-start;
        gap: 4px 5px;
        font-variant-numeric: tabular-nums;
      }
      .term {
        display: flex;
        flex-direction: column;
        align-items: center;
        max-width: 9.5em;
        padding: 1px 6px 2px;
        border: 1px solid var(--gouji-line);
        border-radius: 3px;
        line-height: 1.3;
      }
      .active .left .term {
        border: 2px solid var(--gouji-accent);
        padding: 0 5px 1px;
      }
      .active .right .term {
        border: 2px dashed var(--gouji-right);
        padding: 0 5px 1px;
      }
      .term:hover {
        background: var(--gouji-head);
      }
      .term .value {
        font-size: 15px;
        font-weight: 600;
      }
      .term .value.empty {
        color: var(--gouji-soft);
        font-size: 13px;
        font-weight: 400;
      }
      .term .name,
      .rest {
        max-width: 100%;
        overflow: hidden;
        color: var(--gouji-soft);
        font-size: 12px;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .side {
        display: contents;
      }
      .sign,
      .total {
        padding-top: 2px;
        font-size: 15px;
      }
      .sign.equals {
        padding: 2px 3px 0;
        font-weight: 700;
      }
      .total {
        font-weight: 600;
      }
      .rest {
        padding-top: 5px;
      }
      .difference {
        padding: 3px 0 0 6px;
        font-weight: 600;
      }
      @media (max-width: 699px) {
        li {
          flex-wrap: wrap;
        }
        li > .verdict {
          width: 100%;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  protected override watched({ result, choice, forms }: State): unknown[] {
    return [result, choice, forms];
  }

  protected override render(): TemplateResult | null {
    const { result, choice, forms } = this.state;
    const lit = highlight(result, choice);
    if (!result || (lit.cells.size === 0 && lit.source.length === 0)) return null;
    const labels = labelsOf(tablesOf(forms, result));
    const words = this.words.detail;
    return html`
      <section aria-label=${words.heading}>
        <div class="top">
          ${choice.cell === undefined ? (lit.checks.length > 0 ? html`<h2>${words.heading}</h2>` : null) : this.#figure(result, choice.cell, labels)}
          ${lit.source.length > 0 ? this.#jump('source', words.showSource) : null}
          ${lit.cells.size > 0 ? this.#jump('table', words.showTable) : null}
          <button class="close" type="button" aria-label=${words.close} @click=${() => this.desk.choose({})}>
            ${icon('close')}
          </button>
        </div>
        ${
          lit.checks.length === 0
            ? choice.cell === undefined
              ? null
              : html`<p class="none">${words.noChecks}</p>`
            : html`<ul>
              ${lit.checks.map((check) => this.#check(result, check, lit, labels))}
            </ul>`
        }
      </section>
    `;
  }

  #jump(where: 'source' | 'table', text: string): TemplateResult {
    return html`<button class="jump" type="button" @click=${() => this.dispatchEvent(new ShowEvent(where))}>${text}</button>`;
  }

  #figure(result: Result, id: string, labels: Labels): TemplateResult {
    const words = this.words.detail;
    const { state, placement } = this.words.tables;
    const cell = cellOf(result, id);
    const others = cell.alternatives?.length ?? 0;
    const notes = [state[cell.state], placement[cell.placement], others > 0 ? words.alternatives(others) : ''].filter(
      (text) => text !== '',
    );
    const raw = cell.raw?.trim() ?? '';
    return html`
      <h2 lang="zh-Hans">${cellName(labels.get(id))}</h2>
      <p>
        ${cell.value === null ? null : html`${words.figure} <b>${cell.value}</b>`}
        ${raw === '' || raw === String(cell.value) ? null : html` ${words.raw} <b>${raw}</b>`}
        ${notes.join('，')}
      </p>
    `;
  }

  #check(result: Result, check: Check, lit: Highlight, labels: Labels): TemplateResult {
    const { shape, tone } = verdictLook[check.verdict];
    const words = this.words.tables;
    const active = check === lit.active;
    const { left, right, difference } = formulaOf(result, check);
    // What all cells of a row or column share need not be said at every one of them.
    const inRow = new Set(check.cells.map((id) => labels.get(id)?.row.join())).size === 1;
    const first = labels.get(check.cells[0] as string);
    const shared = first ? (inRow ? rowName(first) || first.column.slice(0, -1).join(' ') : columnName(first)) : '';
    const nameOf = (id: string) => {
      const own = labels.get(id);
      if (!own) return '';
      return inRow ? columnName({ ...own, row: ['one of a row'] }) : rowName(own);
    };
    const equals = { holds: '＝', violated: '≠', undetermined: '≟' }[check.verdict];
    return html`<li class=${active ? 'active' : ''} data-check=${check.id}>
      <button
        class="verdict"
        type="button"
        aria-pressed=${active ? 'true' : 'false'}
        @click=${() => this.desk.choose({ ...this.state.choice, check: check.id })}
      >
        <span class=${tone}>${icon(shape)}</span>
        <span>
          <span lang="zh-Hans">${shared}</span><br />
          ${words.rules[check.rule] ?? check.rule}
          <span class="unseen">${words.verdict[check.verdict]}</span>
        </span>
      </button>
      <div class="formula">
        <span class="side left">${this.#side(left, check, nameOf)}</span>
        <span class="sign equals ${tone}">${equals}</span>
        <span class="side right">${this.#side(right, check, nameOf)}</span>
        ${
          difference === null || difference === 0
            ? null
            : html`<span class="difference ${tone}">${this.words.detail.difference(String(Math.abs(difference)))}</span>`
        }
      </div>
    </li>`;
  }

  #side(
    { terms, zeros, blanks, missing, sum }: FormulaSide,
    check: Check,
    nameOf: (id: string) => string,
  ): TemplateResult {
    const words = this.words.detail;
    const rest = [
      zeros > 0 ? words.rest(zeros) : '',
      blanks > 0 ? words.restBlank(blanks) : '',
      missing > 0 ? words.restMissing(missing) : '',
    ].filter((text) => text !== '');
    const parts = terms.length + rest.length;
    return html`
      ${terms.map(
        (term, i) =>
          html`${i > 0 ? html`<span class="sign">＋</span>` : null}${this.#term(term, check, nameOf(term.id))}`,
      )}
      ${rest.map(
        (text, i) =>
          html`${terms.length + i > 0 ? html`<span class="sign">＋</span>` : null}<span class="rest">${text}</span>`,
      )}
      ${parts > 1 && sum !== null ? html`<span class="total">（${sum}）</span>` : null}
    `;
  }

  #term({ id, cell }: Term, check: Check, name: string): TemplateResult {
    const empty = cell.value === null;
    const value = empty ? this.words.tables.state[cell.state] : String(cell.value);
    return html`<button class="term" type="button" title=${name} @click=${() => this.desk.choose({ cell: id, check: check.id })}>
      <span class="value ${empty ? 'empty' : ''}">${value}</span>
      <span class="name" lang="zh-Hans">${name}</span>
    </button>`;
  }
}
