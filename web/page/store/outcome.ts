import type { Form, Result } from 'gouji';
import { hasFigures, isPresent, tablesOf } from '../table/model';
import type { Work } from './state';

/** What there is to say in one line. */
export type Outcome =
  | 'waiting'
  | 'reading'
  | 'checking'
  | 'slow'
  | 'cancelled'
  | 'failed'
  | 'noTables'
  | 'noFigures'
  | 'violated'
  | 'allAside'
  | 'errors'
  | 'undetermined'
  | 'warnings'
  | 'firstOnly'
  | 'good';

/** Whether something is wrong that was not set aside. */
export function hasOpenErrors({ summary, findings }: Result): boolean {
  const aside = findings.some(({ accepted }) => accepted !== undefined);
  return summary.error > 0 || (summary.violated > 0 && !aside);
}

function outcomeOfResult(forms: Form[], result: Result): Outcome {
  const tables = tablesOf(forms, result);
  const { violated, undetermined, warning } = result.summary;
  if (!tables.some((table) => isPresent(table, result))) return 'noTables';
  if (!tables.some((table) => hasFigures(table, result))) return 'noFigures';
  if (violated > 0) return hasOpenErrors(result) ? 'violated' : 'allAside';
  if (hasOpenErrors(result)) return 'errors';
  if (undetermined > 0) return 'undetermined';
  if (warning > 0) return 'warnings';
  return result.findings.some(({ rule }) => rule === 'second-report') ? 'firstOnly' : 'good';
}

/** The outcome of a report. Typing does not wipe out the last result: it stands until the next. */
export function outcomeOfWork(forms: Form[], { phase, result }: Pick<Work, 'phase' | 'result'>): Outcome {
  if (phase === 'checking' && result) return outcomeOfResult(forms, result);
  if (phase !== 'done' || !result) return phase === 'done' ? 'checking' : phase;
  return outcomeOfResult(forms, result);
}
