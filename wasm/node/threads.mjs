// Worker threads that take jobs, and output that keeps the order in which the jobs were given.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** So many answers may wait for a reader that is slower than the checker. */
const mostWaiting = 16;

/**
 * Threads that do jobs, each at most two at a time: one in work and one that waits. A thread says "ready" when it has
 * started, and answers every message with one message.
 */
export class Threads {
  #url;
  #workerData;
  #threads = new Set();
  #waiting = [];

  constructor(url, count, workerData) {
    this.#url = url;
    this.#workerData = workerData;
    for (let i = 0; i < count; ++i) this.#start();
  }

  #start() {
    const worker = new Worker(this.#url, { workerData: this.#workerData });
    const thread = { worker, ready: false, jobs: [] };
    worker.on('message', (message) => {
      if (message === 'ready') thread.ready = true;
      else thread.jobs.shift().resolve(message);
      this.#wake();
    });
    worker.on('error', (error) => {
      this.#threads.delete(thread);
      for (const { reject } of thread.jobs) reject(error);
      // One that could not even start would not the next time either.
      if (thread.ready) this.#start();
      this.#wake();
    });
    this.#threads.add(thread);
  }

  #wake() {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** A function to give a job to a thread that can take one now; null where none can. See `taker`. */
  takerNow() {
    const [thread] = [...this.#threads]
      .filter(({ ready, jobs }) => ready && jobs.length < 2)
      .sort((a, b) => a.jobs.length - b.jobs.length);
    if (!thread) return null;
    return (job) =>
      new Promise((resolve, reject) => {
        thread.jobs.push({ resolve, reject });
        thread.worker.postMessage(job);
      });
  }

  /**
   * Waits for a thread that can take a job. Gives null where there is none any more, else a function to give it one,
   * which resolves to its answer and rejects where the job took the thread down.
   */
  async taker() {
    while (this.#threads.size > 0) {
      const give = this.takerNow();
      if (give) return give;
      await new Promise((resolve) => this.#waiting.push(resolve));
    }
    return null;
  }

  end() {
    return Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
  }
}

/** Writes answers in the order in which they were asked for, and lets few of them wait for a slow reader. */
export class OrderedOutput {
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
