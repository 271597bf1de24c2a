/** What of a checked report can be taken away. */
import type { Result } from 'gouji';
import { stringify } from '../../../wasm/json.mjs';
import { asItStands } from '../store/checked';
import { readAccepted, writeAccepted } from '../store/set-aside';
import type { State } from '../store/state';
import { type Copied, copy, fileName, save } from './hand-over';

/** The exports come when the user first looks at them. */
export const loadExports = () => import('../../exports');

/** The kinds of files, and of clipboard contents. */
export type Kind = 'tables' | 'corrections' | 'xlsx' | 'csv' | 'json' | 'sarif' | 'accepted';

/** The result with the figures that are tried; all but JSON speaks of the report as it stands, and names them. */
function triedIn({ original, result }: State): Result | undefined {
  return original && result;
}

async function copied(kind: 'tables' | 'corrections', state: State, result: Result): Promise<Copied> {
  const { clipboardTables, correctionList } = await loadExports();
  const { forms, rules, language, source } = state;
  if (kind === 'corrections') {
    const context = { text: source.text, forms, rules: [...rules.values()], language, tried: triedIn(state) };
    return { 'text/plain': correctionList(result, context) };
  }
  const { html, text } = clipboardTables(forms, result);
  return { 'text/html': html, 'text/plain': text };
}

async function file(kind: Kind, state: State, result: Result): Promise<[ending: string, content: Blob]> {
  const exports = await loadExports();
  const { forms, rules, language, source, name, version, accepted, checkedAt } = state;
  const tried = triedIn(state);
  const text = (type: string, content: string) => new Blob([content], { type: `${type};charset=utf-8` });
  switch (kind) {
    case 'xlsx':
      return ['xlsx', await exports.resultAsXlsx(forms, result, { language, version, checkedAt, tried })];
    case 'csv':
      return ['csv', text('text/csv', exports.resultAsCsv(forms, result, tried))];
    case 'sarif': {
      const context = { text: source.text, rules: [...rules.values()], version, language, tried };
      const log = exports.resultAsSarif(result, name === '' ? context : { ...context, name });
      return ['sarif', text('application/json', `${stringify(log, null, 2)}\n`)];
    }
    case 'accepted':
      return ['accepted.json', text('application/json', writeAccepted(accepted))];
    default:
      return ['json', text('application/json', exports.resultAsJson(tried ?? result))];
  }
}

/** Copies or saves what was asked for. @throws where the browser does not let it */
export async function takeAway(kind: Kind, state: State): Promise<void> {
  const { name } = state;
  const result = asItStands(state);
  if (!result) return;
  if (kind === 'tables' || kind === 'corrections') return copy(await copied(kind, state, result));
  const [ending, content] = await file(kind, state, result);
  save(fileName(name, result.report.title, ending), content);
}

/** The findings to set aside that a file lists. @throws {SyntaxError} where it is no such list */
export async function acceptedIn(given: File): Promise<NonNullable<ReturnType<typeof readAccepted>>> {
  const list = readAccepted(await given.text());
  if (!list) throw new SyntaxError('not a list of findings to set aside');
  return list;
}
