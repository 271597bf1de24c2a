// `gouji check --ndjson`: a stream of requests, a line each; a stream of results in the same order.
import { availableParallelism } from 'node:os';
import { setImmediate as eventsHandled } from 'node:timers/promises';
import { answerer, answerForFailed, errorLine } from './answer.mjs';
import { compile, load } from './index.mjs';
import { OrderedOutput, Threads } from './threads.mjs';

/** A line longer than this is not read: no text that is checked needs so many bytes. */
const longestLine = 64 << 20;

const workerUrl = new URL('worker.mjs', import.meta.url);

/**
 * Threads are started when so much has come in, before it is answered: fewer lines are answered sooner than threads
 * start. They work beside the main thread, which answers what they cannot take.
 */
const enoughForThreads = 32 << 10;

/**
 * Cuts a stream into batches of whole lines. A batch ends where what has come in so far ends, so that a line is
 * answered when it comes and not when the next one does. In place of a line that is too long comes its error.
 */
async function* batchesOf(input) {
  let pending = [];
  let size = 0;
  let skipping = false;
  for await (const chunk of input) {
    let rest = chunk;
    if (skipping) {
      const end = rest.indexOf(10);
      if (end < 0) continue;
      skipping = false;
      rest = rest.subarray(end + 1);
    }
    const end = rest.lastIndexOf(10) + 1;
    if (end > 0) {
      yield { bytes: Buffer.concat([...pending, rest.subarray(0, end)]) };
      pending = [];
      size = 0;
    }
    if (end < rest.length) {
      pending.push(rest.subarray(end));
      size += rest.length - end;
    }
    if (size > longestLine) {
      yield { error: `${errorLine(null, 'the line is too long')}\n` };
      pending = [];
      size = 0;
      skipping = true;
    }
  }
  if (size > 0) yield { bytes: Buffer.concat(pending) };
}

/**
 * Answers every line of `input` on `output`, in order.
 * @param options.language of the messages, for lines that name none
 * @param options.threads how many at most; one a core where nothing is given
 */
export const answerLines = async (input, output, { language, threads = availableParallelism() } = {}) => {
  const wasmModule = await compile();
  const defaults = { language };
  const answerHere = await answerer(() => load({ wasmModule }), defaults);
  const writer = new OrderedOutput(output);

  let pool;
  let received = 0;
  for await (const { bytes, error } of batchesOf(input)) {
    if (error) {
      await writer.add(error);
      continue;
    }
    received += bytes.length;
    if (!pool && threads > 1 && received > enoughForThreads)
      pool = new Threads(workerUrl, threads - 1, { wasmModule, defaults });
    // What has come in already is read without a look at what the threads say: they would wait for work.
    await eventsHandled();
    const give = pool?.takerNow();
    await writer.add(
      give ? give(bytes).catch((failure) => answerForFailed(bytes, failure.message)) : answerHere(bytes),
    );
  }
  await writer.end();
  await pool?.end();
};
