import { css } from 'lit';

export const detailStyles = css`
  :host {
    display: block;
    max-height: inherit;
    overflow-y: auto;
    background: var(--gouji-paper);
    font-size: 13px;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 14px;
    padding: 8px 44px 4px 14px;
    position: relative;
  }
  .top h2 {
    font-size: 14px;
  }
  .top p {
    color: var(--gouji-soft);
  }
  .top b {
    color: var(--gouji-ink);
    font-variant-numeric: tabular-nums;
  }
  .close {
    position: absolute;
    top: 6px;
    right: 8px;
    padding: 5px 7px;
    border-radius: var(--gouji-radius);
    color: var(--gouji-soft);
  }
  .close:hover {
    background: var(--gouji-head);
  }
  .jump {
    padding: 0;
    color: var(--gouji-accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .none {
    padding: 0 14px 10px;
    color: var(--gouji-soft);
  }
  li {
    display: flex;
    align-items: flex-start;
    gap: 8px;
    padding: 6px 14px;
    border-top: 1px solid var(--gouji-line);
  }
  li > .verdict {
    display: flex;
    flex: none;
    gap: 6px;
    align-items: center;
    width: 16em;
    padding: 4px 6px;
    margin: 0 0 0 -6px;
    border-radius: var(--gouji-radius);
    line-height: 1.35;
  }
  li > .verdict:hover {
    background: var(--gouji-head);
  }
  li.active > .verdict {
    background: var(--gouji-accent-ground);
  }
  .formula {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 4px 5px;
    font-variant-numeric: tabular-nums;
  }
  .term {
    display: flex;
    flex-direction: column;
    align-items: center;
    max-width: 9.5em;
    padding: 1px 6px 2px;
    border: 1px solid var(--gouji-line);
    border-radius: 3px;
    line-height: 1.3;
  }
  .active .left .term {
    border: 2px solid var(--gouji-accent);
    padding: 0 5px 1px;
  }
  .active .right .term {
    border: 2px dashed var(--gouji-right);
    padding: 0 5px 1px;
  }
  .term:hover {
    background: var(--gouji-head);
  }
  .term .value {
    font-size: 15px;
    font-weight: 600;
  }
  .term .value.empty {
    color: var(--gouji-soft);
    font-size: 13px;
    font-weight: 400;
  }
  .term .name,
  .rest {
    max-width: 100%;
    overflow: hidden;
    color: var(--gouji-soft);
    font-size: 12px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .side {
    display: contents;
  }
  .sign,
  .total {
    padding-top: 2px;
    font-size: 15px;
  }
  .sign.equals {
    padding: 2px 3px 0;
    font-weight: 700;
  }
  .total {
    font-weight: 600;
  }
  .rest {
    padding-top: 5px;
  }
  .difference {
    padding: 3px 0 0 6px;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    li.active > .verdict,
    .other[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media (max-width: 699px) {
    li {
      flex-wrap: wrap;
    }
    li > .verdict {
      width: 100%;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
  .others {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
    align-items: center;
    padding: 0 14px 8px;
    color: var(--gouji-soft);
  }
  .other {
    padding: 1px 8px;
    border: 1px dashed var(--gouji-rule);
    border-radius: var(--gouji-radius);
    color: var(--gouji-ink);
  }
  .other:hover {
    background: var(--gouji-head);
  }
  .other[aria-pressed='true'] {
    border: 2px solid var(--gouji-accent);
    padding: 0 7px;
    background: var(--gouji-accent-ground);
  }
`;
