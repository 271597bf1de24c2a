/** Reading files one after the other. */
import type { Source } from 'gouji';
import { Unreadable } from '../../readers/errors';
import type { Trouble } from './state';

/** Makes a source of a file. @throws {Unreadable} where it cannot be read; or the signal's reason */
export type ReadFile = (file: File, signal: AbortSignal) => Promise<Source>;

/** A file that was read, or why it was not; undefined where reading was given up. */
export type Read = { source: Source } | { trouble: Trouble } | undefined;

/**
 * Reads `file`; whatever goes wrong with it is an answer too.
 * @param takesEmpty whether one without a text is a report like any other
 */
export async function attempt(readFile: ReadFile, file: File, signal: AbortSignal, takesEmpty = false): Promise<Read> {
  try {
    const source = await readFile(file, signal);
    if (signal.aborted) return undefined;
    return source.text.trim() === '' && !takesEmpty ? { trouble: { name: file.name, kind: 'empty' } } : { source };
  } catch (error) {
    if (signal.aborted) return undefined;
    const kind = error instanceof Unreadable ? error.kind : 'failed';
    return { trouble: { name: file.name, kind } };
  }
}
