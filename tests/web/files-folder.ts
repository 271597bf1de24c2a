import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

/** Where the files lie that the tests open. */
export const filesFolder = resolve(import.meta.dirname, '../../test-results/files');

/** Writes them, before any test runs. */
export default async function makeFiles(): Promise<void> {
  await promisify(execFile)(process.execPath, [resolve(import.meta.dirname, 'make-files.mjs'), filesFolder]);
}
