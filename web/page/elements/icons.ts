import type { Severity } from 'gouji';
import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Verdict } from '../store/highlight';

/** Each mark has its own outline, so that it is told without its colour. */
const shapes = {
  // a filled disc with a cross
  cross: svg`<circle cx="10" cy="10" r="9" fill="currentColor"/><path d="m6.5 6.5 7 7m0-7-7 7" stroke="var(--gouji-paper)" stroke-width="2" stroke-linecap="round"/>`,
  // a triangle with an exclamation mark
  alert: svg`<path d="M10 1.6 19.2 18H.8Z" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round"/><path d="M10 7.2v5" stroke="currentColor" stroke-width="2" stroke-linecap="round"/><circle cx="10" cy="15" r="1.2" fill="currentColor"/>`,
  // a ring with an i
  note: svg`<circle cx="10" cy="10" r="8.2" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M10 9.2v5" stroke="currentColor" stroke-width="2" stroke-linecap="round"/><circle cx="10" cy="6" r="1.2" fill="currentColor"/>`,
  // a dashed ring with a question mark
  question: svg`<circle cx="10" cy="10" r="8.2" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="3.2 2"/><path d="M7.6 7.8c.2-2.9 4.9-2.9 4.8 0-.1 1.7-2.4 1.8-2.4 3.7" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/><circle cx="10" cy="14.4" r="1.1" fill="currentColor"/>`,
  // a tick in a ring
  tick: svg`<circle cx="10" cy="10" r="8.2" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="m6.3 10.3 2.6 2.6 4.9-5.4" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`,
  dots: svg`<circle cx="4" cy="10" r="1.8" fill="currentColor"/><circle cx="10" cy="10" r="1.8" fill="currentColor"/><circle cx="16" cy="10" r="1.8" fill="currentColor"/>`,
  page: svg`<path d="M4 1.8h8l4 4v12.4H4Z M12 1.8v4h4 M7 10h6 M7 13.4h6" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/>`,
  shield: svg`<path d="M10 1.6c2.3 1.6 4.7 2.3 7 2.4 0 7.2-2 11.6-7 14.4C5 15.6 3 11.2 3 4c2.3-.1 4.7-.8 7-2.4Z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/><path d="m6.9 9.8 2.2 2.3 4-4.3" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/>`,
  pencil: svg`<path d="m3.5 16.5.8-3.8L13.6 3.4a1.6 1.6 0 0 1 2.3 0l.7.7a1.6 1.6 0 0 1 0 2.3l-9.3 9.3Zm8.6-11.6 3 3" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/>`,
  export: svg`<path d="M4 12v4.5h12V12M10 2.5v9.5m-3.5-3 3.5 3.5L13.5 9" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>`,
  back: svg`<path d="m12.5 4-6 6 6 6" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`,
  close: svg`<path d="m4.5 4.5 11 11m0-11-11 11" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/>`,
} satisfies Record<string, SVGTemplateResult>;

/** The name of a drawing. */
export type Shape = keyof typeof shapes;

/** A drawing, hidden from screen readers: words stand beside it. */
export function icon(shape: Shape): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${shapes[shape]}</svg>`;
}

/** The drawing and the class of a verdict. */
export const verdictLook: Record<Verdict, { shape: Shape; tone: string }> = {
  holds: { shape: 'tick', tone: 'good' },
  violated: { shape: 'cross', tone: 'bad' },
  undetermined: { shape: 'question', tone: 'unsure' },
};

/** The drawing and the class of a severity. */
export const severityLook: Record<Severity, { shape: Shape; tone: string }> = {
  error: { shape: 'cross', tone: 'bad' },
  warning: { shape: 'alert', tone: 'unsure' },
  notice: { shape: 'note', tone: 'info' },
};
