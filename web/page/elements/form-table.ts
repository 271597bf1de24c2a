import type { Check, FormTable, Result } from 'gouji';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Messages } from '../messages';
import { type Highlight, involvement, type Side } from '../store/highlight';
import type { Choice } from '../store/state';
import { type CheckPlaces, cellId, cellOf, placeChecks } from '../table/model';
import { type LabelSpan, labelSpans, levelsOf } from '../table/spans';
import { formTableStyles } from './form-table-styles';
import { gridStep } from './grid-keys';
import { icon, verdictLook } from './icons';
import { turn } from './turns';

/** So many rows of a block are drawn in one piece of work. */
const rowsAtOnce = 5;

type Block = FormTable['blocks'][number];
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

  /** The one cell that Tab comes to; the arrow keys move it. */
  #stop: string | undefined;
  #involvement: Involvement = new Map();
  /** How many rows of each block are drawn: a whole table at once would hold up a click on an old machine. */
  #drawn = rowsAtOnce;

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.#isWhole) await turn();
    super.scheduleUpdate();
  }

  /** Resolves when all rows are drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    return this.#isWhole ? complete : this.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('result')) this.#involvement = involvement(this.result.checks);
  }

  get #isWhole(): boolean {
    return this.table.blocks.every(({ rows }) => rows.length <= this.#drawn);
  }

  protected override render(): TemplateResult {
    const { table } = this;
    const width = Math.max(...table.blocks.map(({ columns }) => columns.length));
    const stub = Math.max(...table.blocks.map(({ rows }) => levelsOf(rows)));
    const places = table.blocks.map((block) => placeChecks(table, block, this.result.checks));
    const gutter = places.some(({ beside }) => beside.size > 0);
    return html`
      <table class=${table.id} aria-labelledby="title" @keydown=${this.#key} @dblclick=${this.#double} @focusin=${this.#remember}>
        <caption id="title" lang="zh-Hans">${table.title}</caption>
        ${table.blocks.map((block, b) => this.#block(block, b, { width, stub, gutter }, places[b] as CheckPlaces))}
      </table>
    `;
  }

  protected override updated(): void {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('td button')];
    const wanted = this.choice.cell ?? this.#stop;
    const stop = buttons.find(({ dataset }) => dataset.at === wanted) ?? buttons[0];
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
    if (this.#isWhole) return;
    this.#drawn += rowsAtOnce;
    this.requestUpdate();
  }

  /** The drawn cells among `ids`, in the table's order. */
  elementsOf(ids: ReadonlySet<string>): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('td[data-cell]')].filter((cell) =>
      ids.has(cell.dataset.cell as string),
    );
  }

  #block(
    block: Block,
    b: number,
    { width, stub, gutter }: { width: number; stub: number; gutter: boolean },
    places: CheckPlaces,
  ): TemplateResult {
    const { table } = this;
    const head = labelSpans(block.columns);
    const labels = labelSpans(block.rows);
    const corner = stub === 0 ? null : table.note || blockCorner;
    // In a block with fewer columns the last one takes the room of the rest, as in the form.
    const spare = width - block.columns.length;
    const reach = ({ start, length }: { start: number; length: number }) =>
      start + length === block.columns.length ? length + spare : length;
    const columnLabels = (c: number) => over(head, c).map((span, level) => `h${b}-${level}-${span.start}`);
    const rowLabels = (r: number) => over(labels, r).map((span, level) => `r${b}-${level}-${span.start}`);
    // The lines of the table: every cell has its right and lower one, those at the edge the others.
    const edge = (west: boolean, north: boolean) => `${west ? 'west' : ''} ${north && b === 0 ? 'north' : ''}`;
    const untitled = block.title === '';
    const headRows = html`
        ${untitled ? null : html`<tr><th class=${`section ${edge(true, true)}`} id=${`s${b}`} colspan=${stub + width} lang="zh-Hans">${block.title}</th></tr>`}
        ${head.map(
          (spans, level) => html`<tr>
            ${corner !== null && level === 0 ? html`<td class=${`corner ${edge(true, untitled)}`} colspan=${stub} rowspan=${head.length} lang="zh-Hans">${corner}</td>` : null}
            ${spans.map(
              (span) => html`<th
                id=${`h${b}-${level}-${span.start}`}
                class=${edge(stub === 0 && span.start === 0, untitled && level === 0)}
                scope=${span.length > 1 ? 'colgroup' : 'col'}
                colspan=${reach(span)}
                rowspan=${span.depth}
                lang="zh-Hans"
              >${span.text}</th>`,
            )}
            ${gutter && level === 0 ? html`<th id="checks" class="gutter" scope="col" rowspan=${head.length}>${this.words.tables.checks}</th>` : null}
          </tr>`,
        )}`;
    // A table has one head at most: in a table of several blocks each keeps its own to itself.
    const single = table.blocks.length === 1;
    return html`
      ${single ? html`<thead>${headRows}</thead>` : null}
      <tbody>
        ${single ? null : headRows}
        ${block.rows.slice(0, this.#drawn).map(
          (row, r) => html`<tr>
            ${labels.map((spans, level) =>
              spans
                .filter(({ start }) => start === r)
                .map(
                  (span) => html`<th
                    id=${`r${b}-${level}-${r}`}
                    class=${`label level-${level} ${level + span.depth === labels.length ? 'leaf' : 'group'} ${edge(level === 0, false)}`}
                    scope=${span.length > 1 ? 'rowgroup' : 'row'}
                    rowspan=${span.length}
                    colspan=${span.depth + stub - labels.length}
                    lang="zh-Hans"
                  >${span.text}</th>`,
                ),
            )}
            ${block.columns.map((column, c) =>
              this.#cell(
                cellId(table.id, row.id, column.id),
                [...(untitled ? [] : [`s${b}`]), ...columnLabels(c), ...rowLabels(r)].join(' '),
                reach({ start: c, length: 1 }),
                edge(stub === 0 && c === 0, false),
              ),
            )}
            ${gutter ? html`<td class="gutter" headers=${['checks', ...rowLabels(r)].join(' ')}>${this.#check(places.beside.get(r))}</td>` : null}
          </tr>`,
        )}
      </tbody>
      ${places.below.length === 0 ? null : this.#footer(block, b, stub, places, columnLabels)}
    `;
  }

  #footer(
    block: Block,
    b: number,
    stub: number,
    { below }: CheckPlaces,
    columnLabels: (c: number) => string[],
  ): TemplateResult {
    return html`<tfoot>
      ${below.map(({ rule, checks }) => {
        const name = this.words.tables.rules[rule] ?? rule;
        const cells: TemplateResult[] = [];
        let at = 0;
        for (const { check, start, length } of checks) {
          if (start > at) cells.push(html`<td class="gutter" colspan=${start - at}></td>`);
          const headers = [...(stub === 0 ? [] : [`f${b}-${rule}`]), ...columnLabels(start)].join(' ');
          cells.push(html`<td class="gutter" colspan=${length} headers=${headers}>
            ${this.#check(check, stub === 0 ? name : '')}
          </td>`);
          at = start + length;
        }
        if (at < block.columns.length) cells.push(html`<td class="gutter" colspan=${block.columns.length - at}></td>`);
        return html`<tr>
          ${stub === 0 ? null : html`<th id=${`f${b}-${rule}`} class="gutter" scope="row" colspan=${stub}>${name}</th>`}
          ${cells}
        </tr>`;
      })}
    </tfoot>`;
  }

  #check(check: Check | undefined, name = ''): TemplateResult | null {
    if (!check) return null;
    const { shape, tone } = verdictLook[check.verdict];
    const active = this.highlight.active === check;
    return html`<button
      type="button"
      class=${`check ${tone} ${active ? 'active' : ''}`}
      data-at=${check.id}
      aria-pressed=${active ? 'true' : 'false'}
      @click=${() => this.#choose({ check: check.id })}
    >${icon(shape)}<span class=${name === '' ? 'unseen' : 'name'}>${name} ${this.words.tables.verdict[check.verdict]}</span></button>`;
  }

  #cell(id: string, headers: string, colSpan: number, edge: string): TemplateResult {
    const chosen = this.choice.cell === id;
    const { classes, spoken } = this.#marks(id);
    return html`<td class=${[...classes, edge].join(' ')} data-cell=${id} headers=${headers} colspan=${colSpan}>
      <button
        type="button"
        data-at=${id}
        aria-pressed=${chosen ? 'true' : 'false'}
        title=${spoken.join('；')}
        @click=${() => this.#choose({ cell: id })}
      >${this.#figure(id)}${
        spoken.length > 0 ? html`<span class="unseen">，${spoken.join('，')}</span>` : null
      }</button>
    </td>`;
  }

  #figure(id: string): TemplateResult {
    const cell = cellOf(this.result, id);
    const before = cell.edited && this.original ? cellOf(this.original, id) : undefined;
    const was = before && (before.value === null ? this.words.tables.state.blank : before.value);
    return html`${before ? html`<s class="was" aria-hidden="true">${was}</s> ` : null}${
      cell.value === null ? html`<span class="written">${cell.edited ? '' : (cell.raw ?? '')}</span>` : cell.value
    }`;
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

  #choose(choice: Choice): void {
    this.dispatchEvent(new ChooseEvent(choice));
  }

  #remember(event: FocusEvent): void {
    this.#stop = (event.target as HTMLElement).dataset.at ?? this.#stop;
    this.updated();
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

/** The labels over or beside item `index`, the outermost first. */
function over(levels: LabelSpan[][], index: number): LabelSpan[] {
  return levels.flatMap((spans) => spans.filter(({ start, length }) => start <= index && index < start + length));
}
