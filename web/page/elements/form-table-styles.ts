import { css } from 'lit';
import { base } from './theme';

/** The look of a form's table: the layout, then the marks on its cells. */
export const formTableStyles = [
  base,
  css`
    :host {
      display: block;
      font-size: 13px;
      font-variant-numeric: tabular-nums;
    }
    table {
      width: 100%;
      border-collapse: separate;
      border-spacing: 0;
      line-height: 1.35;
    }
    caption {
      padding: 0 0 8px;
      font-size: 15px;
      font-weight: 600;
      text-align: left;
    }
    th,
    td {
      border: 0 solid var(--gouji-rule);
      border-width: 0 1px 1px 0;
      padding: 4px 6px;
      font-weight: 400;
      text-align: center;
    }
    .west {
      border-left-width: 1px;
    }
    .north {
      border-top-width: 1px;
    }
    thead th,
    th.section,
    tbody th[scope^='col'],
    .corner {
      background: var(--gouji-head);
    }
    th.section {
      font-weight: 600;
    }
    /* what the widget gives them where it has less room than the window */
    .requests,
    .disputes {
      min-width: var(--gouji-table-width, 0);
    }
    /* the long table's columns keep their names while it scrolls */
    .requests thead {
      position: sticky;
      top: var(--gouji-head-top, 0);
      z-index: 2;
      background: var(--gouji-paper);
    }
    .corner {
      color: var(--gouji-soft);
      font-size: 12px;
    }
    th.label {
      text-align: left;
    }
    th.group {
      text-align: center;
      word-break: break-all;
    }
    .requests th.group.level-0 {
      width: 2.6em;
      padding: 4px 2px;
    }
    .requests th.group.level-1 {
      width: 5.4em;
      padding: 4px 2px;
    }
    .requests thead th[scope='col'] {
      width: 8.6%;
    }
    .proactive th.label {
      width: 34%;
      text-align: center;
    }

    /* the whole cell is the button, however tall its row */
    td[data-cell] {
      padding: 0;
      background: var(--gouji-paper);
      cursor: pointer;
    }
    td[data-cell]:hover {
      box-shadow: inset 0 0 0 2px var(--gouji-rule);
    }
    /* Not all of them: two hundred layers take long to paint. */
    td[data-cell]:focus-within,
    td.violated,
    td.crossed,
    td.undetermined,
    td.ambiguous,
    td.left,
    td.right {
      position: relative;
    }
    td button {
      display: block;
      width: 100%;
      min-height: 26px;
      padding: 3px 4px;
      text-align: center;
    }
    td[data-cell] button:focus-visible {
      outline: none;
    }
    td[data-cell] button:focus-visible::after {
      position: absolute;
      top: 0;
      right: 0;
      bottom: 0;
      left: 0;
      outline: 2px solid var(--gouji-accent);
      content: '';
      outline-offset: -2px;
    }
    .written {
      color: var(--gouji-soft);
    }

    /* what was read */
    td.blank {
      background: repeating-linear-gradient(
        -45deg,
        transparent 0 5px,
        var(--gouji-line) 5px 6px
      );
    }
    td.missing {
      background:
        repeating-linear-gradient(-45deg, transparent 0 4px, var(--gouji-rule) 4px 5px),
        repeating-linear-gradient(45deg, transparent 0 4px, var(--gouji-rule) 4px 5px);
    }
    td.inferred button {
      text-decoration: underline dotted;
      text-underline-offset: 3px;
    }
    td.ambiguous button {
      text-decoration: underline dashed;
      text-underline-offset: 3px;
    }
    td.ambiguous::after {
      left: 3px;
      content: '⇄';
    }

    /* glyphs in the corners: top right the verdict, bottom left the part in a sum */
    td[data-cell]::before,
    td[data-cell]::after {
      position: absolute;
      top: 1px;
      font-size: 9px;
      line-height: 1.2;
      pointer-events: none;
    }
    td[data-cell]::before {
      right: 3px;
    }
    td.violated::before,
    td.crossed::before {
      color: var(--gouji-bad);
      content: '✕';
    }
    td.violated {
      background-color: var(--gouji-bad-ground);
    }
    td.crossed {
      background-color: var(--gouji-bad-ground);
      color: var(--gouji-bad);
      font-weight: 700;
      outline: 2px solid var(--gouji-bad);
      outline-offset: -2px;
    }
    td.undetermined::before {
      color: var(--gouji-unsure);
      content: '?';
      font-weight: 700;
    }
    td.undetermined {
      background-color: var(--gouji-unsure-ground);
      outline: 1px dashed var(--gouji-unsure);
      outline-offset: -3px;
    }

    /* figures that are tried in place of those that were read */
    td.edited {
      background: var(--gouji-tried-ground);
      color: var(--gouji-tried);
      font-weight: 700;
    }
    td.edited button {
      text-decoration: underline double;
      text-underline-offset: 3px;
    }
    /* Drawn, and no text: neither a reader's cursor nor a copy takes it for a part of the figure. */
    .was::before {
      content: attr(data-was);
    }
    .was {
      color: var(--gouji-soft);
      font-size: 12px;
      font-weight: 400;
    }

    /* what the choice is about */
    td.lit {
      background-color: var(--gouji-accent-ground);
      outline: 1px solid var(--gouji-accent);
      outline-offset: -2px;
    }
    td.left {
      background-color: var(--gouji-accent-ground);
      outline: 2px solid var(--gouji-accent);
      outline-offset: -2px;
    }
    td.right {
      background-color: var(--gouji-right-ground);
      outline: 2px dashed var(--gouji-right);
      outline-offset: -2px;
    }
    td.left::after,
    td.right::after {
      top: auto;
      bottom: 1px;
      left: 4px;
      font-size: 11px;
      font-weight: 700;
      content: '+';
    }
    td.left::after {
      color: var(--gouji-accent);
    }
    td.right::after {
      color: var(--gouji-right);
    }
    td.alone::after {
      content: '=';
    }
    td.chosen {
      outline-width: 3px;
      outline-offset: -3px;
    }

    /* the identities: outside the form's own lines */
    .gutter {
      padding: 0;
      border-width: 0;
      background: none;
      color: var(--gouji-soft);
      font-size: 12px;
    }
    thead th.gutter {
      width: 1%;
      min-width: 34px;
      padding: 2px;
      vertical-align: bottom;
      background: none;
    }
    tfoot th.gutter {
      padding: 2px 8px;
      text-align: right;
    }
    .check {
      min-width: 26px;
      color: var(--gouji-soft);
    }
    .check svg {
      width: 15px;
      height: 15px;
    }
    .check.good svg {
      opacity: 0.55;
    }
    .check.bad {
      color: var(--gouji-bad);
    }
    .check.unsure {
      color: var(--gouji-unsure);
    }
    .check:hover,
    .check.active {
      background: var(--gouji-accent-ground);
    }
    .check .name {
      margin-left: 4px;
    }

    @media (max-width: 699px) {
      /* Beside the labels there is room for three columns of figures. */
      table.requests {
        width: 540px;
      }
      .requests th.label,
      .requests .corner {
        padding: 3px;
        font-size: 12px;
      }
      .requests th.group.level-0 {
        width: 20px;
      }
      .requests th.group.level-1 {
        width: 44px;
      }
      table.disputes {
        width: 640px;
      }
      .requests th.label.leaf {
        position: sticky;
        /* over the margin of what scrolls, where figures would show else */
        left: -14px;
        z-index: 1;
        width: 84px;
        background: var(--gouji-paper);
        box-shadow: 1px 0 0 var(--gouji-rule);
      }
    }

    @media (forced-colors: active) {
      td.blank,
      td.missing {
        forced-color-adjust: none;
      }
      td.edited button {
        forced-color-adjust: none;
        background: Highlight;
        color: HighlightText;
      }
      td.edited .was {
        color: inherit;
      }
      td.violated {
        outline: 1px solid;
        outline-offset: -3px;
      }
      .check.active {
        outline: 2px solid Highlight;
      }
    }

    @media print {
      :host {
        font-size: 8pt;
      }
      table {
        line-height: 1.2;
      }
      caption {
        font-size: 11pt;
      }
      th,
      td {
        padding: 1.5pt 3pt;
      }
      td button {
        min-height: 0;
        padding: 1.5pt 2pt;
      }
      /* Else the sums of the columns stand on every page. */
      tfoot {
        display: table-row-group;
      }
      .requests thead {
        position: static;
      }
      .gutter,
      .corner {
        font-size: 8pt;
      }
      .check svg {
        width: 9pt;
        height: 9pt;
      }
    }
  `,
];
