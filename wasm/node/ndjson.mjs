// `gouji check --ndjson`: a stream of requests, a line each; a stream of results in the same order.
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { answerer, answerForFailed, errorLine } from './answer.mjs';
import { compile, load } from './index.mjs';

/** A line longer than this is not read: no text that is checked needs so many bytes. */
const longestLine = 64 << 20;

/** Threads are started when so much has come in: fewer lines are answered sooner than threads start. */
const enoughForThreads = 512 << 10;

/** So many batches may wait for a reader that is slower than the checker. */
const mostWaiting = 16;

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

/** Threads that answer batches, each at most two at a time: one in work and one that waits. */
class Threads {
  #workerData;
  #threads = new Set();
  #waiting = [];

  constructor(count, workerData) {
    this.#workerData = workerData;
    for (let i = 0; i < count; ++i) this.#start();
  }

  #start() {
    const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: this.#workerData });
    const thread = { worker, ready: false, jobs: [] };
    worker.on('message', (message) => {
      if (message === 'ready') thread.ready = true;
      else thread.jobs.shift().resolve(message);
      this.#wake();
    });
    worker.on('error', (error) => {
      this.#threads.delete(thread);
      for (const { bytes, resolve } of thread.jobs) resolve(answerForFailed(bytes, error.message));
      // One that could not even start would not the next time either.
      if (thread.ready) this.#start();
      this.#wake();
    });
    this.#threads.add(thread);
  }

  #wake() {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** Whether any of them has started. */
  get ready() {
    return [...this.#threads].some((thread) => thread.ready);
  }

  /** Waits for a thread that can take a batch. Gives null where there is none any more, else a function to give it one. */
  async taker() {
    while (this.#threads.size > 0) {
      const [thread] = [...this.#threads]
        .filter(({ ready, jobs }) => ready && jobs.length < 2)
        .sort((a, b) => a.jobs.length - b.jobs.length);
      if (thread)
        return (bytes) =>
          new Promise((resolve) => {
            thread.jobs.push({ bytes, resolve });
            thread.worker.postMessage(bytes);
          });
      await new Promise((resolve) => this.#waiting.push(resolve));
    }
    return null;
  }

  end() {
    return Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
  }
}

/** Writes answers in the order in which they were asked for, and lets few of them wait for a slow reader. */
class Writer {
  #output;
  #last = Promise.resolve();
  #queue = [];

  constructor(output) {
    this.#output = output;
  }

  async #write(text) {
    if (text.length > 0 && !this.#output.write(text)) await once(this.#output, 'drain');
  }

  /** @param answer the text to write, or the promise of it */
  async add(answer) {
    this.#last = Promise.all([answer, this.#last]).then(([text]) => this.#write(text));
    this.#queue.push(this.#last);
    if (this.#queue.length > mostWaiting) await this.#queue.shift();
  }

  end() {
    return this.#last;
  }
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
  const writer = new Writer(output);

  let pool;
  let received = 0;
  for await (const { bytes, error } of batchesOf(input)) {
    if (error) {
      await writer.add(error);
      continue;
    }
    received += bytes.length;
    if (!pool && threads > 1 && received > enoughForThreads) pool = new Threads(threads, { wasmModule, defaults });
    const give = pool?.ready ? await pool.taker() : null;
    await writer.add(give ? give(bytes) : answerHere(bytes));
  }
  await writer.end();
  await pool?.end();
};
