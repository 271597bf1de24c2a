/** Identities written out: both sides with their figures. */
import type { Check, Result } from 'gouji';
import { html, type TemplateResult } from 'lit';
import type { Messages } from '../messages';
import type { Desk } from '../store/desk';
import { type FormulaSide, formulaOf, type Term } from '../table/formula';
import type { CellLabels } from '../table/model';
import { columnName, rowName } from '../table/names';
import { icon, verdictLook } from './icons';

/** Where sums are shown, and of what. */
export interface SumContext {
  desk: Desk;
  words: Messages;
  result: Result;
  labels: ReadonlyMap<string, CellLabels>;
  /** the one whose sides are drawn on the table */
  active: Check | undefined;
}

/** What a check's cells are called: what all of them share, and each by itself. */
function namesIn({ labels }: SumContext, check: Check): { shared: string; nameOf: (id: string) => string } {
  const inRow = new Set(check.cells.map((id) => labels.get(id)?.row.join())).size === 1;
  const first = labels.get(check.cells[0] as string);
  const shared = first ? (inRow ? rowName(first) || first.column.slice(0, -1).join(' ') : columnName(first)) : '';
  const nameOf = (id: string) => {
    const own = labels.get(id);
    if (!own) return '';
    return inRow ? columnName({ ...own, row: ['one of a row'] }) : rowName(own);
  };
  return { shared, nameOf };
}

function termButton({ desk, words }: SumContext, { id, cell }: Term, check: Check, name: string): TemplateResult {
  const empty = cell.value === null;
  const value = empty ? words.tables.state[cell.state] : String(cell.value);
  return html`<button
    class="term ${cell.edited ? 'edited' : ''}"
    type="button"
    title=${name}
    @click=${() => desk.choose({ cell: id, check: check.id })}
  >
    <span class="value ${empty ? 'empty' : ''}">${value}</span>
    <span class="name" lang="zh-Hans">${name}</span>
  </button>`;
}

function sideOf(
  context: SumContext,
  check: Check,
  { terms, zeros, blanks, missing, sum }: FormulaSide,
  nameOf: (id: string) => string,
): TemplateResult {
  const words = context.words.detail;
  const rest = [
    zeros > 0 ? words.rest(zeros) : '',
    blanks > 0 ? words.restBlank(blanks) : '',
    missing > 0 ? words.restMissing(missing) : '',
  ].filter((text) => text !== '');
  const plus = (i: number) => (i > 0 ? html`<span class="sign">＋</span>` : null);
  return html`
    ${terms.map((term, i) => html`${plus(i)}${termButton(context, term, check, nameOf(term.id))}`)}
    ${rest.map((text, i) => html`${plus(terms.length + i)}<span class="rest">${text}</span>`)}
    ${terms.length + rest.length > 1 && sum !== null ? html`<span class="total">${words.sum(String(sum))}</span>` : null}
  `;
}

/** One identity; its name is a button that draws its sides on the table. */
export function sumItem(context: SumContext, check: Check): TemplateResult {
  const { desk, words, result } = context;
  const { shape, tone } = verdictLook[check.verdict];
  const active = check === context.active;
  const { left, right, difference } = formulaOf(result, check);
  const { shared, nameOf } = namesIn(context, check);
  const equals = { holds: '＝', violated: '≠', undetermined: '≟' }[check.verdict];
  return html`<li class=${active ? 'active' : ''} data-check=${check.id}>
    <button
      class="verdict"
      type="button"
      aria-pressed=${active ? 'true' : 'false'}
      @click=${() => desk.choose({ ...desk.state.choice, check: check.id })}
    >
      <span class=${tone}>${icon(shape)}</span>
      <span>
        <span lang="zh-Hans">${shared}</span><br />
        ${words.tables.rules[check.rule] ?? check.rule}
        <span class="unseen">${words.tables.verdict[check.verdict]}</span>
      </span>
    </button>
    <div class="formula">
      <span class="side left">${sideOf(context, check, left, nameOf)}</span>
      <span class="sign equals ${tone}">${equals}</span>
      <span class="side right">${sideOf(context, check, right, nameOf)}</span>
      ${
        difference === null || difference === 0
          ? null
          : html`<span class="difference ${tone}">${words.detail.difference(String(Math.abs(difference)))}</span>`
      }
    </div>
  </li>`;
}
