import { css, html, type TemplateResult } from 'lit';
import { DeskElement } from './desk-element';
import { base } from './theme';

/** What stands on each mark. */
const glyphs = {
  violated: '✕',
  crossed: '✕',
  undetermined: '?',
  blank: '',
  missing: '',
  inferred: '5',
  ambiguous: '⇄5',
};

/** What the cells of the tables are marked with. */
export class GoujiLegend extends DeskElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 18px;
        margin: 0;
        color: var(--gouji-soft);
        font-size: 12px;
      }
      dl div {
        display: flex;
        align-items: center;
        gap: 6px;
      }
      dd {
        margin: 0;
      }
      dt {
        position: relative;
        width: 26px;
        height: 18px;
        border: 1px solid var(--gouji-rule);
        text-align: center;
        font-size: 11px;
        line-height: 16px;
        color: var(--gouji-ink);
      }
      .violated {
        background: var(--gouji-bad-ground);
        color: var(--gouji-bad);
      }
      .crossed {
        border: 2px solid var(--gouji-bad);
        background: var(--gouji-bad-ground);
        color: var(--gouji-bad);
        line-height: 14px;
        font-weight: 700;
      }
      .undetermined {
        border: 1px dashed var(--gouji-unsure);
        background: var(--gouji-unsure-ground);
        color: var(--gouji-unsure);
        font-weight: 700;
      }
      .blank {
        background: repeating-linear-gradient(
          -45deg,
          transparent 0 5px,
          var(--gouji-line) 5px 6px
        );
      }
      .missing {
        background:
          repeating-linear-gradient(-45deg, transparent 0 4px, var(--gouji-rule) 4px 5px),
          repeating-linear-gradient(45deg, transparent 0 4px, var(--gouji-rule) 4px 5px);
      }
      .inferred {
        text-decoration: underline dotted;
        text-underline-offset: 3px;
      }
      .ambiguous {
        text-decoration: underline dashed;
        text-underline-offset: 3px;
      }
    `,
  ];

  protected override watched(): unknown[] {
    return [];
  }

  protected override render(): TemplateResult {
    const { legend, legendItems } = this.words.tables;
    return html`<dl aria-label=${legend}>
      ${(Object.keys(glyphs) as (keyof typeof glyphs)[]).map(
        (kind) => html`<div><dt class=${kind}>${glyphs[kind]}</dt><dd>${legendItems[kind]}</dd></div>`,
      )}
    </dl>`;
  }
}
