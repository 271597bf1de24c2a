/** The worker's side: starts the engine, and answers requests in order. */
import { type Gouji, load } from 'gouji';
import type { Answer, Notice, Request } from './protocol';

/** What of a worker's global scope is used here; the page's own types know only windows. */
export interface WorkerScope<R = Request> {
  postMessage(message: Answer | Notice): void;
  onmessage: ((event: MessageEvent<R>) => void) | null;
}

async function start(scope: WorkerScope, bytes: Promise<ArrayBuffer>): Promise<Gouji> {
  const wasmModule = await WebAssembly.compile(await bytes);
  // Without an address the glue would make one of the worker's own, which a blob's is not good for.
  const engine = await load({ wasmModule, wasmUrl: 'not-fetched' });
  scope.postMessage({ tell: 'ready', version: engine.version(), forms: engine.forms() });
  // The first check pays for compiling its code; better now than at the first paste.
  engine.check('一、总体情况');
  return engine;
}

/** Whether a policy is why sound WebAssembly was not compiled. */
async function isBlocked(error: unknown, bytes: Promise<ArrayBuffer>): Promise<boolean> {
  return error instanceof WebAssembly.CompileError && WebAssembly.validate(await bytes);
}

/** Answers what comes to `scope` by the engine that is in `bytes`. */
export function serve(scope: WorkerScope, bytes: Promise<ArrayBuffer>): void {
  const starting = start(scope, bytes);
  starting.catch(async (error: unknown) =>
    scope.postMessage({ tell: 'failed', message: String(error), blocked: await isBlocked(error, bytes) }),
  );
  scope.onmessage = async ({ data }) => {
    try {
      const engine = await starting;
      if (data.ask === 'rules') scope.postMessage({ id: data.id, rules: engine.rules(data.language) });
      else if (data.ask === 'compare')
        scope.postMessage({ id: data.id, comparison: engine.compare(data.reports, { language: data.language }) });
      else scope.postMessage({ id: data.id, result: engine.check(data.source, data.options) });
    } catch (error) {
      scope.postMessage({ id: data.id, error: String(error) });
    }
  };
}
