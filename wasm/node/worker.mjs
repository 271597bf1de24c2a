// A thread of `--ndjson`: batches of lines in, their results out.
import { parentPort, workerData } from 'node:worker_threads';
import { answerer } from './answer.mjs';
import { load } from './index.mjs';

const { wasmModule, defaults } = workerData;
const answer = await answerer(() => load({ wasmModule }), defaults);
parentPort.on('message', async (batch) => {
  const output = await answer(batch);
  parentPort.postMessage(output, [output.buffer]);
});
parentPort.postMessage('ready');
