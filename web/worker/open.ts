/**
 * Opens the engine's worker.
 *
 * A worker made from a blob stands under the policy of the page that made it: what the page may
 * not connect to, the worker may not either. A worker loaded by its address stands under the
 * policy its own response carries. So the blob comes first; the address is for servers whose own
 * policy forbids blobs, and such a server sends its policy with the worker's script too.
 */
import { trustedGate } from './trusted';

/** Where the worker's script is to be had. */
export interface WorkerScript {
  /** The script itself. */
  code: () => Promise<string>;
  /** Its address, where it has one. */
  url?: string;
}

/** The page's policy lets only this gate turn an address into a script; only those of the page's own come here. */
export const trustedScript = trustedGate('gouji-worker', 'createScriptURL');

/** Resolves with the worker once its script has begun to run; rejects where it is not let. */
export function started(url: string): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(trustedScript(url));
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message || 'the worker was blocked'));
    };
    worker.onmessage = () => resolve(worker);
  });
}

/** Runs `code` as a worker. */
async function startedFrom(code: string): Promise<Worker> {
  const blob = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  try {
    return await started(blob);
  } finally {
    URL.revokeObjectURL(blob);
  }
}

/** Whether a worker made from a blob is let run; asked once, by the least of workers. */
const blobsPass = (() => {
  let answer: Promise<boolean> | undefined;
  return () => {
    answer ??= startedFrom('postMessage(0)').then(
      (worker) => {
        worker.terminate();
        return true;
      },
      () => false,
    );
    return answer;
  };
})();

/**
 * Starts the worker of `script`. Only what is let run is loaded.
 *
 * @throws where neither a blob nor the address is let run.
 */
export async function openWorker(script: WorkerScript): Promise<Worker> {
  if (script.url !== undefined && !(await blobsPass())) return started(script.url);
  return startedFrom(await script.code());
}
