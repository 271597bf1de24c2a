import type { Result } from 'gouji';

/** How many figures `result` was found with in place of those that were read. */
export function triedIn(result: Result | undefined): number {
  return result ? Object.values(result.cells).filter(({ edited }) => edited).length : 0;
}
