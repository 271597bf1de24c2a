/** Findings that the user has set aside, and those that are left to look at. */
import type { Accepted, Finding, Severity } from 'gouji';
import { stringify } from '../../../wasm/json.mjs';
import type { State } from './state';

type Identified = Pick<Accepted, 'rule' | 'cells' | 'subject'>;

/** Whether two findings are the same one: of one rule, on the same cells in any order, and the same subject. */
export function isSameFinding(a: Identified, b: Identified): boolean {
  const cells = new Set(a.cells);
  return (
    a.rule === b.rule &&
    (a.subject ?? '') === (b.subject ?? '') &&
    cells.size === new Set(b.cells).size &&
    b.cells.every((id) => cells.has(id))
  );
}

/** What sets a finding aside. */
export function asAccepted({ rule, cells, subject }: Identified, reason: string): Accepted {
  return { rule, cells, ...(subject === undefined ? {} : { subject }), reason };
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
  const { rule, cells, subject, reason } = entry as Record<string, unknown>;
  return (
    (subject === undefined || typeof subject === 'string') &&
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
      ? list.map((entry) => asAccepted(entry, entry.reason))
      : undefined;
  } catch {
    return undefined;
  }
}
