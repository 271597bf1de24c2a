import type { Span } from 'gouji';

/** Texts longer than this are not mirrored: laying them out twice would be felt. */
const longestMirrored = 400_000;

/**
 * Shows places of a textarea's text without taking the focus there.
 *
 * A browser paints the selection of a textarea only while it has the focus. So the text up to the
 * last place is laid out once more behind the textarea, unseen but for the marks, and scrolled with
 * it. The copy exists only while there is something to show: typing never pays for it.
 */
export class TextareaMarks {
  readonly #area: HTMLTextAreaElement;
  readonly #mirror: HTMLElement;

  /**
   * @param area   the textarea, its own background transparent
   * @param mirror an empty element behind it, of the same place, font, padding and wrapping
   */
  constructor(area: HTMLTextAreaElement, mirror: HTMLElement) {
    this.#area = area;
    this.#mirror = mirror;
    area.addEventListener('scroll', () => this.#follow(), { passive: true });
    new ResizeObserver(() => this.#fit()).observe(area);
  }

  /** Marks `spans` (UTF-16 offsets, in order), selects the first and scrolls to it. */
  show(spans: readonly Span[]): void {
    this.clear();
    const [first] = spans;
    if (!first) return;
    this.#area.setSelectionRange(...this.#selection(spans));
    const last = spans[spans.length - 1] as Span;
    if (last[1] > longestMirrored) {
      // Focus scrolls to the selection; better than not showing it at all.
      this.#area.blur();
      this.#area.focus();
      return;
    }
    this.#mirror.append(...this.#pieces(spans));
    this.#fit();
    this.#reveal();
  }

  /** Takes all marks away. The selection stays. */
  clear(): void {
    this.#mirror.textContent = '';
  }

  /** Places on one line are selected together, as a row's figures are; else the first alone. */
  #selection(spans: readonly Span[]): Span {
    const begin = (spans[0] as Span)[0];
    const end = Math.max(...spans.map((span) => span[1]));
    const between = this.#area.value.slice(begin, end);
    return between.length <= 1000 && !between.includes('\n') ? [begin, end] : (spans[0] as Span);
  }

  #pieces(spans: readonly Span[]): Node[] {
    const text = this.#area.value;
    const pieces: Node[] = [];
    let at = 0;
    for (const [begin, end] of spans) {
      if (begin < at) continue;
      const mark = document.createElement('mark');
      mark.textContent = text.slice(begin, end);
      pieces.push(document.createTextNode(text.slice(at, begin)), mark);
      at = end;
    }
    // The rest of the line decides where the last place wraps.
    const lineEnd = text.indexOf('\n', at);
    pieces.push(document.createTextNode(text.slice(at, lineEnd < 0 ? undefined : lineEnd)));
    return pieces;
  }

  #fit(): void {
    if (!this.#mirror.firstChild) return;
    this.#mirror.style.width = `${this.#area.clientWidth}px`;
    this.#follow();
  }

  #follow(): void {
    if (this.#mirror.firstChild) this.#mirror.style.transform = `translateY(${-this.#area.scrollTop}px)`;
  }

  #reveal(): void {
    const marks = this.#mirror.querySelectorAll('mark');
    const first = marks[0];
    if (!first) return;
    const height = this.#area.clientHeight;
    const top = first.offsetTop;
    const bottom = top + first.offsetHeight;
    const margin = Math.min(48, height / 4);
    const shown = this.#area.scrollTop;
    if (top - margin < shown || bottom + margin > shown + height) this.#area.scrollTop = Math.max(0, top - height / 3);
    this.#follow();
  }
}
