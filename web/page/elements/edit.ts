import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Messages } from '../messages';
import { readFigure } from '../store/figures';
import { base } from './theme';

/** The user tries a figure in a cell; without `value` the one that was read is put back. */
export class TryEvent extends CustomEvent<null> {
  constructor(
    readonly cell: string,
    readonly value: number | null | undefined,
  ) {
    super('try', { bubbles: true, composed: true });
  }
}

/** The user is done with the field, and goes back to the cell. */
export class LeaveEvent extends CustomEvent<null> {
  constructor() {
    super('leave', { bubbles: true, composed: true });
  }
}

/** The field in which another figure is tried in a cell. Fires `TryEvent` and `LeaveEvent`. */
export class GoujiEdit extends LitElement {
  static override properties = {
    cell: {},
    name: {},
    value: { attribute: false },
    original: { attribute: false },
    words: { attribute: false },
    wrong: { state: true },
  };
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 6px;
        align-items: center;
      }
      input {
        width: 7em;
        font-variant-numeric: tabular-nums;
      }
      input[aria-invalid='true'] {
        border: 2px solid var(--gouji-bad);
      }
      .wrong {
        color: var(--gouji-bad);
      }
      .was {
        color: var(--gouji-soft);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** the cell's id, and what it is called */
  declare cell: string;
  declare name: string;
  /** what stands there now; null is a blank */
  declare value: number | null;
  /** what was read there, where that is another figure */
  declare original: number | null | undefined;
  declare words: Messages;
  declare wrong: boolean;

  constructor() {
    super();
    this.wrong = false;
  }

  /** Begins with `text`, or with what stands there. */
  begin(text?: string): void {
    const input = this.renderRoot.querySelector('input') as HTMLInputElement;
    input.value = text ?? this.#written;
    input.focus();
    if (text === undefined) input.select();
  }

  get #written(): string {
    return this.value === null ? '' : String(this.value);
  }

  protected override render(): TemplateResult {
    const words = this.words.edit;
    return html`<form @submit=${this.#try} @keydown=${this.#key}>
      <label for="figure">${words.label}</label>
      <input
        id="figure"
        class="field"
        inputmode="decimal"
        autocomplete="off"
        title=${words.hint}
        aria-description=${this.name}
        aria-invalid=${this.wrong ? 'true' : 'false'}
        aria-describedby=${this.wrong ? 'wrong' : ''}
      />
      <button class="plain" type="submit">${words.try}</button>
      ${
        this.original === undefined
          ? null
          : html`<span class="was">${words.was(this.original === null ? this.words.tables.state.blank : String(this.original))}</span>
            <button class="plain" type="button" @click=${this.#restore}>${words.restore}</button>`
      }
      ${this.wrong ? html`<span class="wrong" id="wrong" role="alert">${words.wrong}</span>` : null}
    </form>`;
  }

  #held: Element | null = null;

  protected override willUpdate(): void {
    this.#held = this.shadowRoot?.activeElement ?? null;
  }

  protected override updated(changed: PropertyValues): void {
    // Undone with the keys, what puts the figure back goes away, and the focus on it.
    if (this.#held && !this.#held.isConnected) this.dispatchEvent(new LeaveEvent());
    if (!changed.has('cell') && !changed.has('value')) return;
    (this.renderRoot.querySelector('input') as HTMLInputElement).value = this.#written;
    this.wrong = false;
  }

  #try(event: Event): void {
    event.preventDefault();
    const figure = readFigure((this.renderRoot.querySelector('input') as HTMLInputElement).value);
    this.wrong = figure === undefined;
    if (figure === undefined) return;
    this.dispatchEvent(new TryEvent(this.cell, figure));
    this.dispatchEvent(new LeaveEvent());
  }

  #restore(): void {
    this.dispatchEvent(new TryEvent(this.cell, undefined));
    this.dispatchEvent(new LeaveEvent());
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.begin();
    this.wrong = false;
    this.dispatchEvent(new LeaveEvent());
  }
}
