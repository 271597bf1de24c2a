import { css } from 'lit';

export const findingsStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    background: var(--gouji-paper);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    min-height: 46px;
    padding: 6px 12px;
    border-bottom: 1px solid var(--gouji-line);
  }
  h2 {
    flex: 1 1 auto;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .filter {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    min-height: 26px;
    padding: 2px 8px;
    border: 1px solid var(--gouji-line);
    border-radius: 13px;
    font-size: 12px;
    white-space: nowrap;
  }
  .filter:hover {
    background: var(--gouji-head);
  }
  .filter[aria-pressed='true'] {
    border-color: var(--gouji-accent);
    background: var(--gouji-accent-ground);
    box-shadow: inset 0 0 0 1px var(--gouji-accent);
  }
  .filter b {
    font-variant-numeric: tabular-nums;
  }
  .mark {
    display: flex;
  }
  .filter svg {
    width: 13px;
    height: 13px;
  }
  .keys {
    padding: 10px 12px 0;
    color: var(--gouji-soft);
    font-size: 12px;
  }
  .scroll {
    flex: 1 1 auto;
    min-height: 0;
    overflow-y: auto;
    padding: 0 0 12px;
  }
  .none {
    padding: 16px 12px;
    color: var(--gouji-soft);
  }
  h3 {
    position: sticky;
    top: 0;
    padding: 8px 12px 4px;
    background: var(--gouji-paper);
    color: var(--gouji-soft);
    font-size: 12px;
    font-weight: 600;
    z-index: 1;
  }
  h3 span {
    font-variant-numeric: tabular-nums;
  }
  ol > li {
    scroll-margin-top: 32px;
    border-left: 3px solid transparent;
    border-bottom: 1px solid var(--gouji-line);
  }
  li.chosen {
    border-left-color: var(--gouji-accent);
    background: var(--gouji-accent-ground);
  }
  .finding {
    display: flex;
    gap: 8px;
    width: 100%;
    padding: 8px 12px 8px 9px;
    font-size: 14px;
    line-height: 1.55;
  }
  .finding:hover {
    background: var(--gouji-head);
  }
  .chosen > .finding:hover {
    background: none;
  }
  .finding:focus-visible {
    outline-offset: -2px;
  }
  .finding svg {
    margin-top: 3px;
  }
  .title {
    display: block;
    font-weight: 600;
  }
  .perhaps {
    display: block;
    color: var(--gouji-tried);
    font-weight: 600;
  }
  .more {
    padding: 0 12px 12px 34px;
    font-size: 13px;
    line-height: 1.6;
  }
  .more h4 {
    margin: 2px 0;
    color: var(--gouji-soft);
    font-size: 12px;
    font-weight: 400;
  }
  .repairs li {
    padding-left: 10px;
    border-left: 2px solid var(--gouji-rule);
    margin-bottom: 8px;
  }
  .change {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .repairs .plain {
    display: block;
    margin-top: 3px;
  }
  .basis,
  .reference {
    color: var(--gouji-soft);
    font-size: 12px;
  }
  .reference {
    margin: 8px 0 0;
  }
  .reference div {
    margin-top: 3px;
  }
  .reference dt {
    display: inline;
    font-weight: 600;
  }
  .reference dt::after {
    content: '：';
  }
  .reference:lang(en) dt::after {
    content: ': ';
  }
  .reference dd {
    display: inline;
    margin: 0;
  }
  .aside {
    margin-top: 8px;
  }
  .printed {
    display: none;
  }
  /* Where the browser chooses the colours it draws what is transparent elsewhere, and no grounds. */
  @media (forced-colors: active) {
    ol > li {
      border-left-color: Canvas;
    }
    li.chosen {
      border-left-color: Highlight;
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .filter[aria-pressed='true'] {
      --gouji-paper: Highlight;
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .filter[aria-pressed='true'] .mark {
      color: inherit;
    }
  }
  @media (hover: none) {
    .keys {
      display: none;
    }
  }
  @media print {
    .keys,
    .perhaps,
    .filters,
    .more {
      display: none;
    }
    /* On paper none is chosen. */
    li.chosen {
      border-left-color: transparent;
      background: none;
    }
    .printed {
      display: block;
      padding: 0 12px 6px 34px;
      color: var(--gouji-soft);
      font-size: 12px;
    }
    h3 {
      position: static;
    }
    li {
      break-inside: avoid;
    }
    .scroll {
      overflow: visible;
    }
  }
`;
