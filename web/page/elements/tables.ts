import type { FormTable, Result } from 'gouji';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { highlight, type Verdict } from '../store/highlight';
import type { Choice, State } from '../store/state';
import { isPresent, tablesOf } from '../table/model';
import { DeskElement } from './desk-element';
import type { GoujiDetail } from './detail';
import type { TryEvent } from './edit';
import type { ChooseEvent, EditEvent, GoujiFormTable } from './form-table';
import { icon, verdictLook } from './icons';
import { base } from './theme';
import { pictureDrawn } from './turns';

/** So many pixels stay free below chosen cells. */
const roomBelow = 12;

/** The three tables as the form prints them, and the chosen sum. */
export class GoujiTables extends DeskElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
        min-width: 0;
        background: var(--gouji-paper);
      }
      header {
        display: flex;
        flex: none;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 12px;
        min-height: 46px;
        padding: 6px 14px;
        border-bottom: 1px solid var(--gouji-line);
      }
      nav {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
      }
      nav button {
        display: flex;
        align-items: center;
        gap: 5px;
        padding: 4px 9px;
        border: 1px solid var(--gouji-line);
        border-radius: var(--gouji-radius);
        font-size: 13px;
      }
      nav button:hover {
        background: var(--gouji-head);
      }
      nav svg {
        width: 15px;
        height: 15px;
      }
      .scroll {
        position: relative;
        flex: 1 1 auto;
        min-height: 0;
        overflow: auto;
        padding: 14px 14px 24px;
        scroll-behavior: smooth;
        --gouji-head-top: -15px;
      }
      .table {
        max-width: 1180px;
        margin: 0 auto 26px;
      }
      .absent {
        padding: 14px;
        border: 1px dashed var(--gouji-rule);
        color: var(--gouji-soft);
      }
      .none {
        color: var(--gouji-soft);
      }
      .absent strong {
        display: block;
        color: var(--gouji-ink);
        font-weight: 600;
      }
      gouji-legend {
        max-width: 1180px;
        margin: 0 auto;
      }
      gouji-detail {
        flex: none;
        max-height: 42%;
        border-top: 2px solid var(--gouji-accent);
        box-shadow: 0 -6px 16px rgba(20, 30, 40, 0.1);
      }
      gouji-detail[empty] {
        display: none;
      }
      @media (max-width: 1079px), (max-height: 559px) {
        gouji-detail {
          position: fixed;
          right: 0;
          bottom: 0;
          left: 0;
          z-index: 3;
          max-height: 42vh;
        }
        .scroll.covered {
          padding-bottom: 42vh;
        }
      }
      /* Somebody else's page keeps its edges: the sums stay within the element. */
      gouji-detail.embedded {
        position: static;
        max-height: 260px;
      }
      .scroll.embedded {
        padding-bottom: 24px;
      }
      @media (prefers-reduced-motion: reduce) {
        .scroll {
          scroll-behavior: auto;
        }
      }
      @media print {
        nav,
        gouji-detail {
          display: none;
        }
        .scroll {
          overflow: visible;
          padding: 6px 0;
        }
        .table {
          break-inside: avoid;
        }
      }
    `,
  ];

  protected override watched({ result, original, choice, forms }: State): unknown[] {
    return [result, original, choice, forms];
  }

  protected override render(): TemplateResult {
    const { result, original, choice, forms, embedded } = this.state;
    const all = result ? tablesOf(forms, result) : [];
    const tables = result && all.some((table) => isPresent(table, result)) ? all : [];
    const lit = highlight(result, choice);
    const empty = lit.cells.size === 0 && lit.source.length === 0;
    const words = this.words.tables;
    return html`
      <header>
        <h2>${words.heading}</h2>
        ${result && tables.length > 0 ? this.#tabs(tables, result) : null}
      </header>
      <gouji-what-if .desk=${this.desk}></gouji-what-if>
      <div class="scroll ${embedded ? 'embedded' : empty ? '' : 'covered'}">
        ${
          result &&
          tables.map(
            (table) => html`<div class="table" data-table=${table.id}>
              ${
                isPresent(table, result)
                  ? html`<gouji-form-table
                    .table=${table}
                    .result=${result}
                    .original=${original}
                    .highlight=${lit}
                    .choice=${choice}
                    .words=${this.words}
                    @choose=${(event: ChooseEvent) => this.desk.choose(event.choice)}
                    @edit=${this.#edit}
                  ></gouji-form-table>`
                  : html`<p class="absent"><strong lang="zh-Hans">${table.title}</strong>${words.absent}</p>`
              }
            </div>`,
          )
        }
        ${tables.length > 0 ? html`<gouji-legend .desk=${this.desk}></gouji-legend>` : result ? html`<p class="none">${words.none}</p>` : null}
      </div>
      <gouji-detail
        class=${embedded ? 'embedded' : ''}
        .desk=${this.desk}
        @try=${this.#try}
        @leave=${this.#leave}
        ?empty=${empty}
      ></gouji-detail>
    `;
  }

  #shownChoice: Choice = {};
  #shownResult: Result | undefined;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { choice, result } = this.state;
    if (choice !== this.#shownChoice) void this.#follow();
    if (result && !this.#shownResult) void this.#goToTrouble(result);
    this.#shownChoice = choice;
    this.#shownResult = result;
  }

  /** Shows the first table in which something is violated, of a report that has just come; or what was chosen sooner. */
  async #goToTrouble(result: Result): Promise<void> {
    await this.#drawn();
    // Measured before the picture, the tables would be laid out within this task.
    await pictureDrawn();
    if (this.state.result !== result) return;
    if (highlight(result, this.state.choice).cells.size > 0) {
      await this.#follow();
      return;
    }
    const table = tablesOf(this.state.forms, result).find((own) => verdictOn(own, result) === 'violated');
    const scroll = this.renderRoot.querySelector('.scroll') as HTMLElement;
    const place = this.renderRoot.querySelector<HTMLElement>(`[data-table="${table?.id}"]`);
    scroll.scrollTop = place && scroll.scrollHeight > scroll.clientHeight ? place.offsetTop - 14 : 0;
  }

  /** Takes the user to the chosen cells. */
  async reveal(): Promise<void> {
    const cells = await this.#litCells();
    cells[0]?.scrollIntoView({ block: 'center', inline: 'nearest' });
    cells[0]?.querySelector('button')?.focus({ preventScroll: true });
  }

  /** Brings the chosen cells into view where the tables have a scroll of their own; a cell of the user's, everywhere. */
  async #follow(): Promise<void> {
    await this.#drawn();
    // Measured before the picture, all that the choice changes would be laid out within this task.
    await pictureDrawn();
    const cells = await this.#litCells();
    const { cell, finding } = this.state.choice;
    const chosen = finding === undefined && cells.find(({ dataset }) => dataset.cell === cell);
    const [first, last] = chosen ? [chosen, chosen] : [cells[0], cells[cells.length - 1]];
    if (!first || !last) return;
    const scroll = this.renderRoot.querySelector('.scroll') as HTMLElement;
    const detail = this.renderRoot.querySelector('gouji-detail') as HTMLElement;
    if (scroll.scrollHeight <= scroll.clientHeight) {
      // The sums lie over the page.
      const covered = last.getBoundingClientRect().bottom - detail.getBoundingClientRect().top;
      if (chosen && covered > 0 && !this.state.embedded) window.scrollBy(0, covered + roomBelow);
      return;
    }
    // What the table's head and the sums below leave free.
    const box = scroll.getBoundingClientRect();
    const head = first.closest('table')?.tHead?.offsetHeight ?? 0;
    const ceiling = box.top + head + 8;
    const floor = box.bottom - roomBelow;
    const { top } = first.getBoundingClientRect();
    const { bottom } = last.getBoundingClientRect();
    if (top >= ceiling && bottom <= floor) return;
    // Where not all of them fit, the first are shown.
    const downwards = bottom > floor && bottom - top <= floor - ceiling;
    scroll.scrollTop += downwards ? bottom - floor : top - ceiling;
  }

  /** The tables, once they and the sums below them are drawn. */
  async #drawn(): Promise<GoujiFormTable[]> {
    await this.updateComplete;
    const tables = [...this.renderRoot.querySelectorAll<GoujiFormTable>('gouji-form-table')];
    const detail = this.renderRoot.querySelector<GoujiDetail>('gouji-detail');
    await Promise.all([...tables, detail].map((element) => element?.updateComplete));
    return tables;
  }

  async #litCells(): Promise<HTMLElement[]> {
    const tables = await this.#drawn();
    const lit = highlight(this.state.result, this.state.choice);
    return tables.flatMap((table) => table.elementsOf(lit.cells));
  }

  #tabs(tables: FormTable[], result: Result): TemplateResult {
    const words = this.words.tables;
    return html`<nav aria-label=${words.heading}>
      ${tables.map((table) => {
        const verdict = verdictOn(table, result);
        return html`<button type="button" @click=${() => this.#goTo(table.id)}>
          ${verdict ? html`<span class=${verdictLook[verdict].tone}>${icon(verdictLook[verdict].shape)}</span>` : null}
          ${words.tabs[table.id]}
          ${verdict ? html`<span class="unseen">${words.verdict[verdict]}</span>` : null}
        </button>`;
      })}
    </nav>`;
  }

  async #edit({ cell, text }: EditEvent): Promise<void> {
    if (this.state.choice.cell !== cell) this.desk.choose({ cell });
    await this.#drawn();
    await this.renderRoot.querySelector<GoujiDetail>('gouji-detail')?.edit(text);
  }

  #try({ cell, value }: TryEvent): void {
    if (value === undefined) this.desk.restoreFigures([cell]);
    else this.desk.tryFigures([{ cell, value }]);
  }

  /** Back from the field, or from the sums, to the cell; of a finding, to the first of its cells, or to the tabs. */
  #leave(): void {
    const { result, choice } = this.state;
    const ids = choice.cell === undefined ? highlight(result, choice).cells : new Set([choice.cell]);
    const tables = [...this.renderRoot.querySelectorAll<GoujiFormTable>('gouji-form-table')];
    const [first = this.renderRoot] = tables.flatMap((table) => table.elementsOf(ids));
    first.querySelector('button')?.focus({ preventScroll: true });
  }

  #goTo(table: string): void {
    this.renderRoot.querySelector(`[data-table="${table}"]`)?.scrollIntoView({ block: 'start' });
  }
}

/** The worst verdict among the identities of `table`; none where it has none. */
function verdictOn(table: FormTable, result: Result): Verdict | undefined {
  const own = new Set(
    result.checks
      .filter(({ cells }) => cells.some((id) => id.startsWith(`${table.id}.`)))
      .map(({ verdict }) => verdict),
  );
  return (['violated', 'undetermined', 'holds'] as const).find((verdict) => own.has(verdict));
}
