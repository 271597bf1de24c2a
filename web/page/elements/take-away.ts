import { css, html, type TemplateResult } from 'lit';
import { acceptedIn, type Kind, loadExports, takeAway } from '../output/take-away';
import type { State } from '../store/state';
import { DeskElement } from './desk-element';
import { icon } from './icons';
import { base } from './theme';

/** What can be taken away, in the order in which it is offered. */
const kinds: Exclude<Kind, 'accepted'>[] = ['tables', 'corrections', 'xlsx', 'csv', 'json', 'sarif'];

/** A button that opens what can be taken away: to the clipboard, as files, on paper. */
export class GoujiTakeAway extends DeskElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        position: relative;
        color: var(--gouji-ink);
      }
      .panel {
        position: absolute;
        top: calc(100% + 6px);
        right: 0;
        z-index: 6;
        width: 330px;
        max-width: calc(100vw - 24px);
        padding: 6px;
        border: 1px solid var(--gouji-rule);
        border-radius: 6px;
        background: var(--gouji-paper);
        box-shadow: 0 8px 24px rgba(20, 30, 40, 0.22);
      }
      .panel button {
        display: block;
        width: 100%;
        padding: 6px 10px;
        border-radius: var(--gouji-radius);
        line-height: 1.4;
      }
      .panel button:hover {
        background: var(--gouji-head);
      }
      .panel button:disabled {
        background: none;
        color: var(--gouji-soft);
        cursor: default;
      }
      .hint {
        display: block;
        color: var(--gouji-soft);
        font-size: 12px;
      }
      .lists {
        display: flex;
        margin-top: 4px;
        border-top: 1px solid var(--gouji-line);
        padding-top: 4px;
      }
      .said {
        padding: 4px 10px;
        color: var(--gouji-good);
        font-weight: 600;
      }
      .said.bad {
        color: var(--gouji-bad);
      }
      .said:empty {
        display: none;
      }
      input {
        display: none;
      }
      @media (max-width: 599px) {
        .panel {
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
  #said: { text: string; bad: boolean } = { text: '', bad: false };

  protected override watched({ result, accepted }: State): unknown[] {
    return [result, accepted];
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
    const words = this.words.takeAway;
    const { text, bad } = this.#said;
    return html`
      <button class="plain" type="button" aria-expanded=${this.#open ? 'true' : 'false'} aria-controls="panel" @click=${this.#toggle}>
        ${icon('export')} ${words.button}
      </button>
      <div class="panel" id="panel" role="group" aria-label=${words.button} ?hidden=${!this.#open}>
        ${kinds.slice(0, 2).map((kind) => this.#item(kind))}
        ${
          // Printing would print all of somebody else's page.
          this.state.embedded
            ? null
            : html`<button type="button" @click=${this.#print}>${words.print}<span class="hint">${words.printHint}</span></button>`
        }
        ${kinds.slice(2).map((kind) => this.#item(kind))}
        <div class="lists">
          <button type="button" ?disabled=${this.state.accepted.length === 0} @click=${() => this.#take('accepted')}>
            ${words.saveAccepted(this.state.accepted.length)}
          </button>
          <button type="button" @click=${() => this.renderRoot.querySelector('input')?.click()}>${words.loadAccepted}</button>
        </div>
        <p class=${bad ? 'said bad' : 'said'} role="status">${text}</p>
      </div>
      <input type="file" accept=".json" tabindex="-1" aria-hidden="true" @change=${this.#load} />
    `;
  }

  #item(kind: Exclude<Kind, 'accepted'>): TemplateResult {
    const [name, hint] = this.words.takeAway.kinds[kind];
    return html`<button type="button" data-kind=${kind} @click=${() => this.#take(kind)}>
      ${name}<span class="hint">${hint}</span>
    </button>`;
  }

  #show(open: boolean): void {
    this.#open = open;
    this.#said = { text: '', bad: false };
    this.requestUpdate();
  }

  #say(text: string, bad = false): void {
    this.#said = { text, bad };
    this.requestUpdate();
  }

  #toggle(): void {
    this.#show(!this.#open);
    // They are at hand when something is chosen: a browser lets copy only soon after a click.
    if (this.#open) void loadExports();
  }

  async #take(kind: Kind): Promise<void> {
    const words = this.words.takeAway;
    try {
      await takeAway(kind, this.state);
      this.#say(kind === 'tables' || kind === 'corrections' ? words.copied : words.saved);
    } catch {
      this.#say(words.failed, true);
    }
  }

  #print(): void {
    this.#show(false);
    print();
  }

  async #load(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    if (!file) return;
    const words = this.words.takeAway;
    try {
      const accepted = await acceptedIn(file);
      this.desk.setAllAside(accepted);
      this.#say(words.loaded(accepted.length));
    } catch {
      this.#say(words.notAccepted, true);
    }
  }

  #outside = (event: Event): void => {
    if (this.#open && !event.composedPath().includes(this)) this.#show(false);
  };

  #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#open) return;
    event.preventDefault();
    this.#show(false);
    this.renderRoot.querySelector('button')?.focus();
  };
}
