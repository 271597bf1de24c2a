import type { Finding, Result, Severity } from 'gouji';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Desk } from '../store/desk';
import { type Listed, listedFindings, visibleFindings } from '../store/set-aside';
import type { State } from '../store/state';
import { DeskElement } from './desk-element';
import { findingMore, onlyRepair, printedMore } from './finding-more';
import { findingsStyles } from './findings-styles';
import { icon, severityLook } from './icons';
import type { GoujiReason } from './reason';
import { base } from './theme';
import { pictureDrawn } from './turns';

const severities: Severity[] = ['error', 'warning', 'notice'];

/** What was found, the gravest first; each finding is a button that shows its places. */
export class GoujiFindings extends DeskElement {
  static override styles = [base, findingsStyles];

  protected override watched({ result, choice, rules, forms, filter, edits, accepted }: State): unknown[] {
    return [result, choice.finding, rules, forms, filter, edits, accepted];
  }

  protected override render(): TemplateResult {
    const words = this.words.findings;
    const { state } = this;
    const all = listedFindings(state);
    const shown = visibleFindings(state);
    const [counted, aside] = [true, false].map((isCounted) =>
      shown.filter(({ finding }) => (finding.accepted === undefined) === isCounted),
    ) as [Listed[], Listed[]];
    return html`
      <header>
        <h2 tabindex="-1">${words.heading}</h2>
        ${all.length > 0 ? this.#filters(all) : null}
      </header>
      <p class="unseen" aria-live="polite">${this.#said}</p>
      <div class="scroll">
        ${
          all.length === 0
            ? html`<p class="none">${state.result ? words.none : words.waiting}</p>`
            : severities.map((severity) =>
                this.#group(
                  words.severity[severity],
                  counted.filter(({ finding }) => finding.severity === severity),
                ),
              )
        }
        ${this.#group(words.aside.heading, aside)}
        ${shown.length > 1 ? html`<p class="keys">${words.keys}</p>` : null}
      </div>
    `;
  }

  #shown: number | undefined;
  #result: Result | undefined;

  /** What is read aloud: the finding that F8 has come to, while the focus is elsewhere. */
  #said = '';
  /** What had the focus before the list was drawn. */
  #held: Element | null = null;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#held = this.shadowRoot?.activeElement ?? null;
    const { choice, result } = this.state;
    const stepped = choice.finding !== this.#shown && result === this.#result;
    if (stepped) this.#said = this.#held?.closest('li') ? '' : this.#announcement();
    else if (result !== this.#result) this.#said = '';
    this.#result = result;
  }

  #announcement(): string {
    const shown = visibleFindings(this.state);
    const at = shown.findIndex(({ index }) => index === this.state.choice.finding);
    const { finding } = shown[at] ?? {};
    return finding ? `${this.words.findings.place(at + 1, shown.length)}${finding.message}` : '';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { finding } = this.state.choice;
    const moved = finding !== this.#shown;
    if (moved) void this.#reveal();
    this.#shown = finding;
    this.#keepFocus(moved);
    if (!this.#moving || this.state.phase !== 'done') return;
    this.#moving = false;
    // Unless the user has gone elsewhere in the meantime.
    if (document.activeElement !== document.body) return;
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    (find('li.chosen button') ?? find('h2'))?.focus();
  }

  /** The focus goes with the choice where it is among the findings, and stays there where the one that had it is gone. */
  #keepFocus(moved: boolean): void {
    const now = this.shadowRoot?.activeElement;
    const chosen = this.renderRoot.querySelector<HTMLElement>('li.chosen > button');
    const item = now?.closest('li');
    const elsewhere = moved && chosen && item && item !== chosen.parentElement;
    if (elsewhere || (!now && this.#held?.isConnected === false))
      (chosen ?? this.renderRoot.querySelector<HTMLElement>('h2'))?.focus({ preventScroll: true });
  }

  /** Whether the chosen finding goes to another place of the list, and the focus with it; where it is gone, to the heading. */
  #moving = false;

  #move(change: () => void): void {
    this.#moving = true;
    change();
  }

  /** Brings the chosen finding into view, its beginning first; after the picture, when it is laid out. */
  async #reveal(): Promise<void> {
    await pictureDrawn();
    const chosen = this.renderRoot.querySelector<HTMLElement>('li.chosen');
    const room = this.renderRoot.querySelector('.scroll')?.clientHeight ?? 0;
    const tall = chosen !== null && chosen.offsetHeight > room - 36;
    chosen?.scrollIntoView({ block: tall ? 'start' : 'nearest' });
  }

  #filters(all: Listed[]): TemplateResult {
    const words = this.words.findings;
    const { filter } = this.state;
    const counted = all.filter(({ finding }) => finding.accepted === undefined);
    const button = (severity: Severity | undefined, name: string, count: number) => {
      const look = severity && severityLook[severity];
      return html`<button
        type="button"
        class="filter"
        aria-pressed=${filter === severity ? 'true' : 'false'}
        @click=${() => this.desk.filter(filter === severity ? undefined : severity)}
      >
        ${look ? html`<span class="mark ${look.tone}">${icon(look.shape)}</span>` : null}${name} <b>${count}</b>
      </button>`;
    };
    return html`<div class="filters" role="group" aria-label=${words.filter}>
      ${button(undefined, words.all, counted.length)}
      ${severities.map((severity) => {
        const count = counted.filter(({ finding }) => finding.severity === severity).length;
        return count > 0 || filter === severity ? button(severity, words.severity[severity], count) : null;
      })}
    </div>`;
  }

  #group(name: string, own: Listed[]): TemplateResult | null {
    if (own.length === 0) return null;
    return html`
      <h3>${name} <span>${own.length}</span></h3>
      <ol>
        ${own.map(({ finding, index }) => this.#item(finding, index))}
      </ol>
    `;
  }

  #item(finding: Finding, index: number): TemplateResult {
    const { shape, tone } = severityLook[finding.severity];
    const chosen = this.state.choice.finding === index;
    const rule = this.state.rules.get(finding.rule);
    const perhaps = onlyRepair(this.desk, this.words, finding);
    return html`
      <li class=${chosen ? 'chosen' : ''} data-rule=${finding.rule}>
        <button
          class="finding"
          type="button"
          aria-pressed=${chosen ? 'true' : 'false'}
          @click=${() => this.desk.choose(chosen ? {} : { finding: index })}
        >
          <span class=${tone}>${icon(shape)}</span>
          <span>
            ${rule ? html`<span class="title">${rule.title}</span>` : null} ${finding.message}
            ${chosen || perhaps === '' ? null : html`<span class="perhaps">${perhaps}</span>`}
          </span>
        </button>
        ${chosen ? this.#more(finding) : null}${printedMore(this.desk, this.words, finding)}
      </li>
    `;
  }

  #more(finding: Finding): TemplateResult {
    const tryFigures: Desk['tryFigures'] = (changes) => this.#move(() => this.desk.tryFigures(changes));
    return findingMore({ desk: this.desk, words: this.words, tryFigures }, finding, this.#aside(finding));
  }

  /** Setting a finding aside, or taking it back. */
  #aside(finding: Finding): TemplateResult {
    const words = this.words.findings.aside;
    if (finding.accepted !== undefined)
      return html`<p class="aside">
        ${words.because}${finding.accepted}
        <button class="plain" type="button" @click=${() => this.#move(() => this.desk.takeBack(finding))}>${words.takeBack}</button>
      </p>`;
    return html`<gouji-reason
      .words=${this.words}
      @reason=${(event: Event) => this.#move(() => this.desk.setAside(finding, (event.target as GoujiReason).reason))}
    ></gouji-reason>`;
  }
}
