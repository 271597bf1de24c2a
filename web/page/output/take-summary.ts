/** The list of the opened files, to be taken away. */
import type { Messages } from '../messages';
import { asItStands } from '../store/checked';
import type { OpenedFile, State } from '../store/state';
import { byUrgency } from '../store/urgency';
import { fileName, save } from './hand-over';
import { loadExports } from './take-away';

/** What the counts of a file do not say. */
function noteOn({ work, trouble, state }: OpenedFile, words: Messages): string {
  const tried = work?.edits.now.size ?? 0;
  if (work?.result) return tried > 0 ? words.files.tried(tried) : '';
  if (trouble) return words.trouble[trouble.kind][0];
  return state === 'cancelled' ? words.files.state.cancelled : words.files.cleared;
}

/** Saves the list as it is shown, as CSV. @throws where the exports do not come */
export async function takeSummary({ files, language }: State, words: Messages): Promise<void> {
  const { filesAsCsv } = await loadExports();
  const listed = byUrgency(files).map((file) => ({
    file: file.name,
    result: file.work && asItStands(file.work),
    note: noteOn(file, words),
  }));
  const content = new Blob([filesAsCsv(listed, language)], { type: 'text/csv;charset=utf-8' });
  save(fileName('', words.files.summaryFile, 'csv'), content);
}
