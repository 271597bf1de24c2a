/** Checking the work on a report: the report as it stands, and with the figures that are tried in it. */
import type { CheckOptions, Language, Result, Source } from 'gouji';
import { cellOf } from '../table/model';
import { changed, type Edits, type History } from './edits';
import type { Work } from './state';

/** What a check is asked about. */
export type Examined = Pick<Work, 'source' | 'accepted' | 'edits' | 'result' | 'original'>;

/** What comes of it. */
export type Checked = Pick<Work, 'result' | 'original' | 'edits'> & { result: Result };

/** The result on the figures of the text itself, whatever is tried in their place. */
export function asItStands({ result, original }: Pick<Work, 'result' | 'original'>): Result | undefined {
  return original ?? result;
}

/**
 * The tries that still say something of a text that has changed: not those that it now says itself, nor those in cells
 * that it has lost; these can be had back.
 */
function stillTried(edits: History<Edits>, before: Result | undefined, now: Result): History<Edits> {
  const all = [...edits.now];
  const isMissing = (id: string, result: Result) => cellOf(result, id).state === 'missing';
  const other = all.filter(([id, value]) => isMissing(id, now) || cellOf(now, id).value !== value);
  const isLost = (id: string) => isMissing(id, now) && !(before && isMissing(id, before));
  const kept = other.filter(([id]) => !isLost(id));
  const telling = other.length === all.length ? edits : { ...edits, now: new Map(other) };
  return kept.length === other.length ? telling : changed(telling, new Map(kept));
}

/** Checks a report as it stands, and again where figures are tried in it. */
export async function checkWork(
  check: (source: Source, options: CheckOptions) => Promise<Result>,
  work: Examined,
  language: Language,
): Promise<Checked> {
  const { source } = work;
  const options = { language, accepted: [...work.accepted] };
  const standing = await check(source, options);
  const edits = stillTried(work.edits, asItStands(work), standing);
  if (edits.now.size === 0) return { result: standing, original: undefined, edits };
  const tried = [...edits.now].map(([cell, value]) => ({ cell, value }));
  return { result: await check(source, { ...options, edits: tried }), original: standing, edits };
}
