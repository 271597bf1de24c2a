/** Findings that the user has set aside, and those that are left to look at. */
import type { Accepted, Finding, Severity } from 'gouji';
import { stringify } from '../../../wasm/json.mjs';
import type { State } from './state';

/** Whether two findings are the same one: of one rule, on the same cells. */
export function isSameFinding(a: { rule: string; cells: string[] }, b: { rule: string; cells: string[] }): boolean {
  return a.rule === b.rule && a.cells.length === b.cells.length && a.cells.every((id, i) => id === b.cells[i]);
}

/** A finding and its place in the result. */
export interface Listed {
  finding: Finding;
  index: number;
}

const severities: Severity[] = ['error', 'warning', 'notice'];

/** The findings in the order in which they are shown: the gravest first, those set aside last. */
export function listedFindings({ result }: State): Listed[] {
  const all = (result?.findings ?? []).map((finding, index) => ({ finding, index }));
  const counted = all.filter(({ finding }) => finding.accepted === undefined);
  return [
    ...severities.flatMap((severity) => counted.filter(({ finding }) => finding.severity === severity)),
    ...all.filter(({ finding }) => finding.accepted !== undefined),
  ];
}

/** Those of them that the filter leaves. */
export function visibleFindings(state: State): Listed[] {
  const { filter } = state;
  return listedFindings(state).filter(({ finding }) => filter === undefined || finding.severity === filter);
}

/** The list as a file keeps it. */
export function writeAccepted(accepted: readonly Accepted[]): string {
  return `${stringify(accepted, null, 2)}\n`;
}

function isAccepted(entry: unknown): entry is Accepted {
  if (typeof entry !== 'object' || entry === null) return false;
  const { rule, cells, reason } = entry as Record<string, unknown>;
  return (
    typeof rule === 'string' &&
    typeof reason === 'string' &&
    Array.isArray(cells) &&
    cells.every((cell) => typeof cell === 'string')
  );
}

/** Reads such a file; undefined where it is no such list. */
export function readAccepted(json: string): Accepted[] | undefined {
  try {
    const list: unknown = JSON.parse(json);
    return Array.isArray(list) && list.every(isAccepted)
      ? list.map(({ rule, cells, reason }) => ({ rule, cells, reason }))
      : undefined;
  } catch {
    return undefined;
  }
}
