import { css, html, type TemplateResult } from 'lit';
import type { State } from '../store/state';
import { DeskElement } from './desk-element';
import { icon } from './icons';
import { base } from './theme';

/** Why a file could not be read, and what to do. */
export class GoujiTrouble extends DeskElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      .trouble {
        display: flex;
        align-items: flex-start;
        gap: 10px;
        padding: 10px 16px;
        border-left: 5px solid var(--gouji-unsure);
        background: var(--gouji-unsure-ground);
      }
      .trouble > svg {
        width: 22px;
        height: 22px;
        color: var(--gouji-unsure);
      }
      .says {
        flex: 1 1 auto;
      }
      strong {
        overflow-wrap: anywhere;
        font-weight: 600;
      }
      [role='alert'] {
        outline: none;
      }
      .close {
        padding: 4px 6px;
        border-radius: var(--gouji-radius);
      }
      .close:hover {
        background: var(--gouji-head);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  protected override watched({ trouble }: State): unknown[] {
    return [trouble];
  }

  protected override render(): TemplateResult {
    const { trouble } = this.state;
    const [what, advice] = trouble ? this.words.trouble[trouble.kind] : ['', ''];
    return html`<div role="alert" tabindex="-1">
      ${
        trouble
          ? html`<div class="trouble">
            ${icon('alert')}
            <div class="says">
              <p><strong>${this.words.files.unread(trouble.name, what)}</strong></p>
              <p>${advice}</p>
            </div>
            <button class="close" type="button" aria-label=${this.words.detail.close} @click=${this.#dismiss}>
              ${icon('close')}
            </button>
          </div>`
          : null
      }
    </div>`;
  }

  /** The focus stays where the message stood. */
  #dismiss(): void {
    this.renderRoot.querySelector('div')?.focus();
    this.desk.dismissTrouble();
  }
}
