// `gouji check DIR --summary csv|json`: a line for each of many reports.
import { availableParallelism } from 'node:os';
import { compile, load } from '../index.mjs';
import { OrderedOutput, Threads } from '../threads.mjs';
import { readAccepted } from './accepted.mjs';
import { exit, expand, oneOf, Unusable } from './common.mjs';
import { csvHeader, csvRow } from './csv.mjs';
import { progressOf } from './progress.mjs';
import { summariser } from './summary-row.mjs';

/** Fewer files are done before threads have started. */
const enoughForThreads = 24;

const threadUrl = new URL('summary-thread.mjs', import.meta.url);

/** How rows are written, by the name of the format. */
const formats = {
  csv: { begin: csvHeader, line: csvRow },
  json: { begin: () => '', line: (row) => `${JSON.stringify(row)}\n` },
};

/** What runs jobs: as many threads as are worth it, or this one. */
const workforce = async (count, language) => {
  const wasmModule = await compile();
  const here = await summariser(() => load({ wasmModule }), language);
  const threads = Math.min(availableParallelism(), count);
  // One after the other: where the checker breaks down over one file, no other has begun with it.
  const alone = async (job) => {
    const row = await here(job);
    return async () => row;
  };
  if (count < enoughForThreads || threads < 2) return { run: alone, end: () => {} };
  const pool = new Threads(threadUrl, threads, { wasmModule, language });
  return {
    // Waits for a thread that is free, so that no more is read than can be worked on.
    async run(job) {
      const give = await pool.taker();
      return give ? () => give(job).catch((error) => ({ file: job.file, error: error.message })) : alone(job);
    },
    end: () => pool.end(),
  };
};

export const summarise = async (paths, options) => {
  oneOf('summary', options.summary, Object.keys(formats));
  const files = await expand(paths);
  if (files.length === 0) throw new Unusable('文件夹里没有文件');
  const acceptedFor = await readAccepted(options.accept, (await load()).rules());
  const { begin, line } = formats[options.summary];
  const progress = progressOf(files.length);
  const output = new OrderedOutput(process.stdout);
  const workers = await workforce(files.length, options.language);
  let status = exit.clean;

  const finish = (row) => {
    if (row.error !== undefined) status = exit.failed;
    else if (row.summary.error > 0) status = Math.max(status, exit.errors);
    progress.step();
    return line(row, options.language);
  };
  await output.add(begin(options.language));
  for (const file of files) {
    const start = await workers.run({ file, accepted: acceptedFor(file) });
    await output.add(start().then(finish));
  }
  await output.end();
  await workers.end();
  progress.end();
  return status;
};
