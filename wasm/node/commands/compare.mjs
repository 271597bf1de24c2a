// `gouji check --years` and `gouji check --whole`: several reports against each other.
import { resolve } from 'node:path';
import { load } from '../index.mjs';
import { renderComparison } from '../text.mjs';
import { readAccepted } from './accepted.mjs';
import { complain, exit, expand, reasonOf, rendering, sourceOf, Unusable } from './common.mjs';

/** Compares the files, and prints one comparison. */
const compareFiles = async (files, relation, options) => {
  const gouji = await load();
  const acceptedFor = await readAccepted(options.accept, gouji.rules());
  const asText = rendering(gouji, options);
  let status = exit.clean;
  const reports = [];
  for (const file of files)
    try {
      reports.push({ ...(await sourceOf(file)), id: file, accepted: acceptedFor(file) });
    } catch (error) {
      complain(file, error);
      reports.push({ id: file, error: reasonOf(error) });
      status = exit.failed;
    }
  const accepted = [...new Set(files.flatMap(acceptedFor))];
  const comparison = gouji.compare(reports, { relation, language: options.language, accepted });
  const texts = reports.map(({ text }) => text);
  process.stdout.write(asText ? renderComparison(comparison, texts, asText) : `${JSON.stringify(comparison)}\n`);
  if (comparison.checks.length === 0) {
    console.error('这些报告之间没有可以核对的');
    return exit.failed;
  }
  // The errors within the reports count as well: nobody should take them for clean.
  const summaries = [comparison.summary, ...comparison.reports.map(({ summary }) => summary)];
  return summaries.some((summary) => summary?.error > 0) ? Math.max(status, exit.errors) : status;
};

/** The years of one agency, in whatever order. */
export const compareYears = async (paths, options) => {
  const files = await expand(paths);
  if (files.length < 2) throw new Unusable('--years 至少要两份报告');
  return compareFiles(files, 'years', options);
};

/** A whole and its parts. The file of the whole among the parts, as a pattern gives it, is no part. */
export const compareWhole = async (whole, paths, options) => {
  const parts = (await expand(paths)).filter((file) => file === '-' || resolve(file) !== resolve(whole));
  if (parts.length === 0) throw new Unusable('--whole 之后要给出各部分的报告');
  return compareFiles([whole, ...parts], 'whole', options);
};
