/** What stands under a chosen finding: its repairs, and what is known of its rule. */
import type { Finding, Repair } from 'gouji';
import { html, type TemplateResult } from 'lit';
import type { Messages } from '../messages';
import type { Desk } from '../store/desk';
import type { State } from '../store/state';
import { type CellLabels, labelsOf, tablesOf } from '../table/model';
import { cellName } from '../table/names';

/** Whether the changes of `repair` are being tried. */
function isTried({ changes }: Repair, { edits }: State): boolean {
  return changes.length > 0 && changes.every(({ cell, to }) => edits.now.has(cell) && edits.now.get(cell) === to);
}

/** The changes of `repair` in a line. */
function changesIn(repair: Repair, words: Messages, labels: ReadonlyMap<string, CellLabels>): string {
  return changeLines(repair, words, labels).join(words.semicolon);
}

/** The changes of `repair`, a line each. */
function changeLines({ changes }: Repair, words: Messages, labels: ReadonlyMap<string, CellLabels>): string[] {
  const figure = (value: number | null) => (value === null ? words.tables.state.blank : String(value));
  const { change, label } = words.findings;
  return changes.map(({ cell, from, to }) => change(label(cellName(labels.get(cell))), figure(from), figure(to)));
}

/** What the list of findings lends to one of its own. */
interface Lent {
  desk: Desk;
  words: Messages;
  tryFigures: Desk['tryFigures'];
}

function repairItem(
  { desk, words, tryFigures }: Lent,
  repair: Repair,
  labels: ReadonlyMap<string, CellLabels>,
): TemplateResult {
  const tried = isTried(repair, desk.state);
  const changes = repair.changes.map(({ cell, to }) => ({ cell, value: to }));
  return html`<li>
    ${changeLines(repair, words, labels).map((line) => html`<div class="change">${line}</div>`)}
    <span class="basis">${repair.reason}</span>
    <button
      class="plain"
      type="button"
      aria-disabled=${tried ? 'true' : 'false'}
      @click=${() => !tried && tryFigures(changes)}
    >${tried ? words.findings.tried : words.findings.try}</button>
  </li>`;
}

/** @param aside what sets the finding aside, or takes it back */
export function findingMore(lent: Lent, finding: Finding, aside: TemplateResult): TemplateResult {
  const { words } = lent;
  const { forms, result, rules } = lent.desk.state;
  const labels = result ? labelsOf(tablesOf(forms, result)) : new Map<string, CellLabels>();
  const rule = rules.get(finding.rule);
  const facts: [name: string, text: string | undefined][] = [
    [words.findings.advice, rule?.advice],
    [words.findings.why, rule?.why],
    [words.findings.basis, rule?.source],
  ];
  const known = facts.filter(([, text]) => text);
  return html`
    <div class="more">
      ${
        finding.repairs.length > 0
          ? html`<h4>${words.findings.repairs}</h4>
            <ul class="repairs">
              ${finding.repairs.map((repair) => repairItem(lent, repair, labels))}
            </ul>`
          : null
      }
      ${
        known.length > 0
          ? html`<dl class="reference">
            ${known.map(([name, text]) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}
          </dl>`
          : null
      }
      ${aside}
    </div>
  `;
}

/** The one repair of a finding in a line; nothing where there are several, or none. */
export function onlyRepair(desk: Desk, words: Messages, { repairs, accepted }: Finding): string {
  const [repair, ...more] = repairs;
  const { forms, result } = desk.state;
  if (!repair || more.length > 0 || accepted !== undefined || !result) return '';
  return words.findings.perhaps(changesIn(repair, words, labelsOf(tablesOf(forms, result))));
}

/** What the printed report says under every finding. */
export function printedMore(desk: Desk, words: Messages, { repairs, accepted }: Finding): TemplateResult | null {
  const { forms, result } = desk.state;
  if (!result || (repairs.length === 0 && accepted === undefined)) return null;
  const labels = labelsOf(tablesOf(forms, result));
  return html`<div class="printed">
    ${repairs.map((repair) => html`<p>${words.findings.because(changesIn(repair, words, labels), repair.reason)}</p>`)}
    ${accepted === undefined ? null : html`<p>${words.findings.aside.because}${accepted}</p>`}
  </div>`;
}
