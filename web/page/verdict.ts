/** The verdict on a report in words, and its look. */
import type { Result } from 'gouji';
import type { Shape } from './elements/icons';
import type { Messages } from './messages';
import type { Outcome } from './store/outcome';

/** The drawing and the class of an outcome. */
export const outcomeLook: Record<Outcome, { tone: string; shape: Shape }> = {
  waiting: { tone: 'calm', shape: 'page' },
  reading: { tone: 'calm', shape: 'dots' },
  checking: { tone: 'calm', shape: 'dots' },
  slow: { tone: 'calm', shape: 'dots' },
  cancelled: { tone: 'calm', shape: 'note' },
  failed: { tone: 'bad', shape: 'cross' },
  noTables: { tone: 'unsure', shape: 'question' },
  noFigures: { tone: 'unsure', shape: 'question' },
  violated: { tone: 'bad', shape: 'cross' },
  allAside: { tone: 'unsure', shape: 'cross' },
  errors: { tone: 'bad', shape: 'cross' },
  undetermined: { tone: 'unsure', shape: 'question' },
  warnings: { tone: 'unsure', shape: 'alert' },
  firstOnly: { tone: 'unsure', shape: 'alert' },
  good: { tone: 'good', shape: 'tick' },
};

/** Which report it is: so that a verdict is not taken for that on another. */
export function aboutReport({ verdict }: Messages, { report }: Result): string {
  const year = report.year === null ? '' : verdict.year(report.year);
  return [report.agency || report.title, year, report.form ? verdict.form(report.form) : '']
    .filter((part) => part !== '')
    .join(' · ');
}

/** An outcome in one line, and what more there is to say of it. */
export function outcomeWording(
  words: Messages,
  outcome: Outcome,
  result: Result | undefined,
): [headline: string, advice: string] {
  const { verdict } = words;
  const count = (kind: 'violated' | 'undetermined' | 'error' | 'warning') => result?.summary[kind] ?? 0;
  const about = result ? aboutReport(words, result) : '';
  switch (outcome) {
    case 'waiting':
      return ['', ''];
    case 'failed':
      return [verdict.failed, verdict.failedAdvice];
    case 'noTables':
      return [verdict.noTables, verdict.noTablesAdvice];
    case 'noFigures':
      return [verdict.noFigures, verdict.noFiguresAdvice];
    case 'violated':
      return [verdict.violated(count('violated')), about];
    case 'allAside':
      return [verdict.allAside(count('violated')), about];
    case 'errors':
      return [
        count('undetermined') > 0
          ? verdict.undecidedErrors(count('undetermined'), count('error'))
          : verdict.otherErrors(count('error')),
        about,
      ];
    case 'undetermined':
      return [verdict.undetermined(count('undetermined'), count('warning')), about];
    case 'warnings':
      return [verdict.warnings(count('warning')), about];
    case 'firstOnly':
    case 'good':
      return [verdict[outcome], about];
    default:
      return [verdict[outcome], ''];
  }
}
