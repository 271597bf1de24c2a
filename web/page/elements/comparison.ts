/** What reports of several years say of each other. */
import type { ComparisonFinding } from 'gouji';
import { css, html, type TemplateResult } from 'lit';
import type { Messages } from '../messages';
import type { Desk } from '../store/desk';
import type { FileComparison } from '../store/state';
import { icon, severityLook } from './icons';

export const comparisonStyles = css`
  .comparison {
    padding: 16px 16px 24px;
  }
  .comparison h3 {
    font-size: 15px;
    font-weight: 600;
  }
  .comparison > p {
    color: var(--gouji-soft);
  }
  .comparison li {
    display: flex;
    gap: 10px;
    padding: 8px 0;
    line-height: 1.55;
  }
  .comparison svg {
    margin-top: 3px;
  }
  .comparison .plain {
    margin: 4px 6px 0 0;
    font-size: 13px;
  }
`;

/** A finding with a button for each report that it speaks of. */
function findingItem(
  desk: Desk,
  words: Messages,
  compared: FileComparison,
  finding: ComparisonFinding,
): TemplateResult {
  const { shape, tone } = severityLook[finding.severity];
  const places = compared.comparison.reports.flatMap(({ key, id: name }, i) => {
    const cell = finding.cells.find((own) => own.startsWith(`${key}/`))?.slice(key.length + 1);
    const file = compared.files[i];
    return cell === undefined || file === undefined ? [] : [{ name, file, cell }];
  });
  return html`<li data-rule=${finding.rule}>
    <span class=${tone}>${icon(shape)}</span>
    <div>
      <p>${finding.message}</p>
      ${places.map(
        ({ name, file, cell }) =>
          html`<button class="plain" type="button" @click=${() => desk.showFile(file, cell)}>${words.comparison.open(name)}</button>`,
      )}
    </div>
  </li>`;
}

/** The comparison of the opened files; nothing where none of them belong together. */
export function comparisonOf(desk: Desk, words: Messages, compared: FileComparison): TemplateResult | null {
  const { checks, findings, summary } = compared.comparison;
  if (checks.length === 0) return null;
  const { holds, violated, undetermined } = summary;
  const said = violated > 0 ? words.comparison.bad(holds, violated) : words.comparison.good(holds);
  const open = undetermined > 0 ? words.comparison.undetermined(undetermined) : '';
  return html`<section class="comparison" aria-labelledby="comparison">
    <h3 id="comparison">${words.comparison.heading}</h3>
    <p>${[said, open].filter((text) => text !== '').join(words.comma)}</p>
    <ol>
      ${findings.map((finding) => findingItem(desk, words, compared, finding))}
    </ol>
  </section>`;
}
