/** What becomes of a choice when another result comes. */
import type { Result } from 'gouji';
import { isSameFinding } from './set-aside';
import type { Choice } from './state';

/** A choice made in `before`, in the result that takes its place. */
export function followed(choice: Choice, before: Result | undefined, result: Result): Choice {
  const { finding: index, check, ...rest } = choice;
  const chosen = index === undefined ? undefined : before?.findings[index];
  const now = chosen ? result.findings.findIndex((finding) => isSameFinding(finding, chosen)) : -1;
  return {
    ...rest,
    ...(now < 0 ? {} : { finding: now }),
    ...(check !== undefined && result.checks.some(({ id }) => id === check) ? { check } : {}),
  };
}
