import { css, html, type TemplateResult } from 'lit';
import type { State } from '../store/state';
import { DeskElement } from './desk-element';
import { icon } from './icons';
import { need } from './later';
import { base } from './theme';

/** A button that opens what can be taken away. */
export class GoujiTakeAway extends DeskElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        position: relative;
        color: var(--gouji-ink);
      }
      gouji-take-away-panel {
        position: absolute;
        top: calc(100% + 6px);
        right: 0;
        z-index: 6;
        width: 330px;
        max-width: calc(100vw - 24px);
        border: 1px solid var(--gouji-rule);
        border-radius: 6px;
        background: var(--gouji-paper);
        box-shadow: 0 8px 24px rgba(20, 30, 40, 0.22);
      }
      @media (max-width: 599px) {
        gouji-take-away-panel {
          right: auto;
          left: 0;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  #open = false;

  protected override watched({ result }: State): unknown[] {
    return [result];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.#outside);
    this.addEventListener('keydown', this.#key);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#outside);
    this.removeEventListener('keydown', this.#key);
  }

  protected override render(): TemplateResult {
    return html`
      <button class="plain" type="button" aria-expanded=${this.#open ? 'true' : 'false'} @click=${this.#toggle}>
        ${icon('export')} ${this.words.takeAway.button}
      </button>
      ${this.#open ? html`<gouji-take-away-panel .desk=${this.desk} @leave=${this.#shut}></gouji-take-away-panel>` : null}
    `;
  }

  #show(open: boolean): void {
    this.#open = open;
    this.requestUpdate();
  }

  /** The focus goes back from the panel to what opened it. */
  #shut(): void {
    this.#show(false);
    this.renderRoot.querySelector('button')?.focus();
  }

  async #toggle(): Promise<void> {
    if (this.#open) return this.#show(false);
    await need('gouji-take-away-panel', async () => (await import('./take-away-panel')).GoujiTakeAwayPanel).then(
      () => this.#show(true),
      // There is no network: it stays shut.
      () => undefined,
    );
  }

  #outside = (event: Event): void => {
    if (this.#open && !event.composedPath().includes(this)) this.#show(false);
  };

  #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#open) return;
    event.preventDefault();
    this.#shut();
  };
}
