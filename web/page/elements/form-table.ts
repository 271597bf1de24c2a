import type { Check, FormTable, Result } from 'gouji';
import { html, LitElement, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { times } from '../../layout/times';
import type { Messages } from '../messages';
import { type Highlight, involvement, type Side } from '../store/highlight';
import type { Choice } from '../store/state';
import { cellId, cellOf } from '../table/model';
import { type BlockPlan, planOf, rowsIn, type TablePlan } from '../table/plan';
import { formTableStyles } from './form-table-styles';
import { gridStep } from './grid-keys';
import { icon, verdictLook } from './icons';
import { turn } from './turns';

/** So many rows are drawn in one piece of work. */
const rowsAtOnce = 4;

type Row = FormTable['blocks'][number]['rows'][number];
type Involvement = ReturnType<typeof involvement>;

/** What the form prints over the rows of a block that has no note there. */
const blockCorner = '信息内容';

/** What the user chose in the table. */
export class ChooseEvent extends CustomEvent<null> {
  constructor(readonly choice: Choice) {
    super('choose');
  }
}

/** The user wants to try another figure in a cell; `text` is what was typed on it already. */
export class EditEvent extends CustomEvent<null> {
  constructor(
    readonly cell: string,
    readonly text?: string,
  ) {
    super('edit');
  }
}

/**
 * One of the three tables in the official layout, with a report's cells in it. The identities of
 * a row stand beside it, those of a column below it. Fires `ChooseEvent` and `EditEvent`.
 */
export class GoujiFormTable extends LitElement {
  static override properties = {
    table: { attribute: false },
    result: { attribute: false },
    original: { attribute: false },
    highlight: { attribute: false },
    choice: { attribute: false },
    words: { attribute: false },
  };
  static override styles = formTableStyles;

  declare table: FormTable;
  declare result: Result;
  /** what was read, where other figures are being tried */
  declare original: Result | undefined;
  declare highlight: Highlight;
  declare choice: Choice;
  declare words: Messages;

  /** What the one button that Tab comes to is about; the arrow keys move it. */
  #stop: string | undefined;
  #stopButton: HTMLButtonElement | undefined;
  #involvement: Involvement = new Map();
  #plan!: TablePlan;
  /** How many rows are drawn: a whole table at once would hold up a click on an old machine. */
  #drawn = 0;
  /** How many of them stay as they are while the others come. */
  #kept = 0;

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated || !this.#isWhole) await turn();
    super.scheduleUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.#isWhole) this.requestUpdate();
  }

  /** Resolves when all rows are drawn, or will not be: nobody sees a table that was taken away. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    return this.#isWhole || !this.isConnected ? complete : this.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.size > 0) this.#kept = 0;
    if (changed.has('result')) this.#involvement = involvement(this.result.checks);
    if (changed.has('result') || changed.has('table')) this.#plan = planOf(this.table, this.result.checks);
  }

  get #isWhole(): boolean {
    return rowsIn(this.table.blocks) <= this.#drawn;
  }

  protected override render(): TemplateResult {
    const { table } = this;
    return html`
      <table
        class=${table.id}
        aria-labelledby="title"
        @click=${this.#click}
        @dblclick=${this.#double}
        @focusin=${this.#remember}
        @keydown=${this.#key}
      >
        <caption id="title" lang="zh-Hans">${table.title}</caption>
        ${this.#plan.blocks.map((block) => (block.rowsAbove <= this.#drawn ? this.#block(block) : null))}
      </table>
    `;
  }

  protected override updated(): void {
    this.#stopTab();
    if (this.#isWhole || !this.isConnected) return;
    this.#kept = this.#drawn;
    this.#drawn += rowsAtOnce;
    this.requestUpdate();
  }

  #stopTab(): void {
    const wanted = CSS.escape(this.choice.cell ?? this.#stop ?? '');
    const button = (place: string) => this.renderRoot.querySelector<HTMLButtonElement>(`td${place} button`);
    const stop = button(`[data-cell="${wanted}"]`) ?? button(`[data-check="${wanted}"]`) ?? button('');
    if (this.#stopButton && this.#stopButton !== stop) this.#stopButton.tabIndex = -1;
    this.#stopButton = stop ?? undefined;
    if (stop) stop.tabIndex = 0;
  }

  /** The drawn cells among `ids`, in the table's order. */
  elementsOf(ids: ReadonlySet<string>): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('td[data-cell]')].filter((cell) =>
      ids.has(cell.dataset.cell as string),
    );
  }

  #block(block: BlockPlan): TemplateResult | typeof noChange {
    // A table has one head at most: in a table of several blocks each keeps its own to itself.
    const single = this.#plan.blocks.length === 1;
    const [drawn, kept] = [this.#drawn, this.#kept].map((rows) => rows - block.rowsAbove) as [number, number];
    const { length } = block.rows;
    if (kept >= length) return noChange;
    const head = this.#head(block);
    return html`
      ${single ? html`<thead>${head}</thead>` : null}
      <tbody>
        ${single ? null : head}
        ${times(Math.min(drawn, length), (r) => (r < kept ? noChange : this.#row(block, r)))}
      </tbody>
      ${drawn < length || block.places.below.length === 0 ? null : this.#footer(block)}
    `;
  }

  #head(block: BlockPlan): TemplateResult {
    const { stub, width, gutter } = this.#plan;
    const corner = stub === 0 ? null : this.table.note || blockCorner;
    const untitled = block.title === '';
    return html`
      ${untitled ? null : html`<tr><th class=${`section ${edges(block, true, true)}`} id=${block.titleId} colspan=${stub + width} lang="zh-Hans">${block.title}</th></tr>`}
      ${block.head.map(
        (spans, level) => html`<tr>
          ${corner !== null && level === 0 ? html`<td class=${`corner ${edges(block, true, untitled)}`} colspan=${stub} rowspan=${block.head.length} lang="zh-Hans">${corner}</td>` : null}
          ${spans.map(
            (span) => html`<th
              id=${block.columnLabelId(level, span.start)}
              class=${edges(block, stub === 0 && span.start === 0, untitled && level === 0)}
              scope=${span.length > 1 ? 'colgroup' : 'col'}
              colspan=${block.reach(span)}
              rowspan=${span.depth}
              lang="zh-Hans"
            >${span.text}</th>`,
          )}
          ${gutter && level === 0 ? html`<th id="checks" class="gutter" scope="col" rowspan=${block.head.length}>${this.words.tables.checks}</th>` : null}
        </tr>`,
      )}`;
  }

  #row(block: BlockPlan, r: number): TemplateResult {
    const { stub, gutter } = this.#plan;
    const row = block.rows[r] as Row;
    return html`<tr>
      ${block.labels.map((spans, level) =>
        spans
          .filter(({ start }) => start === r)
          .map(
            (span) => html`<th
              id=${block.rowLabelId(level, r)}
              class=${`label level-${level} ${level + span.depth === block.labels.length ? 'leaf' : 'group'} ${edges(block, level === 0, false)}`}
              scope=${span.length > 1 ? 'rowgroup' : 'row'}
              rowspan=${span.length}
              colspan=${span.depth + stub - block.labels.length}
              lang="zh-Hans"
            >${span.text}</th>`,
          ),
      )}
      ${block.columns.map((column, c) =>
        this.#cell(
          cellId(this.table.id, row.id, column.id),
          block.headersOf(r, c),
          block.reach({ start: c, length: 1 }),
          edges(block, stub === 0 && c === 0, false),
        ),
      )}
      ${gutter ? this.#check(block.places.beside.get(r), 1, `checks ${block.rowHeaders[r]}`) : null}
    </tr>`;
  }

  #footer(block: BlockPlan): TemplateResult {
    const { stub } = this.#plan;
    return html`<tfoot>
      ${block.places.below.map(({ rule, checks }) => {
        const name = this.words.tables.rules[rule] ?? rule;
        const cells: TemplateResult[] = [];
        let at = 0;
        for (const { check, start, length } of checks) {
          if (start > at) cells.push(html`<td class="gutter" colspan=${start - at}></td>`);
          const headers = `${stub === 0 ? '' : `${block.ruleId(rule)} `}${block.columnHeaders[start]}`;
          cells.push(this.#check(check, length, headers, stub === 0 ? name : ''));
          at = start + length;
        }
        if (at < block.columns.length) cells.push(html`<td class="gutter" colspan=${block.columns.length - at}></td>`);
        return html`<tr>
          ${stub === 0 ? null : html`<th id=${block.ruleId(rule)} class="gutter" scope="row" colspan=${stub}>${name}</th>`}
          ${cells}
        </tr>`;
      })}
    </tfoot>`;
  }

  #check(check: Check | undefined, colSpan: number, headers: string, name = ''): TemplateResult {
    return html`<td class="gutter" data-check=${check?.id ?? nothing} colspan=${colSpan} headers=${headers}>
      ${check ? this.#checkButton(check, name) : null}
    </td>`;
  }

  #checkButton(check: Check, name: string): TemplateResult {
    const { shape, tone } = verdictLook[check.verdict];
    const active = this.highlight.active === check;
    return html`<button
      type="button"
      class=${`check ${tone} ${active ? 'active' : ''}`}
      tabindex="-1"
      aria-pressed=${active ? 'true' : 'false'}
    >${icon(shape)}<span class=${name === '' ? 'unseen' : 'name'}>${name} ${this.words.tables.verdict[check.verdict]}</span></button>`;
  }

  #cell(id: string, headers: string, colSpan: number, edge: string): TemplateResult {
    const { classes, spoken } = this.#marks(id);
    return html`<td
      class=${[...classes, edge].join(' ')}
      data-cell=${id}
      headers=${headers}
      colspan=${colSpan}
      title=${spoken.length > 0 ? spoken.join(this.words.semicolon) : nothing}
    >
      <button type="button" tabindex="-1" aria-label=${spoken.length > 0 ? this.#spokenName(id, spoken) : nothing} aria-pressed=${this.choice.cell === id ? 'true' : 'false'}>${this.#figure(id)}</button>
    </td>`;
  }

  #figure(id: string): TemplateResult {
    const cell = cellOf(this.result, id);
    const before = cell.edited && this.original ? cellOf(this.original, id) : undefined;
    const was = before && (before.value === null ? this.words.tables.state.blank : before.value);
    return html`${before ? html`<s class="was" aria-hidden="true" data-was=${was as string | number}></s> ` : null}${
      cell.value === null ? html`<span class="written">${cell.edited ? '' : (cell.raw ?? '')}</span>` : cell.value
    }`;
  }

  /** What a screen reader says of a cell: its figure as it stands there, then its marks. */
  #spokenName(id: string, spoken: string[]): string {
    const { value, edited, raw } = cellOf(this.result, id);
    const figure = value === null ? (edited ? '' : (raw ?? '')) : String(value);
    return [figure, ...spoken].filter((text) => text !== '').join(this.words.comma);
  }

  /** How a cell is marked, to the eye and in words. */
  #marks(id: string): { classes: string[]; spoken: string[] } {
    const { state, placement, inViolated, inUndetermined } = this.words.tables;
    const cell = cellOf(this.result, id);
    const { violated = 0, undetermined = 0 } = this.#involvement.get(id) ?? {};
    const side = this.highlight.sides.get(id);
    const classes: string[] = [cell.state, cell.placement, ...(cell.edited ? ['edited'] : [])];
    const before = cell.edited && this.original ? cellOf(this.original, id) : undefined;
    if (violated > 0) classes.push(violated > 1 ? 'crossed' : 'violated');
    else if (undetermined > 0) classes.push('undetermined');
    if (this.highlight.cells.has(id)) classes.push('lit');
    if (side) classes.push(side, this.#isAlone(side) ? 'alone' : 'term');
    if (this.choice.cell === id) classes.push('chosen');
    const spoken = [
      state[cell.state],
      placement[cell.placement],
      cell.edited ? this.words.edit.mark : '',
      before ? this.words.edit.was(before.value === null ? state.blank : String(before.value)) : '',
      violated > 0 ? inViolated(violated) : undetermined > 0 ? inUndetermined : '',
    ].filter((text) => text !== '');
    return { classes, spoken };
  }

  /** Whether `side` of the drawn identity is one cell: a total. */
  #isAlone(side: Side): boolean {
    const { active } = this.highlight;
    return active !== undefined && (side === 'left' ? active.leftCells : active.cells.length - active.leftCells) === 1;
  }

  /** The whole cell is its button, however tall its row. */
  #click(event: Event): void {
    const target = event.target as Element;
    const place = target.closest<HTMLElement>('td');
    const { cell, check } = place?.dataset ?? {};
    if (cell !== undefined) {
      place?.querySelector('button')?.focus({ preventScroll: true });
      this.dispatchEvent(new ChooseEvent({ cell }));
    } else if (check !== undefined && target.closest('button')) this.dispatchEvent(new ChooseEvent({ check }));
  }

  #remember(event: FocusEvent): void {
    const { cell, check } = (event.target as Element).closest<HTMLElement>('td')?.dataset ?? {};
    this.#stop = cell ?? check ?? this.#stop;
    this.#stopTab();
  }

  #key(event: KeyboardEvent): void {
    const next = gridStep(event);
    if (next) {
      event.preventDefault();
      next.focus();
      next.click();
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    // As in a spreadsheet: F2 goes into the cell, a figure replaces what stands there.
    const typed = /^[\d０-９.-]$/.test(event.key);
    if (event.key === 'F2' || event.key === 'Delete' || typed) {
      const text = typed ? event.key : event.key === 'Delete' ? '' : undefined;
      if (this.#edit(event, text)) event.preventDefault();
    }
  }

  #double(event: MouseEvent): void {
    this.#edit(event);
  }

  #edit(event: Event, text?: string): boolean {
    const cell = (event.target as Element).closest<HTMLElement>('td[data-cell]')?.dataset.cell;
    if (cell === undefined) return false;
    this.dispatchEvent(new EditEvent(cell, text));
    return true;
  }
}

/** The lines of the table: every cell has its right and lower one, those at the edge the others. */
function edges(block: BlockPlan, west: boolean, north: boolean): string {
  return `${west ? 'west' : ''} ${north && block.index === 0 ? 'north' : ''}`;
}
