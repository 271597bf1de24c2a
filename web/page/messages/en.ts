import { clock, grouped } from './written';
import type { Messages, TroubleWords } from './zh-hans';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const trouble: TroubleWords = {
  'scanned-pdf': [
    'is a scan without text',
    'Open the original Word document or web page; if there is only the scan, have its text recognised (OCR) first.',
  ],
  'old-office': [
    'is in an old format of Office or WPS',
    'Save it as .docx (sheets as .xlsx) in Word or WPS, or select all, copy, and paste it here.',
  ],
  ofd: ['is an OFD document', 'Select all in the OFD reader, copy, and paste it here, or open the original document.'],
  encrypted: [
    'is under a password',
    'Take the password off first, or select all in its own program, copy, and paste it here.',
  ],
  'too-large': ['is too large', 'No annual report is so large; please see whether it is the right file.'],
  damaged: [
    'is damaged and cannot be opened',
    'Open it in its own program and save it anew, or select all, copy, and paste it here.',
  ],
  slides: ['is a presentation', 'Open the annual report itself, or paste its text here.'],
  picture: ['is a picture without text', 'Open the original document, or have its text recognised (OCR) first.'],
  packed: ['is an archive', 'Unpack it first, then open the report in it.'],
  'not-text': [
    'is of a kind that cannot be read',
    'Reports can be opened as .docx, .pdf, .xlsx, .html or .txt; or paste the text of the report here.',
  ],
  'pdf-not-here': [
    'is a PDF, which cannot be read here',
    'Select all in a PDF reader, copy, and paste it here, or use the hosted page.',
  ],
  empty: [
    'is empty: there is no text in it',
    'Please see whether it is the right file; if it holds pictures, have their text recognised (OCR) first.',
  ],
  listed: ['is in the list already and was not added again', 'Its name, its size and its text are the same.'],
  failed: ['could not be read', 'Try another format, or select all, copy, and paste it here.'],
  unfetched: [
    'did not come',
    'Please see to the network and try again; the text of a report can be pasted at any time.',
  ],
};

/** English */
export const en: Messages = {
  code: 'en',
  title: 'Gouji: checks the figures of annual reports on open government information',
  brand: '勾稽 Gouji',
  subtitle: 'Annual reports on open government information · do the figures agree?',
  comma: ', ',
  semicolon: '; ',
  language: 'Language of the page',
  remember: 'Remember the language',
  rememberHint: 'Keeps the language in this browser. Nothing else is stored by this page.',

  intro: {
    lead: 'Paste an annual report and see at once whether its three tables agree.',
    samples: 'No report at hand? Try one of these',
    points: [
      [
        'Reads',
        'Copy the whole report from a web page, Word, WPS or a PDF, or open its file; tables that fell apart into text are read too.',
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
    placeholder: 'Paste the full text of the report here (Ctrl + V), or drop its file',
    length: (count) => `${grouped(count)} characters`,
    clear: 'Clear',
    open: 'Open…',
    exact: (count) => `${plural(count, 'table', 'tables')} read by its cells`,
    privacy:
      'Checked on this computer: the content policy of this page forbids its scripts to connect to any server. The report is neither sent nor stored.',
    privacyBrief: 'Checked on this computer, never sent',
    privacyEmbedded: 'Checked on this computer: what you paste is neither sent nor stored.',
    offline: ' The page’s own files are kept in the browser, so that it works without network.',
  },

  samples: {
    clean: ['All agrees', 'form of 2021, tabs'],
    wrongTotal: ['A wrong figure', 'form of 2021, two figures are wrong'],
    lostBlanks: ['Blanks lost', 'copied without its empty cells'],
    brokenLabels: ['Broken lines', 'form of 2019, broken labels'],
    traditional: ['Traditional script', 'form of 2019, pipes'],
  },

  verdict: {
    reading: 'Reading the file…',
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
    undecidedErrors: (undetermined, errors) =>
      `${plural(undetermined, 'identity', 'identities')} undecided, and ${plural(errors, 'error needs', 'errors need')} correction`,
    undetermined: (count, warnings) =>
      `No identity is violated, ${count} cannot be decided${warnings > 0 ? `; ${plural(warnings, 'point needs', 'points need')} a look` : ''}`,
    warnings: (count) => `All identities hold; ${plural(count, 'point needs', 'points need')} a look`,
    allAside: (count) =>
      `${plural(count, 'identity is', 'identities are')} violated; all findings on that are set aside`,
    good: 'All figures agree',
    firstOnly: 'All figures of the first report agree; those behind it were not checked',
    form: (id) => (id === '2019' ? 'trial form of 2019' : 'form of 2021'),
    year: (year) => `for ${year}`,
  },

  files: {
    drop: 'Let go to open the files',
    unread: (name, why) => `“${name}” ${why}`,
    heading: (count) => `Checking ${plural(count, 'file', 'files')}`,
    outcome: (count, { urgent, aside, unread, between }) =>
      [
        plural(count, 'file', 'files'),
        urgent > 0 ? `errors in ${urgent}` : aside > 0 ? 'all errors set aside' : between > 0 ? '' : 'no errors found',
        unread > 0 ? `${unread} not checked` : '',
        between > 0 ? `${plural(between, 'place', 'places')} where one year does not follow from another` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    progress: (done, count) => `${done} of ${count} done`,
    state: { waiting: 'waiting', reading: 'reading…', cancelled: 'stopped, not read' },
    pasted: 'Pasted text',
    cleared: 'its text was cleared',
    tried: (count) => `trying ${plural(count, 'other figure', 'other figures')}`,
    remove: (name) => `Take off the list: ${name}`,
    summary: 'Save the list',
    summaryHint: 'saves this list as CSV, to open in Excel or WPS',
    summaryFile: 'gouji list of reports',
    more: 'Add files…',
    close: 'Close all',
    bar: 'Opened files',
    back: 'All files',
    previous: 'Previous',
    next: 'Next',
  },

  comparison: {
    heading: 'From year to year',
    good: (holds) =>
      `What one year carries over, the next begins with: ${plural(holds, 'figure agrees', 'figures agree')}`,
    bad: (holds, violated) =>
      `${plural(violated, 'figure disagrees', 'figures disagree')} from one year to the next, ${holds} agree`,
    undetermined: (count) => `${count} undecided`,
    open: (name) => `See ${name}`,
  },

  trouble,

  findings: {
    heading: 'Findings',
    severity: { error: 'Errors', warning: 'Warnings', notice: 'Notices' },
    none: 'Nothing was found.',
    waiting: 'Findings are listed here once a report is pasted.',
    keys: 'F8 next, Shift + F8 previous',
    place: (at, count) => `${at} of ${count}: `,
    repairs: 'What may have been meant (to be checked against the records)',
    label: (official) => official,
    perhaps: (change) => `Perhaps: ${change}`,
    because: (change, reason) => `${change} (${reason})`,
    change: (cell, from, to) => `${cell}: ${from} → ${to}`,
    filter: 'Show only',
    all: 'All',
    advice: 'What to do',
    why: 'Why it matters',
    basis: 'Basis',
    try: 'Try this',
    tried: 'Being tried',
    aside: {
      heading: 'Set aside (not counted)',
      ask: 'Set aside…',
      reason: 'Why it is set aside',
      confirm: 'Set aside',
      leave: 'Cancel',
      because: 'Reason: ',
      takeBack: 'Count it again',
    },
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

  takeAway: {
    button: 'Take away',
    kinds: {
      tables: ['Copy the tables', 'keeps the layout in Word, WPS and Excel'],
      corrections: ['Copy the list of corrections', 'in words, for the colleague who makes them'],
      xlsx: ['Save as an Excel workbook', 'official layout, doubtful cells marked'],
      csv: ['Save as CSV', 'a line a cell, for other programs'],
      json: ['Save as JSON', 'the whole result'],
      sarif: ['Save as SARIF', 'the exchange format of checkers'],
    },
    print: 'Print the report',
    printHint: 'findings, tables and time of the check, on A4',
    saveAccepted: (count) => `Save those set aside (${count})`,
    loadAccepted: 'Load such a list…',
    noTables: 'no table was found, so there is nothing to take',
    copied: 'Copied',
    saved: 'Given to the browser to save',
    loaded: (count) => `${plural(count, 'finding', 'findings')} to set aside loaded`,
    failed: 'The browser did not allow it; please try again',
    notAccepted: 'This file is no list of findings set aside',
  },

  print: {
    checkedAt: (time) => `checked ${time.getDate()} ${months[time.getMonth()]} ${time.getFullYear()} at ${clock(time)}`,
  },

  edit: {
    heading: 'What-if',
    verdict: (headline) => `With the tried figures: ${headline}`,
    label: 'Try',
    hint: 'Only a trial: the text stays as it is. Empty it for a blank.',
    try: 'Check',
    wrong: 'Please give a number, or nothing.',
    mark: 'tried',
    was: (figure) => `was ${figure}`,
    restore: 'Put back',
    missing: 'The row of this cell is not in the text, so nothing can be tried here.',
    tried: (count) =>
      `Trying ${plural(count, 'other figure', 'other figures')}: the checks follow, the text stays as it is`,
    none: 'Nothing is being tried; these are the figures of the text',
    undo: 'Undo',
    redo: 'Redo',
    restoreAll: 'Put all back',
  },

  detail: {
    heading: 'Sums',
    close: 'Close',
    figure: 'value',
    raw: 'written',
    noChecks: 'This cell is in no identity.',
    others: 'Of the text, this may stand here too: ',
    otherNone: 'nothing at all',
    other: (raw, line) => `${raw} (line ${line})`,
    rest: (count) => `${count} others, 0`,
    restBlank: (count) => `${count} blank`,
    restMissing: (count) => `${count} not in the text`,
    sum: (sum) => `(${sum})`,
    difference: (amount) => `off by ${amount}`,
    showSource: 'See the text',
    showTable: 'See the table',
  },
};
