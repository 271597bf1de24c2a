// One file of many, boiled down to a row: what the main thread and the threads of `--summary` have in common.
import { reasonOf, sourceOf } from './common.mjs';

/** The row of a result. Findings that were set aside are counted apart. */
const rowOf = (file, { report, findings, summary }) => {
  const byRule = {};
  let accepted = 0;
  for (const finding of findings) {
    if (finding.accepted === undefined) byRule[finding.rule] = (byRule[finding.rule] ?? 0) + 1;
    else ++accepted;
  }
  const { title, agency, year, form } = report;
  return { file, title, agency, year, form, summary, findings: byRule, accepted };
};

/**
 * Summarises files, whatever they hold: a row with `error` where a file cannot be checked.
 * @param start starts the checker; again where it has broken down
 */
export const summariser = async (start, language) => {
  let gouji = await start();
  return async ({ file, accepted }) => {
    let source;
    try {
      source = await sourceOf(file);
    } catch (error) {
      return { file, error: reasonOf(error) };
    }
    try {
      return rowOf(file, gouji.check(source, { language, accepted }));
    } catch (error) {
      gouji = await start();
      return { file, error: error.message };
    }
  };
};
