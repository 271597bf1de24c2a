/** The worker's side: starts the engine, and answers requests in order. */
import { type Form, type Gouji, load } from 'gouji';
import type { Answer, Notice, Request } from './protocol';
import { rehearsalIn } from './rehearsal';

/** What of a worker's global scope is used here; the page's own types know only windows. */
export interface WorkerScope<R = Request> {
  postMessage(message: Answer | Notice): void;
  onmessage: ((event: MessageEvent<R>) => void) | null;
}

/** After so many reports the engine is at its speed. */
const rehearsals = 24;

interface Started {
  wasmModule: WebAssembly.Module;
  engine: Gouji;
  forms: Form[];
}

/** Without an address the glue would make one of the worker's own, which a blob's is not good for. */
const engineOf = (wasmModule: WebAssembly.Module) => load({ wasmModule, wasmUrl: 'not-fetched' });

async function start(scope: WorkerScope, bytes: Promise<ArrayBuffer>): Promise<Started> {
  const wasmModule = await WebAssembly.compile(await bytes);
  const engine = await engineOf(wasmModule);
  const forms = engine.forms();
  scope.postMessage({ tell: 'ready', version: engine.version(), forms });
  return { wasmModule, engine, forms };
}

/** An engine that broke off in the midst of its work answers nothing any more: another one takes its place. */
async function renewed(started: Promise<Started>): Promise<Started> {
  const { wasmModule, forms } = await started;
  return { wasmModule, engine: await engineOf(wasmModule), forms };
}

/** The first reports pay for compiling the code that they run, some 30 ms: better now than at the first paste. */
async function rehearse({ engine, forms }: Started): Promise<void> {
  const [report] = forms.slice(-1).map(rehearsalIn);
  for (let round = 0; round < rehearsals && report !== undefined; round += 1) {
    engine.check(report);
    // What has come in meanwhile is answered first, and waits for one round at most.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Whether a policy is why sound WebAssembly was not compiled. */
async function isBlocked(error: unknown, bytes: Promise<ArrayBuffer>): Promise<boolean> {
  return error instanceof WebAssembly.CompileError && WebAssembly.validate(await bytes);
}

/** Answers what comes to `scope` by the engine that is in `bytes`. */
export function serve(scope: WorkerScope, bytes: Promise<ArrayBuffer>): void {
  let starting = start(scope, bytes);
  // In the page's own thread, where a policy leaves no other, it would hold the page up.
  if (typeof document === 'undefined') starting.then(rehearse).catch(() => undefined);
  starting.catch(async (error: unknown) =>
    scope.postMessage({ tell: 'failed', message: String(error), blocked: await isBlocked(error, bytes) }),
  );
  scope.onmessage = async ({ data }) => {
    try {
      const { engine } = await starting;
      if (data.ask === 'rules') scope.postMessage({ id: data.id, rules: engine.rules(data.language) });
      else if (data.ask === 'compare')
        scope.postMessage({ id: data.id, comparison: engine.compare(data.reports, { language: data.language }) });
      else scope.postMessage({ id: data.id, result: engine.check(data.source, data.options) });
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) starting = renewed(starting);
      scope.postMessage({ id: data.id, error: String(error) });
    }
  };
}
