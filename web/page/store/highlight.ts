/** What a choice lights up, in the tables and in the source. */
import type { Check, Finding, Result, Span } from 'gouji';
import type { Choice } from './state';

/** What is known of an identity. */
export type Verdict = Check['verdict'];

/** The side of an identity on which a cell stands. */
export type Side = 'left' | 'right';

/** What is lit up. */
export interface Highlight {
  /** the cells that the choice is about */
  cells: ReadonlySet<string>;
  /** the identities to write out */
  checks: Check[];
  /** the one whose sides are drawn on the table */
  active: Check | undefined;
  sides: ReadonlyMap<string, Side>;
  /** the places in the source, in order */
  source: Span[];
}

const telling: Verdict[] = ['violated', 'undetermined', 'holds'];

/** Checks, the ones that tell most first, else in their own order. */
function byVerdict(checks: Check[]): Check[] {
  return telling.flatMap((verdict) => checks.filter((check) => check.verdict === verdict));
}

function spansOf(result: Result, cells: Iterable<string>): Span[] {
  const spans = [...cells].flatMap((id) => {
    const span = result.cells[id]?.source;
    return span && span[1] > span[0] ? [span] : [];
  });
  return spans.sort((a, b) => a[0] - b[0]);
}

function sidesOf(check: Check | undefined): Map<string, Side> {
  return new Map(check?.cells.map((id, i) => [id, i < check.leftCells ? 'left' : 'right']));
}

/** What `finding` is about: its own places, else those of its cells. */
function placesOf(result: Result, finding: Finding): Span[] {
  return finding.source.length > 0 ? [...finding.source].sort((a, b) => a[0] - b[0]) : spansOf(result, finding.cells);
}

/** Where the chosen other place of the cell's figure is. */
function alternativeOf(result: Result | undefined, { cell, alternative }: Choice): Span[] | undefined {
  if (cell === undefined || alternative === undefined) return undefined;
  const other = result?.cells[cell]?.alternatives?.[alternative];
  return other ? [other.source] : undefined;
}

/** What `choice` lights up in `result`. */
export function highlight(result: Result | undefined, choice: Choice): Highlight {
  const finding = choice.finding === undefined ? undefined : result?.findings[choice.finding];
  const chosen = result?.checks.find(({ id }) => id === choice.check);
  let checks: Check[] = chosen ? [chosen] : [];
  let cells: string[] = chosen?.cells ?? [];
  let source: Span[] | undefined;
  if (result && finding) {
    checks = byVerdict(result.checks.filter(({ id }) => finding.checks.includes(id)));
    cells = finding.cells;
    source = placesOf(result, finding);
  } else if (result && choice.cell !== undefined) {
    const id = choice.cell;
    checks = byVerdict(result.checks.filter((check) => check.cells.includes(id)));
    cells = [id];
  }
  const active = chosen ?? checks[0];
  return {
    cells: new Set(cells),
    checks,
    active,
    sides: sidesOf(active),
    source: alternativeOf(result, choice) ?? source ?? (result ? spansOf(result, cells) : []),
  };
}

/** In how many violated and undetermined identities each cell stands. */
export function involvement(checks: Check[]): ReadonlyMap<string, { violated: number; undetermined: number }> {
  const counts = new Map<string, { violated: number; undetermined: number }>();
  for (const { verdict, cells } of checks) {
    if (verdict === 'holds') continue;
    for (const id of cells) {
      const count = counts.get(id) ?? { violated: 0, undetermined: 0 };
      count[verdict] += 1;
      counts.set(id, count);
    }
  }
  return counts;
}
