import { css, unsafeCSS } from 'lit';
import { dark, light, onPaper } from '../page/elements/theme';

/** The colours: as the attribute `theme` says, `light` or `dark`, else as the system does. */
const colours = unsafeCSS(`
  :host { ${light} }
  :host([theme='dark']) { ${dark} }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) { ${dark} }
  }
  @media print {
    :host,
    :host([theme]) { ${onPaper} }
  }
`);

/**
 * What stands where, by the width there is. The host's own styles reach the element itself, and what is inherited
 * through it; `all: initial` keeps that out, and leaves the custom properties.
 */
const layout = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .checker {
    all: initial;
    position: relative;
    display: block;
    border: 1px solid var(--gouji-line);
    background: var(--gouji-paper);
    color: var(--gouji-ink);
    color-scheme: light;
    direction: ltr;
    font-family: var(
      --gouji-font,
      'PingFang SC',
      'Microsoft YaHei UI',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      'Noto Sans SC',
      'Source Han Sans SC',
      'WenQuanYi Micro Hei',
      system-ui,
      sans-serif
    );
    font-size: 14px;
    line-height: 1.6;
  }
  .checker:lang(zh-Hant) {
    font-family: var(
      --gouji-font,
      'PingFang TC',
      'Microsoft JhengHei UI',
      'Microsoft JhengHei',
      'Noto Sans CJK TC',
      'Noto Sans TC',
      'Source Han Sans TC',
      system-ui,
      sans-serif
    );
  }
  /* A font for Chinese draws the quotes and apostrophes of English a whole character wide. */
  .checker:lang(en) {
    font-family: var(
      --gouji-font,
      'Segoe UI',
      'Helvetica Neue',
      Arial,
      'Noto Sans',
      'DejaVu Sans',
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      sans-serif
    );
  }
  :host([theme='dark']) .checker {
    color-scheme: dark;
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) .checker {
      color-scheme: dark;
    }
  }
  .panes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1px;
    background: var(--gouji-line);
  }
  gouji-source {
    height: 16em;
  }
  /* What is chosen is brought into view where the tables have a scroll of their own. */
  gouji-tables {
    max-height: var(--gouji-height, 700px);
  }
  .narrow {
    --gouji-table-width: 660px;
  }
  .wide .panes {
    grid-template-columns: minmax(320px, 34%) minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
    height: var(--gouji-height, 700px);
  }
  .wide .panes gouji-tables {
    max-height: none;
    grid-row: 1 / span 2;
    grid-column: 2;
  }
  .waiting .panes,
  :host([compact]) .panes {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: none;
    height: auto;
  }
  .failure,
  .blank {
    display: flex;
    gap: 10px;
    align-items: flex-start;
    padding: 10px 16px;
    border-left: 5px solid var(--gouji-bad);
    background: var(--gouji-bad-ground);
  }
  .blank {
    align-items: center;
    border-left-color: var(--gouji-unsure);
    background: var(--gouji-unsure-ground);
    font-weight: 600;
  }
  .failure strong {
    display: block;
    font-weight: 600;
  }
  .failure > svg {
    width: 22px;
    height: 22px;
    color: var(--gouji-bad);
  }
  .blank > svg {
    color: var(--gouji-unsure);
  }
  input {
    display: none;
  }
  @media print {
    .checker {
      border: 0;
    }
    .checker .panes {
      display: block;
      height: auto;
      background: none;
    }
    gouji-tables {
      max-height: none;
    }
    gouji-source {
      display: none;
    }
  }
`;

export const checkerStyles = [colours, layout];
