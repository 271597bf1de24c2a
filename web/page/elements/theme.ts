import { css, unsafeCSS } from 'lit';

/*
 * The colours and sizes of every element, as custom properties that a host may set.
 *
 * Marks never speak by colour alone: each has its own glyph and its own kind of border too. The style sheets are joined
 * as strings, and not by lit's `css`, which leans on a method of arrays that old libraries replace.
 */

/** By day. */
export const light = `
  --gouji-paper: #fff;
  --gouji-ground: #f3f5f7;
  --gouji-ink: #17212b;
  --gouji-soft: #4d5b69;
  --gouji-line: #d3dae1;
  --gouji-rule: #9aa7b4;
  --gouji-head: #eef2f6;
  --gouji-accent: #1d4f91;
  --gouji-accent-ground: #e6eef9;
  --gouji-right: #7a3e9d;
  --gouji-right-ground: #f4eafa;
  --gouji-bad: #b3211b;
  --gouji-bad-ground: #fcebe9;
  --gouji-unsure: #875600;
  --gouji-unsure-ground: #fff4da;
  --gouji-good: #1b6e3c;
  --gouji-good-ground: #e8f5ec;
  --gouji-tried: #0b5d68;
  --gouji-tried-ground: #dff3f5;
  --gouji-mark: #ffd84d;
  --gouji-radius: 4px;
  color-scheme: light;
`;

/** By night. */
export const dark = `
  --gouji-paper: #1a2027;
  --gouji-ground: #11161b;
  --gouji-ink: #e3e9ef;
  --gouji-soft: #a5b2bf;
  --gouji-line: #323d48;
  --gouji-rule: #5a6876;
  --gouji-head: #222a33;
  --gouji-accent: #8ab9f7;
  --gouji-accent-ground: #1c3353;
  --gouji-right: #d3a3f0;
  --gouji-right-ground: #3a2349;
  --gouji-bad: #ff9189;
  --gouji-bad-ground: #3b1e1f;
  --gouji-unsure: #f0be5a;
  --gouji-unsure-ground: #352a12;
  --gouji-good: #7fd19d;
  --gouji-good-ground: #17341f;
  --gouji-tried: #7fd6e2;
  --gouji-tried-ground: #12343a;
  --gouji-mark: #806410;
  color-scheme: dark;
`;

/** In print. */
export const onPaper = `
  --gouji-paper: #fff;
  --gouji-ground: #fff;
  --gouji-ink: #000;
  --gouji-soft: #333;
  --gouji-line: #999;
  --gouji-rule: #444;
  --gouji-head: #f0f0f0;
  --gouji-accent: #1d4f91;
  --gouji-accent-ground: #fff;
  --gouji-right: #7a3e9d;
  --gouji-right-ground: #fff;
  --gouji-bad: #a01510;
  --gouji-bad-ground: #fdeeec;
  --gouji-unsure: #6d4600;
  --gouji-unsure-ground: #fff8e6;
  --gouji-good: #14572f;
  --gouji-good-ground: #fff;
  --gouji-tried: #0b5d68;
  --gouji-tried-ground: #fff;
  --gouji-mark: #ffd84d;
  color-scheme: light;
`;

/** The theme of an element, which follows the system. */
export const theme = unsafeCSS(`
  :host {
    color: var(--gouji-ink);
    ${light}
  }
  @media (prefers-color-scheme: dark) {
    :host { ${dark} }
  }
  @media print {
    :host { ${onPaper} }
  }
`);

/** What every element starts from: boxes, headings, buttons, focus, words for screen readers only. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.4;
  }
  ol,
  ul {
    list-style: none;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
    cursor: pointer;
  }
  .plain {
    min-height: 30px;
    padding: 3px 10px;
    border: 1px solid var(--gouji-line);
    border-radius: var(--gouji-radius);
    background: var(--gouji-paper);
    white-space: nowrap;
  }
  .plain:hover {
    border-color: var(--gouji-rule);
    background: var(--gouji-head);
  }
  .plain:disabled,
  .plain[aria-disabled='true'] {
    border-color: var(--gouji-line);
    background: none;
    color: var(--gouji-soft);
    cursor: default;
  }
  .field {
    min-height: 30px;
    padding: 3px 8px;
    border: 1px solid var(--gouji-rule);
    border-radius: var(--gouji-radius);
    background: var(--gouji-paper);
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 2px solid var(--gouji-accent);
    outline-offset: 1px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
  svg.icon {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    vertical-align: -0.27em;
  }
  .bad {
    color: var(--gouji-bad);
  }
  .unsure {
    color: var(--gouji-unsure);
  }
  .good {
    color: var(--gouji-good);
  }
  .info {
    color: var(--gouji-accent);
  }
  @media print {
    button {
      cursor: auto;
    }
  }
`;
