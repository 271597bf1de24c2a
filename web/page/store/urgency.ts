/** Which of several files wants to be looked at first. */
import { asItStands } from './checked';
import { hasOpenErrors } from './outcome';
import type { OpenedFile } from './state';

/** How urgently a file wants to be looked at, as it stands; 0 comes first. */
export function urgencyOf({ state, work }: OpenedFile): number {
  if (state === 'unreadable' || state === 'cancelled') return 1;
  const result = work && asItStands(work);
  if (state !== 'done' || !result) return 5;
  if (hasOpenErrors(result)) return 0;
  const { violated, undetermined, warning } = result.summary;
  if (violated > 0 || undetermined > 0) return 2;
  return warning > 0 ? 3 : 4;
}

/** The counts by which of two files of the same urgency the worse one is told. */
function weightOf({ work }: OpenedFile): number[] {
  const result = work && asItStands(work);
  if (!result) return [0, 0, 0, 0];
  const { violated, error, undetermined, warning } = result.summary;
  return [hasOpenErrors(result) ? violated : 0, error, undetermined, warning];
}

/** The files, the most urgent first; those of equal urgency as they were opened, the worse ones before. */
export function byUrgency(files: readonly OpenedFile[]): OpenedFile[] {
  return [...files].sort((a, b) => {
    const [first, second] = [weightOf(a), weightOf(b)];
    const worse = first.findIndex((count, i) => count !== second[i]);
    return urgencyOf(a) - urgencyOf(b) || (worse < 0 ? a.id - b.id : (second[worse] ?? 0) - (first[worse] ?? 0));
  });
}
