// A thread of `--ndjson`: batches of lines in, their results out.
import { parentPort, workerData } from 'node:worker_threads';
import { answerer } from './answer.mjs';
import { load } from './index.mjs';

const { wasmModule, defaults } = workerData;
const answer = await answerer(() => load({ wasmModule }), defaults);
// Answers go back in the order of the batches.
let last = Promise.resolve();
parentPort.on('message', (batch) => {
  last = last.then(async () => {
    const output = await answer(batch);
    parentPort.postMessage(output, [output.buffer]);
  });
});
parentPort.postMessage('ready');
