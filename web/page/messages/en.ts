import type { Messages } from './zh-hans';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** English */
export const en: Messages = {
  code: 'en',
  name: 'English',
  title: 'Gouji: checks the figures of annual reports on open government information',
  brand: '勾稽 Gouji',
  subtitle: 'Annual reports on open government information · do the figures agree?',
  language: 'Language of the page',

  intro: {
    lead: 'Paste an annual report and see at once whether its three tables agree.',
    samples: 'No report at hand? Try one of these',
    points: [
      [
        'Reads',
        'Copy the whole report from a web page, Word, WPS or a PDF; tables that fell apart into text are read too.',
      ],
      [
        'Adds up',
        'Sums over applicants, sums over outcomes, received against resolved and carried over, reviews and lawsuits.',
      ],
      ['Points', 'Choose a finding to see its cells in the tables and its figures in the text.'],
    ],
  },

  source: {
    heading: 'Report',
    placeholder: 'Paste the full text of the report here (Ctrl + V)',
    length: (count) => `${count} characters`,
    clear: 'Clear',
    sample: 'Samples…',
    privacy:
      'Checked on this computer: the content policy of this page forbids its scripts to connect to any server. What you paste is neither sent nor stored.',
  },

  samples: {
    clean: ['All agrees', 'form of 2021, tabs'],
    wrongTotal: ['A wrong figure', 'form of 2021, one digit off'],
    lostBlanks: ['Blanks lost', 'copied without its empty cells'],
    brokenLabels: ['Broken lines', 'form of 2019, broken labels'],
    traditional: ['Traditional script', 'form of 2019, pipes'],
  },

  verdict: {
    checking: 'Checking…',
    slow: 'A long text: still checking…',
    cancel: 'Stop',
    cancelled: 'Stopped. The check starts again when the text changes.',
    failed: 'The checker cannot run in this browser',
    failedAdvice: 'Please use a current browser, not its IE mode.',
    noTables: 'The three tables of an annual report were not found',
    noTablesAdvice: 'Copy the whole report, its tables included.',
    noFigures: 'The tables hold no figures',
    noFiguresAdvice: 'It may be a blank form, or the figures were lost in copying.',
    violated: (count) => `The figures do not agree: ${plural(count, 'identity is', 'identities are')} violated`,
    otherErrors: (count) => `All identities hold, but ${plural(count, 'error needs', 'errors need')} correction`,
    undecidedErrors: (count) => `No figures disagree, but ${plural(count, 'error needs', 'errors need')} correction`,
    undetermined: (count) => `No figures disagree; ${plural(count, 'identity', 'identities')} cannot be decided`,
    warnings: (count) => `All identities hold; ${plural(count, 'point needs', 'points need')} a look`,
    good: 'All figures agree',
    form: (id) => (id === '2019' ? 'trial form of 2019' : 'form of 2021'),
    year: (year) => `for ${year}`,
  },

  findings: {
    heading: 'Findings',
    severity: { error: 'Errors', warning: 'Warnings', notice: 'Notices' },
    none: 'Nothing was found.',
    waiting: 'Findings are listed here once a report is pasted.',
    keys: 'F8 next, Shift + F8 previous',
    repairs: 'What may have been meant (to be checked against the records)',
    change: (cell, from, to) => `${cell}: ${from} → ${to}`,
    basis: 'Basis: ',
  },

  tables: {
    heading: 'Tables as read',
    tabs: { proactive: '二 Published', requests: '三 Requests', disputes: '四 Disputes' },
    absent: 'This table was not found in the text.',
    none: 'There are no tables to show.',
    checks: 'Sums',
    rules: {
      'unbalanced-column': 'received + carried in = outcomes + carried out',
      'outcome-total-mismatch': 'sum of the outcomes = their total',
      'row-total-mismatch': 'sum over the applicants = total',
      'dispute-total-mismatch': 'sum of the four results = total',
    },
    state: { read: '', blank: 'blank', missing: 'not in the text' },
    placement: { exact: '', inferred: 'place inferred', ambiguous: 'place uncertain' },
    verdict: { holds: 'hold', violated: 'violated', undetermined: 'undecided' },
    inViolated: (count) => `in ${plural(count, 'violated identity', 'violated identities')}`,
    inUndetermined: 'in an undecided identity',
    legend: 'Legend',
    legendItems: {
      violated: 'in a violated identity',
      crossed: 'where violated identities cross',
      undetermined: 'in an undecided identity',
      blank: 'blank',
      missing: 'not in the text',
      inferred: 'place inferred',
      ambiguous: 'place uncertain',
    },
  },

  detail: {
    heading: 'Sums',
    close: 'Close',
    figure: 'value',
    raw: 'written',
    noChecks: 'This cell is in no identity.',
    alternatives: (count) => `${plural(count, 'other place', 'other places')} of the text could stand here too`,
    rest: (count) => `${count} others, 0`,
    restBlank: (count) => `${count} blank`,
    restMissing: (count) => `${count} not in the text`,
    difference: (amount) => `off by ${amount}`,
    showSource: 'See the text',
    showTable: 'See the table',
  },
};
