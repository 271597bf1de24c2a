// A thread of `--summary`: a file in, its row out.
import { parentPort, workerData } from 'node:worker_threads';
import { load } from '../index.mjs';
import { summariser } from './summary-row.mjs';

const { wasmModule, language } = workerData;
const summarise = await summariser(() => load({ wasmModule }), language);
// Answers go back in the order of the jobs, also where a later file is read sooner.
let last = Promise.resolve();
parentPort.on('message', (job) => {
  last = last.then(async () => parentPort.postMessage(await summarise(job)));
});
parentPort.postMessage('ready');
