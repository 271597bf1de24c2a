import { css } from 'lit';

/** What stands where on the page, by the room there is. */
export const appStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100vh;
    background: var(--gouji-ground);
    font-family:
      'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC',
      'Noto Sans SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', system-ui, sans-serif;
    font-size: 14px;
    line-height: 1.6;
  }
  :host(:lang(zh-Hant)) {
    font-family:
      'PingFang TC', 'Microsoft JhengHei UI', 'Microsoft JhengHei', 'Noto Sans CJK TC',
      'Noto Sans TC', 'Source Han Sans TC', system-ui, sans-serif;
  }
  /* A font for Chinese draws the quotes and apostrophes of English a whole character wide. */
  :host(:lang(en)) {
    font-family:
      'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', 'DejaVu Sans', 'PingFang SC',
      'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
  }
  .masthead {
    display: flex;
    flex: none;
    align-items: center;
    gap: 12px;
    padding: 9px 16px;
    border-bottom: 1px solid var(--gouji-line);
    background: var(--gouji-paper);
  }
  h1 {
    flex: none;
    color: var(--gouji-accent);
    font-size: 20px;
    font-weight: 700;
    letter-spacing: 0.08em;
    line-height: 1.3;
  }
  .subtitle {
    flex: 1 1 auto;
    min-width: 0;
    overflow: hidden;
    color: var(--gouji-soft);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .masthead select {
    padding: 2px 4px;
    font-size: 13px;
  }
  .remember {
    display: flex;
    flex: none;
    gap: 5px;
    align-items: center;
    color: var(--gouji-soft);
    font-size: 13px;
  }
  .remember input {
    width: 16px;
    height: 16px;
    margin: 0;
  }
  input.files {
    display: none;
  }
  .file-bar {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 6px 10px;
    align-items: center;
    padding: 6px 16px;
    border-bottom: 1px solid var(--gouji-line);
    background: var(--gouji-paper);
  }
  .file-name {
    flex: 1 1 8em;
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .place {
    color: var(--gouji-soft);
    font-variant-numeric: tabular-nums;
  }
  .drop {
    position: fixed;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    z-index: 10;
    display: flex;
    align-items: center;
    justify-content: center;
    border: 4px dashed var(--gouji-accent);
    background: var(--gouji-ground);
    opacity: 0.94;
    font-size: 24px;
    font-weight: 600;
    pointer-events: none;
  }
  main {
    display: grid;
    flex: 1 1 auto;
    grid-template-columns: minmax(0, 1fr);
    gap: 1px;
    background: var(--gouji-line);
  }
  gouji-source {
    height: 30vh;
    min-height: 200px;
  }

  main.list {
    display: block;
    background: none;
  }
  .list gouji-files {
    max-width: 1180px;
    min-height: 100%;
    margin: 0 auto;
  }
  main.empty {
    display: block;
    width: 100%;
    max-width: 920px;
    margin: 0 auto;
    padding: 28px 16px 40px;
    background: none;
  }
  .empty gouji-source {
    height: 46vh;
    border: 1px solid var(--gouji-line);
    border-radius: var(--gouji-radius);
    overflow: hidden;
  }
  .lead {
    margin: 0 0 14px;
    font-size: 20px;
    font-weight: 600;
    line-height: 1.5;
  }
  .points {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(230px, 1fr));
    gap: 10px 28px;
    margin: 26px 0 0;
  }
  .points h3 {
    font-size: 14px;
    font-weight: 600;
  }
  .points p {
    color: var(--gouji-soft);
    font-size: 13px;
  }
  .samples {
    margin: 18px 0 0;
  }
  .samples h2 {
    color: var(--gouji-soft);
    font-size: 13px;
    font-weight: 400;
  }
  .samples ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(168px, 1fr));
    gap: 8px;
    margin: 6px 0 0;
  }
  .samples button {
    width: 100%;
    height: 100%;
    padding: 8px 12px;
    white-space: normal;
    line-height: 1.45;
  }
  .samples b {
    display: block;
    font-weight: 600;
  }
  .samples span {
    color: var(--gouji-soft);
    font-size: 12px;
  }

  @media (max-width: 599px) {
    .subtitle {
      visibility: hidden;
    }
    .report gouji-source {
      height: 24vh;
      min-height: 170px;
    }
  }
  /* In a low window the findings come first. */
  @media (max-height: 559px) {
    .report gouji-source {
      height: 130px;
      min-height: 0;
    }
  }
  @media (min-width: 1080px) and (min-height: 560px) {
    :host {
      height: 100vh;
    }
    main.report {
      grid-template-columns: minmax(340px, 30%) minmax(0, 1fr);
      grid-template-rows: auto minmax(190px, 29%) minmax(0, 1fr);
      min-height: 0;
    }
    main.report gouji-verdict {
      grid-column: 1 / -1;
    }
    main.empty,
    main.list {
      overflow-y: auto;
    }
    main.report gouji-source {
      height: auto;
      min-height: 0;
    }
    main.report gouji-tables {
      grid-row: 2 / span 2;
      grid-column: 2;
    }
  }
  @media (min-width: 1800px) and (min-height: 560px) {
    main.report {
      grid-template-columns: minmax(420px, 26%) minmax(400px, 22%) minmax(0, 1fr);
      grid-template-rows: auto minmax(0, 1fr);
    }
    main.report gouji-tables {
      grid-row: 2;
      grid-column: 3;
    }
  }
  @media print {
    :host,
    main {
      display: block;
      height: auto !important;
      min-height: 0;
      background: none;
    }
    .masthead select,
    .remember,
    .file-bar,
    gouji-source {
      display: none;
    }
  }
`;
