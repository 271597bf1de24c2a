/** The list of files as CSV: a line a file, for whoever has to look through many. */
import type { Language, Result } from 'gouji';
import { asCsv } from './csv-file';
import { wordsIn } from './words';

/** A file of the list. */
export interface ListedFile {
  file: string;
  /** as the report stands; none where it could not be read */
  result: Result | undefined;
  /** what else there is to say of it */
  note: string;
}

/** A line a file, below the names of the columns in that language. */
export function filesAsCsv(files: readonly ListedFile[], language: Language): string {
  const lines = files.map(({ file, result, note }) => {
    if (!result) return [file, '', '', '', '', '', '', note];
    const { title, year } = result.report;
    const { error, warning, notice, undetermined } = result.summary;
    return [file, title, year ?? '', error, warning, notice, undetermined, note];
  });
  return asCsv([wordsIn(language).summary, ...lines]);
}
