import { css, html, type TemplateResult } from 'lit';
import type { Verdict } from '../store/highlight';
import { type Outcome, outcomeOfWork } from '../store/outcome';
import type { State } from '../store/state';
import { triedIn } from '../table/tried';
import { outcomeLook, outcomeWording } from '../verdict';
import { DeskElement } from './desk-element';
import { icon, verdictLook } from './icons';
import { base } from './theme';

/** The verdict on the report in one line, and how many identities came out how. */
export class GoujiVerdict extends DeskElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        background: var(--gouji-paper);
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 20px;
        padding: 10px 16px;
        border-left: 5px solid var(--gouji-rule);
      }
      .line.bad {
        border-left-color: var(--gouji-bad);
        background: var(--gouji-bad-ground);
      }
      .line.unsure {
        border-left-color: var(--gouji-unsure);
        background: var(--gouji-unsure-ground);
      }
      .line.good {
        border-left-color: var(--gouji-good);
        background: var(--gouji-good-ground);
      }
      .says {
        display: flex;
        flex: 1 1 22em;
        align-items: center;
        gap: 10px;
      }
      .says > svg {
        width: 26px;
        height: 26px;
      }
      .calm .says > svg {
        color: var(--gouji-soft);
      }
      .headline {
        font-size: 18px;
        font-weight: 600;
        line-height: 1.35;
      }
      .aside {
        color: var(--gouji-soft);
        font-size: 13px;
      }
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 18px;
        margin: 0;
        font-size: 13px;
      }
      dl div {
        display: flex;
        align-items: baseline;
        gap: 5px;
      }
      dt {
        color: var(--gouji-soft);
      }
      dd {
        margin: 0;
        font-size: 17px;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      .zero dd {
        color: var(--gouji-soft);
        font-weight: 400;
      }
      .line p {
        color: var(--gouji-ink);
      }
      .line p.aside {
        color: var(--gouji-soft);
      }
      .zero svg {
        color: var(--gouji-rule);
      }
      .imprint,
      .brief {
        display: none;
      }
      /* On a small screen the figures that are tried stand far below. */
      .brief.needed {
        position: fixed;
        top: 0;
        right: 0;
        left: 0;
        z-index: 4;
        display: flex;
        gap: 8px;
        align-items: center;
        padding: 6px 12px;
        border-bottom: 1px solid var(--gouji-line);
        background: var(--gouji-paper);
        box-shadow: 0 2px 8px rgba(20, 30, 40, 0.16);
        font-weight: 600;
      }
      .brief span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      @media print {
        .brief.needed {
          display: none;
        }
        .imprint {
          display: block;
          color: var(--gouji-soft);
          font-size: 9pt;
        }
      }
      @media (max-width: 599px) {
        .line {
          padding: 8px 12px;
        }
        .headline {
          font-size: 16px;
        }
        dd {
          font-size: 15px;
        }
      }
    `,
  ];

  protected override watched({ phase, result, forms, name }: State): unknown[] {
    return [phase, result, forms, name];
  }

  /** It is what the user waits for. */
  protected override get isUrgent(): boolean {
    return true;
  }

  /** Whether it is scrolled out of view. */
  #away = false;
  readonly #view = new IntersectionObserver(([entry]) => {
    this.#away = entry?.isIntersecting === false;
    this.requestUpdate();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#view.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#view.disconnect();
  }

  protected override render(): TemplateResult {
    const outcome = outcomeOfWork(this.state.forms, this.state);
    const { tone, shape } = outcomeLook[outcome];
    const { phase, result, embedded } = this.state;
    const [headline, advice] = outcomeWording(this.words, outcome, result);
    // Of the result that is shown, not of the figures that are being checked now.
    const tried = (phase === 'done' || phase === 'checking') && triedIn(result) > 0;
    const said = tried ? this.words.edit.verdict(headline) : headline;
    return html`
      <div class="line ${tone}">
        <div class="says ${tone}">
          ${icon(shape)}
          <div role="status">
            <p class="headline" tabindex="-1">${said}</p>
            ${advice === '' ? null : html`<p class="aside">${advice}</p>`}
            ${this.#imprint()}
          </div>
          ${
            outcome === 'slow' || outcome === 'reading'
              ? html`<button class="plain" type="button" @click=${() => this.desk.cancel()}>
                ${this.words.verdict.cancel}
              </button>`
              : null
          }
        </div>
        ${this.#counts(outcome)}
        ${result && outcome !== 'failed' ? html`<gouji-take-away .desk=${this.desk}></gouji-take-away>` : null}
      </div>
      <p class=${tried && this.#away && !embedded ? `brief needed ${tone}` : 'brief'} aria-hidden="true">${icon(shape)}<span>${said}</span></p>
    `;
  }

  /** Puts the focus on the verdict, from where Tab goes on to what it is about. */
  takeFocus(): void {
    this.renderRoot.querySelector<HTMLElement>('.headline')?.focus({ preventScroll: true });
  }

  /** What only the printed report says: which file, when, and what was tried. */
  #imprint(): TemplateResult | null {
    const { name, checkedAt, version, result } = this.state;
    if (!checkedAt) return null;
    const words = this.words.print;
    const tried = triedIn(result);
    return html`<p class="imprint">
      ${name === '' ? null : html`${name} · `}${words.checkedAt(checkedAt)} · gouji ${version}
      ${tried > 0 ? html`<br />${this.words.edit.tried(tried)}` : null}
    </p>`;
  }

  #counts(outcome: Outcome): TemplateResult | null {
    const { result } = this.state;
    if (!result || ['noTables', 'noFigures', 'failed', 'waiting', 'reading'].includes(outcome)) return null;
    const words = this.words.tables.verdict;
    const verdicts: Verdict[] = ['holds', 'violated', 'undetermined'];
    return html`<dl>
      ${verdicts.map((verdict) => {
        const count = result.summary[verdict];
        const { shape, tone } = verdictLook[verdict];
        return html`<div class=${count === 0 ? 'zero' : ''}>
          <dt><span class=${tone}>${icon(shape)}</span> ${words[verdict]}</dt>
          <dd class=${tone}>${count}</dd>
        </div>`;
      })}
    </dl>`;
  }
}
