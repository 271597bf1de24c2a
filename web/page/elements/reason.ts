import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Messages } from '../messages';
import { base } from './theme';

/** Asks why a finding is set aside. Fires `reason` once it is told. */
export class GoujiReason extends LitElement {
  static override properties = { words: { attribute: false }, asking: { state: true } };
  static override styles = [
    base,
    css`
      :host {
        display: block;
        margin-top: 8px;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        align-items: flex-end;
      }
      label {
        flex: 1 1 12em;
        color: var(--gouji-soft);
        font-size: 12px;
      }
      input {
        display: block;
        width: 100%;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  declare words: Messages;
  declare asking: boolean;

  /** What was told. */
  reason = '';

  constructor() {
    super();
    this.asking = false;
  }

  protected override render(): TemplateResult {
    const words = this.words.findings.aside;
    if (!this.asking) return html`<button class="plain" type="button" @click=${this.#ask}>${words.ask}</button>`;
    return html`<form @submit=${this.#tell} @keydown=${this.#key}>
      <label>${words.reason}<input class="field" required maxlength="200" autocomplete="off" /></label>
      <button class="plain" type="submit">${words.confirm}</button>
      <button class="plain" type="button" @click=${this.#leave}>${words.leave}</button>
    </form>`;
  }

  async #ask(): Promise<void> {
    this.asking = true;
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.focus();
  }

  async #leave(): Promise<void> {
    this.asking = false;
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus();
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    void this.#leave();
  }

  #tell(event: Event): void {
    event.preventDefault();
    const reason = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    if (reason === '') return;
    this.reason = reason;
    this.asking = false;
    this.dispatchEvent(new CustomEvent('reason'));
  }
}
