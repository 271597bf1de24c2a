// A thread of `--summary`: a file in, its row out.
import { parentPort, workerData } from 'node:worker_threads';
import { load } from '../index.mjs';
import { summariser } from './summary-row.mjs';

const { wasmModule, language } = workerData;
const summarise = await summariser(() => load({ wasmModule }), language);
parentPort.on('message', async (job) => parentPort.postMessage(await summarise(job)));
parentPort.postMessage('ready');
