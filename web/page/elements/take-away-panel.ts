import { css, html, type TemplateResult } from 'lit';
import { acceptedIn, type Kind, loadExports, takeAway } from '../output/take-away';
import type { State } from '../store/state';
import { isPresent, tablesOf } from '../table/model';
import { DeskElement } from './desk-element';
import { base } from './theme';

/** What can be taken away, in the order in which it is offered. */
const kinds: Exclude<Kind, 'accepted'>[] = ['tables', 'corrections', 'xlsx', 'csv', 'json', 'sarif'];

/** Those that would be empty without the tables. */
const ofTables: readonly Kind[] = ['tables', 'csv'];

/** What can be taken away: to the clipboard, as files, on paper. Fires `leave` when it is done with. */
export class GoujiTakeAwayPanel extends DeskElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        color: var(--gouji-ink);
      }
      .panel {
        padding: 6px;
      }
      button {
        display: block;
        width: 100%;
        padding: 6px 10px;
        border-radius: var(--gouji-radius);
        line-height: 1.4;
      }
      button:hover {
        background: var(--gouji-head);
      }
      button:disabled {
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
    `,
  ];

  #said: { text: string; bad: boolean } = { text: '', bad: false };

  protected override watched({ result, accepted, forms }: State): unknown[] {
    return [result, accepted, forms];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // They are at hand when something is chosen: a browser lets copy only soon after a click.
    void loadExports().catch(() => undefined);
  }

  protected override render(): TemplateResult {
    const words = this.words.takeAway;
    const { text, bad } = this.#said;
    return html`
      <div class="panel" role="group" aria-label=${words.button}>
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
    const words = this.words.takeAway;
    const [name, hint] = words.kinds[kind];
    const without = ofTables.includes(kind) && !this.#hasTables;
    return html`<button type="button" data-kind=${kind} ?disabled=${without} @click=${() => this.#take(kind)}>
      ${name}<span class="hint">${without ? words.noTables : hint}</span>
    </button>`;
  }

  /** Whether there is anything in the tables. */
  get #hasTables(): boolean {
    const { forms, result } = this.state;
    return result !== undefined && tablesOf(forms, result).some((table) => isPresent(table, result));
  }

  #say(text: string, bad = false): void {
    this.#said = { text, bad };
    this.requestUpdate();
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
    this.dispatchEvent(new CustomEvent('leave'));
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
}
