import type { Source } from 'gouji';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { bringsFiles, bringsTables, plainText, sourceFrom } from '../input/clipboard';
import { highlight } from '../store/highlight';
import type { State } from '../store/state';
import { DeskElement } from './desk-element';
import { PickEvent } from './events';
import { icon } from './icons';
import { TextareaMarks } from './textarea-marks';
import { base } from './theme';
import { pictureDrawn, yieldPicture } from './turns';

/** The paste box: the text that is checked, with the chosen places marked in it. */
export class GoujiSource extends DeskElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
        overflow-y: auto;
        background: var(--gouji-paper);
      }
      header,
      footer {
        flex: none;
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 8px;
        padding: 8px 12px;
        border-bottom: 1px solid var(--gouji-line);
      }
      h2 {
        flex: 1 1 auto;
      }
      .length {
        margin-left: 8px;
        color: var(--gouji-soft);
        font-size: 12px;
        font-weight: 400;
        font-variant-numeric: tabular-nums;
      }
      .name {
        flex: 1 1 100%;
        order: 1;
        overflow: hidden;
        color: var(--gouji-soft);
        font-size: 12px;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .name b {
        color: var(--gouji-ink);
        font-weight: 600;
      }
      .box {
        position: relative;
        flex: 1 1 auto;
        min-height: 3.5em;
        overflow: hidden;
      }
      textarea,
      .mirror {
        position: absolute;
        top: 0;
        left: 0;
        width: 100%;
        margin: 0;
        padding: 10px 12px;
        border: 0;
        font-family: inherit;
        font-size: 13px;
        line-height: 1.7;
        letter-spacing: normal;
        tab-size: 8;
        white-space: pre-wrap;
        overflow-wrap: break-word;
        word-break: normal;
      }
      textarea {
        height: 100%;
        overflow-y: scroll;
        resize: none;
        background: transparent;
        border-radius: 0;
        font-variant-numeric: tabular-nums;
      }
      textarea::placeholder {
        color: var(--gouji-soft);
        opacity: 1;
      }
      textarea:focus-visible {
        outline-offset: -2px;
      }
      .mirror {
        color: transparent;
        pointer-events: none;
        font-variant-numeric: tabular-nums;
      }
      .mirror mark {
        padding: 1px 0;
        border-radius: 2px;
        background: var(--gouji-mark);
        box-shadow: 0 0 0 2px var(--gouji-mark);
        color: transparent;
      }
      footer {
        display: flex;
        gap: 8px;
        padding: 7px 12px;
        border-top: 1px solid var(--gouji-line);
        color: var(--gouji-soft);
        font-size: 12px;
        line-height: 1.5;
      }
      footer > svg {
        margin-top: 1px;
        color: var(--gouji-good);
      }
      summary {
        cursor: pointer;
      }
      /* On a phone the room is for what was found; the promise was read before the paste. */
      @media (max-width: 599px) {
        .checked {
          display: none;
        }
      }
      @media (forced-colors: active) {
        textarea {
          forced-color-adjust: none;
          color: CanvasText;
        }
        .mirror mark {
          forced-color-adjust: none;
          background: Canvas;
          outline: 2px solid Highlight;
        }
      }
    `,
  ];

  #marks: TextareaMarks | undefined;

  get #area(): HTMLTextAreaElement {
    return this.renderRoot.querySelector('textarea') as HTMLTextAreaElement;
  }

  protected override watched({ source, choice, result, name, file, offline }: State): unknown[] {
    return [source, choice, result, name, file, offline];
  }

  protected override render(): TemplateResult {
    const { source } = this.words;
    const { length } = this.state.source.text;
    const grids = this.state.source.tables?.length ?? 0;
    // One of several files has its name above them all.
    const name = this.state.file === undefined ? this.state.name : '';
    return html`
      <header>
        <h2 id="heading">
          ${source.heading}${length > 0 ? html`<span class="length">${source.length(length)}</span>` : null}
        </h2>
        <button class="plain" type="button" @click=${() => this.dispatchEvent(new PickEvent())}>${source.open}</button>
        <button class="plain" type="button" ?disabled=${length === 0} @click=${this.#clear}>
          ${source.clear}
        </button>
        ${
          name === '' && grids === 0
            ? null
            : html`<p class="name" title=${name}>
              ${name === '' ? null : html`<b>${name}</b> `}${grids > 0 ? source.exact(grids) : null}
            </p>`
        }
      </header>
      <div class="box">
        <div class="mirror" aria-hidden="true"></div>
        <textarea
          aria-labelledby="heading"
          placeholder=${source.placeholder}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          @input=${this.#input}
          @paste=${this.#paste}
        ></textarea>
      </div>
      ${this.#promise(length > 0)}
    `;
  }

  /** What becomes of the text: in full before the paste, in a line behind it. */
  #promise(checked: boolean): TemplateResult {
    const { source } = this.words;
    const { embedded, offline } = this.state;
    const whole = html`<p>${embedded ? source.privacyEmbedded : source.privacy}${offline ? source.offline : ''}</p>`;
    return html`<footer class=${checked ? 'checked' : ''}>
      ${icon('shield')}${checked ? html`<details><summary>${source.privacyBrief}</summary>${whole}</details>` : whole}
    </footer>`;
  }

  protected override firstUpdated(): void {
    const mirror = this.renderRoot.querySelector('.mirror') as HTMLElement;
    this.#marks = new TextareaMarks(this.#area, mirror);
    // Paste at once where nothing lies there yet; but somebody else's page keeps its focus, and no keyboard slides over
    // a phone's screen unasked.
    const bare = this.state.source.text === '';
    if (bare && !this.state.embedded && matchMedia('(pointer: fine)').matches) void this.#focusUnasked();
  }

  /** Takes the focus if nothing else has it by then. Focus before the picture would have all laid out within this task. */
  async #focusUnasked(): Promise<void> {
    await pictureDrawn();
    if (document.activeElement === document.body) this.#area.focus();
  }

  /** Puts the caret, and the text, where they were on the opening page. */
  goOn(caret: readonly [begin: number, end: number], scrolled: number): void {
    this.#area.focus();
    this.#area.setSelectionRange(...caret);
    this.#area.scrollTop = scrolled;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { source, result, choice } = this.state;
    if (this.#area.value !== source.text) {
      this.#area.value = source.text;
      this.#area.scrollTop = 0;
      this.#area.setSelectionRange(0, 0);
    }
    this.#marks?.show(highlight(result, choice).source);
  }

  /** Takes the user to the chosen place in the text. */
  reveal(): void {
    this.scrollIntoView({ block: 'nearest' });
    this.#area.focus();
  }

  /** Whether what is being pasted takes the place of everything. */
  #replacing = false;

  /** Tables on the clipboard come with their cells; all else the textarea takes itself, and can undo. */
  #paste(event: ClipboardEvent): void {
    const { clipboardData: data } = event;
    const { selectionStart, selectionEnd, value } = this.#area;
    this.#replacing = selectionStart === 0 && selectionEnd === value.length;
    if (!data || bringsFiles(data) || !bringsTables(data)) return;
    event.preventDefault();
    event.stopPropagation();
    const coming = sourceFrom(data);
    if (this.#replacing) void this.desk.bring(coming, this.words.files.pasted);
    else void coming.then((piece) => this.#insert(piece));
  }

  /** Puts a piece where the caret is by now, and the caret behind it. */
  #insert(piece: Source): void {
    const { selectionStart, selectionEnd } = this.#area;
    // The field has its new text first, so that it keeps its caret and its place when it is drawn.
    this.#area.setRangeText(piece.text, selectionStart, selectionEnd, 'end');
    this.desk.insert(selectionStart, selectionEnd, piece);
  }

  #input(event: InputEvent): void {
    this.#marks?.clear();
    const whole = this.#replacing || this.state.source.text === '';
    this.#replacing = false;
    const { value } = this.#area;
    if (/^insertFrom(Paste|Drop)/.test(event.inputType ?? '') && whole) {
      yieldPicture();
      this.desk.put(plainText(value), '', this.words.files.pasted);
    } else {
      this.desk.type(value);
    }
  }

  #clear(): void {
    this.desk.type('');
    this.#area.focus();
  }
}
