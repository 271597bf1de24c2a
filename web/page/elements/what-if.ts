import { css, html, nothing, type TemplateResult } from 'lit';
import type { State } from '../store/state';
import { triedIn } from '../table/tried';
import { DeskElement } from './desk-element';
import { icon } from './icons';
import { base } from './theme';

/** Says that other figures are being tried, and leads back. */
export class GoujiWhatIf extends DeskElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 8px;
        align-items: center;
        padding: 5px 14px;
        border-bottom: 1px solid var(--gouji-line);
        background: var(--gouji-tried-ground);
        font-size: 13px;
      }
      p {
        flex: 1 1 16em;
        color: var(--gouji-tried);
        font-weight: 600;
      }
      @media print {
        button {
          display: none;
        }
      }
    `,
  ];

  protected override watched({ edits, result }: State): unknown[] {
    return [edits, result];
  }

  protected override render(): TemplateResult {
    const words = this.words.edit;
    const { past, now, future } = this.state.edits;
    const shown = past.length + future.length > 0;
    // What the tables below show, which a check that is under way has not changed yet.
    const tried = triedIn(this.state.result);
    // A disabled button would lose the focus that it has when there is nothing more to undo.
    const button = (text: string, key: string, enabled: boolean, act: () => void) =>
      html`<button class="plain" type="button" title=${key} aria-disabled=${enabled ? 'false' : 'true'} @click=${() => enabled && act()}>${text}</button>`;
    // The line is there before it says anything, so that it is read aloud; the buttons beside it are not.
    return html`<div class=${shown ? 'bar' : ''} role=${shown ? 'group' : nothing} aria-label=${shown ? words.heading : nothing}>
      <p aria-live="polite">${shown ? (tried > 0 ? html`${icon('pencil')} ${words.tried(tried)}` : words.none) : ''}</p>
      ${
        shown
          ? html`${button(words.undo, 'Ctrl + Z', past.length > 0, () => this.desk.undo())}
            ${button(words.redo, 'Ctrl + Y', future.length > 0, () => this.desk.redo())}
            ${button(words.restoreAll, '', now.size > 0, () => this.desk.restoreFigures())}`
          : null
      }
    </div>`;
  }
}
