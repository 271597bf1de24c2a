import type { Finding, Repair, Severity } from 'gouji';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import type { State } from '../store/state';
import { labelsOf, tablesOf } from '../table/model';
import { cellName } from '../table/names';
import { DeskElement } from './desk-element';
import { icon, severityLook } from './icons';
import { base } from './theme';

const severities: Severity[] = ['error', 'warning', 'notice'];

/** What was found, the gravest first; each finding is a button that shows its places. */
export class GoujiFindings extends DeskElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
        background: var(--gouji-paper);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 4px 12px;
        min-height: 46px;
        padding: 8px 12px;
        border-bottom: 1px solid var(--gouji-line);
      }
      .keys {
        color: var(--gouji-soft);
        font-size: 12px;
      }
      .scroll {
        flex: 1 1 auto;
        min-height: 0;
        overflow-y: auto;
        padding: 0 0 12px;
      }
      .none {
        padding: 16px 12px;
        color: var(--gouji-soft);
      }
      h3 {
        position: sticky;
        top: 0;
        padding: 8px 12px 4px;
        background: var(--gouji-paper);
        color: var(--gouji-soft);
        font-size: 12px;
        font-weight: 600;
        z-index: 1;
      }
      h3 span {
        font-variant-numeric: tabular-nums;
      }
      li {
        border-left: 3px solid transparent;
        border-bottom: 1px solid var(--gouji-line);
      }
      li.chosen {
        border-left-color: var(--gouji-accent);
        background: var(--gouji-accent-ground);
      }
      li > button {
        display: flex;
        gap: 8px;
        width: 100%;
        padding: 8px 12px 8px 9px;
        font-size: 14px;
        line-height: 1.55;
      }
      li > button:hover {
        background: var(--gouji-head);
      }
      li.chosen > button:hover {
        background: none;
      }
      li > button:focus-visible {
        outline-offset: -2px;
      }
      li svg {
        margin-top: 3px;
      }
      .title {
        display: block;
        font-weight: 600;
      }
      .more {
        padding: 0 12px 10px 34px;
        font-size: 13px;
        line-height: 1.6;
      }
      .more h4 {
        margin: 2px 0;
        color: var(--gouji-soft);
        font-size: 12px;
        font-weight: 400;
      }
      .more li {
        padding-left: 10px;
        border: 0;
        border-left: 2px solid var(--gouji-line);
        margin-bottom: 4px;
      }
      .basis {
        color: var(--gouji-soft);
        font-size: 12px;
      }
      @media (hover: none) {
        .keys {
          display: none;
        }
      }
      @media print {
        .keys {
          display: none;
        }
        li {
          break-inside: avoid;
        }
        .scroll {
          overflow: visible;
        }
      }
    `,
  ];

  protected override watched({ result, choice, rules, forms }: State): unknown[] {
    return [result, choice.finding, rules, forms];
  }

  protected override render(): TemplateResult {
    const words = this.words.findings;
    const { result } = this.state;
    const found = result?.findings ?? [];
    return html`
      <header>
        <h2>${words.heading}</h2>
        ${found.length > 1 ? html`<span class="keys">${words.keys}</span>` : null}
      </header>
      <div class="scroll">
        ${
          found.length === 0
            ? html`<p class="none">${result ? words.none : words.waiting}</p>`
            : severities.map((severity) => this.#group(severity, found))
        }
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.renderRoot.querySelector('li.chosen')?.scrollIntoView({ block: 'nearest' });
  }

  #group(severity: Severity, found: Finding[]): TemplateResult | null {
    const own = found.flatMap((finding, index) => (finding.severity === severity ? [{ finding, index }] : []));
    if (own.length === 0) return null;
    return html`
      <h3>${this.words.findings.severity[severity]} <span>${own.length}</span></h3>
      <ol>
        ${own.map(({ finding, index }) => this.#item(finding, index))}
      </ol>
    `;
  }

  #item(finding: Finding, index: number): TemplateResult {
    const { shape, tone } = severityLook[finding.severity];
    const chosen = this.state.choice.finding === index;
    const rule = this.state.rules.get(finding.rule);
    return html`
      <li class=${chosen ? 'chosen' : ''} data-rule=${finding.rule}>
        <button
          type="button"
          aria-pressed=${chosen ? 'true' : 'false'}
          @click=${() => this.desk.choose(chosen ? {} : { finding: index })}
        >
          <span class=${tone}>${icon(shape)}</span>
          <span>
            ${rule ? html`<span class="title">${rule.title}</span>` : null} ${finding.message}
          </span>
        </button>
        ${chosen ? this.#more(finding) : null}
      </li>
    `;
  }

  #more(finding: Finding): TemplateResult | null {
    const words = this.words.findings;
    const basis = this.state.rules.get(finding.rule)?.source;
    if (finding.repairs.length === 0 && !basis) return null;
    return html`
      <div class="more">
        ${
          finding.repairs.length > 0
            ? html`<h4>${words.repairs}</h4>
              <ul>
                ${finding.repairs.map((repair) => this.#repair(repair))}
              </ul>`
            : null
        }
        ${basis ? html`<p class="basis">${words.basis}${basis}</p>` : null}
      </div>
    `;
  }

  #repair({ changes, reason }: Repair): TemplateResult {
    const { forms, result } = this.state;
    const labels = result ? labelsOf(tablesOf(forms, result)) : new Map();
    const { state } = this.words.tables;
    const figure = (value: number | null) => (value === null ? state.blank : String(value));
    const written = changes.map(({ cell, from, to }) =>
      this.words.findings.change(cellName(labels.get(cell)), figure(from), figure(to)),
    );
    return html`<li>${written.map((change) => html`<div>${change}</div>`)}<span class="basis">${reason}</span></li>`;
  }
}
